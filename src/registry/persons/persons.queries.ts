import { type StoredRow, storedColumns } from '../../database/records.ts';
import { allOf, arrayOf, sql } from '../../database/sql.ts';
import { personIdentities, personSensitive, persons } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Scope } from '../../policy/scope.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import type { Keeper } from './persons.kept.ts';
import { areOf } from './same-person.ts';

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

/**
 * The persons in scope who are one of the identities, locked in the order of their ids; for an agency that keeps records
 * for itself, of these those that it sent as one of them.
 */
export function lockPersonsOfIdentities(
  transaction: Transaction,
  scope: Scope,
  identityIds: readonly string[],
  keeper: Keeper,
): Promise<PersonRow[]> {
  return transaction.query(sql`/* lockPersonsOfIdentities */
    select ${storedColumns(persons, 'p')} from persons p
    where ${allOf([areOf(identityIds, keeper), inScope(scope, 'p')])} order by p.id for update`);
}

/** As lockPersonsOfIdentities, read only. No statement for no ids. */
export async function findPersonsOfIdentities(
  transaction: Transaction,
  scope: Scope,
  identityIds: readonly string[],
  keeper: Keeper,
): Promise<PersonRow[]> {
  if (identityIds.length === 0) return [];
  return transaction.query(sql`/* findPersonsOfIdentities */
    select ${storedColumns(persons, 'p')} from persons p
    where ${allOf([areOf(identityIds, keeper), inScope(scope, 'p')])}`);
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

/** What of persons is stored behind the inner wall and compared with what is said of them. */
export type InnerFacts = Omit<
  IdentityRow & SensitiveRow,
  'version' | 'provinceId' | 'communeId' | 'numberCipher'
>;

/** The inner facts of the persons in scope, by id. A statement for no ids too: their number is nobody's business. */
export async function findInnerFacts(
  transaction: Transaction,
  scope: Scope,
  personIds: readonly string[],
): Promise<Map<string, InnerFacts>> {
  const rows = await transaction.queryIdentities<InnerFacts>(sql`/* findInnerFacts */
    select asked.id, i.birth_date as "birthDate", i.phone, i.address, s.ethnic_group_code as "ethnicGroupCode",
      s.has_disability as "hasDisability", s.poverty_category as "povertyCategory"
    from unnest(${arrayOf(personIds, 'uuid')}) asked (id)
    left join person_identities i on ${allOf([sql`i.id = asked.id`, inScope(scope, 'i')])}
    left join person_sensitive s on ${allOf([sql`s.id = asked.id`, inScope(scope, 's')])}`);
  return new Map(rows.map((row) => [row.id, row]));
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
