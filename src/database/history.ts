import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { failure } from '../kernel/errors.ts';
import { type SQL, sql } from './sql.ts';
import type { KnownAt, Transaction } from './transaction.ts';

export type { KnownAt };

/**
 * The snapshot that stood at a moment: the newest one recorded not later than it, so that a transaction that
 * committed afterwards is not in it, however early it began.
 * @throws KNOWN_AT_FUTURE when the moment has not come by the database's clock: the answer would change until then.
 * @throws KNOWN_AT_TOO_EARLY when none was recorded by then.
 */
export async function snapshotAt(transaction: Transaction, moment: string): Promise<string> {
  const [row] = await transaction.query<{ isToCome: boolean; snapshot: string | null }>(sql`/* snapshotAt */
    select ${moment}::timestamptz > clock_timestamp() as "isToCome", (select snapshot::text from snapshots
      where taken_at <= ${moment}::timestamptz order by taken_at desc limit 1) as snapshot`);
  if (row?.isToCome === true) throw failure('KNOWN_AT_FUTURE', 'knownAt');
  if (row === undefined || row.snapshot === null) throw failure('KNOWN_AT_TOO_EARLY', 'knownAt');
  return row.snapshot;
}

/**
 * A table as it was known: the present rows, or those versions whose transaction the snapshot sees and whose
 * successor's it does not. Has the columns of the table. The statement is run with the same `knownAt`.
 */
export function relationAt(table: PgTable, knownAt: KnownAt): SQL {
  if (knownAt === null) return sql`${table}`;
  const columns = sql.join(
    Object.values(getTableColumns(table)).map((column) => sql.identifier(column.name)),
    sql`, `,
  );
  const seen = (column: string) =>
    sql`pg_visible_in_snapshot(${sql.identifier(column)}, ${knownAt}::pg_snapshot)`;
  const past = sql`${sql.identifier('history')}.${sql.identifier(getTableName(table))}`;
  return sql`(select ${columns} from ${table} where ${seen('known_from_xid')}
    union all
    select ${columns} from ${past} where ${seen('known_from_xid')} and not ${seen('known_to_xid')})`;
}
