import type pg from 'pg';
import t, { type Test } from 'tap';
import { sql } from '../../src/database/sql.ts';
import { openRead, type Transaction, write } from '../../src/database/transaction.ts';
import { waitUntil } from '../helpers/waiting.ts';
import { callerIn, insertCooperative, poolOf, superuser } from './records.ts';

const UNAVAILABLE = /^UNAVAILABLE$/;
const FAILING = sql`select 1 / 0`;
const ONE = sql`select 1 as one`;
const ALIVE = sql`update cooperatives set name = 'x' where false`;

/** No connection is held and none is waited for; the next user gets an answer, as nobody. */
async function isWhole(t: Test, pool: pg.Pool): Promise<void> {
  t.strictSame([pool.waitingCount, pool.totalCount - pool.idleCount], [0, 0], 'no connection is lost');
  const { rows } = await pool.query(`select current_user = session_user as "isItself",
    current_setting('app.scope', true) || current_setting('app.client', true) || current_setting('app.actor', true) as left`);
  t.match(rows, [{ isItself: true }]);
  t.notOk(rows[0].left, 'nothing is left of the caller before');
}

const known = callerIn({ kind: 'NATION' }, { clientId: 'somebody', actor: 'Trần Thị Lan' });

t.test('a failed statement rolls the write back, and nothing is left to the next user', async (t) => {
  const { client, url } = await superuser(t);
  const id = await insertCooperative(client);
  const pool = poolOf(t, url, 1);
  const failures: ((transaction: Transaction) => Promise<unknown>)[] = [
    (transaction) => transaction.query(FAILING),
    (transaction) => transaction.queryIdentities(FAILING),
    (transaction) => transaction.queryIdentities(sql`select * from cooperatives`),
    (transaction) => Promise.all([transaction.query(FAILING), transaction.queryIdentities(ONE)]),
    () => Promise.reject(new Error('a rule of the noun')),
  ];
  await write(pool, known, (transaction) => transaction.queryIdentities(ONE));
  await isWhole(t, pool);
  for (const fail of failures) {
    const written = write(pool, known, async (transaction) => {
      await transaction.query(sql`update cooperatives set name = 'lost' where id = ${id}`);
      await fail(transaction);
    });
    await t.rejects(written);
    await isWhole(t, pool);
  }
  const read = openRead(pool, known);
  await t.rejects(read.query(FAILING), { code: '22012' });
  await read.end();
  await isWhole(t, pool);
  t.match((await client.query('select name, version from cooperatives')).rows, [
    { name: 'Hợp tác xã', version: '1' },
  ]);
});

t.test('a write that passes over a failed statement has written nothing and says so', async (t) => {
  const { client, url } = await superuser(t);
  const pool = poolOf(t, url, 1);
  const id = await insertCooperative(client);
  const passedOver = write(pool, known, async (transaction) => {
    await transaction.query(sql`update cooperatives set name = 'lost' where id = ${id}`);
    await transaction.query(FAILING).catch(() => {});
    return 'written';
  });
  await t.rejects(passedOver, /rolled back/);
  await isWhole(t, pool);
});

t.test('a value that cannot be sent fails its statement alone', async (t) => {
  const { url } = await superuser(t);
  const pool = poolOf(t, url, 1);
  const unsendable = {
    toPostgres: () => {
      throw new Error('unsendable');
    },
  };
  const read = openRead(pool, known);
  await t.rejects(read.query(sql`select ${sql.param(unsendable)}::text`));
  await read.end();
  await isWhole(t, pool);
  await t.rejects(
    write(pool, callerIn({ kind: 'NATION' }, { actor: 'a\0b' }), (transaction) => transaction.query(ONE)),
  );
  await isWhole(t, pool);
});

t.test('a BEGIN that fails gives its connection back', async (t) => {
  const { client, url } = await superuser(t);
  const name = new URL(url).pathname.slice(1);
  await client.query(`create role ${name} login password 'weak'`);
  t.after(() => client.query(`drop role ${name}`));
  const weak = new URL(url);
  weak.username = name;
  weak.password = 'weak';
  const pool = poolOf(t, weak.href, 2);
  for (let times = 0; times < 10; times += 1) {
    const read = openRead(pool, known);
    await t.rejects(
      Promise.all([read.query(ONE), read.query(ONE)]),
      { code: '42501' },
      'may not take on the role',
    );
    await read.end();
    await t.rejects(
      write(pool, known, (transaction) => transaction.query(ONE)),
      { code: '42501' },
    );
  }
  await isWhole(t, pool);
});

