import Fastify, { type FastifyInstance } from 'fastify';
import t from 'tap';
import { tokenRoutes } from '../../../src/api/auth/token.routes.ts';
import { installProblemDetails } from '../../../src/api/rest/problem-details.ts';
import { exchange } from '../../helpers/raw-http.ts';
import { testServer } from '../../helpers/server.ts';

const CLIENT = 'demo-union-province-37';
const SECRET = 'demo';
const { app } = await testServer(t, { demo: false, config: { demoClients: true } });

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});
/** Node's type for an outgoing request knows one value; as a list it is sent twice. */
const twice = (one: string) => ({ authorization: [one, one] as unknown as string });
const GRANT = { grant_type: 'client_credentials' };
const POSTED = { ...GRANT, client_id: CLIENT, client_secret: SECRET };

function ask(payload: string | Record<string, string>, headers = {}, server: FastifyInstance = app) {
  return server.inject({
    method: 'POST',
    url: '/oauth/token',
    headers: { ...FORM, ...headers },
    payload: typeof payload === 'string' ? payload : new URLSearchParams(payload).toString(),
  });
}

t.test('a client proves itself by Basic credentials or in the form', async (t) => {
  const answers = [
    await ask(POSTED),
    await ask(GRANT, basic(CLIENT, SECRET)),
    await ask(GRANT, { authorization: basic(CLIENT, SECRET).authorization.replace('Basic', 'basic') }),
    await ask(GRANT, basic(CLIENT.replace('d', '%64'), SECRET)),
    await ask(POSTED, { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }),
  ];
  for (const answer of answers) {
    t.equal(answer.statusCode, 200, answer.body);
    t.match(answer.json(), {
      token_type: 'Bearer',
      expires_in: 600,
      access_token: /^[\w-]+\.[\w-]+\.[\w-]+$/,
    });
    t.match(answer.headers, { 'cache-control': 'no-store', pragma: 'no-cache' });
    t.equal(
      (
        await app.inject({
          url: '/v1/viewer',
          headers: { authorization: `Bearer ${answer.json().access_token}` },
        })
      ).json().role,
      'UNION_PROVINCE',
    );
  }
});

t.test('a wrong secret, an unknown client and none at all have one answer', async (t) => {
  const rows = {
    'a wrong secret': await ask({ ...POSTED, client_secret: 'wrong' }),
    'an empty secret': await ask({ ...POSTED, client_secret: '' }),
    'another client’s secret hash': await ask({
      ...POSTED,
      client_id: 'demo-labour-37',
      client_secret: 'demo ',
    }),
    'an unknown client': await ask({ ...POSTED, client_id: 'no-such-client' }),
    'a client in capitals': await ask({ ...POSTED, client_id: CLIENT.toUpperCase() }),
    'no client': await ask(GRANT),
    'no secret': await ask({ ...GRANT, client_id: CLIENT }),
    'Basic with a wrong secret': await ask(GRANT, basic(CLIENT, 'wrong')),
    'Basic with a broken escape': await ask(GRANT, basic(CLIENT, '%zz')),
    'Basic with NUL': await ask(GRANT, basic(`${CLIENT}\0`, SECRET)),
    'Basic with an escaped NUL': await ask(GRANT, basic(`${CLIENT}%00`, SECRET)),
    'Basic without a colon': await ask(GRANT, { authorization: `Basic ${btoa(CLIENT)}` }),
    'Basic that is no base64, and a client in the form': await ask(POSTED, { authorization: 'Basic ???' }),
    'Basic twice': await ask(GRANT, twice(basic(CLIENT, SECRET).authorization)),
    'Basic that is no base64': await ask(GRANT, { authorization: 'Basic ???' }),
    'a wrong secret and an agency that is there': await ask({
      ...POSTED,
      client_secret: 'x',
      agency: 'demo-union-province-37',
    }),
    'a wrong secret and an agency that is not': await ask({
      ...POSTED,
      client_secret: 'x',
      agency: 'nowhere',
    }),
  };
  const bodies = new Set(Object.values(rows).map((one) => one.body));
  t.equal(bodies.size, 1, [...bodies].join('\n'));
  for (const [name, answer] of Object.entries(rows)) {
    t.equal(answer.statusCode, 401, name);
    t.match(answer.headers, { 'www-authenticate': /^Basic realm=/, 'cache-control': 'no-store' }, name);
  }
  t.match(rows['a wrong secret'].json(), { error: 'invalid_client', code: 'AUTH_CLIENT_INVALID' });
});

