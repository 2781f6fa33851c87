import { addDays, addMonths, isDay, periodsOverlap } from './dates.ts';

export type DatePrecision = 'YEAR' | 'MONTH' | 'DAY';

/** A date as people know it. `on` is in the year, month or day meant, at its first day unless `endAfter` moved it. */
export interface PartialDate {
  readonly on: string;
  readonly precision: DatePrecision;
}

/** `2019`, `2019-03` or `2019-03-15`; null when it is none of these or no such day exists. */
export function parsePartialDate(text: string): PartialDate | null {
  if (/^\d{4}$/.test(text)) return partial(`${text}-01-01`, 'YEAR');
  if (/^\d{4}-\d{2}$/.test(text)) return partial(`${text}-01`, 'MONTH');
  return partial(text, 'DAY');
}

function partial(on: string, precision: DatePrecision): PartialDate | null {
  return isDay(on) ? { on, precision } : null;
}

/** The first day that can be meant. */
export function firstDay({ on, precision }: PartialDate): string {
  if (precision === 'YEAR') return `${on.slice(0, 4)}-01-01`;
  return precision === 'MONTH' ? `${on.slice(0, 7)}-01` : on;
}

/** The last day that can be meant. */
export function lastDay({ on, precision }: PartialDate): string {
  if (precision === 'YEAR') return `${on.slice(0, 4)}-12-31`;
  return precision === 'MONTH' ? addDays(addMonths(`${on.slice(0, 7)}-01`, 1), -1) : on;
}

/**
 * The day taken for the end of what began on `fromOn` (null: unknown), the first day that it no longer holds: the
 * earliest that what was said allows. It is the first of the year or month, or the day after the beginning where that
 * is in the same year or month, so that what began and ended in 2019 held on a day of 2019, and what ended this year
 * holds no longer. A day at or before the beginning is answered where no day follows it: the end is wrong.
 */
export function endAfter(fromOn: string | null, end: PartialDate): string {
  const first = firstDay(end);
  if (fromOn === null || first > fromOn) return first;
  const next = addDays(fromOn, 1);
  return next <= lastDay(end) ? next : first;
}

/** A period `[fromOn, toOn)` of which perhaps only years or months are known; `fromOn` null: unknown, `toOn` null: lasts. */
export interface PartialPeriod {
  readonly fromOn: string | null;
  readonly fromOnPrecision: DatePrecision | null;
  readonly toOn: string | null;
  readonly toOnPrecision: DatePrecision | null;
}

/**
 * The days on which it held whichever days are meant: from the last that can be its beginning to the first that can be
 * its end. One of unknown beginning surely held on the day before its end, or `today`. Null where not a day is sure.
 */
export function sureDays(
  { fromOn, fromOnPrecision, toOn, toOnPrecision }: PartialPeriod,
  today: string,
): { fromOn: string; toOn: string | null } | null {
  const end = toOn === null ? null : { on: toOn, precision: toOnPrecision ?? 'DAY' };
  const until = end === null ? null : firstDay(end);
  if (fromOn === null) {
    if (end === null) return { fromOn: today, toOn: null };
    return end.precision === 'DAY' ? { fromOn: addDays(end.on, -1), toOn: end.on } : null;
  }
  const since = lastDay({ on: fromOn, precision: fromOnPrecision ?? 'DAY' });
  return until !== null && until <= since ? null : { fromOn: since, toOn: until };
}

/**
 * Whether two periods of what can be held once only exclude each other: both surely held on one day, or they are
 * given in the same words, which is one period given twice. What changed hands in 2019 ends and begins in 2019.
 */
export function surelyClash(a: PartialPeriod, b: PartialPeriod, today: string): boolean {
  if (isSamePeriod(a, b)) return true;
  const [sureOfA, sureOfB] = [sureDays(a, today), sureDays(b, today)];
  return sureOfA !== null && sureOfB !== null && periodsOverlap(sureOfA, sureOfB);
}

function isSamePeriod(a: PartialPeriod, b: PartialPeriod): boolean {
  const isSame = (on: 'fromOn' | 'toOn', precision: 'fromOnPrecision' | 'toOnPrecision') =>
    (a[on] ?? null) === (b[on] ?? null) && (a[precision] ?? null) === (b[precision] ?? null);
  return isSame('fromOn', 'fromOnPrecision') && isSame('toOn', 'toOnPrecision');
}
