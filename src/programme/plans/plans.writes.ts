import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
  type SaidBy,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { type PlanRow, planReads } from './plans.kind.ts';
import { findLineage, findTargetSpans } from './plans.queries.ts';
import { checkLineage, checkPlan, checkSpan } from './plans.rules.ts';
import { PlanCreateInput, PlanUpdateInput } from './plans.schemas.ts';
import { atUnit, checkUnit } from './unit-as-issued.ts';

interface Known {
  readonly lineage: Awaited<ReturnType<typeof findLineage>>;
  readonly spans: Awaited<ReturnType<typeof findTargetSpans>>;
}

async function load(
  { caller }: ServiceContext,
  transaction: Transaction,
  inputs: readonly SaidBy<typeof PlanCreateInput>[],
  stored: ReadonlyMap<string, PlanRow>,
): Promise<Known> {
  const parents = inputs.flatMap((one) => one.parentId ?? []);
  const moved = inputs.filter((one) => one.fromOn !== undefined || one.toOn !== undefined);
  const ids = moved.map((one) => String(one.id)).filter((id) => stored.has(id));
  return {
    lineage: parents.length === 0 ? new Map() : await findLineage(transaction, caller, parents),
    spans: ids.length === 0 ? new Map() : await findTargetSpans(transaction, ids),
  };
}

/** What is wrong with the plans; `lineage` is null while nothing is loaded. */
export function checkPlans(
  items: readonly Item<PlanRow>[],
  lineage: ReadonlyMap<string, string | null> | null,
  context: ServiceContext,
): Findings {
  const { codes } = context.registry.reference;
  return {
    problems: [
      ...items.flatMap((item) => [
        ...checkPlan(item, { codes }),
        ...(lineage === null ? [] : checkUnit(item, context)),
      ]),
      ...(lineage === null ? [] : checkLineage(items, lineage)),
    ],
    warnings: [],
  };
}

const CREATE: RecordWrite<PlanRow, Known, typeof PlanCreateInput> = {
  reads: planReads,
  action: 'plan.write',
  schema: PlanCreateInput,
  load,
  complete: ({ row }, _, context) => atUnit({ ...row, status: row.status ?? 'DRAFT' }, context),
  check: (items, known, context) => checkPlans(items, known?.lineage ?? null, context),
};

const UPDATE: RecordWrite<PlanRow, Known, typeof PlanUpdateInput> = {
  reads: planReads,
  action: 'plan.write',
  schema: PlanUpdateInput,
  load,
  check(items, known, context) {
    const { problems } = checkPlans(items, known?.lineage ?? null, context);
    const outside = items.flatMap((item) => checkSpan(item, known?.spans.get(item.row.id)));
    return { problems: [...problems, ...outside], warnings: [] };
  },
};

/**
 * Records plans as they were issued: all or none.
 * @throws FORBIDDEN, UNIT_UNKNOWN, TERRITORY_FORBIDDEN, PERIOD_REVERSED, PERIOD_OUTSIDE_PLAN for a phase, DATE_FUTURE,
 * FIELD_VALUE for a priority group, NOT_FOUND and LINEAGE_LOOP for the parent, and the codes of parseCall.
 */
export const createPlans = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, CREATE);

/** Changes plans: all or none. @throws as createPlans, VERSION_PASSED, and PLAN_ROWS_OUTSIDE for a new period. */
export const updatePlans = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);
