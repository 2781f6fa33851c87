import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type pg from 'pg';
import t, { type Test } from 'tap';
import { type Change, type ChangePosition, readChanges } from '../../src/database/change-log.ts';
import { sql } from '../../src/database/sql.ts';
import { openRead, write } from '../../src/database/transaction.ts';
import type { Caller } from '../../src/policy/scope.ts';
import { waitUntil } from '../helpers/waiting.ts';
import {
  callerIn,
  connected,
  HERE,
  insertCooperative,
  insertParts,
  poolOf,
  superuser,
  THERE,
} from './records.ts';

/** The next changes, each time in a transaction of its own as the feed's requests are. */
async function next(pool: pg.Pool, after: ChangePosition | null, limit = 100, caller: Caller = callerIn()) {
  const read = openRead(pool, caller);
  try {
    return await readChanges(read, after, limit);
  } finally {
    await read.end();
  }
}

/** All that there is after the position, page by page. */
async function rest(pool: pg.Pool, after: ChangePosition | null, limit = 100): Promise<Change[]> {
  const page = await next(pool, after, limit);
  const last = page.at(-1);
  return last === undefined ? [] : [...page, ...(await rest(pool, last, limit))];
}

/** Waits until nothing that runs in the cluster holds the log back. */
async function settled(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ xid: string }>('select pg_current_xact_id()::text as xid');
  const isPast = 'select $1::xid8 < pg_snapshot_xmin(pg_current_snapshot()) as past';
  await waitUntil(
    'no transaction holds the log back',
    async () => (await client.query(isPast, [rows[0]?.xid])).rows[0].past,
  );
}

const idsOf = (changes: readonly Change[]) => changes.map((one) => one.recordId);

async function begun(t: Test, url: string): Promise<{ client: pg.Client; id: string }> {
  const client = await connected(t, url);
  await client.query('begin');
  return { client, id: await insertCooperative(client) };
}

t.test('of two transactions that commit out of order neither is lost nor told twice', async (t) => {
  const { client, url } = await superuser(t);
  const pool = poolOf(t, url);
  const older = await begun(t, url);
  const younger = await begun(t, url);
  await younger.client.query('commit');
  t.strictSame(await next(pool, null), [], 'the older one still runs');
  await older.client.query('commit');
  await settled(client);
  const both = await next(pool, null);
  t.strictSame(idsOf(both), [older.id, younger.id], 'in the order of transactions, not of commits');
  const third = await begun(t, url);
  await insertCooperative(third.client);
  await third.client.query('commit');
  await settled(client);
  t.strictSame(idsOf(await next(pool, both[0] ?? null, 2)), [younger.id, third.id]);
  t.equal((await rest(pool, both[1] ?? null, 1)).length, 2, 'a page may end inside a transaction');
});

t.test('a rolled back write leaves no change', async (t) => {
  const { client, url } = await superuser(t);
  const lost = await begun(t, url);
  const kept = await begun(t, url);
  await lost.client.query('rollback');
  await kept.client.query('commit');
  await settled(client);
  t.strictSame(idsOf(await rest(poolOf(t, url), null)), [kept.id]);
});

