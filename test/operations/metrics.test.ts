import { request } from 'node:http';
import t from 'tap';
import { listenForScrapes } from '../../src/operations/metrics/listener.ts';
import { connected } from '../database/records.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { waitUntil } from '../helpers/waiting.ts';

type App = Awaited<ReturnType<typeof testServer>>['app'];

const PERSON = 'Nguyễn Thị Ẩn Danh';
const NUMBER = '037185004321';

/** The registry's own series, but the one that comes with the first tick. */
async function seriesOf(app: App): Promise<string[]> {
  const isOwn = (name: string) => name.startsWith('coop_registry_') && !name.includes('snapshot_age');
  return [...(await samplesOf(app)).keys()].filter(isOwn).sort();
}

/** The samples of a scrape: name with labels, to value. */
async function samplesOf(app: App): Promise<Map<string, number>> {
  const { text } = await app.scrape();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' ') + 1)),
    ]),
  );
}

const graphql = (query: string, headers = {}) => ({
  method: 'POST' as const,
  url: '/graphql',
  headers,
  payload: { query },
});

t.test(
  'requests, errors, statements and transactions are counted by the names of the contract',
  async (t) => {
    const { app } = await testServer(t);
    const headers = { authorization: `Bearer ${await getToken(app, 'demo-union-province-37')}` };
    await app.inject(graphql('{ cooperatives(first: 1) { nodes { name } } }', headers));
    await app.inject(
      graphql('query A { a: cooperatives(first: 1) { totalCount } viewer { role } }', headers),
    );
    await app.inject(graphql('{ __schema { queryType { name } } }', headers));
    await app.inject({ url: '/v1/cooperatives?first=1', headers });
    await app.inject({ url: '/v1/cooperatives/nothing', headers });
    await app.inject({ url: '/v1/cooperatives', headers: { authorization: 'Bearer a.b.c' } });
    const samples = await samplesOf(app);
    const count = (operation: string, status: string) =>
      samples.get(
        `coop_registry_request_duration_seconds_count{operation="${operation}",status="${status}"}`,
      );
    t.equal(count('query cooperatives', '2xx'), 1);
    t.equal(count('query several', '2xx'), 1);
    t.equal(count('query meta', '2xx'), 1);
    t.equal(count('GET /v1/cooperatives', '2xx'), 1);
    t.equal(count('GET /v1/cooperatives', '4xx'), 1);
    const errors = (operation: string, code: string) =>
      samples.get(`coop_registry_request_errors_total{operation="${operation}",code="${code}"}`);
    t.equal(errors('GET /v1/cooperatives/:id', 'NOT_FOUND'), 1);
    t.equal(errors('GET /v1/cooperatives', 'AUTH_TOKEN_INVALID'), 1);
    t.ok((samples.get('coop_registry_statement_duration_seconds_count{mode="READ"}') ?? 0) >= 5);
    t.ok(
      (samples.get('coop_registry_transaction_duration_seconds_count{mode="READ",ending="COMMIT"}') ?? 0) >=
        5,
    );
    t.ok((samples.get('coop_registry_pool_wait_seconds_count') ?? 0) >= 5);
    t.equal(samples.get('coop_registry_pool_size'), 4);
    t.equal(samples.get('coop_registry_requests_in_flight'), 0);
    t.equal(samples.get('coop_registry_database_up'), 1);
    t.ok(samples.has('nodejs_eventloop_lag_p99_seconds') && samples.has('process_resident_memory_bytes'));
  },
);

t.test('nothing that a caller writes becomes a label, and callers cannot make series', async (t) => {
  const { app } = await testServer(t, { demo: false });
  await app.scrape();
  const ask = async (one: number) => {
    const word = `${NUMBER}${one}`;
    await app.inject({ url: `/v1/cooperatives/${word}` });
    await app.inject({ url: `/${encodeURIComponent(PERSON)}/${word}` });
    await app.inject({ url: `/v1/cooperatives?search=${word}&${word}=1` });
    await app.inject(graphql(`query q${word} { a${word}: cooperatives(first: 1) { totalCount } }`));
    await app.inject(graphql(`query { no${word} }`));
    await app.inject({
      ...graphql('{ __typename }'),
      payload: { query: '{ __typename }', operationName: word },
    });
    await app.inject({ url: '/v1/viewer', headers: { authorization: `Bearer ${word}.b.c` } });
  };
  await ask(0);
  const series = await seriesOf(app);
  for (let one = 1; one <= 20; one += 1) await ask(one);
  const after = await seriesOf(app);
  t.strictSame(after, series, 'twenty more callers with words of their own add no series');
  const text = after.join('\n');
  t.notMatch(text, new RegExp(`${NUMBER}|${PERSON}|${encodeURIComponent(PERSON)}`));
});

t.test('an open transaction that has written is told as what holds the change log back', async (t) => {
  const { app, databaseUrl } = await testServer(t, { demo: false });
  const client = await connected(t, databaseUrl);
  await client.query('begin; select pg_current_xact_id(); select pg_sleep(0.2)');
  const held = await samplesOf(app);
  t.ok((held.get('coop_registry_feed_oldest_transaction_seconds') ?? 0) >= 0.2);
  await client.query('commit');
  t.ok((held.get('coop_registry_tick_age_seconds') ?? -1) >= 0);
});

t.test('measures are served at a place of their own and at no route of the contract', async (t) => {
  const { app } = await testServer(t, { demo: false });
  t.equal((await app.inject({ url: '/metrics' })).statusCode, 404);
  const listener = await listenForScrapes({ host: '127.0.0.1', port: 0 }, () => app.scrape());
  t.after(() => listener.close());
  const answer = await fetch(listener.url);
  t.equal(answer.status, 200);
  t.match(answer.headers.get('content-type'), /^text\/plain/);
  t.match(await answer.text(), /^coop_registry_pool_size 4$/m);
  t.equal((await fetch(new URL('/', listener.url))).status, 404);
  t.equal((await fetch(listener.url, { method: 'POST' })).status, 404);
});

t.test('a database that is gone is told within the scrape, and no old figure with it', async (t) => {
  const { app, databaseUrl } = await testServer(t, { demo: false });
  await app.scrape();
  const name = new URL(databaseUrl).pathname.slice(1);
  const admin = new URL(databaseUrl);
  admin.pathname = '/postgres';
  const client = await connected(t, admin.href);
  await client.query(`alter database ${name} with allow_connections false`);
  await client.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}'`,
  );
  const samples = await samplesOf(app);
  t.equal(samples.get('coop_registry_database_up'), 0);
  t.notOk(samples.has('coop_registry_feed_oldest_transaction_seconds'));
  await client.query(`alter database ${name} with allow_connections true`);
  t.equal((await samplesOf(app)).get('coop_registry_database_up'), 1);
});

t.test('a caller who goes away leaves no request in flight', async (t) => {
  const { app, databaseUrl } = await testServer(t, { demo: false });
  const locker = await connected(t, databaseUrl);
  await locker.query('begin; lock table cooperatives in access exclusive mode');
  const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  const going = request({ host: address.hostname, port: address.port, path: '/v1/cooperatives' }).on(
    'error',
    () => {},
  );
  going.end();
  await waitUntil('the request is in flight', () => app.requestsInFlight() > 0);
  going.destroy();
  await waitUntil('it is no more', () => app.requestsInFlight() === 0);
  t.equal((await samplesOf(app)).get('coop_registry_requests_abandoned_total'), 1);
  await locker.query('rollback');
});
