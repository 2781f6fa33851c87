import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import { findCooperativeBriefs } from './cooperatives.queries.ts';
import type { CooperativeBrief } from './cooperatives.records.ts';

/** What the rules of other nouns need of cooperatives, inside their transaction; those of the ids that are in scope. */
export function findBriefs(
  transaction: Transaction,
  { caller }: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, CooperativeBrief>> {
  return findCooperativeBriefs(transaction, caller, ids);
}
