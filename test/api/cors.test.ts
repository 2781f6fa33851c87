import Fastify from 'fastify';
import t from 'tap';
import { corsPlugin } from '../../src/api/cors.plugin.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { demo: false, config: { demoClients: true } });
const PORTAL = 'https://htx.example.vn';
const OTHER = 'https://other.example.vn';
const STRANGER = 'https://stranger.example';

const admin = restAs(app, await getToken(app, 'demo-administrator'));
const { items: clients } = (await admin.get('/v1/clients?first=200')).json;

async function allow(clientId: string, allowedOrigins: readonly string[]) {
  const { id } = clients.find((one: { clientId: string }) => one.clientId === clientId);
  const { version } = (await admin.get('/v1/clients?first=200')).json.items.find(
    (one: { id: string }) => one.id === id,
  );
  const answer = await admin.patch(`/v1/clients/${id}`, { allowedOrigins }, { 'if-match': `"${version}"` });
  await new Promise((resolve) => setTimeout(resolve, 600)); // what is known of callers is kept for half a second
  return answer;
}

const preflight = (url: string, origin: string, method: string, headers = '') =>
  app.inject({
    method: 'OPTIONS',
    url,
    headers: {
      origin,
      'access-control-request-method': method,
      ...(headers !== '' && { 'access-control-request-headers': headers }),
    },
  });
const allowed = ({ headers }: { headers: object }) =>
  (headers as Record<string, unknown>)['access-control-allow-origin'];

t.test('a client says whose pages may ask in its name', async (t) => {
  const made = await allow('demo-portal-56', ['HTTPS://HTX.Example.vn/', PORTAL, 'http://localhost:5173']);
  t.equal(made.status, 200, made.body);
  t.same(made.json.data.allowedOrigins, ['http://localhost:5173', PORTAL]);
  t.equal((await allow('demo-union-province-37', [OTHER])).status, 200);
  const wrong = [
    'htx.example.vn',
    'https://htx.example.vn/trang',
    'http://htx.example.vn',
    'https://*.vn',
    'null',
    '*',
  ];
  const refused = await allow('demo-portal-56', wrong);
  t.equal(refused.status, 422);
  t.same(
    refused.json.errors.map(({ code, field }: { code: string; field: string }) => [code, field]),
    wrong.map((_, index) => ['ORIGIN_INVALID', `allowedOrigins.${index}`]),
  );
  const created = await admin.post('/v1/clients', {
    clientId: 'trang-moi',
    name: 'x',
    agencyCode: 'demo-auditor',
    allowedOrigins: [STRANGER, 'ftp://x'],
  });
  t.same(
    [created.status, created.json.errors?.map(({ field }: { field: string }) => field)],
    [422, ['allowedOrigins.1']],
  );
});

t.test('any page reads what is published, without credentials', async (t) => {
  for (const url of ['/v1/cooperatives', '/openapi.json', '/', '/v1', '/nowhere', '/.well-known/jwks.json']) {
    const answer = await app.inject({ url, headers: { origin: STRANGER } });
    t.equal(allowed(answer), '*', url);
    t.notOk('access-control-allow-credentials' in answer.headers);
    t.match(answer.headers['access-control-expose-headers'], /ETag.*Link/);
  }
  const query = { query: '{ cooperatives { totalCount } }' };
  const headers = { origin: STRANGER, 'content-type': 'application/json' };
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: query });
  t.same([answer.statusCode, allowed(answer)], [200, '*']);
  for (const [url, method, asked] of [
    ['/graphql', 'POST', 'content-type,apollographql-client-name'],
    ['/v1/cooperatives', 'GET', 'accept-language'],
    ['/v1/cooperatives/x', 'GET', 'if-none-match'],
  ] as const) {
    const before = await preflight(url, STRANGER, method, asked);
    t.equal(before.statusCode, 204, url);
    t.equal(allowed(before), '*', url);
    t.equal(before.headers['access-control-allow-headers'], asked);
    t.ok(String(before.headers['access-control-allow-methods']).split(', ').includes(method));
    t.equal(before.headers['access-control-max-age'], '600');
  }
});

