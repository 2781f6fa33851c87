import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import t from 'tap';
import { makePool } from '../../src/database/pool.ts';
import { sql } from '../../src/database/sql.ts';
import { openRead } from '../../src/database/transaction.ts';
import { callerIn, poolOf, superuser } from './records.ts';

/** The service's own settings, as a connection of its pool has them. */
async function settingsOf(pool: pg.Pool, names: readonly string[]): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1)',
    [names],
  );
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}

t.test('every wait is bounded, by the server wherever it can', async (t) => {
  const { url } = await superuser(t);
  const pool = poolOf(t, url, 1);
  t.ok(Number(pool.options.connectionTimeoutMillis) > 0, 'a connection is not waited for without end');
  t.equal(pool.options.query_timeout, undefined, 'a time-out of the driver leaves a connection out of step');
  const settings = await settingsOf(pool, [
    'statement_timeout',
    'transaction_timeout',
    'idle_in_transaction_session_timeout',
    'TimeZone',
  ]);
  const [statement, transaction] = [settings.statement_timeout, settings.transaction_timeout].map(Number);
  t.ok(statement && transaction && statement < transaction, `${statement} < ${transaction}`);
  t.ok(Number(settings.idle_in_transaction_session_timeout) > 0);
  t.equal(settings.TimeZone, 'UTC');
});

t.test(
  'a statement that takes too long is ended, and the next one on its connection is itself',
  async (t) => {
    const { url } = await superuser(t);
    const pool = poolOf(t, url, 1);
    const slow = openRead(pool, callerIn());
    await slow.query(sql`select set_config('statement_timeout', '20', true)`);
    const [first, second] = await Promise.allSettled([
      slow.query(sql`select pg_sleep(20), 'slow' as answer`),
      slow.query(sql`select 'behind it' as answer`),
    ]);
    t.match(first, { status: 'rejected', reason: { message: 'UNAVAILABLE' } });
    t.equal(second.status, 'rejected');
    await slow.end();
    const next = openRead(pool, callerIn());
    t.strictSame(await next.query(sql`select 'next' as answer`), [{ answer: 'next' }]);
    await next.end();
    t.strictSame([pool.totalCount, pool.idleCount], [1, 1]);
  },
);

t.test('an error on an idle connection is told and ends nothing', async (t) => {
  const { client, url } = await superuser(t);
  const told: Error[] = [];
  const pool = makePool({ url, size: 1, onError: (error) => told.push(error) });
  t.after(() => pool.end());
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  await client.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
  for (let tries = 0; tries < 200 && told.length === 0; tries += 1) await sleep(10);
  t.match(told[0]?.message, /terminat/);
  t.same((await pool.query('select 1 as one')).rows, [{ one: 1 }]);
});

t.test('days, moments and large numbers lose nothing on their way', async (t) => {
  const { url } = await superuser(t);
  const { rows } = await poolOf(t, url, 1).query(`select date '1900-01-01' as day,
    timestamptz '2026-01-01 07:00:00.123456+07' as moment, 9000000000000000::bigint as count,
    9000000000000000::numeric(20)::float8 as money, 18446744073709551615::numeric::text::xid8 as xid`);
  t.same(rows, [
    {
      day: '1900-01-01',
      moment: '2026-01-01T00:00:00.123Z',
      count: 9_000_000_000_000_000,
      money: 9_000_000_000_000_000,
      xid: '18446744073709551615',
    },
  ]);
});
