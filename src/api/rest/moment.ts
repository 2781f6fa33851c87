import { parseMoment } from '../../kernel/dates.ts';
import { failure } from '../../kernel/errors.ts';

/** The moment that a parameter names, in UTC; null when it is left out. @throws MOMENT_INVALID. */
export function momentOf(text: string | undefined, field: string): string | null {
  if (text === undefined) return null;
  const moment = parseMoment(text);
  if (moment === null) throw failure('MOMENT_INVALID', field);
  return moment;
}
