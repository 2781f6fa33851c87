import type { KeyObject } from 'node:crypto';
import { foldTones } from '../../kernel/vietnamese-text.ts';
import { mayRead } from '../../policy/fields.ts';
import type { Caller } from '../../policy/scope.ts';
import { hashFacts } from './personal-number.ts';
import type { PersonFacts } from './persons.rules.ts';

/** The agency that keeps records of persons for itself; null for the territory, whose records are shared. */
export type Keeper = string | null;

/**
 * Who keeps the persons that a caller records. Who may not read personal numbers finds by them what the own agency has
 * recorded alone, so that no answer shows whether somebody else knows a number.
 */
export function keeperOf({ role, agencyId }: Pick<Caller, 'role' | 'agencyId'>): Keeper {
  if (mayRead(role, 'person', 'personalIdNumber')) return null;
  if (agencyId === null) throw new Error('who records a person acts for an agency');
  return agencyId;
}

/** What marks a record as kept: by whom, as whom, and what was sent. All null for a record of the territory. */
export interface KeptMarks {
  readonly keptBy: Keeper;
  readonly keptAs: string | null;
  readonly keptFacts: Buffer | null;
}

export const SHARED: KeptMarks = { keptBy: null, keptAs: null, keptFacts: null };

/** The marks of a new record. Without a number nobody finds it again. */
export function keptMarks(
  hashKey: KeyObject,
  keeper: Keeper,
  identityId: string,
  facts: PersonFacts,
): KeptMarks {
  if (keeper === null) return SHARED;
  const isNumbered = facts.identity.number != null;
  return {
    keptBy: keeper,
    keptAs: isNumbered ? identityId : null,
    keptFacts: isNumbered ? hashFacts(hashKey, sentFacts(facts)) : null,
  };
}

/** Whether a record that the agency keeps was made of the very facts that it sends again. */
export function isSentAgain(hashKey: KeyObject, row: KeptMarks, facts: PersonFacts): boolean {
  return row.keptFacts?.equals(hashFacts(hashKey, sentFacts(facts))) ?? false;
}

const sentFacts = ({ name = '', gender = 'UNKNOWN', birthYear = null }: PersonFacts) => [
  foldTones(name),
  gender,
  birthYear,
];
