import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { type Caller, coversPlace } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { PlaceOrNation } from '../../records/place.ts';
import type { StoredRecord } from '../../records/record-kind.ts';
import type { Input, Item } from '../../records/writing/record-kind.writes.ts';
import { planReads } from './plans.kind.ts';

/** Stored plans that are seen in the scope, by id. */
export type PlansById = ReadonlyMap<string, StoredRecord>;

/** The plans that parts hang on: those named by new ones, and those of the stored ones that are changed. */
export function loadPlansOf(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly Input[],
  stored: ReadonlyMap<string, StoredRecord>,
): Promise<PlansById> {
  const named = [...inputs, ...stored.values()].map((one) => one.planId);
  return planReads.findStored(
    transaction,
    context,
    named.filter((id) => typeof id === 'string'),
  );
}

/** The plan of a part; undefined when it is not seen, and while nothing is loaded. */
export function planOf({ planId }: Input, plans: PlansById | null): StoredRecord | undefined {
  return plans?.get(String(planId));
}

/** NOT_FOUND for the plan of a new part that is not seen; TERRITORY_FORBIDDEN for one that is issued elsewhere. */
export function checkPlanOf(
  { base, row, path }: Pick<Item, 'base' | 'row' | 'path'>,
  plans: PlansById | null,
  { scope }: Caller,
): Problem[] {
  if (base !== null || plans === null) return [];
  const plan = planOf(row, plans);
  if (plan === undefined) return [problem('NOT_FOUND', `${path}.planId`)];
  const { provinceId, communeId } = plan as unknown as PlaceOrNation; // columns of the plan
  return coversPlace(scope, provinceId, communeId) ? [] : [problem('TERRITORY_FORBIDDEN', `${path}.planId`)];
}

/** PERIOD_REVERSED when a period of two days, both included, ends before it begins. */
export function periodReversed(fromOn: unknown, toOn: unknown, field: string): Problem[] {
  const isReversed = typeof fromOn === 'string' && typeof toOn === 'string' && toOn < fromOn;
  return isReversed ? [problem('PERIOD_REVERSED', field)] : [];
}

/** PERIOD_OUTSIDE_PLAN for a day outside the plan's period; nothing while either is unknown. */
export function outsidePlan(
  day: unknown,
  plan: Readonly<Record<string, unknown>> | undefined,
  field: string,
): Problem[] {
  const { fromOn, toOn } = plan ?? {};
  if (typeof day !== 'string' || typeof fromOn !== 'string' || typeof toOn !== 'string') return [];
  return day < fromOn || day > toOn
    ? [problem('PERIOD_OUTSIDE_PLAN', field, { from: fromOn, to: toOn })]
    : [];
}
