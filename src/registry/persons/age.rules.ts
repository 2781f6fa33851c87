import { addYears } from '../../kernel/dates.ts';
import { problem } from '../../kernel/errors.ts';
import { type DatePrecision, lastDay } from '../../kernel/partial-dates.ts';
import type { Findings } from '../../records/writing/record-kind.writes.ts';

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

/** Source: Civil Code 91/2015/QH13, Article 20; Labour Code 45/2019/QH14, Article 143 (workers who are not of age). */
const MAJORITY = 18;

/** When something began; null: not known, and then it is asked of today. */
interface Beginning {
  readonly fromOn?: string | null | undefined;
  readonly fromOnPrecision?: DatePrecision | null | undefined;
}

/**
 * What the birth of somebody says against what she began to be on a day. Nothing is said of a person of unknown birth.
 * Pure; `field` is that of the day. Problem: BEFORE_BIRTH. Warnings: UNDER_AGE, AGE_UNCERTAIN.
 */
export function checkMajority(
  birth: Birth,
  { fromOn, fromOnPrecision }: Beginning,
  today: string,
  field: string,
): Findings {
  if (birth.birthDate === null && birth.birthYear === null) return { problems: [], warnings: [] };
  const problems = checkBorn(birth, { fromOn, fromOnPrecision }, field);
  const had = hadAge(MAJORITY, birth, fromOn ?? today, fromOnPrecision ?? 'DAY');
  if (had === 'YES' || problems.length > 0) return { problems, warnings: [] };
  const code = had === 'NO' ? 'UNDER_AGE' : 'AGE_UNCERTAIN';
  return { problems: [], warnings: [problem(code, field, { age: MAJORITY })] };
}

/** BEFORE_BIRTH for what began before somebody can have been born. Pure; `field` is that of the day. */
export function checkBorn(birth: Birth, { fromOn, fromOnPrecision }: Beginning, field: string) {
  const isBefore = fromOn != null && hadAge(0, birth, fromOn, fromOnPrecision ?? 'DAY') === 'NO';
  return isBefore ? [problem('BEFORE_BIRTH', field)] : [];
}

function daysOfBirth({ birthDate, birthYear }: Birth): Days | null {
  if (birthDate !== null) return { first: birthDate, last: birthDate };
  return birthYear === null ? null : daysMeant(`${birthYear}-01-01`, 'YEAR');
}

function daysMeant(on: string, precision: DatePrecision): Days {
  return { first: on, last: lastDay({ on, precision }) };
}
