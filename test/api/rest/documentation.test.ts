import t from 'tap';
import { generateContract } from '../../../src/surfaces/contract/contract.ts';
import { restAs } from '../../helpers/rest.ts';
import { testServer } from '../../helpers/server.ts';

const { app } = await testServer(t, { demo: false });
const nobody = restAs(app, null);

t.test('the contract of the running service names where it is', async (t) => {
  const answer = await nobody.get('/openapi.json');
  t.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
  t.match(answer.json, { openapi: '3.1.0', servers: [{ url: 'http://registry.test' }] });
  const committed = JSON.parse((await generateContract())['openapi/openapi.json'] ?? '{}');
  t.same(Object.keys(answer.json.paths).sort(), Object.keys(committed.paths).sort(), 'and nothing else');
  const { flows } = answer.json.components.securitySchemes.clientCredentials;
  t.equal(flows.clientCredentials.tokenUrl, 'http://registry.test/oauth/token');
});

t.test('the page describes each heading that operations stand under, and shows no empty one', async (t) => {
  const { paths, tags } = (await nobody.get('/openapi.json')).json;
  const described = tags.map(({ name, description }: { name: string; description: string }) =>
    description ? name : `${name} is not described`,
  );
  const used = Object.values<Record<string, { tags?: string[] }>>(paths).flatMap((methods) =>
    Object.values(methods).flatMap((operation) => operation.tags ?? []),
  );
  t.same([...new Set(used)].sort(), described.sort());
});

t.test('every operation has a name of its own, from which clients make their methods', async (t) => {
  const { paths } = (await nobody.get('/openapi.json')).json;
  const operations = Object.entries<Record<string, { operationId?: string }>>(paths).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({ at: `${method} ${path}`, operationId })),
  );
  t.same(
    operations.filter(({ operationId }) => !operationId).map(({ at }) => at),
    [],
  );
  t.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length);
});

t.test('every route of the contract under /v1 answers in JSON, whoever asks', async (t) => {
  const { paths } = (await nobody.get('/openapi.json')).json;
  for (const [path, methods] of Object.entries<Record<string, unknown>>(paths)) {
    if (!path.startsWith('/v1/')) continue;
    for (const method of Object.keys(methods)) {
      const url = path.replace(/\{\w+\}/, '00000000-0000-7000-8000-000000000000');
      const send = { get: nobody.get, post: nobody.post, patch: nobody.patch, delete: nobody.remove }[method];
      const answer = await send?.(url);
      t.ok(answer !== undefined && [200, 401, 404, 422].includes(answer.status), `${method} ${url}`);
      t.match(answer?.headers['content-type'], /json/);
    }
  }
});

t.test(
  'the page of the contract takes all it needs from this service and runs no script of its own',
  async (t) => {
    for (const url of ['/docs', '/docs/']) {
      const { body, headers, status } = await nobody.get(url);
      t.equal(status, 200);
      const policy = String(headers['content-security-policy']);
      t.match(policy, "script-src 'self';");
      t.notMatch(policy, /https?:|unsafe-eval|script-src[^;]*unsafe-inline/);
      const scripts = [...body.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
      t.ok(scripts.length > 0);
      for (const [, attributes, text] of scripts) {
        t.match(attributes, / src="(\/docs|\.)\/static\//);
        t.equal(text?.trim(), '');
      }
      for (const [, link = ''] of body.matchAll(/(?:src|href)="([^"]+)"/g)) {
        t.notMatch(link, /^(https?:)?\/\//);
        const file = new URL(link, 'http://registry.test/docs/').pathname;
        t.equal((await nobody.get(file)).status, 200, file);
      }
    }
    t.equal((await nobody.get('/docs/json')).json.openapi, '3.1.0');
  },
);
