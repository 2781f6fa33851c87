import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import t from 'tap';
import { restAs } from '../../helpers/rest.ts';
import { getToken, testServer } from '../../helpers/server.ts';

const { app, databaseUrl } = await testServer(t);
const token = await getToken(app, 'demo-union-central');
const watch = new pg.Client({ connectionString: databaseUrl });
await watch.connect();
t.after(() => watch.end());

/** Connections of the service that stand inside a transaction. */
async function countOpen(): Promise<number> {
  const { rows } = await watch.query(`select count(*)::int as open from pg_stat_activity
    where datname = current_database() and application_name = 'coop-registry' and state <> 'idle'`);
  return rows[0].open;
}

/** Waits until no transaction is open; false when one stays. */
async function allEnd(): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await countOpen()) === 0) return true;
    await sleep(50);
  }
  return false;
}

t.test('a client that goes away leaves no transaction open', async (t) => {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const [address] = app.addresses();
  if (typeof address !== 'object') throw new Error('the app does not listen');
  const path = '/v1/cooperatives?first=200&totalCount=true&fields=name,figures,positions,products,ratings';
  const leave = (afterMs: number) =>
    new Promise<void>((resolve) => {
      const socket = connect(address.port, '127.0.0.1', () => {
        socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n\r\n`);
        setTimeout(() => socket.destroy(), afterMs);
      });
      socket.on('close', () => resolve());
    });
  await Promise.all(Array.from({ length: 24 }, (_, index) => leave(index % 8)));
  t.ok(await allEnd());
  t.equal((await restAs(app, token).get('/v1/cooperatives')).status, 200, 'the pool has connections left');
});

t.test('a failed read leaves no transaction open', async (t) => {
  const central = restAs(app, token);
  for (let call = 0; call < 12; call += 1) {
    const early = await central.get(
      '/v1/cooperatives/00000000-0000-7000-8000-000000000000?knownAt=1999-01-01T00:00:00Z',
    );
    t.equal(early.status, 422);
  }
  t.ok(await allEnd());
});
