import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { type Caller, coversPlace } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Input, Item } from '../../records/writing/record-kind.writes.ts';
import { type PlanRow, planReads } from './plans.kind.ts';

/** A row of a plan. */
interface PlanPart {
  readonly id: string;
  readonly version: number;
  readonly planId: string | null;
}

/** Stored plans that are visible in the scope, by id. */
export type PlansById = ReadonlyMap<string, PlanRow>;

/** The plans that parts belong to: those named by new ones, and those of the stored ones that are changed. */
export function loadPlansOf(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly (Input & { readonly planId?: string })[],
  stored: ReadonlyMap<string, Pick<PlanPart, 'planId'>>,
): Promise<PlansById> {
  const named = [...inputs, ...stored.values()].flatMap((one) => one.planId ?? []);
  return planReads.findStored(transaction, context, named);
}

/** The plan of a part; undefined when it is not visible, and while nothing is loaded. */
export function planOf(
  { planId }: { readonly planId?: string | null },
  plans: PlansById | null,
): PlanRow | undefined {
  return plans?.get(planId ?? '');
}

/** NOT_FOUND for the plan of a new part that is not visible; TERRITORY_FORBIDDEN for one that is issued elsewhere. */
export function checkPlanOf(
  { base, row, path }: Pick<Item<PlanPart>, 'base' | 'row' | 'path'>,
  plans: PlansById | null,
  { scope }: Caller,
): Problem[] {
  if (base !== null || plans === null) return [];
  const plan = planOf(row, plans);
  if (plan === undefined) return [problem('NOT_FOUND', `${path}.planId`)];
  return coversPlace(scope, plan.provinceId, plan.communeId)
    ? []
    : [problem('TERRITORY_FORBIDDEN', `${path}.planId`)];
}

/** A day that may be unknown, or not said. */
type Day = string | null | undefined;

/** PERIOD_REVERSED when a period of two days, both included, ends before it begins. */
export function periodReversed(fromOn: Day, toOn: Day, field: string): Problem[] {
  const isReversed = fromOn != null && toOn != null && toOn < fromOn;
  return isReversed ? [problem('PERIOD_REVERSED', field)] : [];
}

/** PERIOD_OUTSIDE_PLAN for a day outside the plan's period; nothing while either is unknown. */
export function outsidePlan(
  day: Day,
  plan: { readonly fromOn?: Day; readonly toOn?: Day } | undefined,
  field: string,
): Problem[] {
  const { fromOn, toOn } = plan ?? {};
  if (day == null || fromOn == null || toOn == null) return [];
  return day < fromOn || day > toOn
    ? [problem('PERIOD_OUTSIDE_PLAN', field, { from: fromOn, to: toOn })]
    : [];
}
