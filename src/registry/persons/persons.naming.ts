import { insertRows, updateRows } from '../../database/records.ts';
import { persons } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Place } from '../../records/place.ts';
import {
  type ComparedFacts,
  comparedOf,
  differencesOf,
  EVERY_FACT,
  saysInner,
  warnOfDifferences,
  warnOfKept,
} from './persons.differences.ts';
import { fill, innerFactsOf, type PersonWrite, writeInnerFields } from './persons.inner.ts';
import { isSentAgain, type Keeper, type KeptMarks, keeperOf, keptMarks, SHARED } from './persons.kept.ts';
import { lockPersonsOfIdentities, type PersonRow } from './persons.queries.ts';
import type { PersonFacts } from './persons.rules.ts';
import { linkIdentities, type RecordedPerson } from './persons.writes.ts';

/** A person that a record about to be made names. */
interface NamedPerson {
  /** Where the record is located: she is found, or made, there. */
  readonly place: Place;
  readonly facts: PersonFacts;
  /** Begins the fields of the warnings. */
  readonly path: string;
}

export interface FoundPersons {
  /** In the order of those who were named. */
  readonly persons: readonly RecordedPerson[];
  readonly warnings: readonly Problem[];
}

/** The row that a person has in the end, and what is said of her behind the inner wall. */
type Write = PersonWrite & { readonly row: PersonRow };

/** What is known while the persons of a call are named one after the other. */
interface Naming {
  readonly context: ServiceContext;
  readonly keeper: Keeper;
  /** By identity: the records of the number that the caller may know of. */
  readonly known: Map<string, readonly PersonRow[]>;
  /** By the ids of the persons. */
  readonly writes: Map<string, Write>;
  readonly storedIds: ReadonlySet<string>;
  /** By the ids of the persons, as far as anything is compared with it: what is known behind the inner wall. */
  readonly inner: Map<string, ComparedFacts>;
}

/**
 * The person of each item, found or made; a constant number of statements. One whose number is known is found among the
 * records in scope that the caller shares (`keeperOf`) and that everybody sees who sees the item's place, the one of
 * that very place first, unless name, gender or birth differ; of her only what was unknown is written. To an agency that
 * keeps records for itself one that differs in any fact is another one. Everybody else is made at the place as said, and
 * who is known elsewhere is linked to her identity in silence. Facts must have passed `checkNewPerson`.
 * Warnings: PERSON_DIFFERS, PERSON_FACT_KEPT.
 */
export async function findOrMakePersons(
  transaction: Transaction,
  context: ServiceContext,
  people: readonly NamedPerson[],
): Promise<FoundPersons> {
  if (people.length === 0) return { persons: [], warnings: [] };
  const keeper = keeperOf(context.caller);
  const numbers = people.map(({ facts }) => facts.identity.number ?? null);
  const identityIds = await linkIdentities(transaction, context, numbers);
  const numbered = identityIds.filter((_, index) => numbers[index] !== null);
  const stored =
    numbered.length === 0
      ? []
      : await lockPersonsOfIdentities(transaction, context.caller.scope, numbered, keeper);
  const isCompared = people.some(
    ({ facts }) => facts.identity.number != null && (keeper === null || saysInner(facts)),
  );
  const storedIds = stored.map((one) => one.id);
  const inner = isCompared
    ? await innerFactsOf(transaction, context, storedIds)
    : new Map<string, ComparedFacts>();
  const naming: Naming = {
    context,
    keeper,
    known: new Map(Map.groupBy(stored, (row) => identityFor(keeper, row))),
    writes: new Map(),
    storedIds: new Set(storedIds),
    inner: new Map<string, ComparedFacts>(inner),
  };
  const named = people.map((person, index) => nameOne(naming, person, identityIds[index] ?? ''));
  const writes = [...naming.writes.values()];
  await save(transaction, writes, stored);
  await writeInnerFields(transaction, context, writes, fill);
  return {
    persons: named.map(({ id }, index) => answered(naming, id, people[index]?.facts)),
    warnings: named.flatMap((one) => one.warnings),
  };
}

