import t from 'tap';
import { getToken, testServer } from '../helpers/server.ts';
import { waitUntil } from '../helpers/waiting.ts';
import { holding } from './held-requests.ts';

const url = '/v1/cooperatives';
const SHARE = 20;

t.test('a client that sends more at once than its share waits itself, and nobody else', async (t) => {
  const { app } = await testServer(t, { config: { demo: false, poolSize: 1 } });
  const greedy = { authorization: `Bearer ${await getToken(app, 'demo-union-central')}` };
  const other = { authorization: `Bearer ${await getToken(app, 'demo-alliance-01')}` };
  for (const headers of [greedy, other]) t.equal((await app.inject({ url, headers })).statusCode, 200);
  const { send, countHeld, release } = holding(app);
  const held = Array.from({ length: SHARE }, () => send({ headers: greedy }));
  await waitUntil('the share of the client is under way', () => countHeld() === SHARE);
  const refused = await app.inject({ url, headers: greedy });
  t.strictSame(
    [refused.statusCode, refused.json().code, refused.headers['retry-after']],
    [429, 'RATE_LIMITED', '2'],
  );
  const graphql = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: greedy,
    payload: { query: '{ __typename }' },
  });
  t.equal(graphql.statusCode, 429);
  t.match(graphql.json(), { errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  t.equal((await app.inject({ url: '/health/live', headers: greedy })).statusCode, 200);
  const others = [send({ headers: other }), send({})];
  await waitUntil('the others are let in', () => countHeld() === SHARE + 2);
  t.equal(app.requestsInFlight(), SHARE + 2, 'the others wait for an answer');
  release();
  const answered = await Promise.all([...held, ...others]);
  t.strictSame(new Set(answered.map((one) => one.statusCode)), new Set([200]));
  t.equal((await app.inject({ url, headers: greedy })).statusCode, 200, 'its place is free again');
});

t.test('strangers of one address share, and those of another do not wait for them', async (t) => {
  const { app } = await testServer(t, { demo: false, config: { poolSize: 1 } });
  const from = (remoteAddress: string) => app.inject({ url, remoteAddress });
  const { send, countHeld, release } = holding(app);
  const held = Array.from({ length: SHARE }, () => send({ remoteAddress: '192.0.2.1' }));
  await waitUntil('the share of the address is under way', () => countHeld() === SHARE);
  t.equal((await from('192.0.2.1')).statusCode, 429);
  const token = await app.inject({
    method: 'POST',
    url: '/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'grant_type=none',
    remoteAddress: '192.0.2.1',
  });
  t.equal(token.json().error, 'unsupported_grant_type', 'tokens are asked for apart');
  t.equal((await from('192.0.2.2')).statusCode, 200);
  release();
  t.strictSame(new Set((await Promise.all(held)).map((one) => one.statusCode)), new Set([200]));
});
