import { allOf, arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Scope } from '../../policy/scope.ts';
import type { Place } from '../../records/place.ts';
import { inScope } from '../../records/reading/scope.queries.ts';

/** A woman manager with her person, as an update reads them. */
export interface StoredWoman {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly personVersion: number;
  readonly identityId: string;
  readonly provinceId: number;
  readonly communeId: number | null;
  readonly name: string;
  readonly birthYear: number | null;
  readonly isUnionMember: boolean | null;
  readonly source: string | null;
}

/** The rows to change, locked in the order of their ids so that two writers cannot block each other. */
export async function lockWomen(
  transaction: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, StoredWoman>> {
  const rows = await transaction.query<StoredWoman>(sql`/* lockWomen */
    select w.id, w.version, w.person_id as "personId", p.version as "personVersion", p.identity_id as "identityId",
      w.province_id as "provinceId", w.commune_id as "communeId", p.name, p.birth_year as "birthYear",
      w.is_union_member as "isUnionMember", w.source
    from women_managers w join persons p on p.id = w.person_id
    where ${allOf([sql`w.id = any(${arrayOf(ids, 'uuid')})`, inScope(scope, 'w')])}
    order by w.id for update`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Where those of the ids that are in scope were recorded. No statement for no ids. */
export async function findPlacesOfWomen(
  transaction: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, Place>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.query<Place & { id: string }>(sql`/* findPlacesOfWomen */
    select w.id, w.province_id as "provinceId", w.commune_id as "communeId" from women_managers w
    where ${allOf([sql`w.id = any(${arrayOf([...new Set(ids)], 'uuid')})`, inScope(scope, 'w')])}`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** A record of a person of one of the identities; `womanId` where she is a woman manager. */
export interface RecordOfIdentity {
  readonly identityId: string;
  readonly personId: string;
  readonly womanId: string | null;
  readonly name: string;
  readonly gender: string;
  readonly birthYear: number | null;
}

/** The persons in scope who are one of the identities, with the women managers among them; by identity. No statement for none. */
export async function findRecordsOfIdentities(
  transaction: Transaction,
  scope: Scope,
  identityIds: readonly string[],
): Promise<Map<string, readonly RecordOfIdentity[]>> {
  if (identityIds.length === 0) return new Map();
  const ofPerson = allOf([sql`w.person_id = p.id`, inScope(scope, 'w')]);
  const rows = await transaction.query<RecordOfIdentity>(sql`/* findRecordsOfIdentities */
    select p.identity_id as "identityId", p.id as "personId", w.id as "womanId", p.name, p.gender,
      p.birth_year as "birthYear"
    from persons p left join women_managers w on ${ofPerson}
    where ${allOf([sql`p.identity_id = any(${arrayOf(identityIds, 'uuid')})`, inScope(scope, 'p')])}
    order by p.id`);
  return Map.groupBy(rows, (row) => row.identityId);
}
