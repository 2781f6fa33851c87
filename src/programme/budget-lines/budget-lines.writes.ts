import type { ServiceContext } from '../../records/context.ts';
import { createAndChange } from '../../records/writing/create-and-change.ts';
import type { Findings, Item } from '../../records/writing/record-kind.writes.ts';
import { checkPlanOf, loadPlansOf, type PlansById, planOf } from '../plans/plan-of-part.ts';
import { type BudgetLineRow, budgetLineReads } from './budget-lines.kind.ts';
import { checkBudgetLine } from './budget-lines.rules.ts';
import { BudgetLineRecordInput, BudgetLineUpdateInput } from './budget-lines.schemas.ts';

function check(
  items: readonly Item<BudgetLineRow>[],
  plans: PlansById | null,
  { caller }: ServiceContext,
): Findings {
  const problems = items.flatMap((item) => [
    ...checkPlanOf(item, plans, caller),
    ...checkBudgetLine(item, planOf(item.row, plans)),
  ]);
  return { problems, warnings: [] };
}

/**
 * Records and changes amounts of plans' budgets: all or none.
 * @throws FORBIDDEN, NOT_FOUND and TERRITORY_FORBIDDEN for the plan, FIELD_VALUE for a phase that it has not,
 * PERIOD_OUTSIDE_PLAN for the year, DATE_FUTURE, and the codes of parseCall; a change NOT_FOUND and VERSION_PASSED.
 */
export const { create: recordBudgetLines, change: updateBudgetLines } = createAndChange({
  reads: budgetLineReads,
  action: 'budgetLine.write',
  create: BudgetLineRecordInput,
  change: BudgetLineUpdateInput,
  load: loadPlansOf,
  check,
});
