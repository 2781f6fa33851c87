import { type Problem, problem } from '../../kernel/errors.ts';
import { foldTones } from '../../kernel/vietnamese-text.ts';
import { mayRead } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';
import type { PersonFacts } from './persons.rules.ts';

/** The facts in which two records of one personal number must agree to be of one person. */
const IDENTIFYING = ['name', 'gender', 'birthYear', 'birthDate'] as const;

/** Facts that change with time: two records in which they differ may be of one person. */
const CHANGING = ['phone', 'address', 'ethnicGroupCode', 'hasDisability', 'povertyCategory'] as const;

export const EVERY_FACT = [...IDENTIFYING, ...CHANGING];

type ComparedField = (typeof EVERY_FACT)[number];

/** Facts in their stored form; one that is missing or null is not known. */
export type ComparedFacts = Readonly<Partial<Record<ComparedField, string | number | boolean | null>>>;

/** What is said of a person, as it is compared. */
export function comparedOf({ name, gender, birthYear, identity, sensitive }: PersonFacts): ComparedFacts {
  const { number: _, ...facts } = identity;
  return {
    ...(name !== undefined && { name }),
    ...(gender !== undefined && { gender }),
    ...(birthYear !== undefined && { birthYear }),
    ...facts,
    ...sensitive,
  };
}

/** Whether anything is said that is stored behind the inner wall and compared. */
export function saysInner({ identity, sensitive }: Pick<PersonFacts, 'identity' | 'sensitive'>): boolean {
  const { number: _, ...facts } = identity;
  return Object.values({ ...facts, ...sensitive }).some((one) => one != null);
}

/** Whether anything is known in which two records of one number must agree. */
export const identifies = (facts: ComparedFacts): boolean =>
  IDENTIFYING.some((field) => comparable(facts, field) !== null);

/** A fact in which spellings of one text are one; null when nothing is known. */
function comparable(facts: ComparedFacts, field: ComparedField) {
  const fact = facts[field] ?? null;
  if (field === 'gender' && fact === 'UNKNOWN') return null;
  return (field === 'name' || field === 'address') && typeof fact === 'string' ? foldTones(fact) : fact;
}

/** The facts that are known of both and differ. Pure. */
export function differencesOf(
  said: ComparedFacts,
  recorded: ComparedFacts,
  fields: readonly ComparedField[] = IDENTIFYING,
): readonly ComparedField[] {
  return fields.filter((field) => {
    const [here, there] = [comparable(said, field), comparable(recorded, field)];
    return here !== null && there !== null && here !== there;
  });
}

/**
 * PERSON_DIFFERS for each fact that the role reads and in which what is said differs from one of the records of the
 * same number. `path` is that of the person. Pure.
 */
export function warnOfDifferences(
  role: CallerRole,
  said: ComparedFacts,
  recorded: readonly ComparedFacts[],
  path: string,
): Problem[] {
  const differing = new Set(recorded.flatMap((one) => differencesOf(said, one)));
  return told(
    role,
    IDENTIFYING.filter((field) => differing.has(field)),
    'PERSON_DIFFERS',
    path,
  );
}

/** PERSON_FACT_KEPT for each fact in which the record that was found differs from what is said, and stays as it is. Pure. */
export function warnOfKept(
  role: CallerRole,
  said: ComparedFacts,
  found: ComparedFacts,
  path: string,
): Problem[] {
  return told(role, differencesOf(said, found, CHANGING), 'PERSON_FACT_KEPT', path);
}

const told = (
  role: CallerRole,
  fields: readonly ComparedField[],
  code: 'PERSON_DIFFERS' | 'PERSON_FACT_KEPT',
  path: string,
): Problem[] =>
  fields.filter((field) => mayRead(role, 'person', field)).map((field) => problem(code, `${path}.${field}`));
