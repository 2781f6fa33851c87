import { relationAt } from '../../database/history.ts';
import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Caller } from '../../policy/scope.ts';
import type { UnitCover } from '../../reference/territory.ts';
import type { AnyRecordKind, InnerFields, Owner, Perhaps, Perspective, RecordOrder } from '../record-kind.ts';
import {
  columnList,
  joinOf,
  passedColumns,
  passedFields,
  rowsAt,
  type Selection,
  tablesOf,
} from './columns.ts';
import { selectList } from './fields.ts';
import { type Keyset, pageBy, pastPosition, sortedBy, sortValues } from './keyset.ts';
import type { KindSearch } from './kind-search.ts';
import type { PageRequest } from './pages.ts';
import { unitsToWalk } from './scope.queries.ts';
import { countFound, idsFound, RELEVANCE_KEYS, type SearchedList, withRanked } from './search.queries.ts';
import { RELEVANCE } from './search.ts';
import type { SortKey } from './sort-key.ts';
import {
  isFoundByPlace,
  kindInScope,
  kindInUnits,
  kindLocated,
  kindOfTerritory,
  kindUnresolvedIn,
  readAbove,
  unitsOf,
  unitsOfAll,
} from './visibility.ts';

// Statements are composed here and run by the service, so that they can be printed without a database.

/** Names the statement in the database's own lists. */
const nameOf = (what: string, { kind }: Pick<AnyRecordKind, 'kind'>) => sql.raw(`/* ${what} ${kind} */`);

export const isOneOfIds = (ids: readonly string[]) => sql`r.id = any(${arrayOf(ids, 'uuid')})`;

/** Those rows that are in scope, in no order. */
export function findRecords(kind: AnyRecordKind, condition: SQL, selection: Selection): SQL {
  const { caller, knownAt } = selection.perspective;
  return sql`${nameOf('findRecords', kind)}
    select ${columnList(kind, selection)} from ${tablesOf(kind, knownAt)}
    where ${allOf([condition, kindInScope(kind, caller)])}`;
}

export interface OwnedList {
  /** The kind of the owners. */
  readonly owner: AnyRecordKind;
  readonly limit: number;
  /** Only those that hold on this day; null: all. */
  readonly validAt: string | null;
}

/** Ids as the table `asked`. */
export const askedIds = (ids: readonly string[]) => sql`unnest(${arrayOf(ids, 'uuid')}) asked (id)`;

/** At most `limit` records of each owner in the table `asked`, with the owner's id as `ownerId`. */
export function listRecordsOf(
  kind: AnyRecordKind,
  { owns, order }: Owner,
  asked: SQL,
  { owner, limit, validAt }: OwnedList,
  selection: Selection,
): SQL {
  const { perspective } = selection;
  const { knownAt } = perspective;
  const valid = validAt === null ? null : (kind.validAt?.(validAt, knownAt) ?? null);
  const where = allOf([owns(sql`asked.id`, perspective), valid, ownedWall(kind, owner, perspective)]);
  return sql`${nameOf('listRecordsOf', kind)}
    select asked.id as "ownerId", ${columnList(kind, selection)}
    from ${asked} cross join lateral (
      select r.* from ${rowsAt(kind, knownAt)} r
      where ${where} order by ${order} limit ${limit}) r ${joinOf(kind, knownAt)}`;
}

/** The records of the table `asked` that are in scope, each looked up by its id, however many the planner expects. */
export function findAskedRecords(kind: AnyRecordKind, asked: SQL, selection: Selection): SQL {
  const { caller, knownAt } = selection.perspective;
  return sql`${nameOf('findAskedRecords', kind)}
    select ${columnList(kind, selection)} from ${asked} cross join lateral (
      select r.* from ${rowsAt(kind, knownAt)} r
      where ${allOf([sql`r.id = asked.id`, kindInScope(kind, caller)])} offset 0) r ${joinOf(kind, knownAt)}`;
}