/** The human being that a row is of to its keeper: a later correction by others changes nothing of what it sent. */
const identityFor = (keeper: Keeper, { keptAs, identityId }: PersonRow) =>
  keeper === null ? identityId : (keptAs ?? identityId);

function nameOne(naming: Naming, { place, facts, path }: NamedPerson, identityId: string) {
  const { context, keeper, known, writes, storedIds, inner } = naming;
  const { registry, caller } = context;
  const ofNumber = known.get(identityId) ?? [];
  const said = comparedOf(facts);
  const recorded = ofNumber.map((row) => recordedFacts(naming, row));
  const hers = ofNumber.filter((row) => row.keptBy === keeper && isSame(naming, row, facts));
  const marks = keptMarks(registry.keys.hashKey, keeper, identityId, facts);
  const found = seenFrom(place, hers);
  const base = found ?? newPerson(registry.newId(), identityId, place, facts, marks);
  const row = keeper === null ? filledRow(base, facts) : base;
  known.set(
    identityId,
    ofNumber.includes(base) ? ofNumber.map((one) => (one === base ? row : one)) : [...ofNumber, row],
  );
  const kept = found === null ? {} : (inner.get(found.id) ?? {});
  const { name: _, gender: _of, birthYear: _in, ...saidInner } = said;
  inner.set(row.id, fill(kept, saidInner));
  const earlier = writes.get(row.id);
  writes.set(row.id, {
    personId: row.id,
    place: row,
    row,
    facts: earlier === undefined ? facts : together(earlier.facts, facts),
    isNew: !storedIds.has(row.id),
  });
  return {
    id: row.id,
    warnings: [
      ...warnOfDifferences(caller.role, said, recorded, path),
      ...warnOfKept(caller.role, said, kept, path),
    ],
  };
}

function isSame(naming: Naming, row: PersonRow, facts: PersonFacts): boolean {
  const { context, keeper, inner } = naming;
  const said = comparedOf(facts);
  if (keeper === null) return differencesOf(said, recordedFacts(naming, row)).length === 0;
  const isAgain = isSentAgain(context.registry.keys.hashKey, row, facts);
  return isAgain && differencesOf(said, inner.get(row.id) ?? {}, EVERY_FACT).length === 0;
}

const recordedFacts = ({ inner }: Naming, { id, name, gender, birthYear }: PersonRow): ComparedFacts => ({
  ...inner.get(id),
  name,
  gender,
  birthYear,
});

/** Who the person is to the rules of the caller: of a record that the agency keeps, what it sent itself. */
function answered(
  { keeper, writes, inner }: Naming,
  id: string,
  facts: PersonFacts | undefined,
): RecordedPerson {
  const write = writes.get(id);
  if (write === undefined) throw new Error('every person who is named has a row');
  const { row } = write;
  if (keeper === null) return { ...row, birthDate: dayOf(inner.get(id)) };
  const { gender = 'UNKNOWN', birthYear = null, identity } = facts ?? {};
  const birthDate = identity?.birthDate ?? null;
  return { id, identityId: identityFor(keeper, row), gender, birthYear, birthDate, keptBy: keeper };
}

const dayOf = ({ birthDate }: ComparedFacts = {}) => (typeof birthDate === 'string' ? birthDate : null);

/** Whom of them everybody sees who sees the place: the one of that very place first, then the oldest record. */
function seenFrom(place: Place, candidates: readonly PersonRow[]): PersonRow | null {
  const seen = candidates.filter(
    (one) =>
      one.provinceId === place.provinceId && (place.communeId === null || one.communeId === place.communeId),
  );
  return seen.find((one) => one.communeId === place.communeId) ?? seen[0] ?? null;
}

/** The row of a person of whom nothing is stored. Facts must have passed `checkNewPerson`. */
export function newPerson(
  id: string,
  identityId: string,
  { provinceId, communeId }: Place,
  { name = '', gender = 'UNKNOWN', birthYear = null }: PersonFacts,
  marks: KeptMarks = SHARED,
): PersonRow {
  return { id, version: 1, identityId, provinceId, communeId, name, gender, birthYear, ...marks };
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
  writes: readonly Write[],
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
