import { type KnownAt, relationAt } from '../../database/history.ts';
import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import { persons, womenManagers } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { FieldOf } from '../../policy/fields.ts';
import type { Scope } from '../../policy/scope.ts';
import { type FieldColumns, recordFieldColumns, selectList } from '../../records/reading/fields.ts';
import {
  type Direction,
  orderBy,
  type PageRequest,
  pastPosition,
  type SortKey,
  sortValues,
} from '../../records/reading/pages.ts';
import { branchesOf, inScope, inUnits, unitsToWalk } from '../../records/reading/scope.queries.ts';
import {
  countFound,
  matchesSearch,
  RELEVANCE_KEYS,
  type SearchedList,
  withRanked,
} from '../../records/reading/search.queries.ts';
import { RELEVANCE, type Search } from '../../records/reading/search.ts';
import type { UnitCover } from '../../reference/territory.ts';
import { heldOn, namesWoman } from '../management-positions/terms.ts';
import type { WomenManagerRecord } from './women-managers.records.ts';
import type { WOMEN_MANAGER_ORDERS, WomenManagerFilterValue } from './women-managers.schemas.ts';

type Field = FieldOf<'womenManager'>;

const KEY: readonly SQL[] = [
  sql`w.id`,
  sql`w.person_id as "personId"`,
  sql`w.province_id as "provinceId"`,
  sql`w.commune_id as "communeId"`,
];

const COLUMNS: FieldColumns<Field> = {
  ...recordFieldColumns('w'),
  name: sql`p.name`,
  birthYear: sql`p.birth_year`,
  isUnionMember: sql`w.is_union_member`,
  source: sql`w.source`,
};

/** Those of the ids that are in scope, in no order. */
export function findWomenManagers(
  transaction: Transaction,
  ids: readonly string[],
  { scope, fields, knownAt }: { scope: Scope; fields: ReadonlySet<Field>; knownAt: KnownAt },
): Promise<WomenManagerRecord[]> {
  return transaction.query(
    sql`/* findWomenManagers */
    select ${selectList(COLUMNS, fields, KEY)}
    from ${relationAt(womenManagers, knownAt)} w join ${relationAt(persons, knownAt)} p on p.id = w.person_id
    where ${allOf([sql`w.id = any(${arrayOf(ids, 'uuid')})`, inScope(scope, 'w')])}`,
    knownAt,
  );
}

export interface WomenManagerOrder {
  readonly field: (typeof WOMEN_MANAGER_ORDERS)[number];
  readonly direction: Direction;
}

export const DEFAULT_ORDERS: Readonly<Record<'relevance' | 'otherwise', WomenManagerOrder>> = {
  relevance: { field: 'RELEVANCE', direction: 'ASC' },
  otherwise: { field: 'NAME', direction: 'ASC' },
};
const ID: SortKey = { expression: sql`w.id`, type: 'uuid' };
export const SORT_KEYS: Readonly<Record<WomenManagerOrder['field'], readonly SortKey[]>> = {
  NAME: [{ expression: sql`p.search_text`, type: 'text' }, ID],
  CREATED_AT: [ID],
  RELEVANCE: RELEVANCE_KEYS,
};

/** The same keysets in the names that a branch of the list gives them. */
const MERGED_ID: SortKey = { expression: sql`b.id`, type: 'uuid' };
const MERGED_KEYS: typeof SORT_KEYS = {
  NAME: [{ expression: sql`b."searchText"`, type: 'text' }, MERGED_ID],
  CREATED_AT: [MERGED_ID],
  RELEVANCE: RELEVANCE_KEYS,
};

export interface WomenManagerList {
  readonly scope: Scope;
  readonly fields: ReadonlySet<Field>;
  readonly conditions: readonly SQL[];
  readonly search: Search | null;
  readonly territory: UnitCover | null;
  readonly order: WomenManagerOrder;
  readonly page: PageRequest;
}

/** Conditions of the filter on aliases `w` and `p`, the territory and the search left out. Terms count that the caller may know of. */
export function conditionsOf(
  filter: WomenManagerFilterValue,
  { scope, today }: { readonly scope: Scope; readonly today: string },
): SQL[] {
  const { position, isCurrent, cooperativeId } = filter;
  const conditions: SQL[] = [];
  const hers = [sql`t.women_manager_id = w.id`, namesWoman(scope, 't', today)];
  const current = heldOn('t', today);
  const term = allOf([
    ...hers,
    position == null ? null : sql`t.position = any(${arrayOf(position, 'text')})`,
    cooperativeId == null ? null : sql`t.cooperative_id = ${cooperativeId}`,
    isCurrent === true ? current : null,
  ]);
  if (position != null || cooperativeId != null || isCurrent === true) {
    conditions.push(sql`exists (select 1 from management_positions t where ${term})`);
  }
  if (isCurrent === false) {
    conditions.push(
      sql`not exists (select 1 from management_positions t where ${allOf([...hers, current])})`,
    );
  }
  return conditions;
}

