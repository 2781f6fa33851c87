import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { StoredRecord } from '../../records/record-kind.ts';
import { anyKind } from '../../records/record-kind.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { checkPlanOf, loadPlansOf, type PlansById } from '../plans/plan-of-part.ts';
import { targetReads } from '../targets/targets.kind.ts';
import { MILESTONE } from './milestones.kind.ts';
import { MilestoneCreateInput, MilestoneReachInput, MilestoneUpdateInput } from './milestones.schemas.ts';

interface Known {
  readonly plans: PlansById;
  readonly targets: ReadonlyMap<string, StoredRecord>;
}

function check(items: readonly Item[], known: Known | null, { caller, today }: ServiceContext): Findings {
  const problems = items.flatMap((item) => {
    const { row, path } = item;
    const isFuture = typeof row.reachedOn === 'string' && row.reachedOn > today;
    return [
      ...checkPlanOf(item, known?.plans ?? null, caller),
      ...checkTargetOf(item, known),
      ...(isFuture ? [problem('DATE_FUTURE', `${path}.reachedOn`)] : []),
    ];
  });
  return { problems, warnings: [] };
}

/** NOT_FOUND for a target that is not seen, PLAN_DIFFERS for one of another plan. */
function checkTargetOf({ input, row, path }: Item, known: Known | null): Problem[] {
  if (known === null || input.targetId == null) return [];
  const target = known.targets.get(String(input.targetId));
  if (target === undefined) return [problem('NOT_FOUND', `${path}.targetId`)];
  return target.planId === row.planId ? [] : [problem('PLAN_DIFFERS', `${path}.targetId`)];
}

const WRITE: Pick<RecordWrite<Known>, 'kind' | 'action' | 'load' | 'check'> = {
  kind: anyKind(MILESTONE),
  action: 'plan.write',
  load: async (context, transaction, inputs, stored) => ({
    plans: await loadPlansOf(context, transaction, inputs, stored),
    targets: await targetReads.findStored(
      transaction,
      context,
      inputs.map((one) => one.targetId).filter((id) => typeof id === 'string'),
    ),
  }),
  check,
};

const CREATE: RecordWrite<Known> = { ...WRITE, schema: MilestoneCreateInput };
const UPDATE: RecordWrite<Known> = { ...WRITE, schema: MilestoneUpdateInput };
const REACH: RecordWrite<Known> = { ...WRITE, schema: MilestoneReachInput };

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
