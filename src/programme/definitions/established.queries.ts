import type { KnownAt } from '../../database/history.ts';
import { sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { asked, cooperativesHere, establishedHere, recordsAt } from './asks.queries.ts';
import type { Ask } from './definition.ts';

/** Cooperatives founded in the period of an ask. */
export interface EstablishedCount {
  readonly n: number;
  readonly founded: number;
  /** More women than men among their workers. */
  readonly majority: number;
  /** No figures say. */
  readonly unknown: number;
  /** Not counted: the day of the founding may be outside. */
  readonly uncertain: number;
}

/** An ask in whose territory none was founded is missing. */
export function countEstablished(
  transaction: Transaction,
  asks: readonly Ask[],
  knownAt: KnownAt,
): Promise<EstablishedCount[]> {
  const records = recordsAt(knownAt);
  return transaction.query(
    sql`/* countEstablished */ with ${asked(asks)}, ${cooperativesHere(records)}, ${establishedHere(records)}
    select e.n, count(*) filter (where is_certain)::int as founded,
      count(*) filter (where is_certain and m.is_majority)::int as majority,
      count(*) filter (where is_certain and m.is_majority is null)::int as unknown,
      count(*) filter (where not is_certain)::int as uncertain
    from established e left join lateral (select f.female_worker_count * 2 > f.worker_count as is_majority
      from ${records.figures} f where f.cooperative_id = e.id and f.worker_count > 0
        and f.female_worker_count is not null
        and f.as_of between e.first_on and least((e.last_on + interval '1 year')::date, e.valid_at)
      order by f.as_of desc, f.id desc limit 1) m on true
    group by e.n`,
    knownAt,
  );
}
