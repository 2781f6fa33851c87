import { type StoredPart, storedColumns } from '../../database/records.ts';
import { allOf, arrayOf, sql } from '../../database/sql.ts';
import { managementPositions } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Scope } from '../../policy/scope.ts';
import { inScope } from '../../records/reading/scope.queries.ts';

/** A term as the service writes it. */
type ManagementPositionRow = StoredPart<typeof managementPositions>;

/** All terms in scope of those women. */
export function findTermsOf(
  transaction: Transaction,
  scope: Scope,
  womenManagerIds: readonly string[],
): Promise<ManagementPositionRow[]> {
  return transaction.query(sql`/* findTermsOf */
    select ${storedColumns(managementPositions, 'p', 'ofOwner')} from management_positions p
    where ${allOf([sql`p.women_manager_id = any(${arrayOf(womenManagerIds, 'uuid')})`, inScope(scope, 'p')])}`);
}