/** One page, and one row more that tells whether there is a next one. */
export function listWomenManagers(
  transaction: Transaction,
  list: WomenManagerList,
): Promise<(WomenManagerRecord & { sortValues: string[] })[]> {
  const { scope, fields, territory, order, page } = list;
  const keys = SORT_KEYS[order.field];
  const past = pastPosition(keys, order.direction, page);
  const residual = territory === null ? null : inScope(scope, 'w');
  const where = [...searchedConditions(list), residual, past];
  const sorted = sql`order by ${orderBy(keys, order.direction, page.backwards)} limit ${page.size + 1}`;
  const searched = searchedList(list);
  if (searched !== null) {
    return transaction.query(sql`/* searchWomenManagers */ ${withRanked(searched)}
      select ${selectList(COLUMNS, fields, [...KEY, sortValues(keys)])} from ranked k
      join women_managers w on w.id = k.id join persons p on p.id = w.person_id where ${allOf([past])} ${sorted}`);
  }
  const select = sql`select ${selectList(COLUMNS, fields, [...KEY, sortValues(keys), sql`p.search_text as "searchText"`])}
    from women_managers w join persons p on p.id = w.person_id`;
  // A woman stands where she was recorded: both tables carry the same place, the index of the order's own is walked.
  const alias = order.field === 'NAME' ? 'p' : 'w';
  const source = branchesOf(unitsToWalk(scope, territory), { select, alias, where, sorted });
  const merged = orderBy(MERGED_KEYS[order.field], order.direction, page.backwards);
  return transaction.query(sql`/* listWomenManagers */
    select * from ${source} b order by ${merged} limit ${page.size + 1}`);
}

type Listed = Pick<WomenManagerList, 'scope' | 'territory' | 'conditions' | 'search' | 'order'>;

/** The filter, with the search as typed: every word in her name. */
function searchedConditions({ conditions, search }: Listed): readonly SQL[] {
  return search === null ? conditions : [...conditions, matchesSearch(sql`p.search_key`, search)];
}

const wallsOf = ({ scope, territory }: Listed) => [
  inScope(scope, 'w'),
  territory === null ? null : inUnits(territory, 'w'),
];

/** What is ordered by relevance; null in another order. Her person stands where she stands. */
function searchedList(list: Listed): SearchedList | null {
  const { search, scope, territory, conditions, order } = list;
  if (search === null || order.field !== RELEVANCE) return null;
  return {
    table: persons,
    hits: 'women_manager_names',
    alias: 'p',
    from: sql`women_managers w join persons p on p.id = w.person_id`,
    id: sql`w.id`,
    where: [...conditions, ...wallsOf(list)],
    units: unitsToWalk(scope, territory),
    search,
  };
}

/** How many rows the list has in all. */
export async function countWomenManagers(transaction: Transaction, list: Listed): Promise<number> {
  const searched = searchedList(list);
  const where = allOf([...searchedConditions(list), ...wallsOf(list)]);
  const [row] = await transaction.query<{ count: number }>(
    searched === null
      ? sql`/* countWomenManagers */
        select count(*) as count from women_managers w join persons p on p.id = w.person_id where ${where}`
      : sql`/* countSearchedWomen */ ${countFound(searched)}`,
  );
  return row?.count ?? 0;
}

/** The women managers in scope who are one of the identities: their ids by identity. */
export async function findRecordedWomen(
  transaction: Transaction,
  scope: Scope,
  identityIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await transaction.query<{ identityId: string; id: string }>(sql`/* findRecordedWomen */
    select p.identity_id as "identityId", w.id from persons p join women_managers w on w.person_id = p.id
    where ${allOf([sql`p.identity_id = any(${arrayOf(identityIds, 'uuid')})`, inScope(scope, 'w')])}`);
  return new Map(rows.map((row) => [row.identityId, row.id]));
}

/** The persons of the women managers of the ids that are in scope, by the women's ids. */
export async function findPersonIds(
  transaction: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await transaction.query<{ id: string; personId: string }>(sql`/* findPersonIds */
    select w.id, w.person_id as "personId" from women_managers w
    where ${allOf([sql`w.id = any(${arrayOf([...new Set(ids)], 'uuid')})`, inScope(scope, 'w')])}`);
  return new Map(rows.map((row) => [row.id, row.personId]));
}
