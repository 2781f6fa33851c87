import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { checkPlanOf, loadPlansOf, type PlansById, planOf } from '../plans/plan-of-part.ts';
import { type BudgetLineRow, budgetLineReads } from './budget-lines.kind.ts';
import { checkBudgetLine } from './budget-lines.rules.ts';
import { BudgetLineRecordInput, BudgetLineUpdateInput } from './budget-lines.schemas.ts';

function check(
  items: readonly Item<BudgetLineRow>[],
  plans: PlansById | null,
  { caller, today }: ServiceContext,
): Findings {
  const problems = items.flatMap((item) => [
    ...checkPlanOf(item, plans, caller),
    ...checkBudgetLine(item, planOf(item.row, plans), today),
  ]);
  return { problems, warnings: [] };
}

const WRITE = {
  reads: budgetLineReads,
  action: 'budgetLine.write',
  load: loadPlansOf,
  check,
} as const;

const RECORD: RecordWrite<BudgetLineRow, PlansById, typeof BudgetLineRecordInput> = {
  ...WRITE,
  schema: BudgetLineRecordInput,
};
const UPDATE: RecordWrite<BudgetLineRow, PlansById, typeof BudgetLineUpdateInput> = {
  ...WRITE,
  schema: BudgetLineUpdateInput,
};

/**
 * Records amounts of plans' budgets: all or none.
 * @throws FORBIDDEN, NOT_FOUND and TERRITORY_FORBIDDEN for the plan, FIELD_VALUE for a phase that it has not,
 * PERIOD_OUTSIDE_PLAN for the year, DATE_FUTURE, and the codes of parseCall.
 */
export const recordBudgetLines = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, RECORD);

/** Changes budget lines: all or none. @throws as recordBudgetLines, and VERSION_PASSED. */
export const updateBudgetLines = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);
