import { insertRows, updateRows } from '../../database/records.ts';
import { personIdentities, personSensitive } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../context.ts';
import type { Place } from '../place.ts';
import { repeatsOf } from '../repeats.ts';
import { hashNumber, openNumber, sealNumber } from './personal-number.ts';
import {
  callLinkIdentities,
  findRecordedWomen,
  type IdentityRow,
  lockIdentities,
  lockSensitive,
  type SensitiveRow,
} from './persons.queries.ts';
import type { WomanFacts } from './women-managers.rules.ts';

/** DUPLICATE_IN_CALL for a number that an earlier woman of the call has. */
export function repeatedNumbers(numbers: readonly (string | null)[]): Problem[] {
  return repeatsOf(
    numbers,
    (one) => one,
    (index) => `${index}.personalIdNumber`,
  );
}

/**
 * The identity of each person: the one that has her number, made when the number is new; without a number her
 * present one, or one of her own. Which it is tells nothing of other territories.
 * Problems: PERSON_RECORDED when somebody of this scope is already that identity.
 */
export async function linkIdentities(
  transaction: Transaction,
  { registry, caller }: ServiceContext,
  numbers: readonly (string | null)[],
  present: readonly string[] = [],
): Promise<{ ids: string[]; problems: Problem[] }> {
  const asked = numbers.flatMap((number, index) =>
    number !== null || present[index] === undefined ? [index] : [],
  );
  const hashes = asked.map((index) => {
    const number = numbers[index] ?? null;
    return number === null ? null : hashNumber(registry.keys.hashKey, number);
  });
  const newIds = asked.map(() => registry.newId());
  const linked = await callLinkIdentities(transaction, newIds, hashes);
  const ids = [...present];
  asked.forEach((index, place) => {
    ids[index] = linked[place] ?? '';
  });
  const recorded = await findRecordedWomen(
    transaction,
    caller.scope,
    asked.map((index) => ids[index] ?? ''),
  );
  const taken = asked.flatMap((index) => {
    const id = ids[index] === present[index] ? undefined : recorded.get(ids[index] ?? '');
    return id === undefined ? [] : [problem('PERSON_RECORDED', `${index}.personalIdNumber`, { id })];
  });
  return { ids, problems: taken };
}

interface Person {
  readonly personId: string;
  readonly place: Place;
  readonly facts: WomanFacts;
}

/**
 * Writes IDENTITY and SENSITIVE fields behind the inner wall, those that were said and differ.
 * @returns the ids of the persons for whom anything was written.
 */
export async function writeInnerFields(
  transaction: Transaction,
  { registry }: ServiceContext,
  people: readonly Person[],
): Promise<Set<string>> {
  const { dataKey } = registry.keys;
  const identified = people.filter(({ facts }) => Object.keys(facts.identity).length > 0);
  const described = people.filter(({ facts }) => Object.keys(facts.sensitive).length > 0);
  const identities = await lockIdentities(transaction, idsOf(identified));
  const sensitive = await lockSensitive(transaction, idsOf(described));
  const changedIdentities = identified.flatMap(({ personId, place, facts }) => {
    const base = identities.get(personId) ?? {
      ...blank(personId, place),
      numberCipher: null,
      birthDate: null,
      phone: null,
      address: null,
    };
    const { number, ...rest } = facts.identity;
    const stored = base.numberCipher === null ? null : openNumber(dataKey, base.numberCipher);
    const isSame = number === undefined || number === stored;
    const numberCipher = isSame ? base.numberCipher : number === null ? null : sealNumber(dataKey, number);
    return differing(base, { ...base, ...rest, numberCipher });
  });
  const changedSensitive = described.flatMap(({ personId, place, facts }) => {
    const base = sensitive.get(personId) ?? {
      ...blank(personId, place),
      ethnicGroupCode: null,
      hasDisability: null,
      povertyCategory: null,
    };
    return differing(base, { ...base, ...facts.sensitive });
  });
  await save(transaction, personIdentities, changedIdentities, identities);
  await save(transaction, personSensitive, changedSensitive, sensitive);
  return new Set([...changedIdentities, ...changedSensitive].map((row) => row.id));
}

const idsOf = (people: readonly Person[]) => people.map((one) => one.personId);

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
