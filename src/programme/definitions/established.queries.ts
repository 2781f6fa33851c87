import type { KnownAt } from '../../database/history.ts';
import { sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { asked } from './asks.queries.ts';
import type { Ask } from './definition.ts';

/** Cooperatives founded in the period of an ask. */
export interface EstablishedCount {
  readonly n: number;
  readonly founded: number;
  /** More women than men among their workers. */
  readonly majority: number;
  /** No figures say. */
  readonly unknown: number;
  /** Not counted: the day of the founding, or where it stood then, may be outside. */
  readonly uncertain: number;
  /** Of those counted: located elsewhere by now. */
  readonly moved: number;
}

export function countEstablished(
  transaction: Transaction,
  asks: readonly Ask[],
  knownAt: KnownAt,
): Promise<EstablishedCount[]> {
  return transaction.query(
    sql`/* countEstablished */ select n, founded, majority, unknown, uncertain, moved
    from count_established(${asked(asks)})`,
    knownAt,
  );
}
