import t from 'tap';
import { type Action, mayDo } from '../../src/policy/actions.ts';
import { type RestClient, restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { tokensOf } from './callers.ts';
import { exampleOfParameter, OPERATIONS, problemsOf, type SentOperation, written } from './examples.ts';
import { ownRoleOf } from './roles.ts';
import type { Json } from './samples.ts';

/** They come from an answer and mean nothing elsewhere. */
const CURSORS = new Set(['after', 'before']);

t.test('every body and every parameter has an example, which its schema takes', async (t) => {
  const bare: string[] = [];
  const wrong: string[] = [];
  for (const { name, parameters, body } of OPERATIONS) {
    const given: readonly (readonly [string, Json, unknown])[] = [
      ...parameters
        .filter((one) => !CURSORS.has(one.name))
        .map((one) => [`${name} ${one.name}`, one.schema, exampleOfParameter(one)] as const),
      ...(body === undefined ? [] : [[`${name} body`, body.schema, body.example] as const]),
    ];
    for (const [what, schema, example] of given) {
      if (example === undefined) bare.push(what);
      else wrong.push(...problemsOf(schema, example).map((problem) => `${what}: ${problem}`));
    }
  }
  t.strictSame(bare, []);
  t.strictSame(wrong, []);
});

t.test('a page that tries an operation fills in what it needs and no more', async (t) => {
  const filledIn = OPERATIONS.flatMap(({ name, parameters }) =>
    parameters
      .filter((one) => one.example !== undefined && one.required !== true)
      .map((one) => `${name} ${one.name}`),
  );
  t.strictSame(filledIn, [], 'the example of a parameter that may be left out is in its schema');
});

/** Records that examples name are not there, or were made by the example before; before the first nothing was known. */
const ABOUT_RECORDS = new Set(['NOT_FOUND', 'TERRITORY_FORBIDDEN', 'VALUE_TAKEN', 'KNOWN_AT_TOO_EARLY']);

/** Conditions that each of them may say, and not both: all of an operation are sent together. */
const OF_CONDITIONS_TOGETHER = new Set(['PAST_NOT_RECORDED']);

/** Of two that say where a page begins the second is left out. */
const CONTRADICTED = new Set(['last', ...CURSORS]);

const ofRegistry = OPERATIONS.filter(({ path }) => path.startsWith('/v1'));

function urlOf({ path, parameters }: SentOperation): string {
  const inPath = parameters.find((one) => one.in === 'path');
  const query = parameters.filter((one) => one.in === 'query' && !CONTRADICTED.has(one.name));
  const pairs = query.flatMap((one) => written(one, exampleOfParameter(one)));
  const named = path.replace(/\{\w+\}/, inPath === undefined ? '' : String(exampleOfParameter(inPath)));
  return pairs.length === 0 ? named : `${named}?${pairs.join('&')}`;
}

function headersOf({ parameters }: SentOperation): Record<string, string> {
  const inHeader = parameters.filter((one) => one.in === 'header');
  return Object.fromEntries(inHeader.map((one) => [one.name, String(exampleOfParameter(one))]));
}

function send(rest: RestClient, one: SentOperation): ReturnType<RestClient['get']> {
  const [url, headers] = [urlOf(one), headersOf(one)];
  if (one.method === 'get') return rest.get(url, headers);
  if (one.method === 'delete') return rest.remove(url, headers);
  return one.method === 'patch'
    ? rest.patch(url, one.body.example, headers)
    : rest.post(url, one.body?.example, headers);
}

t.test('an example is wrong in nothing but the records that it names', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const tokens = await tokensOf(app);
  const wrong: string[] = [];
  for (const one of ofRegistry) {
    const action: Action | null = one.operation['x-action'];
    const role = action === null || mayDo('UNION_CENTRAL', action) ? 'UNION_CENTRAL' : ownRoleOf(action);
    const { status, json } = await send(restAs(app, tokens.get(role) ?? null), one);
    const problems: readonly Json[] = status < 300 ? [] : json.errors;
    const others = problems.filter(
      ({ code }) => !ABOUT_RECORDS.has(code) && !OF_CONDITIONS_TOGETHER.has(code),
    );
    if (others.length > 0) wrong.push(`${one.name}: ${JSON.stringify(others)}`);
  }
  t.strictSame(wrong, []);
  t.ok(ofRegistry.length > 120, String(ofRegistry.length));
});
