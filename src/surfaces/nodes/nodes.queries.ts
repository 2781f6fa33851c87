import { getTableName } from 'drizzle-orm';
import { arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { RecordKind } from '../../policy/fields.ts';
import { RECORD_KINDS } from '../record-kinds.ts';

/** The tables of the kinds that can be found by id alone. */
const TABLES: readonly (readonly [RecordKind, string])[] = [
  ['cooperative', 'cooperatives'],
  ['cooperativeFigures', 'cooperative_figures'],
  ['womenManager', 'women_managers'],
  ['managementPosition', 'management_positions'],
  ...RECORD_KINDS.map(({ kind, table }) => [kind, getTableName(table)] as const),
];

/** The kind of the record with that id, as far as row level security shows it; null when there is none. */
export async function findKindOfId(transaction: Transaction, id: string): Promise<RecordKind | null> {
  const ids = arrayOf([id], 'uuid');
  const branches = TABLES.map(
    ([kind, table]) => sql`select ${kind}::text as kind from ${sql.identifier(table)} where id = any(${ids})`,
  );
  const [row] = await transaction.query<{ kind: RecordKind }>(
    sql`/* findKindOfId */ ${sql.join(branches, sql` union all `)}`,
  );
  return row?.kind ?? null;
}
