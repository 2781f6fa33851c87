import { insertRows, updateRows } from '../../database/records.ts';
import { persons } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Place } from '../../records/place.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import { hashNumber } from './personal-number.ts';
import { fill, type PersonWrite, writeInnerFields } from './persons.inner.ts';
import { personReads } from './persons.kind.ts';
import { callLinkIdentities, lockPersonsOfIdentities, type PersonRow } from './persons.queries.ts';
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
 * present one, or one of its own. Which it is says nothing of other territories.
 */
export async function linkIdentities(
  transaction: Transaction,
  { registry }: ServiceContext,
  numbers: readonly (string | null)[],
  present: readonly string[] = [],
): Promise<string[]> {
  const asked = numbers.flatMap((number, index) =>
    number !== null || present[index] === undefined ? [index] : [],
  );
  const ids = [...present];
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

/** A person that a record about to be made names. */
interface NamedPerson {
  /** Where the record is located: she is found, or made, there. */
  readonly place: Place;
  readonly facts: PersonFacts;
}

/** A person's row, stored or just made. Its ids stay inside the registry. */
export interface RecordedPerson {
  readonly id: string;
  readonly identityId: string;
  readonly gender: string;
  readonly birthYear: number | null;
}

/**
 * The person of each item, found or made, in the order of the items; a constant number of statements. One whose number
 * is known is found among the persons in scope whom everybody sees who sees the item's place, the one of that very
 * place first; of her only what was unknown is written. Everybody else is made at the place, and who is known elsewhere
 * is linked to her identity in silence. Facts must have passed `checkNewPerson`.
 */
export async function findOrMakePersons(
  transaction: Transaction,
  context: ServiceContext,
  people: readonly NamedPerson[],
): Promise<RecordedPerson[]> {
  if (people.length === 0) return [];
  const numbers = people.map(({ facts }) => facts.identity.number ?? null);
  const identityIds = await linkIdentities(transaction, context, numbers);
  const numbered = identityIds.filter((_, index) => numbers[index] !== null);
  const { scope } = context.caller;
  const stored =
    numbered.length === 0 ? [] : await lockPersonsOfIdentities(transaction, scope, [...new Set(numbered)]);
  const storedIds = new Set(stored.map((one) => one.id));
  const known = new Map(Map.groupBy(stored, (one) => one.identityId));
  const writes = new Map<string, PersonWrite & { readonly row: PersonRow }>();
  const chosen = people.map(({ place, facts }, index) => {
    const identityId = identityIds[index] ?? '';
    const found = seenFrom(place, known.get(identityId) ?? []);
    const row = found ?? newPerson(context.registry.newId(), identityId, place, facts);
    if (found === null) known.set(identityId, [...(known.get(identityId) ?? []), row]);
    const earlier = writes.get(row.id);
    const filled = filledRow(earlier?.row ?? row, facts);
    writes.set(row.id, {
      personId: row.id,
      place: row,
      row: filled,
      facts: earlier === undefined ? facts : together(earlier.facts, facts),
      isNew: !storedIds.has(row.id),
    });
    return row.id;
  });
  await save(transaction, [...writes.values()], stored);
  await writeInnerFields(transaction, context, [...writes.values()], fill);
  return chosen.flatMap((id) => writes.get(id)?.row ?? []);
}

/** Whom of them everybody sees who sees the place: the one of that very place first, then the oldest record. */
function seenFrom(place: Place, candidates: readonly PersonRow[]): PersonRow | null {
  const seen = candidates.filter(
    (one) =>
      one.provinceId === place.provinceId && (place.communeId === null || one.communeId === place.communeId),
  );
  return seen.find((one) => one.communeId === place.communeId) ?? seen[0] ?? null;
}

/** The row of a person of whom nothing is stored. Facts must have passed `checkNewPerson`. */
export function newPerson(id: string, identityId: string, place: Place, facts: PersonFacts): PersonRow {
  const { provinceId, communeId } = place;
  const { name = '', gender = 'UNKNOWN', birthYear = null } = facts;
  return { id, version: 1, identityId, provinceId, communeId, name, gender, birthYear };
}

function filledRow(row: PersonRow, { gender, birthYear }: PersonFacts): PersonRow {
  return {
    ...row,
    gender: row.gender === 'UNKNOWN' ? (gender ?? row.gender) : row.gender,
    birthYear: row.birthYear ?? birthYear ?? null,
  };
}

/** Of two values given of one person in one call the earlier is kept. */
function together(earlier: PersonFacts, later: PersonFacts): PersonFacts {
  return {
    ...earlier,
    identity: fill(earlier.identity, later.identity),
    sensitive: fill(earlier.sensitive, later.sensitive),
  };
}

async function save(
  transaction: Transaction,
  writes: readonly { readonly row: PersonRow; readonly isNew?: boolean }[],
  stored: readonly PersonRow[],
): Promise<void> {
  const before = new Map(stored.map((one) => [one.id, JSON.stringify(one)]));
  const made = writes.filter((one) => one.isNew === true).map((one) => one.row);
  const changed = writes.map((one) => one.row).filter((row) => isChanged(row, before.get(row.id)));
  await insertRows(transaction, persons, made);
  await updateRows(transaction, persons, changed);
}

function isChanged(row: PersonRow, before: string | undefined): boolean {
  return before !== undefined && before !== JSON.stringify(row);
}

/** The persons of the ids that are in scope, held to the end of the transaction; by their ids. */
export async function holdPersons(
  transaction: Transaction,
  context: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, RecordedPerson>> {
  return ids.length === 0 ? new Map() : personReads.holdStored(transaction, context, ids);
}

/** What is said of the person of a stored record, and where it was said. */
interface ChangedPerson {
  readonly personId: string;
  readonly said: PersonChange;
  readonly path: string;
}

interface PersonChanges {
  /** The rows after the change, by id. */
  readonly persons: ReadonlyMap<string, RecordedPerson>;
  /** The persons of whom anything was written. */
  readonly changed: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Changes persons through the records that name them: what is left out stays, null clears. A person who is not in scope
 * (her cooperative has moved since) is NOT_FOUND; nothing of a call with problems may be kept.
 * Problems: NOT_FOUND, and those of checkPerson.
 */
export async function changePersons(
  transaction: Transaction,
  context: ServiceContext,
  changes: readonly ChangedPerson[],
): Promise<PersonChanges> {
  const { registry, today } = context;
  const ids = changes.map((one) => one.personId);
  const stored =
    ids.length === 0 ? new Map<string, PersonRow>() : await personReads.holdStored(transaction, context, ids);
  const lookup = { codes: registry.reference.codes, today };
  const missing = changes.flatMap(({ personId, path }) =>
    stored.has(personId) ? [] : [problem('NOT_FOUND', path)],
  );
  const found = changes.flatMap(({ personId, said, path }) => {
    const base = stored.get(personId);
    return base === undefined ? [] : [{ base, ...checkPerson(said, base, lookup, path) }];
  });
  const identityIds = await linkIdentities(
    transaction,
    context,
    found.map(({ facts }) => facts.identity.number ?? null),
    found.map(({ base }) => base.identityId),
  );
  const rows = found.map(({ base, facts }, index) => ({
    ...base,
    name: facts.name ?? base.name,
    gender: facts.gender ?? base.gender,
    birthYear: facts.birthYear === undefined ? base.birthYear : facts.birthYear,
    identityId: identityIds[index] ?? base.identityId,
  }));
  const changed = rows.filter((row) => JSON.stringify(row) !== JSON.stringify(stored.get(row.id)));
  await updateRows(transaction, persons, changed);
  const inner = await writeInnerFields(
    transaction,
    context,
    found.map(({ base, facts }) => ({ personId: base.id, place: base, facts })),
  );
  return {
    persons: new Map(rows.map((row) => [row.id, row])),
    changed: new Set([...changed.map((row) => row.id), ...inner]),
    problems: [...missing, ...found.flatMap((one) => one.problems)],
    warnings: found.flatMap((one) => one.warnings),
  };
}
