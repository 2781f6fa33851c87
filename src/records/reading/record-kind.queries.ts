import { getTableColumns } from 'drizzle-orm';
import { type KnownAt, relationAt } from '../../database/history.ts';
import { storedColumns } from '../../database/records.ts';
import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Caller } from '../../policy/scope.ts';
import type { UnitCover } from '../../reference/territory.ts';
import {
  type AnyRecordKind,
  columnsOf,
  isFoundByPlace,
  type KindSearch,
  keysOf,
  kindInScope,
  kindInUnits,
  kindToChange,
  type Owner,
  type RecordOrder,
  type RecordRow,
  type StoredRecord,
  unitListsOf,
} from '../record-kind.ts';
import { selectList } from './fields.ts';
import { orderBy, type PageRequest, pastPosition, type SortKey, sortValues } from './pages.ts';
import { branchesOf, unitsToWalk } from './scope.queries.ts';
import { countFound, RELEVANCE_KEYS, type SearchedList, withRanked } from './search.queries.ts';
import { RELEVANCE } from './search.ts';

type Fields = ReadonlySet<string>;

/** Names the statement in the database's own lists. */
const nameOf = (what: string, { kind }: AnyRecordKind) => sql.raw(`/* ${what} ${kind} */`);

/** What is selected of a kind. */
export interface Selection {
  readonly fields: Fields;
  /** The day on which what follows from it is told. */
  readonly today: string;
}

const columnList = (kind: AnyRecordKind, { fields, today }: Selection) =>
  selectList(columnsOf(kind, today), fields, [...keysOf(kind), ...unitListsOf(kind, fields)]);

/** Those of the ids that are in scope, in no order. */
export function findRecords(
  transaction: Transaction,
  kind: AnyRecordKind,
  ids: readonly string[],
  { caller, knownAt, ...selection }: Selection & { caller: Caller; knownAt: KnownAt },
): Promise<RecordRow[]> {
  return transaction.query(
    sql`${nameOf('findRecords', kind)}
    select ${columnList(kind, selection)} from ${relationAt(kind.table, knownAt)} r
    where ${allOf([sql`r.id = any(${arrayOf(ids, 'uuid')})`, kindInScope(kind, caller)])}`,
    knownAt,
  );
}

/** At most `limit` records of each owner, with the owner's id as `ownerId`. */
export function listRecordsOf(
  transaction: Transaction,
  kind: AnyRecordKind,
  { owns, order }: Owner,
  ownerIds: readonly string[],
  { caller, limit, knownAt, ...selection }: Selection & { caller: Caller; limit: number; knownAt: KnownAt },
): Promise<(RecordRow & { readonly ownerId: string })[]> {
  return transaction.query(
    sql`${nameOf('listRecordsOf', kind)}
    select asked.id as "ownerId", ${columnList(kind, selection)}
    from unnest(${arrayOf(ownerIds, 'uuid')}) asked (id) cross join lateral (
      select r.* from ${relationAt(kind.table, knownAt)} r
      where ${allOf([owns(sql`asked.id`), kindInScope(kind, caller)])} order by ${order} limit ${limit}) r`,
    knownAt,
  );
}

export interface RecordList {
  readonly caller: Caller;
  readonly conditions: readonly SQL[];
  readonly search: ReturnType<KindSearch> | null;
  readonly territory: UnitCover | null;
  readonly order: RecordOrder;
  readonly page: PageRequest;
}

/** One page, and one row more that tells whether there is a next one. */
export function listRecords(
  transaction: Transaction,
  kind: AnyRecordKind,
  selection: Selection,
  list: RecordList,
): Promise<(RecordRow & { sortValues: string[] })[]> {
  const searched = searchedLists(kind, list);
  if (searched !== null) return listRanked(transaction, kind, selection, { ...list, searched });
  const { caller, territory, order, page } = list;
  const keys = kind.orders[order.field] ?? [];
  const sorted = sql`order by ${orderBy(keys, order.direction, page.backwards)} limit ${page.size + 1}`;
  const named = keys.map(({ expression }, index) => sql`${expression} as ${sortName(index)}`);
  const select = sql`select ${sql.join([columnList(kind, selection), ...named], sql`, `)} from ${kind.table} r`;
  const units = unitsOf(kind, caller, territory);
  const residual = units !== null && territory === null ? null : kindInScope(kind, caller);
  const where = [...conditionsOf(list), residual, pastPosition(keys, order.direction, page)];
  const own = sourceOf(kind, { select, where, sorted }, units);
  const above = territory === null ? seenFromAbove(kind, caller) : null;
  const source =
    above === null
      ? own
      : sql`(select o.* from ${own} o
          union all select o.* from (${select} where ${allOf([above, ...where])} ${sorted}) o)`;
  const merged: SortKey[] = keys.map(({ type }, index) => ({ expression: sql`b.${sortName(index)}`, type }));
  const values = sql.join(
    merged.map((key) => key.expression),
    sql`, `,
  );
  return transaction.query(sql`${nameOf('listRecords', kind)}
    select b.*, jsonb_build_array(${values}) as "sortValues" from ${source} b
    order by ${orderBy(merged, order.direction, page.backwards)} limit ${page.size + 1}`);
}

