import { type Problem, problem } from '../../kernel/errors.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';
import type { PlanRow } from '../plans/plans.kind.ts';
import type { BudgetLineRow } from './budget-lines.kind.ts';

/** What a budget line says by itself and beside its plan; undefined while that is unknown. Pure. */
export function checkBudgetLine(
  { row, path }: Pick<Item<BudgetLineRow>, 'row' | 'path'>,
  plan: PlanRow | undefined,
): Problem[] {
  const { phase, year } = row;
  const numbers = (plan?.phases ?? []).map((one) => one.number);
  const isUnknown = phase != null && plan !== undefined && !numbers.includes(phase);
  return [
    ...(isUnknown ? [problem('FIELD_VALUE', `${path}.phase`, { allowed: numbers.join(', ') || '–' })] : []),
    ...(year == null ? [] : outsideYears(year, plan, `${path}.year`)),
  ];
}

function outsideYears(year: number, plan: PlanRow | undefined, field: string): Problem[] {
  if (plan === undefined) return [];
  const { fromOn: from, toOn: to } = plan;
  const isOutside = year < Number(from.slice(0, 4)) || year > Number(to.slice(0, 4));
  return isOutside ? [problem('PERIOD_OUTSIDE_PLAN', field, { from, to })] : [];
}
