import { storedColumns } from '../../database/records.ts';
import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Caller } from '../../policy/scope.ts';
import type { AnyRecordKind, StoredRecord } from '../record-kind.ts';
import { columnOf } from './columns.ts';
import { isSeenUnchanged, kindInScope, kindLocated } from './visibility.ts';

/** Names the statement in the database's own lists. */
const nameOf = (what: string, { kind }: AnyRecordKind) => sql.raw(`/* ${what} ${kind} */`);

/** The stored parts of those owners, locked; `owner` is the table's property that names the owner. */
export function lockPartsOf(
  transaction: Transaction,
  kind: AnyRecordKind,
  owner: string,
  ownerIds: readonly string[],
): Promise<StoredRecord[]> {
  const column = columnOf(kind.table, owner);
  return transaction.query(sql`${nameOf('lockPartsOf', kind)}
    select ${storedColumns(kind.table, 'r', kind.placing)} from ${kind.table} r
    where r.${sql.identifier(column.name)} = any(${arrayOf([...new Set(ownerIds)], 'uuid')})
    order by r.id for update`);
}

/**
 * The stored rows of the ids that are visible in the scope. When they are to be changed, those alone that are located
 * there, locked in the order of their ids so that two writers cannot block each other.
 */
export async function findStored(
  transaction: Transaction,
  kind: AnyRecordKind,
  { caller, ids, forUpdate }: { caller: Caller; ids: readonly string[]; forUpdate: boolean },
): Promise<Map<string, StoredRecord>> {
  const wall = forUpdate ? kindLocated : kindInScope;
  const select = (columns: SQL, lock: string) =>
    transaction.query<StoredRecord>(sql`${nameOf('findStored', kind)}
      select ${columns} from ${kind.table} r
      where ${allOf([sql`r.id = any(${arrayOf([...new Set(ids)], 'uuid')})`, wall(kind, caller)])}
      order by r.id ${sql.raw(lock)}`);
  // Who may see a row and not change it would not find it by a locking read: it is locked first, then read.
  const isApart = forUpdate && isSeenUnchanged(kind);
  if (isApart) await select(sql`r.id`, 'for update');
  const columns = storedColumns(kind.table, 'r', kind.placing);
  const rows = await select(columns, forUpdate && !isApart ? 'for update' : '');
  return new Map(rows.map((row) => [row.id, row]));
}
