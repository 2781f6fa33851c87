import { arrayOf, sql } from '../database/sql.ts';
import type { Transaction } from '../database/transaction.ts';

/** The kinds that can be found by id alone. */
export type NodeKind = 'cooperative' | 'cooperativeFigures' | 'womenManager' | 'managementPosition';

/** The kind of the record with that id, as far as row level security shows it; null when there is none. */
export async function findKindOfId(transaction: Transaction, id: string): Promise<NodeKind | null> {
  const ids = arrayOf([id], 'uuid');
  const [row] = await transaction.query<{ kind: NodeKind }>(sql`/* findKindOfId */
    select 'cooperative' as kind from cooperatives where id = any(${ids})
    union all select 'cooperativeFigures' from cooperative_figures where id = any(${ids})
    union all select 'womenManager' from women_managers where id = any(${ids})
    union all select 'managementPosition' from management_positions where id = any(${ids})`);
  return row?.kind ?? null;
}