/** The past of a part is visible where its owner was located then, such as that of an attendance with its cooperative. */
function ownedWall(kind: AnyRecordKind, owner: AnyRecordKind, { caller, knownAt }: Perspective): SQL | null {
  const own = kindInScope(kind, caller);
  const isByOwner = kind.placing === 'ofOwner' && kind.moves === undefined;
  if (own === null || knownAt === null || !isByOwner) return own;
  const owners = allOf([sql`r.id = asked.id`, kindLocated(owner, caller)]);
  return sql`${own} or exists (select 1 from ${relationAt(owner.table, knownAt)} r where ${owners})`;
}

/** The fields that another role reads, by the ids that they are found by. */
export function findInnerFields(
  kind: AnyRecordKind,
  inner: InnerFields,
  ids: readonly string[],
  { fields, perspective }: Selection,
): SQL {
  return sql`${nameOf('findInnerFields', kind)}
    select ${selectList(inner.columns, fields, [sql`asked.id`])}
    from unnest(${arrayOf([...new Set(ids)], 'uuid')}) asked (id) ${inner.joins(perspective)}`;
}

/** Where the rows of a list were located on a day that is asked of. */
export interface Located {
  /** The territory that is asked for; null where the scope alone is. */
  readonly territory: UnitCover | null;
  readonly isIn: SQL;
  /** Of which it is not known whether they were there; null where there are none such. */
  readonly maybe: SQL | null;
}

export interface RecordList {
  readonly caller: Caller;
  readonly keys: readonly SortKey[];
  readonly conditions: readonly SQL[];
  /** Null or left out where all that is asked is known. */
  readonly perhaps?: Perhaps | null;
  readonly search: ReturnType<KindSearch> | null;
  readonly territory: UnitCover | null;
  /** Places of which it is not known whether they are in the territory; null or left out without one. */
  readonly unsure?: UnitCover | null;
  /** Null or left out where the rows are sought where they are located today. */
  readonly located?: Located | null;
  readonly order: RecordOrder;
  readonly page: PageRequest;
}

/** One page, and one row more that tells whether there is a next one. */
export function listRecords(kind: AnyRecordKind, selection: Selection, list: RecordList): SQL {
  const searched = searchedLists(kind, list);
  if (searched !== null) return listRanked(kind, selection, list, searched);
  const { rows, sorted, sortValues } = pageBy(keysetOf(kind, selection, list));
  return sql`${nameOf('listRecords', kind)}
    select ${columnList(kind, selection, 'page')}, ${sortValues} from ${rows} r ${sorted}`;
}

function keysetOf(kind: AnyRecordKind, selection: Selection, list: RecordList): Keyset {
  const { caller, territory, keys, order, page } = list;
  const units = unitsOf(kind, caller, territory);
  const isPlaced = units === null || isFoundByPlace(kind, units);
  const residual = units !== null && territory === null ? null : kindInScope(kind, caller);
  const isIn =
    units && (territory === null ? kindInUnits(kind, units) : kindOfTerritory(kind, units, caller.scope));
  return {
    from: tablesOf(kind),
    own: passedColumns(kind, selection),
    passed: passedFields(kind),
    keys,
    direction: order.direction,
    page,
    where: [...conditionsOf(list), residual, isPlaced ? null : isIn],
    // Where the place does not decide alone, the order's own index is walked and filtered.
    units: isPlaced ? units : null,
    besides: territory === null ? readAbove(kind, caller) : null,
  };
}

/** As listRecords, by relevance. */
function listRanked(
  kind: AnyRecordKind,
  selection: Selection,
  { order, page }: RecordList,
  searched: readonly SearchedList[],
): SQL {
  return sql`${nameOf('searchRecords', kind)} ${withRanked(...searched)}
    select ${columnList(kind, selection)}, ${sortValues(RELEVANCE_KEYS)}
    from ranked k join ${kind.table} r on r.id = k.id ${joinOf(kind, null)}
    where ${allOf([pastPosition(RELEVANCE_KEYS, order.direction, page)])} ${sortedBy(RELEVANCE_KEYS, order.direction, page)}`;
}

type Listed = Pick<
  RecordList,
  'caller' | 'territory' | 'unsure' | 'located' | 'conditions' | 'perhaps' | 'search' | 'order'
>;

