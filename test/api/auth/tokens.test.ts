import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import t from 'tap';
import { TOKEN_SECONDS, tokensPlugin } from '../../../src/api/auth/tokens.plugin.ts';
import { installProblemDetails } from '../../../src/api/rest/problem-details.ts';
import { insertCooperative } from '../../database/records.ts';
import { IS_LONG } from '../../helpers/long.ts';
import { getToken, testServer } from '../../helpers/server.ts';
import { badHeaders, forger } from './forge.ts';
import { routesOf } from './routes.ts';

const CLIENT = 'demo-union-province-37';
/** In a short run each route is asked with one in so many of the headers, and each header on one in so many routes. */
const PART = 7;
const CLIENTS_ONLY = { demo: false, config: { demoClients: true } };

const partOf = (token: string, index: number) =>
  JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString());

t.test('a token that proves nothing is 401 on every route and never a failure of the server', async (t) => {
  const { app, config } = await testServer(t, CLIENTS_ONLY);
  const { kid } = partOf(await getToken(app, CLIENT), 0);
  const headers = badHeaders(config.keys.jwtPrivateKey, config.publicUrl, CLIENT, kid);
  const routes = [...routesOf(app), { method: 'GET', url: '/no/such/path' }, { method: 'DELETE', url: '/' }];
  t.ok(routes.length > 60);
  for (const one of [
    'POST /graphql',
    'GET /graphql',
    'GET /v1/cooperatives',
    'GET /docs',
    'GET /openapi.json',
    'GET /health/live',
  ]) {
    t.ok(
      routes.some(({ method, url }) => `${method} ${url}` === one),
      `${one} is among them`,
    );
  }
  const wrong: string[] = [];
  const tried = new Set<string>();
  for (const [place, { method, url }] of routes.entries()) {
    // Clients prove themselves there by Basic credentials or in the body; a Bearer token is not looked at.
    if (url === '/oauth/token') continue;
    for (const [index, [name, authorization]] of Object.entries(headers).entries()) {
      if (!IS_LONG && (place + index) % PART !== 0) continue;
      tried.add(name);
      const answer = await app.inject({ method: method as 'GET', url, headers: { authorization } }); // the app's own method
      const isTold = method === 'HEAD' || answer.body.includes('AUTH_TOKEN_INVALID');
      const isChallenged = answer.headers['www-authenticate'] === 'Bearer error="invalid_token"';
      if (answer.statusCode !== 401 || !isTold || !isChallenged)
        wrong.push(`${method} ${url}: ${name}: ${answer.statusCode} ${answer.body.slice(0, 80)}`);
    }
  }
  t.same(wrong.slice(0, 10), []);
  t.same([...tried].sort(), Object.keys(headers).sort(), 'every one of them');
});

t.test(
  'a token signed by hand as the registry signs is accepted, whatever the case of its scheme',
  async (t) => {
    const { app, config } = await testServer(t, CLIENTS_ONLY);
    const forge = forger(config.keys.jwtPrivateKey, config.publicUrl, CLIENT);
    const viewer = async (authorization: string) =>
      (
        await app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { authorization, 'content-type': 'application/json' },
          payload: JSON.stringify({ query: '{ viewer { role } }' }),
        })
      ).json().data.viewer.role;
    t.equal(
      await viewer(`Bearer ${forge()}`),
      'UNION_PROVINCE',
      'so that the table above fails for its reasons',
    );
    t.equal(await viewer(`bearer ${forge()}`), 'UNION_PROVINCE');
    t.equal(await viewer(`BEARER   ${await getToken(app, CLIENT)}`), 'UNION_PROVINCE');
  },
);

t.test('two Authorization headers are nobody, whichever of them would do', async (t) => {
  const { app } = await testServer(t, CLIENTS_ONLY);
  const good = `Bearer ${await getToken(app, CLIENT)}`;
  for (const authorization of [
    [good, good],
    [good, 'Bearer a.b.c'],
    ['Bearer a.b.c', good],
    [good, ''],
  ]) {
    // Node's type for an outgoing request knows one value; as a list they are sent one after the other.
    const headers = { authorization: authorization as unknown as string };
    const answer = await app.inject({ url: '/v1/viewer', headers });
    t.equal(answer.statusCode, 401, String(authorization));
    t.equal(answer.json().code, 'AUTH_TOKEN_INVALID');
  }
});

