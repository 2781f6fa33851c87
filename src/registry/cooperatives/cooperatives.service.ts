import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import { findCooperativeBriefs } from './cooperatives.queries.ts';
import type { CooperativeBrief } from './cooperatives.records.ts';
import { findStates, type StateRow } from './states.queries.ts';

export type { StateRow } from './states.queries.ts';

/** What the rules of other nouns need of cooperatives, inside their transaction; those of the ids that are in scope. */
export function findBriefs(
  transaction: Transaction,
  { caller }: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, CooperativeBrief>> {
  return findCooperativeBriefs(transaction, caller, ids);
}

/** All dated states of the cooperatives, which the caller of this holds locked. */
export function findStatesOf(
  transaction: Transaction,
  cooperativeIds: readonly string[],
): Promise<readonly StateRow[]> {
  return findStates(transaction, cooperativeIds);
}
