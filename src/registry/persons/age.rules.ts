import { addYears } from '../../kernel/dates.ts';
import { type DatePrecision, lastDay } from '../../kernel/partial-dates.ts';

/** What is known of a birth. */
export interface Birth {
  /** Exact day; null when unknown. */
  readonly birthDate: string | null;
  readonly birthYear: number | null;
}

/** The days on which something may have happened, both included. */
interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * Whether somebody had the age, in years, on a day of which perhaps only the month or year is known: YES, NO, or
 * UNCERTAIN where the birthday decides and is not known. Unknown births are UNCERTAIN too. Pure.
 */
export function hadAge(
  age: number,
  birth: Birth,
  on: string,
  precision: DatePrecision,
): 'YES' | 'NO' | 'UNCERTAIN' {
  const born = daysOfBirth(birth);
  if (born === null) return 'UNCERTAIN';
  const days = daysMeant(on, precision);
  if (addYears(born.first, age) > days.last) return 'NO';
  return addYears(born.last, age) <= days.first ? 'YES' : 'UNCERTAIN';
}

function daysOfBirth({ birthDate, birthYear }: Birth): Days | null {
  if (birthDate !== null) return { first: birthDate, last: birthDate };
  return birthYear === null ? null : daysMeant(`${birthYear}-01-01`, 'YEAR');
}

function daysMeant(on: string, precision: DatePrecision): Days {
  return { first: on, last: lastDay({ on, precision }) };
}
