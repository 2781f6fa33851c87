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
  const hers = allOf([
    sql`e.person_id = p.id`,
    sql`e.cooperative_id = any(${arrayOf(cooperativeIds, 'uuid')})`,
    inScope(scope, 'e'),
  ]);
  // Looked up for each person: a generic plan takes both lists to be short, and would compare each with each.
  return transaction.query(sql`/* findSpells */
    select e.id, e.cooperative_id as "cooperativeId", p.identity_id as "identityId", e.from_on as "fromOn",
      e.from_on_precision as "fromOnPrecision", e.to_on as "toOn", e.to_on_precision as "toOnPrecision"
    from persons p cross join lateral (select e.* from employments e where ${hers} offset 0) e
    where p.identity_id = any(${arrayOf(identityIds, 'uuid')})`);
}
