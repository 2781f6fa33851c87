import { updateRows } from '../../database/records.ts';
import { persons } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { mayRead } from '../../policy/fields.ts';
import type { ServiceContext } from '../../records/context.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import type { Birth } from './age.rules.ts';
import { hashNumber } from './personal-number.ts';
import { changedBirth, checkBirths } from './persons.births.ts';
import {
  type ChangedPerson,
  checkInTurn,
  contradictions,
  innerWritesOf,
  withIdentities,
} from './persons.changes.ts';
import { comparedOf, identifies, warnOfDifferences } from './persons.differences.ts';
import { type BirthFacts, holdBirthFacts, innerFactsOf, writeInnerFields } from './persons.inner.ts';
import { type Keeper, keeperOf } from './persons.kept.ts';
import { personReads } from './persons.kind.ts';
import { callLinkIdentities, findPersonsOfIdentities, type PersonRow } from './persons.queries.ts';
import { checkPerson, type PersonFacts, type PersonFindings } from './persons.rules.ts';
import type { Person, PersonChange } from './persons.schemas.ts';

/** DUPLICATE_IN_CALL for a number that an earlier item of the call has. */
export function repeatedNumbers(numbers: readonly (string | null)[]): Problem[] {
  return repeatsOf(
    numbers,
    (one) => one,
    (index) => `${index}.personalIdNumber`,
  );
}

/**
 * The identity of each person: the one that has the number, made when the number is new; without a number the
 * present one, or one of its own where there is none. Which it is says nothing of other territories.
 */
export async function linkIdentities(
  transaction: Transaction,
  { registry }: ServiceContext,
  numbers: readonly (string | null)[],
  present: readonly (string | undefined)[] = [],
): Promise<string[]> {
  const asked = numbers.flatMap((number, index) =>
    number !== null || present[index] === undefined ? [index] : [],
  );
  const ids = numbers.map((_, index) => present[index] ?? '');
  if (asked.length === 0) return ids;
  const hashes = asked.map((index) => {
    const number = numbers[index] ?? null;
    return number === null ? null : hashNumber(registry.keys.hashKey, number);
  });
  const newIds = asked.map(() => registry.newId());
  const linked = await callLinkIdentities(transaction, newIds, hashes);
  asked.forEach((index, place) => {
    ids[index] = linked[place] ?? '';
  });
  return ids;
}

/** The rules over the person of a new record. Pure; `path` begins the fields of the findings. */
export function checkNewPerson(
  { registry, today }: ServiceContext,
  input: Partial<Person>,
  path: string,
): PersonFindings {
  return checkPerson(input, null, { codes: registry.reference.codes, today }, path);
}

/** A person's row, stored or just made. Its ids stay inside the registry. */
export interface RecordedPerson {
  readonly id: string;
  readonly identityId: string;
  readonly gender: string;
  readonly birthYear: number | null;
  /** Exact day, where it was asked for (`withBirthDates`) and the caller may read it; else null or left out. */
  readonly birthDate?: string | null;
  /** Whose own record it is; null: of the territory. */
  readonly keptBy: Keeper;
}

