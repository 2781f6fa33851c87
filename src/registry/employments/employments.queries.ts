import { allOf, arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Scope } from '../../policy/scope.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import type { Keeper } from '../persons/persons.kept.ts';
import { areOf } from '../persons/same-person.ts';
import type { WorkSpell } from './employments.rules.ts';

interface AskedSpells {
  readonly cooperativeIds: readonly string[];
  readonly identityIds: readonly string[];
  readonly keeper: Keeper;
}

/** The spells in scope of the identities in the cooperatives; of an agency that keeps persons for itself, of these. */
export function findSpells(
  transaction: Transaction,
  scope: Scope,
  { cooperativeIds, identityIds, keeper }: AskedSpells,
): Promise<WorkSpell[]> {
  const hers = allOf([
    sql`e.person_id = p.id`,
    sql`e.cooperative_id = any(${arrayOf(cooperativeIds, 'uuid')})`,
    inScope(scope, 'e'),
  ]);
  const identity = keeper === null ? sql`p.identity_id` : sql`p.kept_as`;
  // Looked up for each person: a generic plan takes both lists to be short, and would compare each with each.
  return transaction.query(sql`/* findSpells */
    select e.id, e.cooperative_id as "cooperativeId", ${identity} as "identityId", p.kept_by as "keptBy",
      e.from_on as "fromOn", e.from_on_precision as "fromOnPrecision", e.to_on as "toOn",
      e.to_on_precision as "toOnPrecision"
    from persons p cross join lateral (select e.* from employments e where ${hers} offset 0) e
    where ${areOf(identityIds, keeper)}`);
}
