import { periodsOverlap } from '../kernel/dates.ts';
import { type Problem, problem } from '../kernel/errors.ts';

/** A spell `[fromOn, toOn)` of which the beginning may be unknown; `toOn` null while it lasts. */
export interface Spell {
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

/** DATE_FUTURE for a beginning that has not come, PERIOD_REVERSED for an end that does not follow it. Pure. */
export function checkSpell(
  { fromOn = null, toOn = null }: Partial<Spell>,
  today: string,
  path: string,
): Problem[] {
  return [
    ...(fromOn !== null && fromOn > today ? [problem('DATE_FUTURE', `${path}.fromOn`)] : []),
    ...(fromOn !== null && toOn !== null && toOn <= fromOn
      ? [problem('PERIOD_REVERSED', `${path}.toOn`)]
      : []),
  ];
}

/** Whether both surely held on one day. A spell of unknown beginning surely held on its last day, or today. Pure. */
export function surelyOverlap(a: Spell, b: Spell, today: string): boolean {
  return periodsOverlap(sureDays(a, today), sureDays(b, today));
}

function sureDays({ fromOn, toOn }: Spell, today: string) {
  return { fromOn: fromOn ?? (toOn === null ? today : dayBefore(toOn)), toOn };
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
