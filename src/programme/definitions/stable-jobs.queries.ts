import type { KnownAt } from '../../database/history.ts';
import { sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { asked } from './asks.queries.ts';
import type { Ask, CountedBy } from './definition.ts';

/** Stable jobs of an ask, by persons and by figures apart. */
export interface StableJobsCount {
  readonly n: number;
  readonly persons: number;
  readonly personsHeld: number;
  readonly personsCooperatives: number;
  /** Persons with a stable job of which nobody knows the beginning. */
  readonly undated: number;
  /** Persons in a job called stable that is neither open-ended nor twelve months old. */
  readonly notYet: number;
  /** Persons whose job may have been obtained outside the period. */
  readonly uncertain: number;
  readonly figures: number;
  readonly figuresHeld: number;
  readonly figuresCooperatives: number;
  /** Cooperatives whose first figures are of the period, with nothing to compare them with. */
  readonly withoutBaseline: number;
  readonly withoutBasis: number;
  /** Cooperatives that name some of their workers, and by their figures have more. */
  readonly namesLeftOut: number;
  /** Cooperatives in which jobs were obtained and which are located elsewhere by now. */
  readonly moved: number;
}

/** Counts the jobs of every ask. */
export function countStableJobs(
  transaction: Transaction,
  asks: readonly Ask[],
  knownAt: KnownAt,
  countedBy: CountedBy,
): Promise<StableJobsCount[]> {
  return transaction.query(
    sql`/* countStableJobs */ select n, persons, persons_held as "personsHeld", persons_cooperatives as "personsCooperatives",
      undated, not_yet as "notYet", uncertain, figures, figures_held as "figuresHeld",
      figures_cooperatives as "figuresCooperatives", without_baseline as "withoutBaseline", without_basis as "withoutBasis",
      names_left_out as "namesLeftOut", moved
    from count_stable_jobs(${asked(asks)}, ${countedBy === 'IDENTITY'}::boolean)`,
    knownAt,
  );
}
