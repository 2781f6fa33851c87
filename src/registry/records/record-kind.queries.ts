import { type KnownAt, relationAt } from '../../database/history.ts';
import { storedColumns } from '../../database/records.ts';
import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Scope } from '../../policy/scope.ts';
import type { UnitCover } from '../../reference/territory.ts';
import { selectList } from '../fields.ts';
import { orderBy, type PageRequest, pastPosition, type SortKey } from '../pages.ts';
import { branchesOf, unitsToWalk } from '../scope.queries.ts';
import {
  type AnyRecordKind,
  columnsOf,
  keysOf,
  kindInScope,
  kindInUnits,
  type Owner,
  type RecordOrder,
  type RecordRow,
} from './record-kind.ts';

type Fields = ReadonlySet<string>;

/** Names the statement in the database's own lists. */
const nameOf = (what: string, { kind }: AnyRecordKind) => sql.raw(`/* ${what} ${kind} */`);

const columnList = (kind: AnyRecordKind, fields: Fields) => selectList(columnsOf(kind), fields, keysOf(kind));

/** Those of the ids that are in scope, in no order. */
export function findRecords(
  transaction: Transaction,
  kind: AnyRecordKind,
  ids: readonly string[],
  { scope, fields, knownAt }: { scope: Scope; fields: Fields; knownAt: KnownAt },
): Promise<RecordRow[]> {
  return transaction.query(sql`${nameOf('findRecords', kind)}
    select ${columnList(kind, fields)} from ${relationAt(kind.table, knownAt)} r
    where ${allOf([sql`r.id = any(${arrayOf(ids, 'uuid')})`, kindInScope(kind, scope)])}`);
}

/** At most `limit` records of each owner, with the owner's id as `ownerId`. */
export function listRecordsOf(
  transaction: Transaction,
  kind: AnyRecordKind,
  { owns, order }: Owner,
  ownerIds: readonly string[],
  { fields, limit, knownAt }: { fields: Fields; limit: number; knownAt: KnownAt },
): Promise<(RecordRow & { readonly ownerId: string })[]> {
  return transaction.query(sql`${nameOf('listRecordsOf', kind)}
    select asked.id as "ownerId", ${columnList(kind, fields)}
    from unnest(${arrayOf(ownerIds, 'uuid')}) asked (id) cross join lateral (
      select r.* from ${relationAt(kind.table, knownAt)} r
      where ${owns(sql`asked.id`)} order by ${order} limit ${limit}) r`);
}

export interface RecordList {
  readonly scope: Scope;
  readonly conditions: readonly SQL[];
  readonly territory: UnitCover | null;
  readonly order: RecordOrder;
  readonly page: PageRequest;
}

/** One page, and one row more that tells whether there is a next one. */
export function listRecords(
  transaction: Transaction,
  kind: AnyRecordKind,
  fields: Fields,
  { scope, conditions, territory, order, page }: RecordList,
): Promise<(RecordRow & { sortValues: string[] })[]> {
  const keys = kind.orders[order.field] ?? [];
  const sorted = sql`order by ${orderBy(keys, order.direction, page.backwards)} limit ${page.size + 1}`;
  const named = keys.map(({ expression }, index) => sql`${expression} as ${sortName(index)}`);
  const select = sql`select ${sql.join([columnList(kind, fields), ...named], sql`, `)} from ${kind.table} r`;
  const residual = territory === null ? null : kindInScope(kind, scope);
  const where = [...conditions, residual, pastPosition(keys, order.direction, page)];
  const source = sourceOf(kind, { select, where, sorted }, unitsToWalk(scope, territory));
  const merged: SortKey[] = keys.map(({ type }, index) => ({ expression: sql`b.${sortName(index)}`, type }));
  const values = sql.join(
    merged.map((key) => key.expression),
    sql`, `,
  );
  return transaction.query(sql`${nameOf('listRecords', kind)}
    select b.*, jsonb_build_array(${values}) as "sortValues" from ${source} b
    order by ${orderBy(merged, order.direction, page.backwards)} limit ${page.size + 1}`);
}

const sortName = (index: number) => sql.identifier(`sort${index}`);

/** By the index of each unit where the place decides alone; else the order's own index is walked and filtered. */
function sourceOf(
  kind: AnyRecordKind,
  {
    select,
    where,
    sorted,
  }: { readonly select: SQL; readonly where: readonly (SQL | null)[]; readonly sorted: SQL },
  units: UnitCover | null,
): SQL {
  if (units === null || kind.alsoInUnits === undefined) {
    return branchesOf(units, { select, alias: 'r', where, sorted });
  }
  return sql`(${select} where ${allOf([kindInUnits(kind, units), ...where])} ${sorted})`;
}

/** How many rows the list has in all. */
export async function countRecords(
  transaction: Transaction,
  kind: AnyRecordKind,
  { scope, territory, conditions }: Pick<RecordList, 'scope' | 'territory' | 'conditions'>,
): Promise<number> {
  const inTerritory = territory === null ? null : kindInUnits(kind, territory);
  const [row] = await transaction.query<{ count: number }>(sql`${nameOf('countRecords', kind)}
    select count(*) as count from ${kind.table} r
    where ${allOf([...conditions, kindInScope(kind, scope), inTerritory])}`);
  return row?.count ?? 0;
}

/** A row as it is stored: what the database fills by itself left out. */
export type StoredRecord = { readonly id: string; readonly version: number } & Readonly<
  Record<string, unknown>
>;

/** The stored rows of the ids that stand in the scope. Locked in the order of their ids when they are to be changed. */
export async function findStored(
  transaction: Transaction,
  kind: AnyRecordKind,
  { scope, ids, forUpdate }: { scope: Scope; ids: readonly string[]; forUpdate: boolean },
): Promise<Map<string, StoredRecord>> {
  const rows = await transaction.query<StoredRecord>(sql`${nameOf('findStored', kind)}
    select ${storedColumns(kind.table, 'r', kind.stands)} from ${kind.table} r
    where ${allOf([sql`r.id = any(${arrayOf([...new Set(ids)], 'uuid')})`, kindInScope(kind, scope)])}
    order by r.id ${sql.raw(forUpdate ? 'for update' : '')}`);
  return new Map(rows.map((row) => [row.id, row]));
}
