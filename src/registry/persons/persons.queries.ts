import { type KnownAt, relationAt } from '../../database/history.ts';
import { type StoredRow, storedColumns } from '../../database/records.ts';
import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import { personIdentities, personSensitive, persons } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { FieldOf } from '../../policy/fields.ts';
import type { Scope } from '../../policy/scope.ts';
import { type FieldColumns, selectList } from '../../records/reading/fields.ts';
import { inScope } from '../../records/reading/scope.queries.ts';

type Field = FieldOf<'person'>;

export type PersonRow = StoredRow<typeof persons>;
export type IdentityRow = StoredRow<typeof personIdentities>;
export type SensitiveRow = StoredRow<typeof personSensitive>;

/** The identities of the numbers' keyed hashes, the new id where none is known yet or the hash is null. */
export async function callLinkIdentities(
  transaction: Transaction,
  newIds: readonly string[],
  hashes: readonly (Buffer | null)[],
): Promise<readonly string[]> {
  const [linked] = await transaction.query<{ ids: string[] }>(sql`/* linkIdentities */
    select link_identities(${arrayOf(newIds, 'uuid')}, ${arrayOf(hashes, 'bytea')}) as ids`);
  return linked?.ids ?? [];
}

/** The persons in scope who are one of the identities, locked in the order of their ids. */
export function lockPersonsOfIdentities(
  transaction: Transaction,
  scope: Scope,
  identityIds: readonly string[],
): Promise<PersonRow[]> {
  return lockPersonsWhere(transaction, scope, sql`p.identity_id = any(${arrayOf(identityIds, 'uuid')})`);
}

/** The persons of the ids that are in scope, locked in the order of their ids. */
export async function lockPersons(
  transaction: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, PersonRow>> {
  const rows = await lockPersonsWhere(transaction, scope, sql`p.id = any(${arrayOf(ids, 'uuid')})`);
  return new Map(rows.map((row) => [row.id, row]));
}

function lockPersonsWhere(transaction: Transaction, scope: Scope, condition: SQL): Promise<PersonRow[]> {
  return transaction.query(sql`/* lockPersons */
    select ${storedColumns(persons, 'p')} from persons p
    where ${allOf([condition, inScope(scope, 'p')])} order by p.id for update`);
}

/** What is stored of the persons behind the inner wall, class IDENTITY, locked in the order of their ids. */
export function lockIdentities(
  transaction: Transaction,
  personIds: readonly string[],
): Promise<Map<string, IdentityRow>> {
  return lockInner<IdentityRow>(transaction, personIdentities, personIds);
}

/** As lockIdentities, class SENSITIVE. */
export function lockSensitive(
  transaction: Transaction,
  personIds: readonly string[],
): Promise<Map<string, SensitiveRow>> {
  return lockInner<SensitiveRow>(transaction, personSensitive, personIds);
}

async function lockInner<Row extends { readonly id: string }>(
  transaction: Transaction,
  table: typeof personIdentities | typeof personSensitive,
  personIds: readonly string[],
): Promise<Map<string, Row>> {
  if (personIds.length === 0) return new Map();
  const rows = await transaction.queryIdentities<Row>(sql`/* lockInner */
    select ${storedColumns(table, 't')} from ${table} t
    where t.id = any(${arrayOf(personIds, 'uuid')}) order by t.id for update`);
  return new Map(rows.map((row) => [row.id, row]));
}

const COLUMNS: FieldColumns<Field> = {
  name: sql`p.name`,
  gender: sql`p.gender`,
  birthYear: sql`p.birth_year`,
};

/** Fields behind the inner wall; they are read by another role, in a statement of their own. */
const INNER_COLUMNS: FieldColumns<Field> = {
  personalIdNumber: sql`i.number_cipher`,
  birthDate: sql`i.birth_date`,
  phone: sql`i.phone`,
  address: sql`i.address`,
  ethnicGroupCode: sql`s.ethnic_group_code`,
  hasDisability: sql`s.has_disability`,
  povertyCategory: sql`s.poverty_category`,
};

export interface PersonSelection {
  readonly scope: Scope;
  readonly fields: ReadonlySet<Field>;
  readonly knownAt: KnownAt;
}

export type FoundPerson = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Those of the ids that are in scope, in no order, without what stands behind the inner wall. */
export function findPersons(
  transaction: Transaction,
  ids: readonly string[],
  { scope, fields, knownAt }: PersonSelection,
): Promise<FoundPerson[]> {
  const statement = sql`/* findPersons */
    select ${selectList(COLUMNS, fields, [sql`p.id`])} from ${relationAt(persons, knownAt)} p
    where ${allOf([sql`p.id = any(${arrayOf(ids, 'uuid')})`, inScope(scope, 'p')])}`;
  return transaction.query(statement, knownAt);
}

/** Whether any of the fields stands behind the inner wall. */
export function needsInnerWall(fields: ReadonlySet<Field>): boolean {
  return [...fields].some((field) => field in INNER_COLUMNS);
}

/** IDENTITY and SENSITIVE fields of persons, by person id; the number still sealed. */
export function findInnerFields(
  transaction: Transaction,
  personIds: readonly string[],
  { scope, fields, knownAt }: PersonSelection,
): Promise<FoundPerson[]> {
  return transaction.queryIdentities(sql`/* findInnerFields */
    select ${selectList(INNER_COLUMNS, fields, [sql`asked.id`])}
    from unnest(${arrayOf(personIds, 'uuid')}) asked (id)
    left join ${relationAt(personIdentities, knownAt)} i on ${allOf([sql`i.id = asked.id`, inScope(scope, 'i')])}
    left join ${relationAt(personSensitive, knownAt)} s on ${allOf([sql`s.id = asked.id`, inScope(scope, 's')])}`);
}