/** The filter, with the search as typed: every word in the name. */
function conditionsOf(list: Listed): readonly SQL[] {
  const { search } = list;
  return search === null ? filterOf(list) : [...filterOf(list), search.typed];
}

const filterOf = ({ conditions, perhaps, located }: Listed): readonly SQL[] => [
  ...conditions,
  ...(perhaps == null ? [] : [perhaps.certain]),
  ...(located == null ? [] : [located.isIn]),
];

const wallsOf = (kind: AnyRecordKind, { caller, territory }: Listed) => [
  kindInScope(kind, caller),
  territory === null ? null : kindOfTerritory(kind, territory, caller.scope),
];

/** Whether the list is what was searched, by relevance. */
export const isRanked = ({ search, order }: Pick<RecordList, 'search' | 'order'>): boolean =>
  search !== null && order.field === RELEVANCE;

/** What is ordered by relevance, a list for each table of names; null in another order. */
function searchedLists(kind: AnyRecordKind, list: Listed): readonly SearchedList[] | null {
  const { search, caller, territory } = list;
  if (search === null || !isRanked(list)) return null;
  const units = unitsOfAll(kind, caller, territory);
  return search.names.map(({ wall, isPlaced, ...names }, index) => ({
    ...names,
    codes: index === 0 ? (search.codes ?? null) : null,
    id: sql`r.id`,
    where: [...filterOf(list), ...wallsOf(kind, list), wall],
    units: isPlaced ? units : unitsToWalk(caller.scope, null),
  }));
}

/** How many rows the list has in all. */
export function countRecords(kind: AnyRecordKind, list: Listed): SQL {
  const searched = searchedLists(kind, list);
  const name = nameOf('countRecords', kind);
  return searched === null
    ? sql`${name} select count(*) as count from ${tablesOf(kind)} where ${allOf(rowsListed(kind, list))}`
    : sql`${name} ${countFound(...searched)}`;
}

/** What holds of the rows `r` that `countRecords` counts, for all else that is counted of a list. */
export function rowsListed(kind: AnyRecordKind, list: Listed): readonly (SQL | null)[] {
  const searched = searchedLists(kind, list);
  const walls = wallsOf(kind, list);
  return searched === null
    ? [...conditionsOf(list), ...walls]
    : [...walls, sql`r.id in (${idsFound(...searched)})`];
}

/**
 * What holds of the rows that may or may not be what the list asks: in its territory, there on its day. They meet all
 * else. Null where none can be.
 */
export function rowsUnresolved(kind: AnyRecordKind, list: Listed): readonly (SQL | null)[] | null {
  const { territory, unsure = null, located = null, perhaps = null } = list;
  if (perhaps !== null) return rowsPerhaps(kind, list, perhaps);
  if (located !== null) {
    const { isIn, maybe } = located;
    return maybe && [...rowsListed(kind, { ...list, located: null }), maybe, sql`not ${isIn}`];
  }
  const unresolved = kindUnresolvedIn(kind, territory, unsure, list.caller.scope);
  if (unresolved === null) return null;
  return [...rowsListed(kind, { ...list, territory: null, unsure: null }), unresolved];
}

function rowsPerhaps(kind: AnyRecordKind, list: Listed, { certain, possible }: Perhaps) {
  const { territory, unsure = null, located = null } = list;
  const isIn = located?.isIn ?? (territory && kindOfTerritory(kind, territory, list.caller.scope));
  const maybe = located?.maybe ?? kindUnresolvedIn(kind, territory, unsure, list.caller.scope);
  const anywhere = { ...list, territory: null, unsure: null, located: null, perhaps: null };
  return [
    ...rowsListed(kind, anywhere),
    isIn && maybe ? sql`(${isIn} or ${maybe})` : isIn,
    possible,
    sql`(${allOf([isIn, certain])}) is not true`,
  ];
}

/** How many rows of a list are unresolved. */
export function countUnresolved(kind: AnyRecordKind, where: readonly (SQL | null)[]): SQL {
  return sql`${nameOf('countUnresolved', kind)} select count(*) as count from ${tablesOf(kind)} where ${allOf(where)}`;
}
