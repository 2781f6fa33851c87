import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { connected } from '../database/records.ts';
import { getToken, testServer } from '../helpers/server.ts';

t.test('a client that sends more at once than its share waits itself, and nobody else', async (t) => {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false, poolSize: 1 } });
  const greedy = { authorization: `Bearer ${await getToken(app, 'demo-union-central')}` };
  const other = { authorization: `Bearer ${await getToken(app, 'demo-alliance-01')}` };
  const url = '/v1/cooperatives';
  for (const headers of [greedy, other]) t.equal((await app.inject({ url, headers })).statusCode, 200);
  const locker = await connected(t, databaseUrl);
  await locker.query('begin; lock table cooperatives in access exclusive mode');
  const held = Array.from({ length: 20 }, () => app.inject({ url, headers: greedy }));
  while (app.requestsInFlight() < 20) await sleep(2);
  await sleep(20);
  const refused = await app.inject({ url, headers: greedy });
  t.match(
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
  const others = [app.inject({ url, headers: other }), app.inject({ url })];
  await sleep(20);
  t.equal(app.requestsInFlight(), 22, 'the others wait for an answer');
  await locker.query('rollback');
  const answered = await Promise.all([...held, ...others]);
  t.strictSame(new Set(answered.map((one) => one.statusCode)), new Set([200]));
  t.equal((await app.inject({ url, headers: greedy })).statusCode, 200, 'its place is free again');
});

t.test('strangers of one address share, and those of another do not wait for them', async (t) => {
  const { app, databaseUrl } = await testServer(t, { demo: false, config: { poolSize: 1 } });
  const locker = await connected(t, databaseUrl);
  await locker.query('begin; lock table cooperatives in access exclusive mode');
  const from = (remoteAddress: string) => app.inject({ url: '/v1/cooperatives', remoteAddress });
  const held = Array.from({ length: 20 }, () => from('192.0.2.1'));
  while (app.requestsInFlight() < 20) await sleep(2);
  await sleep(20);
  t.equal((await from('192.0.2.1')).statusCode, 429);
  const token = await app.inject({
    method: 'POST',
    url: '/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'grant_type=none',
    remoteAddress: '192.0.2.1',
  });
  t.equal(token.json().error, 'unsupported_grant_type', 'tokens are asked for apart');
  const elsewhere = from('192.0.2.2');
  await locker.query('rollback');
  t.strictSame(
    new Set((await Promise.all([...held, elsewhere])).map((one) => one.statusCode)),
    new Set([200]),
  );
});
