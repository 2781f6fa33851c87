import { arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { RecordKind } from '../../policy/fields.ts';
import { NODE_KINDS } from '../record-kinds.ts';

/** The kind of the record with that id, as far as row level security shows it; null when there is none. */
export async function findKindOfId(transaction: Transaction, id: string): Promise<RecordKind | null> {
  const ids = arrayOf([id], 'uuid');
  const branches = NODE_KINDS.map(
    ({ kind, table }) => sql`select ${kind}::text as kind from ${table} where id = any(${ids})`,
  );
  const [row] = await transaction.query<{ kind: RecordKind }>(
    sql`/* findKindOfId */ ${sql.join(branches, sql` union all `)}`,
  );
  return row?.kind ?? null;
}
