import t from 'tap';
import { connected } from '../database/records.ts';
import { databaseKilled } from '../drills/database-killed.ts';
import { makeWorld, withCluster } from '../drills/world.ts';
import { testServer } from '../helpers/server.ts';
import { postmasterOf } from '../runtime/service.ts';

t.test('a postmaster killed under load is a coded 503, and then as if nothing had been', async (t) => {
  const settings = { fsync: 'off', max_connections: '40' };
  const report = await withCluster(settings, async ({ url }, dataDir) =>
    databaseKilled(
      await makeWorld(url),
      { pid: () => postmasterOf(dataDir) },
      { kills: 1, connections: 4, restMs: 60, pauseMs: 500 },
    ),
  );
  t.strictSame(report.load.failed, {}, 'nobody is left without an answer');
  t.ok(report.load.refused['503 UNAVAILABLE'], 'who asks meanwhile is told');
  t.strictSame(
    Object.keys(report.load.refused).filter((one) => !one.endsWith(' UNAVAILABLE')),
    [],
    'and of nothing else',
  );
  t.equal(report.withoutRetryAfter, 0);
  t.match(report.outages, [{ firstGoodMs: Number }]);
  t.ok(Number.isFinite(report.outages[0]?.firstGoodMs), 'it serves again');
  t.match(report.pool, { busy: 0, waiting: 0 });
  t.ok(report.pool.total <= 8);
  t.equal(report.openTransactions, 0);
});

t.test('without a database both surfaces answer 503 with a code and when to come back', async (t) => {
  const { app, databaseUrl } = await testServer(t, { demo: false });
  const name = new URL(databaseUrl).pathname.slice(1);
  const admin = new URL(databaseUrl);
  admin.pathname = '/postgres';
  const client = await connected(t, admin.href);
  await client.query(`alter database ${name} with allow_connections false`);
  await client.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}'`,
  );
  // What is idle in the pool dies with the first that takes it.
  for (let one = 0; one < 4; one += 1) await app.inject({ url: '/v1/cooperatives' });
  const rest = await app.inject({ url: '/v1/cooperatives' });
  t.match([rest.statusCode, rest.headers['retry-after'], rest.json().code], [503, '1', 'UNAVAILABLE']);
  for (const query of [
    '{ cooperatives(first: 1) { nodes { name } } }',
    '{ cooperative(registryCode: "X") { name } }',
  ]) {
    const graphql = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    t.match([graphql.statusCode, graphql.headers['retry-after']], [503, '1']);
    t.match(graphql.json(), { errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    t.notOk('data' in graphql.json());
  }
  t.equal((await app.inject({ url: '/health/ready' })).statusCode, 503);
  t.equal((await app.inject({ url: '/health/live' })).statusCode, 200);
  await client.query(`alter database ${name} with allow_connections true`);
  t.equal((await app.inject({ url: '/v1/cooperatives' })).statusCode, 200);
});
