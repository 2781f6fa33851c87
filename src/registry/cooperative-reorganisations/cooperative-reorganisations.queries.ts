import { allOf, arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Caller } from '../../policy/scope.ts';
import { kindInScope } from '../../records/reading/visibility.ts';
import { cooperativeReorganisationReads } from './cooperative-reorganisations.kind.ts';
import type { ReorganisationEvent } from './cooperative-reorganisations.lineage.ts';

/**
 * The reorganisations that are linked to the cooperatives, be it over others: those that the caller sees, located in
 * her territory or with a side there.
 */
export function findLinkedReorganisations(
  transaction: Transaction,
  caller: Caller,
  ids: readonly string[],
): Promise<ReorganisationEvent[]> {
  const linked = allOf([
    sql`r.predecessor_ids @> array[l.id] or r.successor_ids @> array[l.id]`,
    kindInScope(cooperativeReorganisationReads.kind, caller),
  ]);
  return transaction.query(sql`/* findLinkedReorganisations */
    with recursive linked (id) as (
      select * from unnest(${arrayOf([...new Set(ids)], 'uuid')})
      union
      select side.id from linked l join cooperative_reorganisations r on ${linked}
      cross join unnest(r.predecessor_ids || r.successor_ids) side (id))
    select distinct r.id, r.kind, r.effective_on as "effectiveOn", r.predecessor_ids as "predecessorIds",
      r.successor_ids as "successorIds"
    from linked l join cooperative_reorganisations r on ${linked}`);
}