/** As listRecords, by relevance. */
function listRanked(
  transaction: Transaction,
  kind: AnyRecordKind,
  selection: Selection,
  { order, page, searched }: RecordList & { readonly searched: readonly SearchedList[] },
): Promise<(RecordRow & { sortValues: string[] })[]> {
  return transaction.query(sql`${nameOf('searchRecords', kind)} ${withRanked(...searched)}
    select ${columnList(kind, selection)}, ${sortValues(RELEVANCE_KEYS)} from ranked k join ${kind.table} r on r.id = k.id
    where ${allOf([pastPosition(RELEVANCE_KEYS, order.direction, page)])}
    order by ${orderBy(RELEVANCE_KEYS, order.direction, page.backwards)} limit ${page.size + 1}`);
}

type Listed = Pick<RecordList, 'caller' | 'territory' | 'conditions' | 'search' | 'order'>;

/** The filter, with the search as typed: every word in the name. */
function conditionsOf({ conditions, search }: Listed): readonly SQL[] {
  return search === null ? conditions : [...conditions, search.typed];
}

const wallsOf = (kind: AnyRecordKind, { caller, territory }: Listed) => [
  kindInScope(kind, caller),
  territory === null ? null : kindInUnits(kind, territory),
];

/** What is ordered by relevance, a list for each table of names; null in another order. */
function searchedLists(kind: AnyRecordKind, list: Listed): readonly SearchedList[] | null {
  const { search, conditions, order, caller, territory } = list;
  if (search === null || order.field !== RELEVANCE) return null;
  const walked = kind.alsoInScope === undefined ? unitsOf(kind, caller, territory) : null;
  const units = walked !== null && isFoundByPlace(kind, walked) ? walked : null;
  return search.names.map(({ wall, isPlaced, ...names }) => ({
    ...names,
    id: sql`r.id`,
    where: [...conditions, ...wallsOf(kind, list), wall],
    units: isPlaced ? units : unitsToWalk(caller.scope, null),
  }));
}

/** The units whose indexes are walked; null for the whole key. A caller who is shown rows whatever their place walks none. */
function unitsOf(kind: AnyRecordKind, caller: Caller, territory: UnitCover | null): UnitCover | null {
  const isPlaced = kind.seenBy === undefined || kind.seenBy(caller) === null;
  return isPlaced ? unitsToWalk(caller.scope, territory) : territory;
}

/** What a territory reads besides its own, by an index of its own too; null for a kind or a caller without. */
function seenFromAbove(kind: AnyRecordKind, { scope }: Caller): SQL | null {
  if (kind.alsoInScope === undefined || scope.kind !== 'UNITS') return null;
  return sql`(${kind.alsoInScope(scope)}) and (${kindInUnits(kind, scope)}) is not true`;
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
  if (units === null || isFoundByPlace(kind, units)) {
    return branchesOf(units, { select, alias: 'r', where, sorted });
  }
  return sql`(${select} where ${allOf([kindInUnits(kind, units), ...where])} ${sorted})`;
}

/** How many rows the list has in all. */
export async function countRecords(
  transaction: Transaction,
  kind: AnyRecordKind,
  list: Listed,
): Promise<number> {
  const searched = searchedLists(kind, list);
  const name = nameOf('countRecords', kind);
  const [row] = await transaction.query<{ count: number }>(
    searched === null
      ? sql`${name} select count(*) as count from ${kind.table} r
        where ${allOf([...conditionsOf(list), ...wallsOf(kind, list)])}`
      : sql`${name} ${countFound(...searched)}`,
  );
  return row?.count ?? 0;
}

/** The stored parts of those owners, locked; `owner` is the table's property that names the owner. */
export async function lockPartsOf(
  transaction: Transaction,
  kind: AnyRecordKind,
  owner: string,
  ownerIds: readonly string[],
): Promise<StoredRecord[]> {
  const column = getTableColumns(kind.table)[owner];
  if (column === undefined) throw new Error(`${kind.kind} has no ${owner}`);
  return transaction.query(sql`${nameOf('lockPartsOf', kind)}
    select ${storedColumns(kind.table, 'r', kind.stands)} from ${kind.table} r
    where r.${sql.identifier(column.name)} = any(${arrayOf([...new Set(ownerIds)], 'uuid')})
    order by r.id for update`);
}

/**
 * The stored rows of the ids that are seen in the scope. When they are to be changed, those alone that stand there,
 * locked in the order of their ids.
 */
export async function findStored(
  transaction: Transaction,
  kind: AnyRecordKind,
  { caller, ids, forUpdate }: { caller: Caller; ids: readonly string[]; forUpdate: boolean },
): Promise<Map<string, StoredRecord>> {
  const wall = forUpdate ? kindToChange : kindInScope;
  const select = (columns: SQL, lock: string) =>
    transaction.query<StoredRecord>(sql`${nameOf('findStored', kind)}
      select ${columns} from ${kind.table} r
      where ${allOf([sql`r.id = any(${arrayOf([...new Set(ids)], 'uuid')})`, wall(kind, caller)])}
      order by r.id ${sql.raw(lock)}`);
  // Who may see a row and not change it would not find it by a locking read: it is locked first, then read.
  const isApart = forUpdate && kind.seenBy !== undefined;
  if (isApart) await select(sql`r.id`, 'for update');
  const columns = storedColumns(kind.table, 'r', kind.stands);
  const rows = await select(columns, forUpdate && !isApart ? 'for update' : '');
  return new Map(rows.map((row) => [row.id, row]));
}