t.test(
  'a token that proves nothing leaves one line in the log, without a stack and without the token',
  async (t) => {
    const lines: string[] = [];
    const app = Fastify({ logger: { level: 'info', stream: { write: (line) => void lines.push(line) } } });
    t.after(() => app.close());
    installProblemDetails(app);
    app.decorateRequest('language', 'vi');
    const { privateKey } = generateKeyPairSync('ed25519');
    await app.register(tokensPlugin, { privateKey, publicUrl: 'http://registry.test' });
    const tokens = ['a.b.c', forger(privateKey, 'http://registry.test', CLIENT)({}, { kid: 'x' })];
    app.get('/:which', async ({ params }) =>
      app.tokens.verify(tokens[Number((params as { which: 0 }).which)] ?? ''),
    );
    for (const which of [0, 1]) t.equal((await app.inject(`/${which}`)).statusCode, 401);
    const told = lines.map((line) => JSON.parse(line)).filter(({ msg }) => !/request/.test(msg));
    t.match(told, [
      { level: 30, msg: 'token refused', reason: /^FAST_JWT_/ },
      { level: 30, msg: 'token refused', reason: null },
    ]);
    t.equal(told.length, 2);
    t.notMatch(lines.join(''), /stack|a\.b\.c/);
  },
);

t.test('without a token only published records are read', async (t) => {
  const { app, databaseUrl } = await testServer(t, CLIENTS_ONLY);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const published = await insertCooperative(client);
  const hidden = await insertCooperative(client);
  await client.query(`update cooperatives set publication_state = 'PUBLISHED' where id = $1`, [published]);
  await client.end();
  const all = await app.inject('/v1/cooperatives');
  t.equal(all.statusCode, 200);
  t.ok(all.body.includes(published));
  t.notOk(all.body.includes(hidden));
  t.equal((await app.inject(`/v1/cooperatives/${hidden}`)).statusCode, 404);
  const query = `{ cooperatives(first: 10) { nodes { id } } one: cooperative(id: "${hidden}") { id } }`;
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  t.match(answer.json().data, { cooperatives: { nodes: [{ id: published }] }, one: null });
  t.equal(answer.json().data.cooperatives.nodes.length, 1);
});

t.test('plain cryptography verifies an issued token by the published key set', async (t) => {
  const { app, config } = await testServer(t, CLIENTS_ONLY);
  const token = await getToken(app, CLIENT, undefined, { actor: 'Trần Thị Lan' });
  const answer = await app.inject('/.well-known/jwks.json');
  const { keys } = answer.json();
  const { alg, kid, typ } = partOf(token, 0);
  t.strictSame([alg, typ, keys.length], ['EdDSA', 'at+jwt', 1]);
  const [jwk] = keys;
  t.match(jwk, { kid, alg, use: 'sig', kty: 'OKP', crv: 'Ed25519' });
  t.notOk('d' in jwk, 'no private part');
  const [signed, signature = ''] = [token.slice(0, token.lastIndexOf('.')), token.split('.')[2]];
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  t.ok(verify(null, Buffer.from(signed), key, Buffer.from(signature, 'base64url')));
  const claims = partOf(token, 1);
  const { publicUrl } = config;
  t.match(claims, { iss: publicUrl, aud: publicUrl, sub: CLIENT, agency: null, actor: 'Trần Thị Lan' });
  t.equal(claims.exp - claims.iat, TOKEN_SECONDS);
  t.not(partOf(await getToken(app, CLIENT), 1).jti, claims.jti);
});

t.test('a registry with an EC key signs ES256 and takes nothing else', async (t) => {
  const app = Fastify();
  t.after(() => app.close());
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await app.register(tokensPlugin, { privateKey, publicUrl: 'http://registry.test' });
  await app.ready();
  const claims = { clientId: CLIENT, agencyId: null, actor: null };
  const token = app.tokens.issue(claims);
  t.strictSame(app.tokens.verify(token), claims);
  const [jwk] = app.tokens.keySet.keys;
  t.match(jwk, { kty: 'EC', crv: 'P-256', alg: 'ES256', kid: partOf(token, 0).kid });
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  const signed = Buffer.from(token.slice(0, token.lastIndexOf('.')));
  const signature = Buffer.from(token.split('.')[2] ?? '', 'base64url');
  t.ok(verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, signature));
  const other = generateKeyPairSync('ed25519').privateKey;
  t.throws(() => app.tokens.verify(forger(other, 'http://registry.test', CLIENT)()), /AUTH_TOKEN_INVALID/);
});

t.test('a token that was proved once is refused once it has expired', async (t) => {
  const app = Fastify();
  const { now } = Date;
  t.after(async () => {
    Date.now = now;
    await app.close();
  });
  const { privateKey } = generateKeyPairSync('ed25519');
  await app.register(tokensPlugin, { privateKey, publicUrl: 'http://registry.test' });
  await app.ready();
  const claims = { clientId: CLIENT, agencyId: null, actor: null };
  const token = app.tokens.issue(claims);
  const { exp } = partOf(token, 1);
  for (const leftMs of [2_000, 1]) {
    Date.now = () => exp * 1_000 - leftMs;
    t.strictSame(app.tokens.verify(token), claims);
  }
  Date.now = () => exp * 1_000 + 1;
  t.throws(() => app.tokens.verify(token), /AUTH_TOKEN_INVALID/);
});
