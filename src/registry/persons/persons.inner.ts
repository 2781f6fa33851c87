import type { KeyObject } from 'node:crypto';
import { insertRows, updateRows } from '../../database/records.ts';
import { personIdentities, personSensitive } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Place } from '../../records/place.ts';
import { openNumber, sealNumber } from './personal-number.ts';
import {
  findInnerFacts,
  type IdentityRow,
  type InnerFacts,
  lockIdentities,
  lockSensitive,
  type SensitiveRow,
} from './persons.queries.ts';
import type { PersonFacts } from './persons.rules.ts';

/** What is said of a person who has a row of her own. */
export interface PersonWrite {
  readonly personId: string;
  /** Where her record is located; her inner rows are located there too. */
  readonly place: Place;
  readonly facts: PersonFacts;
  /** Whether she is being made, so that nothing of her can be stored yet. */
  readonly isNew?: boolean;
}

/** How what is said meets what is stored. */
type Laying = <Row extends object>(stored: Row, said: Partial<Row>) => Row;

/** What is given replaces what is stored. */
const overwrite: Laying = (stored, said) => ({ ...stored, ...said });

/** What is given fills what was unknown; what was known is kept. */
export const fill: Laying = (stored, said) => ({
  ...stored,
  ...Object.fromEntries(Object.entries(said).filter(([key]) => Reflect.get(stored, key) == null)),
});

/**
 * Writes IDENTITY and SENSITIVE fields behind the inner wall, those that were said and differ.
 * @returns the ids of the persons for whom anything was written.
 */
export async function writeInnerFields(
  transaction: Transaction,
  { registry }: ServiceContext,
  people: readonly PersonWrite[],
  lay: Laying = overwrite,
): Promise<Set<string>> {
  const { identified, described } = saidOf(people);
  const identities = await lockIdentities(transaction, recordedOf(identified));
  const sensitive = await lockSensitive(transaction, recordedOf(described));
  const { dataKey } = registry.keys;
  const changedIdentities = identified.flatMap((one) => laidIdentity(one, identities, lay, dataKey));
  const changedSensitive = described.flatMap((one) => laidSensitive(one, sensitive, lay));
  await save(transaction, personIdentities, changedIdentities, identities);
  await save(transaction, personSensitive, changedSensitive, sensitive);
  return new Set([...changedIdentities, ...changedSensitive].map((row) => row.id));
}

/** What is stored of a birth behind the inner wall. */
export interface BirthFacts {
  readonly number: string | null;
  /** Exact day. */
  readonly birthDate: string | null;
}

/** What the rules over a change compare with, held to the end of the transaction; by the ids of the persons. */
export async function holdBirthFacts(
  transaction: Transaction,
  { registry }: ServiceContext,
  personIds: readonly string[],
): Promise<Map<string, BirthFacts>> {
  const rows = await lockIdentities(transaction, personIds);
  const { dataKey } = registry.keys;
  return new Map(
    [...rows].map(([id, { numberCipher, birthDate }]) => [
      id,
      { number: numberCipher === null ? null : openNumber(dataKey, numberCipher), birthDate },
    ]),
  );
}

/** What is stored behind the inner wall of persons in scope, to be compared with what is said; by their ids. */
export const innerFactsOf = (
  transaction: Transaction,
  { caller }: ServiceContext,
  personIds: readonly string[],
): Promise<Map<string, InnerFacts>> => findInnerFacts(transaction, caller.scope, personIds);

/** What is stored behind the inner wall of persons who are being made; one without such facts has no row. */
export function newInnerRows(
  { registry }: ServiceContext,
  people: readonly PersonWrite[],
): { readonly identities: readonly IdentityRow[]; readonly sensitive: readonly SensitiveRow[] } {
  const { identified, described } = saidOf(people);
  const { dataKey } = registry.keys;
  return {
    identities: identified.flatMap((one) => laidIdentity(one, new Map(), fill, dataKey)),
    sensitive: described.flatMap((one) => laidSensitive(one, new Map(), fill)),
  };
}

function saidOf(people: readonly PersonWrite[]) {
  return {
    identified: people.filter(({ facts }) => Object.keys(facts.identity).length > 0),
    described: people.filter(({ facts }) => Object.keys(facts.sensitive).length > 0),
  };
}

function laidIdentity(
  { personId, place, facts }: PersonWrite,
  stored: ReadonlyMap<string, IdentityRow>,
  lay: Laying,
  dataKey: KeyObject,
): IdentityRow[] {
  const base = stored.get(personId) ?? {
    ...blank(personId, place),
    numberCipher: null,
    birthDate: null,
    phone: null,
    address: null,
  };
  const { numberCipher, ...known } = base;
  const number = numberCipher === null ? null : openNumber(dataKey, numberCipher);
  const { number: wanted, ...rest } = lay({ ...known, number }, facts.identity);
  const sealed = wanted === null ? null : sealNumber(dataKey, wanted);
  return differing(base, { ...base, ...rest, numberCipher: wanted === number ? numberCipher : sealed });
}

function laidSensitive(
  { personId, place, facts }: PersonWrite,
  stored: ReadonlyMap<string, SensitiveRow>,
  lay: Laying,
): SensitiveRow[] {
  const base = stored.get(personId) ?? {
    ...blank(personId, place),
    ethnicGroupCode: null,
    hasDisability: null,
    povertyCategory: null,
  };
  return differing(base, lay(base, facts.sensitive));
}

const recordedOf = (people: readonly PersonWrite[]) =>
  people.filter((one) => one.isNew !== true).map((one) => one.personId);

function blank(id: string, { provinceId, communeId }: Place) {
  return { id, version: 1, provinceId, communeId };
}

function differing<Row extends object>(before: Row, after: Row): Row[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [after];
}

type InnerTable = typeof personIdentities | typeof personSensitive;

async function save(
  transaction: Transaction,
  table: InnerTable,
  rows: readonly (IdentityRow | SensitiveRow)[],
  stored: ReadonlyMap<string, unknown>,
): Promise<void> {
  const isNew = ({ id }: { id: string }) => !stored.has(id);
  await insertRows(transaction, table, rows.filter(isNew), 'queryIdentities');
  await updateRows(
    transaction,
    table,
    rows.filter((row) => !isNew(row)),
    'queryIdentities',
  );
}
