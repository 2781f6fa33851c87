import { type Problem, problem } from '../../kernel/errors.ts';
import { foldTones } from '../../kernel/vietnamese-text.ts';
import { mayRead } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';

/** The facts in which two records of one personal number must agree to be of one person. */
const COMPARED = ['name', 'gender', 'birthYear'] as const;

type ComparedField = (typeof COMPARED)[number];

interface ComparedFacts {
  readonly name?: string;
  readonly gender?: string;
  readonly birthYear?: number | null;
}

/** A fact in which spellings of one name are one; null when nothing is known. */
function comparable(facts: ComparedFacts, field: ComparedField): string | number | null {
  if (field === 'name') return facts.name === undefined ? null : foldTones(facts.name);
  if (field === 'gender') return facts.gender === 'UNKNOWN' ? null : (facts.gender ?? null);
  return facts.birthYear ?? null;
}

/** The facts that are known of both and differ. Pure. */
export function differencesOf(said: ComparedFacts, recorded: ComparedFacts): readonly ComparedField[] {
  return COMPARED.filter((field) => {
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
  return COMPARED.filter((field) => differing.has(field) && mayRead(role, 'person', field)).map((field) =>
    problem('PERSON_DIFFERS', `${path}.${field}`),
  );
}
