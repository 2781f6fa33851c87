import { allOf, arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Scope } from '../../policy/scope.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import type { WorkSpell } from './employments.rules.ts';

/** The spells in scope of the identities in the cooperatives. */
export function findSpells(
  transaction: Transaction,
  scope: Scope,
  { cooperativeIds, identityIds }: { cooperativeIds: readonly string[]; identityIds: readonly string[] },
): Promise<WorkSpell[]> {
  const here = [sql`e.cooperative_id = any(${arrayOf(cooperativeIds, 'uuid')})`, inScope(scope, 'e')];
  return transaction.query(sql`/* findSpells */
    select e.id, e.cooperative_id as "cooperativeId", p.identity_id as "identityId", e.from_on as "fromOn",
      e.from_on_precision as "fromOnPrecision", e.to_on as "toOn", e.to_on_precision as "toOnPrecision"
    from persons p join employments e on e.person_id = p.id
    where ${allOf([sql`p.identity_id = any(${arrayOf(identityIds, 'uuid')})`, ...here])}`);
}
