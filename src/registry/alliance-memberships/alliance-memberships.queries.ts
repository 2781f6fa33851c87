import { arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Membership } from './alliance-memberships.rules.ts';

/** The memberships of the cooperatives, and of those whose memberships are named; as far as the caller sees them. */
export function findMembershipsOf(
  transaction: Transaction,
  { cooperativeIds, ids }: { readonly cooperativeIds: readonly string[]; readonly ids: readonly string[] },
): Promise<Membership[]> {
  return transaction.query(sql`/* findMembershipsOf */
    select m.id, m.cooperative_id as "cooperativeId", m.from_on as "fromOn",
      m.from_on_precision as "fromOnPrecision", m.to_on as "toOn", m.to_on_precision as "toOnPrecision"
    from alliance_memberships m
    where m.cooperative_id = any(${arrayOf(cooperativeIds, 'uuid')}) or m.cooperative_id in
      (select n.cooperative_id from alliance_memberships n where n.id = any(${arrayOf(ids, 'uuid')}))`);
}