/** The persons of the ids that are in scope, held to the end of the transaction; by their ids. */
export async function holdPersons(
  transaction: Transaction,
  context: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, RecordedPerson>> {
  return ids.length === 0 ? new Map() : personReads.holdStored(transaction, context, ids);
}

/** As holdPersons, read only. */
export async function findPersons(
  transaction: Transaction,
  context: ServiceContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordedPerson>> {
  return ids.length === 0 ? new Map() : personReads.findStored(transaction, context, ids);
}

/**
 * The exact days of birth that are known of persons in scope, by their ids, to callers who may read these. One statement
 * behind the inner wall, which no other role passes; none for no persons.
 */
export async function findBirthDates(
  transaction: Transaction,
  context: ServiceContext,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const isTold = mayRead(context.caller.role, 'person', 'birthDate');
  if (personIds.length === 0 || !isTold) return new Map();
  const inner = await innerFactsOf(transaction, context, [...new Set(personIds)]);
  return new Map([...inner].map(([id, { birthDate }]) => [id, birthDate]));
}

/** The same persons with their exact days of birth, as findBirthDates knows them. */
export async function withBirthDates<Key>(
  transaction: Transaction,
  context: ServiceContext,
  persons: ReadonlyMap<Key, RecordedPerson>,
): Promise<Map<Key, RecordedPerson>> {
  const ids = [...persons.values()].map((one) => one.id);
  const dates = await findBirthDates(transaction, context, ids);
  return new Map([...persons].map(([key, one]) => [key, { ...one, birthDate: dates.get(one.id) ?? null }]));
}

/** What is known of the birth of a person, as far as the caller may know it. */
export const birthOfPerson = (person: RecordedPerson | undefined): Birth => ({
  birthDate: person?.birthDate ?? null,
  birthYear: person?.birthYear ?? null,
});

interface PersonChanges {
  /** The rows after the change, by id. */
  readonly persons: ReadonlyMap<string, RecordedPerson>;
  /** The persons of whom anything was written. */
  readonly changed: ReadonlySet<string>;
  /** Other births than the stored ones, by id. */
  readonly births: ReadonlyMap<string, Birth>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Changes persons through the records that name them: what is left out stays, null clears. A person who is not in scope
 * (her cooperative has moved since) is NOT_FOUND; nothing of a call with problems may be kept.
 * Another birth is checked against all that hangs on the person but the records of `exceptIds`. Several changes of one
 * person are made in their order.
 * Problems: NOT_FOUND, DUPLICATE_IN_CALL where they contradict each other, those of checkPerson and of checkBirths. Warnings: theirs, and PERSON_DIFFERS.
 */
export async function changePersons(
  transaction: Transaction,
  context: ServiceContext,
  changes: readonly ChangedPerson[],
  exceptIds: readonly string[] = [],
): Promise<PersonChanges> {
  const { today } = context;
  const ids = changes.map((one) => one.personId);
  const stored =
    ids.length === 0 ? new Map<string, PersonRow>() : await personReads.holdStored(transaction, context, ids);
  const births = await holdBirthFacts(
    transaction,
    context,
    ids.filter((_, index) => saysBirth(changes[index]?.said)),
  );
  const missing = changes.flatMap(({ personId, path }) =>
    stored.has(personId) ? [] : [problem('NOT_FOUND', path)],
  );
  const found = checkInTurn(context, changes, stored, births);
  const identityIds = await linkIdentities(
    transaction,
    context,
    found.map(({ facts }) => facts.identity.number ?? null),
    found.map(({ base, birth, facts }) => presentIdentity(base.identityId, birth, facts)),
  );
  const rows = withIdentities(found, identityIds);
  const differing = await findDifferences(
    transaction,
    context,
    found.flatMap((one) => {
      const row = rows.get(one.base.id);
      return row === undefined ? [] : [{ ...one, row }];
    }),
  );
  const newBirths = found.flatMap(({ base, birth, said, facts, path, problems }) => {
    if (problems.length > 0) return [];
    const changed = changedBirth(said, facts, { ...base, ...birth }, today);
    return changed === null
      ? []
      : [{ personId: base.id, birth: changed.birth, field: `${path}.${changed.field}` }];
  });
  const ofBirths = await checkBirths(transaction, context, newBirths, exceptIds);
  const changed = [...rows.values()].filter(
    (row) => JSON.stringify(row) !== JSON.stringify(stored.get(row.id)),
  );
  await updateRows(transaction, persons, changed);
  const inner = await writeInnerFields(transaction, context, innerWritesOf(found));
  return {
    persons: rows,
    changed: new Set([...changed.map((row) => row.id), ...inner]),
    births: new Map(newBirths.map(({ personId, birth: now }) => [personId, now])),
    problems: [
      ...missing,
      ...contradictions(changes),
      ...found.flatMap((one) => one.problems),
      ...ofBirths.problems,
    ],
    warnings: [...found.flatMap((one) => one.warnings), ...differing, ...ofBirths.warnings],
  };
}

/** Whether what is said is compared with what is stored of a birth behind the inner wall. */
export const saysBirth = (said: PersonChange | undefined): boolean =>
  [said?.gender, said?.birthYear, said?.birthDate, said?.personalIdNumber].some((one) => one !== undefined);

/** The identity that somebody keeps: none when the number that led to it is cleared. */
export const presentIdentity = (
  identityId: string,
  birth: BirthFacts | undefined,
  { identity }: PersonFacts,
): string | undefined => (identity.number === null && birth?.number != null ? undefined : identityId);

interface Changed {
  readonly base: PersonRow;
  readonly row: PersonRow;
  readonly birth: BirthFacts | undefined;
  readonly facts: PersonFacts;
  readonly path: string;
}

/** PERSON_DIFFERS for what was said of a person and differs from other records of her number in scope. */
async function findDifferences(
  transaction: Transaction,
  context: ServiceContext,
  changed: readonly Changed[],
): Promise<Problem[]> {
  const { caller } = context;
  const compared = changed.flatMap(({ base, birth, row, facts, path }) => {
    const isLinkedAnew = facts.identity.number != null && row.identityId !== base.identityId;
    const { name, gender, birthYear } = row;
    const ofRow = { birthDate: birth?.birthDate ?? null, name, gender, birthYear };
    const said = { ...(isLinkedAnew && ofRow), ...comparedOf(facts) };
    return identifies(said) ? [{ said, row, path }] : [];
  });
  const records = await findPersonsOfIdentities(
    transaction,
    caller.scope,
    compared.map(({ row }) => row.identityId),
    keeperOf(caller),
  );
  const saysDate = compared.some(({ said }) => said.birthDate != null);
  const recordIds = records.map((one) => one.id);
  const inner = saysDate ? await innerFactsOf(transaction, context, recordIds) : new Map();
  return compared.flatMap(({ said, row, path }) => {
    const others = records
      .filter((one) => one.identityId === row.identityId && one.id !== row.id)
      .map((one) => ({ ...inner.get(one.id), ...one }));
    return warnOfDifferences(caller.role, said, others, path);
  });
}
