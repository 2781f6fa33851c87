import { type StoredPart, storedColumns } from '../../database/records.ts';
import { arrayOf, sql } from '../../database/sql.ts';
import { cooperativeStates } from '../../database/tables/cooperatives.table.ts';
import type { Transaction } from '../../database/transaction.ts';

/** A dated state as the service writes it. */
export type StateRow = StoredPart<typeof cooperativeStates>;

/** The states of the cooperatives, whose rows are locked. */
export async function findStates(
  transaction: Transaction,
  cooperativeIds: readonly string[],
): Promise<readonly StateRow[]> {
  if (cooperativeIds.length === 0) return [];
  return transaction.query(sql`/* findStates */
    select ${storedColumns(cooperativeStates, 's', 'ofOwner')} from cooperative_states s
    where s.cooperative_id = any(${arrayOf(cooperativeIds, 'uuid')})`);
}
