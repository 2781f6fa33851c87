import t from 'tap';
import { type Action, mayDo } from '../../src/policy/actions.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { tokensOf } from './callers.ts';
import { ownRoleOf } from './roles.ts';
import type { Json } from './samples.ts';
import { openapi } from './shapes.ts';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operation: Json;
}

const OPERATIONS: readonly Operation[] = Object.entries<Json>(openapi.paths).flatMap(([path, methods]) =>
  Object.entries<Json>(methods).map(([method, operation]) => ({ method, path, operation })),
);
const bodyOf = ({ operation }: Operation) => operation.requestBody?.content?.['application/json'];
const nameOf = ({ method, path }: Operation) => `${method.toUpperCase()} ${path}`;

t.test('every body and every parameter that must be given has an example', async (t) => {
  const bare = OPERATIONS.flatMap((one) => {
    const parameters: readonly Json[] = one.operation.parameters ?? [];
    const required = parameters.filter(({ required }) => required);
    const without = required.filter(({ schema, example, examples }) => {
      return (example ?? examples ?? schema.examples ?? schema.enum) === undefined;
    });
    const body = bodyOf(one);
    return [
      ...without.map(({ name }) => `${nameOf(one)} ${name}`),
      ...(body !== undefined && body.example === undefined ? [`${nameOf(one)} body`] : []),
    ];
  });
  t.same(bare, []);
});

/** The records that examples name are not there, or are there since the example before; a province's client is of another. */
const ABOUT_RECORDS = new Set(['NOT_FOUND', 'TERRITORY_FORBIDDEN', 'VALUE_TAKEN']);

t.test('an example of a write is wrong in nothing but the records that it names', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const tokens = await tokensOf(app);
  const wrong: string[] = [];
  let sent = 0;
  for (const one of OPERATIONS) {
    const body = bodyOf(one);
    if (body === undefined) continue;
    sent += 1;
    const action: Action = one.operation['x-action'];
    const role = mayDo('UNION_CENTRAL', action) ? 'UNION_CENTRAL' : ownRoleOf(action);
    const rest = restAs(app, tokens.get(role) ?? null);
    const url = one.path.replace('{id}', '01940000-0000-7000-8000-000000000001');
    const send = one.method === 'patch' ? rest.patch : rest.post;
    const { status, json } = await send(url, body.example, { 'if-match': '"3"' });
    const problems: readonly Json[] = status < 300 ? [] : json.errors;
    const others = problems.filter(({ code }) => !ABOUT_RECORDS.has(code));
    if (others.length > 0) wrong.push(`${nameOf(one)}: ${JSON.stringify(others)}`);
  }
  t.same(wrong, []);
  t.ok(sent > 50, String(sent));
});
