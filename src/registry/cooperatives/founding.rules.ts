import { type Problem, problem } from '../../kernel/errors.ts';
import { type DatePrecision, firstDay, lastDay } from '../../kernel/partial-dates.ts';

/** When a cooperative was founded; null when unknown. */
export interface Founding {
  readonly foundedOn: string | null;
  readonly foundedOnPrecision: DatePrecision | null;
}

/** The day of a fact; null when unknown. */
interface DayOfFact {
  readonly fromOn?: string | null | undefined;
  readonly fromOnPrecision?: DatePrecision | null | undefined;
}

/**
 * BEFORE_FOUNDING for a fact of a cooperative on days that are all before any on which it can have been founded. A
 * warning: a group that becomes a cooperative brings its past along. Pure; `field` is that of the day.
 */
export function checkFounding(
  { fromOn, fromOnPrecision }: DayOfFact,
  { foundedOn, foundedOnPrecision }: Founding,
  field: string,
): Problem[] {
  if (fromOn == null || foundedOn === null) return [];
  const founded = { on: foundedOn, precision: foundedOnPrecision ?? 'DAY' };
  const isBefore = lastDay({ on: fromOn, precision: fromOnPrecision ?? 'DAY' }) < firstDay(founded);
  return isBefore ? [problem('BEFORE_FOUNDING', field, { foundedOn: saidOf(founded) })] : [];
}

/** As much of the day as is known. */
function saidOf({ on, precision }: { readonly on: string; readonly precision: DatePrecision }): string {
  return on.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[precision]);
}
