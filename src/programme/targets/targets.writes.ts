import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import {
  checkPlanOf,
  loadPlansOf,
  outsidePlan,
  type PlansById,
  periodReversed,
  planOf,
} from '../plans/plan-of-part.ts';
import { type TargetRow, targetReads } from './targets.kind.ts';
import { findLastPositions } from './targets.queries.ts';
import { checkTarget } from './targets.rules.ts';
import { TargetCreateInput, TargetUpdateInput } from './targets.schemas.ts';

interface Known {
  readonly plans: PlansById;
  readonly lastPositions: ReadonlyMap<string, number>;
}

/** Behind the rows that the plan has and those before it in the call. */
function place({ row, path }: Item<TargetRow>, { lastPositions }: Known) {
  const last = lastPositions.get(row.planId ?? '') ?? 0;
  return { ...row, position: row.position ?? last + 1 + Number(path) };
}

function check(items: readonly Item<TargetRow>[], known: Known | null, { caller }: ServiceContext): Findings {
  const problems = items.flatMap((item) => {
    const { row, path } = item;
    const plan = planOf(row, known?.plans ?? null);
    return [
      ...checkPlanOf(item, known?.plans ?? null, caller),
      ...periodReversed(row.fromOn, row.toOn, `${path}.toOn`),
      ...outsidePlan(row.fromOn, plan, `${path}.fromOn`),
      ...outsidePlan(row.toOn, plan, `${path}.toOn`),
      ...checkTarget(item),
    ];
  });
  return { problems, warnings: [] };
}

const WRITE = { reads: targetReads, action: 'plan.write', check } as const;

const CREATE: RecordWrite<TargetRow, Known, typeof TargetCreateInput> = {
  ...WRITE,
  schema: TargetCreateInput,
  load: async (context, transaction, inputs, stored) => {
    const plans = await loadPlansOf(context, transaction, inputs, stored);
    return { plans, lastPositions: await findLastPositions(transaction, [...plans.keys()]) };
  },
  complete: place,
};

const UPDATE: RecordWrite<TargetRow, Known, typeof TargetUpdateInput> = {
  ...WRITE,
  schema: TargetUpdateInput,
  load: async (context, transaction, inputs, stored) => ({
    plans: await loadPlansOf(context, transaction, inputs, stored),
    lastPositions: new Map(),
  }),
};

/**
 * Records targets of plans: all or none.
 * @throws FORBIDDEN, NOT_FOUND and TERRITORY_FORBIDDEN for the plan, PERIOD_REVERSED, PERIOD_OUTSIDE_PLAN,
 * FIELD_REQUIRED and VALUE_NOT_FOR_OPERATOR for the figures, NUMBER_RANGE, FIELD_VALUE for the unit of the indicator,
 * and the codes of parseCall.
 */
export const createTargets = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, CREATE);

/** Changes targets: all or none. @throws as createTargets, and VERSION_PASSED. */
export const updateTargets = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);
