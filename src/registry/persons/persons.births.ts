import type { Transaction } from '../../database/transaction.ts';
import { parsePersonalIdNumber } from '../../kernel/identifiers.ts';
import { mayRead } from '../../policy/fields.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Findings, Input } from '../../records/writing/record-kind.writes.ts';
import { checkAge } from '../members/members.rules.ts';
import { type Birth, checkMajority } from './age.rules.ts';
import { type Beginning, findBeginnings } from './births.queries.ts';
import type { PersonFacts, StoredPersonFacts } from './persons.rules.ts';

/** Another birth than the stored one, and the field that said it. */
export interface ChangedBirth {
  readonly personId: string;
  readonly birth: Birth;
  readonly field: string;
}

const BIRTH_FIELDS = ['birthYear', 'birthDate', 'personalIdNumber'] as const;

/** The field of a person, as it is said, that tells of the birth; undefined where none does. */
export const birthFieldOf = (said: Input): (typeof BIRTH_FIELDS)[number] | undefined =>
  BIRTH_FIELDS.find((field) => said[field] != null);

/** How a record that is about a person names her, beside `person`. */
const WAYS = ['womenManagerId', 'memberId'];

/**
 * The field that is questioned where a day and a birth do not agree: the day, else what was said of the birth, else
 * how the person was named. Pure; `path` is that of the record.
 */
export function questionedField(input: Input & { readonly person?: object | null }, path: string): string {
  if (input.fromOn != null) return `${path}.fromOn`;
  const field = birthFieldOf({ ...input.person });
  if (field !== undefined) return `${path}.person.${field}`;
  return `${path}.${WAYS.find((way) => input[way] != null) ?? 'person'}`;
}

type StoredBirth = Pick<StoredPersonFacts, 'birthYear' | 'birthDate' | 'number'>;

/** The birth after a write, where what is said is another one than is stored; none where it says nothing new. Pure. */
export function changedBirth(
  said: Input,
  { birthYear, identity }: PersonFacts,
  stored: StoredBirth,
  today: string,
): { readonly birth: Birth; readonly field: string } | null {
  const field = birthFieldOf(said);
  if (field === undefined) return null;
  const before = birthOf(stored, today);
  const after = birthOf(
    {
      birthYear: birthYear === undefined ? stored.birthYear : birthYear,
      birthDate: identity.birthDate === undefined ? (stored.birthDate ?? null) : identity.birthDate,
      number: identity.number ?? null,
    },
    today,
  );
  const isSame = before.birthDate === after.birthDate && before.birthYear === after.birthYear;
  return isSame ? null : { birth: after, field };
}

/** What is known of a birth; the year of the number where nothing else is. */
function birthOf({ birthYear, birthDate = null, number = null }: StoredBirth, today: string): Birth {
  const parsed = number === null || birthYear !== null ? null : parsePersonalIdNumber(number, today);
  return { birthDate, birthYear: parsed?.ok === true ? parsed.value.birthYear : birthYear };
}

/**
 * What other births than the stored ones say against all that the persons began to be, each at its field; the records
 * of `exceptIds` are left to who changes them. Who may not read a birth learns nothing of it. No statement for none.
 * Problems: BEFORE_BIRTH, MEMBER_TOO_YOUNG. Warnings: UNDER_AGE, AGE_UNCERTAIN, MEMBER_AGE_UNCERTAIN.
 */
export async function checkBirths(
  transaction: Transaction,
  context: ServiceContext,
  births: readonly ChangedBirth[],
  exceptIds: readonly string[] = [],
): Promise<Findings> {
  const { role, scope } = context.caller;
  if (births.length === 0 || !mayRead(role, 'person', 'birthYear')) return { problems: [], warnings: [] };
  const personIds = births.map((one) => one.personId);
  const begun = await findBeginnings(transaction, scope, [...new Set(personIds)], exceptIds);
  const ofPerson = Map.groupBy(begun, (one) => one.personId);
  const found = births.map(({ personId, birth, field }) =>
    gravest((ofPerson.get(personId) ?? []).map((one) => checkBeginning(context, one, birth, field))),
  );
  return {
    problems: found.flatMap((one) => one.problems),
    warnings: found.flatMap((one) => one.warnings),
  };
}

function checkBeginning(
  { registry, today }: ServiceContext,
  beginning: Beginning,
  birth: Birth,
  field: string,
): Findings {
  const { memberKind: kind, partyKind, cooperativeKind } = beginning;
  if (kind === null || partyKind === null || cooperativeKind === null) {
    return checkMajority(birth, beginning, today, field);
  }
  const lookup = { codes: registry.reference.codes, today, cooperative: { kind: cooperativeKind } };
  return checkAge({ ...beginning, kind, partyKind }, birth, lookup, { day: field, person: field });
}

/** Of findings at one field each kind once; only problems where there are any. */
export function gravest(findings: readonly Findings[]): Findings {
  const problems = [
    ...new Map(findings.flatMap((one) => one.problems).map((one) => [one.code, one])).values(),
  ];
  if (problems.length > 0) return { problems, warnings: [] };
  const warnings = new Map(findings.flatMap((one) => one.warnings).map((one) => [one.code, one]));
  return { problems, warnings: [...warnings.values()] };
}