t.test('with a token, or to write, the page must be that of a client', async (t) => {
  for (const [url, method, asked] of [
    ['/v1/cooperatives', 'GET', 'authorization'],
    ['/graphql', 'POST', 'content-type, Authorization'],
    ['/v1/cooperatives', 'POST', 'content-type'],
    ['/v1/cooperatives/x', 'PATCH', 'if-match'],
    ['/v1/grants/x', 'DELETE', ''],
    ['/oauth/token', 'POST', 'authorization'],
  ] as const) {
    for (const origin of [PORTAL, OTHER]) {
      const before = await preflight(url, origin, method, asked);
      t.same([before.statusCode, allowed(before)], [204, origin], `${method} ${url}`);
      t.ok(String(before.headers['access-control-allow-methods']).split(', ').includes(method));
      t.match(before.headers.vary, /Origin/i);
    }
    for (const origin of [STRANGER, 'null', 'https://htx.example.vn.evil.example', 'http://htx.example.vn']) {
      const before = await preflight(url, origin, method, asked);
      t.equal(allowed(before), undefined, `${origin} ${method} ${url}`);
      t.not(before.statusCode, 204);
    }
  }
});

t.test('the request itself is held against the origins of its own client', async (t) => {
  const authorization = `Bearer ${await getToken(app, 'demo-portal-56')}`;
  const viewer = (origin: string, more: Record<string, string> = {}) =>
    app.inject({ url: '/v1/viewer', headers: { authorization, origin, ...more } });
  const own = await viewer(PORTAL);
  t.same([own.statusCode, allowed(own), own.json().role], [200, PORTAL, 'PROVINCIAL_PORTAL']);
  t.match(own.headers.vary, /origin/i);
  for (const origin of [OTHER, STRANGER, 'null']) {
    const foreign = await viewer(origin);
    t.same([foreign.statusCode, foreign.json().code], [403, 'ORIGIN_FORBIDDEN'], origin);
    t.equal(allowed(foreign), undefined);
  }
  for (const origin of ['http://registry.test', 'http://localhost:80']) {
    t.equal((await viewer(origin)).statusCode, 200, 'a page of the service itself');
  }
  const written = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization, origin: OTHER, 'content-type': 'application/json' },
    payload: { query: '{ viewer { role } }' },
  });
  t.equal(written.statusCode, 403);
  t.equal(written.json().errors[0].extensions.code, 'ORIGIN_FORBIDDEN');
  const expired = await app.inject({
    url: '/v1/viewer',
    headers: { origin: PORTAL, authorization: 'Bearer a.b.c' },
  });
  t.same(
    [expired.statusCode, allowed(expired)],
    [401, PORTAL],
    'a page learns that its token is no longer good',
  );
});

t.test('a token is asked for by the pages of its own client', async (t) => {
  const ask = (origin: string, id = 'demo-portal-56') =>
    app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: id,
        client_secret: 'demo',
      }).toString(),
    });
  const own = await ask(PORTAL);
  t.same([own.statusCode, allowed(own)], [200, PORTAL]);
  const foreign = await ask(OTHER);
  t.same([foreign.statusCode, allowed(foreign)], [403, undefined]);
  t.match(foreign.json(), { error: 'unauthorized_client', code: 'ORIGIN_FORBIDDEN' });
  t.equal((await ask('http://registry.test')).statusCode, 200, 'the page of the contract');
});

t.test('what is no question beforehand is a method like any other', async (t) => {
  for (const headers of [{}, { origin: PORTAL }, { 'access-control-request-method': 'GET' }]) {
    const answer = await app.inject({
      method: 'OPTIONS',
      url: '/v1/cooperatives',
      headers: headers as Record<string, string>,
    });
    t.equal(answer.statusCode, 405);
    t.match(answer.headers.allow, /\bGET\b/);
  }
});

t.test('an origin that is taken back lets nobody in any more', async (t) => {
  await allow('demo-union-province-37', []);
  t.equal(allowed(await preflight('/v1/cooperatives', OTHER, 'GET', 'authorization')), undefined);
  t.equal(allowed(await preflight('/v1/cooperatives', PORTAL, 'GET', 'authorization')), PORTAL);
});

t.test('health is answered whoever is asked for the origins', async (t) => {
  const bare = Fastify();
  t.after(() => bare.close());
  let asked = 0;
  await bare.register(corsPlugin, {
    isOriginOfAny: async () => {
      asked += 1;
      throw new Error('away');
    },
  });
  bare.get('/health/live', async () => ({ status: 'ok' }));
  const headers = { origin: PORTAL, authorization: 'Bearer a.b.c' };
  const answer = await bare.inject({ url: '/health/live', headers });
  t.same([answer.statusCode, allowed(answer), asked], [200, '*', 0]);
  t.equal((await bare.inject({ url: '/v1', headers })).statusCode, 500, 'what is no health is asked for');
});