t.test('a reader that looks again and again while many write meets each change once', async (t) => {
  const { client, url } = await superuser(t);
  const pool = poolOf(t, url, 6);
  const ids = [await insertCooperative(client), await insertCooperative(client)];
  await settled(client);
  let position = (await rest(pool, null)).at(-1) ?? null;
  const turn = fc.record({ rows: fc.integer({ min: 1, max: 3 }), before: fc.nat(15), after: fc.nat(15) });
  const plan = fc.tuple(
    fc.array(fc.array(turn, { maxLength: 5 }), { minLength: 3, maxLength: 4 }),
    fc.integer({ min: 1, max: 7 }),
  );
  const property = fc.asyncProperty(plan, async ([writers, limit]) => {
    const written: string[] = [];
    const seen: Change[] = [];
    const look = async () => {
      const page = await next(pool, position, limit);
      position = page.at(-1) ?? position;
      seen.push(...page);
      return page.length;
    };
    const writeAll = async (
      turns: readonly { rows: number; before: number; after: number }[],
      writer: number,
    ) => {
      for (const { rows, before, after } of turns) {
        await write(pool, callerIn(), async (transaction) => {
          await sleep(before);
          for (let row = 0; row < rows; row += 1) {
            const [made] = await transaction.query<{ id: string }>(sql`insert into cooperative_claims
              (id, cooperative_id, field, authority, held_by)
              values (gen_random_uuid(), ${ids[writer % 2] ?? null}, 'name', 'A', 'B') returning id`);
            if (made !== undefined) written.push(made.id);
            await sleep(after);
          }
        });
      }
    };
    let running = true;
    const reader = (async () => {
      while (running) {
        await look();
        await sleep(2);
      }
    })();
    await Promise.all(writers.map(writeAll));
    running = false;
    await reader;
    await settled(client);
    for (let pages = 0; (await look()) > 0; pages += 1)
      if (pages > written.length) throw new Error('the log has no end');
    const order = seen.map((one) => [BigInt(one.xid), one.seq] as const);
    const isOrdered = order.every(([xid, seq], index) => {
      const [earlier, place] = order[index - 1] ?? [0n, 0];
      return xid > earlier || (xid === earlier && seq > place);
    });
    return isOrdered && idsOf(seen).toSorted().join() === written.toSorted().join();
  });
  await t.resolves(fc.assert(property, { numRuns: 12, endOnFailure: true }));
});

t.test('the log shows only what stands or stood in the territory of the reader', async (t) => {
  const { client, url } = await superuser(t);
  const pool = poolOf(t, url);
  const moved = await insertCooperative(client, HERE);
  await client.query('update cooperatives set province_id = $1, commune_id = $2', [
    THERE.province,
    THERE.commune,
  ]);
  await insertCooperative(client, THERE);
  await settled(client);
  const operations = async (provinceIds: number[], communeIds: number[] = []) =>
    (await next(pool, null, 100, callerIn({ kind: 'UNITS', provinceIds, communeIds }))).map(
      (one) => `${one.operation} ${one.recordId === moved ? 'moved' : 'other'}`,
    );
  t.strictSame(await operations([HERE.province]), ['INSERT moved', 'UPDATE moved']);
  t.strictSame(await operations([], [HERE.commune]), ['INSERT moved', 'UPDATE moved']);
  t.strictSame(await operations([THERE.province]), ['UPDATE moved', 'INSERT other']);
  t.strictSame(await operations([1]), []);
  for (const kind of ['PUBLISHED', 'ADMINISTRATION', 'NOTHING'] as const) {
    t.strictSame(await next(pool, null, 100, callerIn({ kind })), [], kind);
  }
});

t.test('a moved cooperative is one event; its parts follow without a version or an event', async (t) => {
  const { client, url } = await superuser(t);
  const id = await insertCooperative(client);
  await insertParts(client, id);
  await settled(client);
  const pool = poolOf(t, url);
  const before = (await rest(pool, null)).at(-1) ?? null;
  await client.query('update cooperatives set province_id = $1, commune_id = $2', [
    THERE.province,
    THERE.commune,
  ]);
  await settled(client);
  t.match(await rest(pool, before), [
    {
      recordId: id,
      operation: 'UPDATE',
      changedFields: ['province_id', 'commune_id'],
      provinceId: THERE.province,
      communeId: THERE.commune,
      previousProvinceId: HERE.province,
      previousCommuneId: HERE.commune,
    },
  ]);
  const { rows } = await client.query<{
    table: string;
    row: { province_id: number; commune_id: number; version: number };
  }>(
    ['addresses', 'figures', 'ratings', 'products', 'claims']
      .map((part) => `select '${part}' as table, to_jsonb(p) as row from cooperative_${part} p`)
      .concat(`select 'positions', to_jsonb(p) from management_positions p`)
      .join(' union all '),
  );
  t.equal(rows.length, 6);
  for (const { table, row } of rows) {
    t.strictSame([row.province_id, row.commune_id, row.version], [THERE.province, THERE.commune, 1], table);
  }
});
