import { arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { ReorganisationEvent } from './cooperative-reorganisations.lineage.ts';

/** The reorganisations that are linked to the cooperatives, be it over others; those that row level security shows. */
export function findLinkedReorganisations(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReorganisationEvent[]> {
  const linked = sql`r.predecessor_ids @> array[l.id] or r.successor_ids @> array[l.id]`;
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