t.test('a killed backend answers UNAVAILABLE and the pool stays whole', async (t) => {
  const { client, url } = await superuser(t);
  const pool = poolOf(t, url, 3);
  const pidOf = async (transaction: Transaction) =>
    (await transaction.query<{ pid: number }>(sql`select pg_backend_pid() as pid`))[0]?.pid;
  const kill = async (transaction: Transaction) =>
    client.query('select pg_terminate_backend($1, 5000)', [await pidOf(transaction)]);
  const killed = async (index: number) => {
    const read = openRead(pool, known);
    if (index % 3 === 0) {
      await kill(read);
      await t.rejects(read.query(ONE), UNAVAILABLE, 'between two statements');
    } else if (index % 3 === 1) {
      const pid = await pidOf(read);
      const running = read.query(sql`select pg_sleep(20)`);
      setTimeout(() => client.query('select pg_terminate_backend($1)', [pid]), 20);
      await t.rejects(running, UNAVAILABLE, 'within a statement');
    } else {
      const written = write(pool, known, async (transaction) => {
        await transaction.query(ALIVE);
        await kill(transaction);
      });
      await t.rejects(written, UNAVAILABLE, 'before COMMIT');
      await kill(read);
      await t.rejects(read.end(), UNAVAILABLE, 'at the end of a read');
    }
    await read.end();
  };
  for (let round = 0; round < 4; round += 1) await Promise.all([0, 1, 2].map(killed));
  await isWhole(t, pool);
  t.ok(pool.totalCount <= 3);
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  );
  const settled = await Promise.allSettled(
    [0, 1, 2].map(() => write(pool, known, (transaction) => transaction.query(ONE))),
  );
  for (const one of settled) {
    if (one.status === 'rejected')
      t.match(one.reason.message, UNAVAILABLE, 'an idle connection had just died');
  }
  await isWhole(t, pool);
});

t.test('no connection to be had is UNAVAILABLE', async (t) => {
  const { url } = await superuser(t);
  const pool = poolOf(t, url, 1);
  pool.options.connectionTimeoutMillis = 50;
  const holder = openRead(pool, known);
  await holder.query(ONE);
  const waiting = openRead(pool, known);
  await t.rejects(waiting.query(ONE), UNAVAILABLE, 'all are taken');
  await waiting.end();
  await t.rejects(
    write(pool, known, (transaction) => transaction.query(ONE)),
    UNAVAILABLE,
  );
  await holder.end();
  await isWhole(t, pool);
  const nowhere = poolOf(t, 'postgres://nobody@127.0.0.1:1/nothing');
  await t.rejects(openRead(nowhere, known).query(ONE), UNAVAILABLE, 'no server');
});

t.test('what keeps failing for another transaction is tried five times and then UNAVAILABLE', async (t) => {
  const { url } = await superuser(t);
  const pool = poolOf(t, url);
  for (const state of ['40P01', '40001']) {
    let tries = 0;
    const failing = write(pool, known, (transaction) => {
      tries += 1;
      return transaction.query(sql.raw(`do $$ begin raise exception using errcode = '${state}'; end $$`));
    });
    await t.rejects(failing, UNAVAILABLE);
    t.equal(tries, 5);
  }
  await isWhole(t, pool);
});

t.test('a last statement that fails has given its connection back when it tells so', async (t) => {
  const { client, url } = await superuser(t);
  const pool = poolOf(t, url, 1);
  const backend = `select pid from pg_stat_activity where application_name = 'coop-registry' and state = 'active'
    and datname = current_database() and query like '%pg_sleep%'`;
  const running = () => waitUntil('it runs', async () => (await client.query(backend)).rowCount === 1);
  const stop = async (how: string) => {
    await running();
    await client.query(`select ${how}(pid) from (${backend}) b`);
  };
  const failures = [
    { statement: FAILING, expected: { code: '22012' }, meanwhile: async () => {} },
    {
      statement: sql`select pg_sleep(10)`,
      expected: UNAVAILABLE,
      meanwhile: () => stop('pg_cancel_backend'),
    },
    {
      statement: sql`select pg_sleep(10)`,
      expected: UNAVAILABLE,
      meanwhile: () => stop('pg_terminate_backend'),
    },
  ];
  for (const { statement, expected, meanwhile } of failures) {
    const read = openRead(pool, known);
    const asked = t.rejects(
      read.queryLast(statement).finally(() => {
        t.equal(pool.totalCount - pool.idleCount, 0, 'no connection is held');
        t.equal(read.statements, 1, 'and it is counted');
      }),
      expected instanceof RegExp ? { message: expected } : expected,
    );
    await Promise.all([asked, meanwhile()]);
    await isWhole(t, pool);
    t.strictSame(await read.queryLast(ONE), [{ one: 1 }], 'what is asked after it is answered');
    await isWhole(t, pool);
    await read.close();
  }
});

t.test(
  'behind an opening that never began nothing is read as the login, and nothing is written',
  async (t) => {
    const { client, url } = await superuser(t);
    const pool = poolOf(t, url, 1);
    const id = await insertCooperative(client);
    const unopened = callerIn({ kind: 'NATION' }, { actor: 'a\0b' });
    const rename = sql`update cooperatives set name = current_user::text where id = ${id}`;
    for (const send of ['query', 'queryLast', 'queryPlannedAnew', 'queryIdentities'] as const) {
      const read = openRead(pool, unopened);
      await t.rejects(read[send](sql`select name from cooperatives`), { code: '08P01' }, send);
      await read.end();
      await t.rejects(read[send](rename), { code: '08P01' }, send);
      await read.end();
      await isWhole(t, pool);
    }
    await t.rejects(write(pool, unopened, (transaction) => transaction.query(rename)));
    await isWhole(t, pool);
    t.match((await client.query('select name from cooperatives')).rows, [{ name: 'Hợp tác xã' }]);
  },
);
