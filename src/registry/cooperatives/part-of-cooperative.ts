import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Input, Item } from '../../records/writing/record-kind.writes.ts';
import type { CooperativeBrief } from './cooperatives.records.ts';
import { findBriefs } from './cooperatives.service.ts';

/** Cooperatives in scope, by id. */
export type CooperativesById = ReadonlyMap<string, CooperativeBrief>;

/** The cooperatives that the inputs of new parts name. */
export function loadCooperativesOf(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly (Input & { readonly cooperativeId?: string })[],
): Promise<CooperativesById> {
  return findBriefs(
    transaction,
    context,
    inputs.flatMap((one) => one.cooperativeId ?? []),
  );
}

/** NOT_FOUND for the cooperative of a new part that is not in scope. Pure; `known` null: nothing was loaded. */
export function checkCooperativeOf(
  {
    base,
    row,
    path,
  }: Pick<Item<{ id: string; version: number; cooperativeId: string }>, 'base' | 'row' | 'path'>,
  known: CooperativesById | null,
): Problem[] {
  if (base !== null || known === null || known.has(row.cooperativeId ?? '')) return [];
  return [problem('NOT_FOUND', `${path}.cooperativeId`)];
}