t.test('what is no proper request is refused by its kind, without a failure of the server', async (t) => {
  const encoded = new URLSearchParams(POSTED).toString();
  const rows: [string, Awaited<ReturnType<typeof ask>>, number, string][] = [
    ['another grant type', await ask({ ...POSTED, grant_type: 'password' }), 400, 'unsupported_grant_type'],
    ['no grant type', await ask({ client_id: CLIENT, client_secret: SECRET }), 400, 'unsupported_grant_type'],
    ['an empty form', await ask(''), 400, 'unsupported_grant_type'],
    ['a repeated parameter', await ask(`${encoded}&client_id=demo-labour-37`), 400, 'invalid_request'],
    [
      'a parameter repeated alike',
      await ask(`${encoded}&grant_type=client_credentials`),
      400,
      'invalid_request',
    ],
    ['NUL in a value', await ask({ ...POSTED, client_id: `${CLIENT}\0` }), 400, 'invalid_request'],
    ['a line break in the actor', await ask({ ...POSTED, actor: 'a\nb' }), 400, 'invalid_request'],
    ['an over-long value', await ask({ ...POSTED, actor: 'a'.repeat(301) }), 400, 'invalid_request'],
    ['a name of the prototype', await ask(`${encoded}&__proto__=x&constructor=y`), 200, ''],
    ['a secret by Basic and in the form', await ask(POSTED, basic(CLIENT, SECRET)), 400, 'invalid_request'],
    [
      'another client by Basic than in the form',
      await ask(POSTED, basic('demo-labour-37', SECRET)),
      400,
      'invalid_request',
    ],
    [
      'another client by Basic than the form names',
      await ask({ ...GRANT, client_id: 'demo-labour-37' }, basic(CLIENT, SECRET)),
      400,
      'invalid_request',
    ],
    [
      'the same client named by both',
      await ask({ ...GRANT, client_id: CLIENT }, basic(CLIENT, SECRET)),
      200,
      '',
    ],
    ['an unknown agency', await ask({ ...POSTED, agency: 'no-such-agency' }), 400, 'invalid_target'],
    [
      'an agency outside the grant',
      await ask({ ...POSTED, agency: 'demo-alliance-01' }),
      400,
      'invalid_target',
    ],
    ['an empty agency', await ask({ ...POSTED, agency: '' }), 400, 'invalid_target'],
  ];
  for (const [name, answer, status, error] of rows) {
    t.equal(answer.statusCode, status, `${name}: ${answer.body}`);
    if (error !== '') t.match(answer.json(), { error, code: /^[A-Z_]+$/, error_description: /\S/ }, name);
  }
  const [unknown, outside] = rows.slice(-3).map(([, answer]) => answer.body);
  t.equal(unknown, outside, 'nobody learns which agencies there are');
  const problems: [string, Awaited<ReturnType<typeof ask>>, number, string][] = [
    ['a body of 17 kB', await ask({ ...POSTED, actor: 'a'.repeat(17_000) }), 413, 'BODY_TOO_LARGE'],
    [
      'JSON',
      await ask(JSON.stringify(POSTED), { 'content-type': 'application/json' }),
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    ['plain text', await ask(encoded, { 'content-type': 'text/plain' }), 415, 'MEDIA_TYPE_UNSUPPORTED'],
    [
      'multipart',
      await ask(encoded, { 'content-type': 'multipart/form-data; boundary=x' }),
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
  ];
  for (const [name, answer, status, code] of problems) {
    t.equal(answer.statusCode, status, `${name}: ${answer.body}`);
    t.match(answer.json(), { code }, name);
  }
});

t.test('a stranger may not try secrets without end', async (t) => {
  const strict = await testServer(t, { demo: false, config: { demoClients: true, rateLimitAnonymous: 3 } });
  const statuses: number[] = [];
  for (let times = 0; times < 5; times += 1) {
    statuses.push((await ask({ ...POSTED, client_secret: 'wrong' }, {}, strict.app)).statusCode);
  }
  t.strictSame(statuses, [401, 401, 401, 429, 429]);
  const refused = await ask(POSTED, {}, strict.app);
  t.match(refused.json(), { code: 'RATE_LIMITED' });
  t.ok(Number(refused.headers['retry-after']) > 0);
});

t.test('reading without a token and tokens that prove nothing stop no request for a token', async (t) => {
  const strict = await testServer(t, { demo: false, config: { demoClients: true, rateLimitAnonymous: 3 } });
  const viewer = async (headers = {}) => (await strict.app.inject({ url: '/v1/viewer', headers })).statusCode;
  const bad = { authorization: 'Bearer a.b.c' };
  t.strictSame(
    [await viewer(), await viewer(bad), await viewer(bad), await viewer(bad), await viewer()],
    [200, 401, 401, 429, 429],
  );
  const refused = await strict.app.inject({ url: '/v1/viewer', headers: bad });
  t.match(refused.json(), { code: 'RATE_LIMITED' });
  t.notOk('www-authenticate' in refused.headers);
  t.ok(Number(refused.headers['retry-after']) > 0);
  t.equal((await strict.app.inject('/nowhere')).statusCode, 429, 'a path that does not exist is counted too');
  t.equal((await strict.app.inject('/health/live')).statusCode, 200, 'health is not');
  const issued = await ask(POSTED, {}, strict.app);
  t.equal(issued.statusCode, 200);
  for (let call = 0; call < 5; call += 1) {
    t.equal(await viewer({ authorization: `Bearer ${issued.json().access_token}` }), 200, 'nor are clients');
  }
});

t.test('other methods are 405 and told which there are', async (t) => {
  for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const) {
    for (const headers of [{}, basic(CLIENT, SECRET)]) {
      const answer = await app.inject({ method, url: '/oauth/token', headers });
      t.equal(answer.statusCode, 405, method);
      t.equal(answer.headers.allow, 'POST', method);
    }
  }
  const keys = await app.inject({ method: 'POST', url: '/.well-known/jwks.json' });
  t.strictSame([keys.statusCode, keys.headers.allow], [405, 'GET, HEAD']);
});

t.test('a form that never ends is answered 503 and is no failure of the server', async (t) => {
  const slow = Fastify({ handlerTimeout: 50 } as object); // an option that its types do not know yet
  t.after(() => slow.close());
  installProblemDetails(slow);
  slow.decorateRequest('language', 'vi');
  await slow.register(tokenRoutes, { authenticate: async () => ({ agencyId: null, allowedOrigins: [] }) });
  await slow.listen({ host: '127.0.0.1', port: 0 });
  const answer = await exchange(slow, [
    'POST /oauth/token HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\n',
    'content-length: 100\r\n\r\ngrant_type=',
  ]);
  t.match(answer, /^HTTP\/1\.1 503 /);
  t.match(answer, /"code":"UNAVAILABLE"/);
});
