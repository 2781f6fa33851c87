import { insertRows, storedColumns, updateRows } from '../../database/records.ts';
import { allOf, arrayOf, sql } from '../../database/sql.ts';
import { personIdentities, personSensitive } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../context.ts';
import type { Place } from '../place.ts';
import { repeatsOf } from '../repeats.ts';
import { inScope } from '../scope.queries.ts';
import { hashNumber, openNumber, sealNumber } from './personal-number.ts';
import type { WomanFacts } from './women-managers.rules.ts';

/**
 * The identity of each person: the one that has her number, made when the number is new; without a number her
 * present one, or one of her own. Which it is tells nothing of other territories.
 * Problems: PERSON_RECORDED when somebody of this scope is already that identity, DUPLICATE_IN_CALL.
 */
export async function linkIdentities(
  transaction: Transaction,
  { registry, caller }: ServiceContext,
  numbers: readonly (string | null)[],
  present: readonly string[] = [],
): Promise<{ ids: string[]; problems: Problem[] }> {
  const repeated = repeatsOf(
    numbers,
    (one) => one,
    (index) => `${index}.personalIdNumber`,
  );
  const asked = numbers.flatMap((number, index) =>
    number !== null || present[index] === undefined ? [index] : [],
  );
  const hashes = asked.map((index) => {
    const number = numbers[index] ?? null;
    return number === null ? null : hashNumber(registry.keys.hashKey, number);
  });
  const newIds = asked.map(() => registry.newId());
  const [linked] = await transaction.query<{ ids: string[] }>(sql`/* linkIdentities */
    select link_identities(${arrayOf(newIds, 'uuid')}, ${arrayOf(hashes, 'bytea')}) as ids`);
  const ids = [...present];
  asked.forEach((index, place) => {
    ids[index] = linked?.ids[place] ?? '';
  });
  const known = await transaction.query<{ identityId: string; id: string }>(sql`/* linkIdentities recorded */
    select p.identity_id as "identityId", w.id from persons p join women_managers w on w.person_id = p.id
    where ${allOf([
      sql`p.identity_id = any(${arrayOf(
        asked.map((index) => ids[index]),
        'uuid',
      )})`,
      inScope(caller.scope, 'w'),
    ])}`);
  const recorded = new Map(known.map((row) => [row.identityId, row.id]));
  const taken = asked.flatMap((index) => {
    const id = ids[index] === present[index] ? undefined : recorded.get(ids[index] ?? '');
    return id === undefined ? [] : [problem('PERSON_RECORDED', `${index}.personalIdNumber`, { id })];
  });
  return { ids, problems: [...repeated, ...taken] };
}

interface Person {
  readonly personId: string;
  readonly place: Place;
  readonly facts: WomanFacts;
}

type IdentityRow = {
  readonly id: string;
  readonly version: number;
  readonly provinceId: number;
  readonly communeId: number | null;
  readonly numberCipher: Buffer | null;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly address: string | null;
};

type SensitiveRow = {
  readonly id: string;
  readonly version: number;
  readonly provinceId: number;
  readonly communeId: number | null;
  readonly ethnicGroupCode: string | null;
  readonly hasDisability: boolean | null;
  readonly povertyCategory: string | null;
};

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
  const identities = await lockInner<IdentityRow>(transaction, personIdentities, identified);
  const sensitive = await lockInner<SensitiveRow>(transaction, personSensitive, described);
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

function blank(id: string, { provinceId, communeId }: Place) {
  return { id, version: 1, provinceId, communeId };
}

function differing<Row extends object>(before: Row, after: Row): Row[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [after];
}

type InnerTable = typeof personIdentities | typeof personSensitive;

async function lockInner<Row extends { id: string }>(
  transaction: Transaction,
  table: InnerTable,
  people: readonly Person[],
): Promise<Map<string, Row>> {
  if (people.length === 0) return new Map();
  const ids = people.map((one) => one.personId);
  const rows = await transaction.queryIdentities<Row>(sql`/* lockInner */
    select ${storedColumns(table, 't')} from ${table} t
    where t.id = any(${arrayOf(ids, 'uuid')}) order by t.id for update`);
  return new Map(rows.map((row) => [row.id, row]));
}

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
