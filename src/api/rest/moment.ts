import { isDay } from '../../kernel/dates.ts';
import { failure } from '../../kernel/errors.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A moment given in ISO 8601 with its zone, in UTC to the millisecond; null when left out. @throws DATE_INVALID. */
export function parseMoment(text: string | undefined, field: string): string | null {
  if (text === undefined) return null;
  const exists = MOMENT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
  if (!exists) throw failure('DATE_INVALID', field);
  return new Date(text).toISOString();
}
