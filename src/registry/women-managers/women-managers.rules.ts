import { type Problem, problem } from '../../kernel/errors.ts';
import type { Codes } from '../../reference/codes.ts';
import { checkPerson, given, type PersonFacts, type StoredPersonFacts } from '../persons/persons.rules.ts';
import type { WomenManagerCreate, WomenManagerUpdate } from './women-managers.schemas.ts';

/** What a write says of her, with identifiers in their stored form. Undefined: not said; null: cleared. */
export interface WomanFacts extends PersonFacts {
  readonly isUnionMember?: boolean | null;
  readonly source?: string | null;
}

export interface WomanFindings {
  readonly facts: WomanFacts;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

type Input = Partial<WomenManagerCreate> | Partial<WomenManagerUpdate>;

/**
 * What can be wrong with what is said of a woman manager. Pure; `path` begins the fields of the findings. `stored`:
 * what is known of one who is recorded already.
 */
export function checkWoman(
  input: Input,
  stored: Omit<StoredPersonFacts, 'gender'> | null,
  lookup: { readonly codes: Codes; readonly today: string },
  path: string,
): WomanFindings {
  const { gender, ...said }: Partial<WomenManagerCreate> = input; // an update says no gender
  const isOther = gender !== undefined && gender !== 'FEMALE';
  const base = stored === null ? null : { ...stored, gender: 'FEMALE' };
  const found = checkPerson({ ...said, gender: 'FEMALE' }, base, lookup, path);
  return {
    facts: {
      ...found.facts,
      ...given('isUnionMember', input.isUnionMember, input.isUnionMember ?? null),
      ...given('source', input.source, input.source ?? null),
    },
    problems: [...(isOther ? [problem('GENDER_NOT_FEMALE', `${path}.gender`)] : []), ...found.problems],
    warnings: found.warnings,
  };
}
