import { addDays } from '../../kernel/dates.ts';
import { type Fraction, fractionOf, plus, quotient, times } from '../../kernel/fractions.ts';
import type { SiblingFacts } from './target-facts.ts';

interface Course {
  readonly fromOn: string;
  readonly toOn: string;
  readonly figure: number;
}

const daysTo = (day: string) => Date.parse(day) / 86_400_000;

/**
 * What should have been reached by the evening of the day: in equal steps between the horizons that the plan itself
 * states. A row to an earlier day of the same beginning is a horizon, and a yearly row adds to where the rows before it
 * arrive. The figure itself from the last day on. Pure.
 */
export function expectedExactly(course: Course, siblings: readonly SiblingFacts[], day: string): Fraction {
  const horizons = horizonsOf(course, siblings);
  const after = horizons.findIndex(([on]) => on >= day);
  const [end, total] = horizons[after === -1 ? horizons.length - 1 : after] ?? [course.toOn, course.figure];
  const [start, base] = horizons[after - 1] ?? [end, total];
  if (after === -1 || end === start) return fractionOf(total);
  const share = quotient(daysTo(day) - daysTo(start), daysTo(end) - daysTo(start));
  return plus(base, times(plus(total, times(base, -1)), share));
}

/** Evenings and what is reached by them, from nothing on the eve of the period to the figure on its last day. */
function horizonsOf(
  { fromOn, toOn, figure }: Course,
  siblings: readonly SiblingFacts[],
): readonly (readonly [day: string, figure: number])[] {
  const reached = new Map([[addDays(fromOn, -1), 0]]);
  const inside = siblings
    .filter((one) => one.fromOn >= fromOn && one.toOn < toOn)
    .sort((a, b) => (a.toOn === b.toOn ? compareDays(a.fromOn, b.fromOn) : compareDays(a.toOn, b.toOn)));
  for (const one of inside) {
    const base = reached.get(addDays(one.fromOn, -1));
    // A row that begins where no other ends says nothing of the whole.
    if (base !== undefined && !reached.has(one.toOn)) reached.set(one.toOn, base + one.figure);
  }
  reached.set(toOn, figure);
  return [...reached].sort(([a], [b]) => compareDays(a, b));
}

const compareDays = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
