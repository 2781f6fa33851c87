import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Input,
  type Item,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { checkPlanOf, loadPlansOf, type PlansById } from '../plans/plan-of-part.ts';
import { type TargetRow, targetReads } from '../targets/targets.kind.ts';
import { type MilestoneRow, milestoneReads } from './milestones.kind.ts';
import { MilestoneCreateInput, MilestoneReachInput, MilestoneUpdateInput } from './milestones.schemas.ts';

/** A milestone on its way; an input says which target it belongs to. */
type MilestoneItem = Item<MilestoneRow, MilestoneInput>;
type MilestoneInput = Input & { readonly planId?: string; readonly targetId?: string | null };

interface Known {
  readonly plans: PlansById;
  readonly targets: ReadonlyMap<string, TargetRow>;
}

function check(items: readonly MilestoneItem[], known: Known | null, { caller }: ServiceContext): Findings {
  const problems = items.flatMap((item) => [
    ...checkPlanOf(item, known?.plans ?? null, caller),
    ...checkTargetOf(item, known),
  ]);
  return { problems, warnings: [] };
}

/** NOT_FOUND for a target that is not visible, PLAN_DIFFERS for one of another plan. */
function checkTargetOf({ input, row, path }: MilestoneItem, known: Known | null): Problem[] {
  if (known === null || input.targetId == null) return [];
  const target = known.targets.get(input.targetId);
  if (target === undefined) return [problem('NOT_FOUND', `${path}.targetId`)];
  return target.planId === row.planId ? [] : [problem('PLAN_DIFFERS', `${path}.targetId`)];
}

const WRITE = {
  reads: milestoneReads,
  action: 'plan.write',
  load: async (
    context: ServiceContext,
    transaction: Transaction,
    inputs: readonly MilestoneInput[],
    stored: ReadonlyMap<string, MilestoneRow>,
  ) => ({
    plans: await loadPlansOf(context, transaction, inputs, stored),
    targets: await targetReads.findStored(
      transaction,
      context,
      inputs.flatMap((one) => one.targetId ?? []),
    ),
  }),
  check,
} as const;

const CREATE: RecordWrite<MilestoneRow, Known, typeof MilestoneCreateInput> = {
  ...WRITE,
  schema: MilestoneCreateInput,
};
const UPDATE: RecordWrite<MilestoneRow, Known, typeof MilestoneUpdateInput> = {
  ...WRITE,
  schema: MilestoneUpdateInput,
};
const REACH: RecordWrite<MilestoneRow, Known, typeof MilestoneReachInput> = {
  ...WRITE,
  schema: MilestoneReachInput,
};

/**
 * Records milestones of plans: all or none.
 * @throws FORBIDDEN, NOT_FOUND and TERRITORY_FORBIDDEN for the plan, NOT_FOUND and PLAN_DIFFERS for the target, and the
 * codes of parseCall.
 */
export const createMilestones = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, CREATE);

/** Changes milestones: all or none. @throws as createMilestones, VERSION_PASSED, DATE_FUTURE. */
export const updateMilestones = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);

/** Says when milestones were reached: all or none. @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED, DATE_FUTURE. */
export const reachMilestones = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, REACH);
