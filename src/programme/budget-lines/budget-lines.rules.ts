import type { Phase } from '../../database/tables/plans.table.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { StoredRecord } from '../../records/record-kind.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';

/** What a budget line says by itself and beside its plan; undefined while that is unknown. Pure. */
export function checkBudgetLine(
  { row, path }: Pick<Item, 'row' | 'path'>,
  plan: StoredRecord | undefined,
  today: string,
): Problem[] {
  const { decidedOn, phase, year } = row;
  const isFuture = typeof decidedOn === 'string' && decidedOn > today;
  const numbers = ((plan?.phases ?? []) as readonly Phase[]).map((one) => one.number); // a column of phases
  const isUnknown = phase != null && plan !== undefined && !numbers.includes(Number(phase));
  return [
    ...(isFuture ? [problem('DATE_FUTURE', `${path}.decidedOn`)] : []),
    ...(isUnknown ? [problem('FIELD_VALUE', `${path}.phase`, { allowed: numbers.join(', ') || '–' })] : []),
    ...(year == null ? [] : outsideYears(Number(year), plan, `${path}.year`)),
  ];
}

function outsideYears(year: number, plan: StoredRecord | undefined, field: string): Problem[] {
  if (plan === undefined) return [];
  const [from, to] = [String(plan.fromOn), String(plan.toOn)];
  const isOutside = year < Number(from.slice(0, 4)) || year > Number(to.slice(0, 4));
  return isOutside ? [problem('PERIOD_OUTSIDE_PLAN', field, { from, to })] : [];
}
