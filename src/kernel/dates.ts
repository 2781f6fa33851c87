/** Whether the text is a day that exists, written `YYYY-MM-DD`, from year 1800 to 2200. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (year < 1800 || year > 2200) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The same day `years` later; 29 February becomes 1 March. */
export function addYears(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

const toDay = (date: Date) => date.toISOString().slice(0, 10);

/** The day `days` later, earlier for a negative number. */
export function addDays(day: string, days: number): string {
  const date = toDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return toDay(date);
}

/** The same day of the month `months` later; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const date = toDate(day);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  last.setUTCDate(Math.min(date.getUTCDate(), last.getUTCDate()));
  return toDay(last);
}

/** How the days of a period move when its first day moves: by whole months where both are the same day of a month. */
export function dayShift(from: string, to: string): (day: string) => string {
  const [start, end] = [toDate(from), toDate(to)];
  if (start.getUTCDate() !== end.getUTCDate()) {
    const days = Math.round((end.getTime() - start.getTime()) / 86_400_000);
    return (day) => addDays(day, days);
  }
  const years = end.getUTCFullYear() - start.getUTCFullYear();
  const months = 12 * years + end.getUTCMonth() - start.getUTCMonth();
  return (day) => addMonths(day, months);
}

/** Whether the periods `[from, to)` share a day; `to` null means open. */
export function periodsOverlap(
  a: { fromOn: string; toOn: string | null },
  b: { fromOn: string; toOn: string | null },
): boolean {
  return (a.toOn === null || b.fromOn < a.toOn) && (b.toOn === null || a.fromOn < b.toOn);
}

// 24:00 is refused as the REST schemas refuse it (RFC 3339 §5.6).
const MOMENT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A moment given in ISO 8601 with its zone, in UTC to the millisecond; null when it is none. */
export function parseMoment(text: string): string | null {
  const exists = MOMENT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
  return exists ? new Date(text).toISOString() : null;
}
