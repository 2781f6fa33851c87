import type { KnownAt } from '../../database/history.ts';
import { sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { asked } from './asks.queries.ts';
import type { Ask, CountedBy } from './definition.ts';

/** Women managers of an ask. */
export interface ManagersTrainedCount {
  readonly n: number;
  readonly women: number;
  readonly trained: number;
  readonly programmeToDate: number;
  readonly cooperatives: number;
  /** Of those trained: in no class that was recorded in the territory or served it. */
  readonly elsewhere: number;
  /** Not counted: the day of the class may be outside the period. */
  readonly uncertain: number;
}

export function countManagersTrained(
  transaction: Transaction,
  asks: readonly Ask[],
  knownAt: KnownAt,
  countedBy: CountedBy,
): Promise<ManagersTrainedCount[]> {
  return transaction.query(
    sql`/* countManagersTrained */ select n, women, trained, programme_to_date as "programmeToDate", cooperatives,
      trained_elsewhere as elsewhere, uncertain
    from count_managers_trained(${asked(asks)}, ${countedBy === 'IDENTITY'}::boolean)`,
    knownAt,
  );
}
