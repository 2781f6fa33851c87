import { type KnownAt, relationAt } from '../../database/history.ts';
import { storedColumns } from '../../database/records.ts';
import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import { cooperatives } from '../../database/tables/cooperatives.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { FieldOf } from '../../policy/fields.ts';
import type { Scope } from '../../policy/scope.ts';
import { selectList } from '../../records/reading/fields.ts';
import {
  orderBy,
  type PageRequest,
  pastPosition,
  type SortKey,
  sortValues,
} from '../../records/reading/pages.ts';
import {
  branchesOf,
  cooperativesInScope,
  inUnits,
  unitsToWalk,
} from '../../records/reading/scope.queries.ts';
import {
  countFound,
  matchesSearch,
  type SearchedList,
  withRanked,
} from '../../records/reading/search.queries.ts';
import { RELEVANCE, type Search } from '../../records/reading/search.ts';
import type { UnitCover } from '../../reference/territory.ts';
import {
  COOPERATIVE_KEY,
  type CooperativeColumnsContext,
  cooperativeColumns,
} from './cooperatives.columns.ts';
import type { CooperativeRow } from './cooperatives.draft.ts';
import type { CooperativeOrder } from './cooperatives.filters.ts';
import type { CooperativeBrief, CooperativeRecord } from './cooperatives.records.ts';

export interface CooperativeSelection {
  readonly scope: Scope;
  readonly fields: ReadonlySet<FieldOf<'cooperative'>>;
  readonly columns: CooperativeColumnsContext;
}

/** Those of the ids that are in scope, in no order. */
export function findCooperatives(
  transaction: Transaction,
  ids: readonly string[],
  { scope, fields, columns }: CooperativeSelection,
): Promise<CooperativeRecord[]> {
  return transaction.query(
    sql`/* findCooperatives */
    select ${selectList(cooperativeColumns(columns), fields, COOPERATIVE_KEY)}
    from ${relationAt(cooperatives, columns.knownAt)} c
    where ${allOf([sql`c.id = any(${arrayOf(ids, 'uuid')})`, cooperativesInScope(scope, 'c')])}`,
    columns.knownAt,
  );
}

/** The id of the cooperative in scope with that tax code or registry code. */
export async function findCooperativeId(
  transaction: Transaction,
  scope: Scope,
  key: { readonly taxCode: string } | { readonly registryCode: string },
  knownAt: KnownAt,
): Promise<string | null> {
  const condition =
    'taxCode' in key ? sql`c.tax_code = ${key.taxCode}` : sql`c.registry_code = ${key.registryCode}`;
  const [row] = await transaction.query<{ id: string }>(
    sql`/* findCooperativeId */
    select c.id from ${relationAt(cooperatives, knownAt)} c where ${allOf([condition, cooperativesInScope(scope, 'c')])}`,
    knownAt,
  );
  return row?.id ?? null;
}

export interface CooperativeList extends CooperativeSelection {
  readonly conditions: readonly SQL[];
  readonly search: Search | null;
  /** The units of the territory filter; null for all that the scope has. */
  readonly territory: UnitCover | null;
  readonly order: CooperativeOrder;
  readonly keys: readonly SortKey[];
  readonly page: PageRequest;
}

/** One page, and one row more that tells whether there is a next one. */
export function listCooperatives(
  transaction: Transaction,
  list: CooperativeList,
): Promise<(CooperativeRecord & { sortValues: string[] })[]> {
  const { keys, order, page, scope, territory } = list;
  const past = pastPosition(keys, order.direction, page);
  const sorted = sql`order by ${orderBy(keys, order.direction, page.backwards)} limit ${page.size + 1}`;
  const columns = selectList(cooperativeColumns(list.columns), list.fields, [
    ...COOPERATIVE_KEY,
    sortValues(keys),
  ]);
  const searched = searchedList(list);
  if (searched !== null) {
    return transaction.query(sql`/* searchCooperatives */ ${withRanked(searched)}
      select ${columns} from ranked k join cooperatives c on c.id = k.id where ${allOf([past])} ${sorted}`);
  }
  const units = unitsToWalk(scope, territory);
  const residual = territory === null && scope.kind === 'UNITS' ? null : cooperativesInScope(scope, 'c');
  const where = [...conditionsOf(list), residual, past];
  const source = branchesOf(units, {
    select: sql`select c.* from cooperatives c`,
    alias: 'c',
    where,
    sorted,
  });
  return transaction.query(sql`/* listCooperatives */
    select ${columns} from ${source} c ${sorted}`);
}

type Listed = Pick<CooperativeList, 'scope' | 'territory' | 'conditions' | 'search' | 'order'>;

/** The filter, with the search as typed: every word in the name. */
function conditionsOf({ conditions, search }: Listed): readonly SQL[] {
  return search === null ? conditions : [...conditions, matchesSearch(sql`c.search_key`, search)];
}

const wallsOf = ({ scope, territory }: Listed) => [
  cooperativesInScope(scope, 'c'),
  territory === null ? null : inUnits(territory, 'c'),
];

/** What is ordered by relevance; null in another order. */
function searchedList(list: Listed): SearchedList | null {
  const { search, scope, territory, conditions, order } = list;
  if (search === null || order.field !== RELEVANCE) return null;
  return {
    table: cooperatives,
    alias: 'c',
    from: sql`cooperatives c`,
    id: sql`c.id`,
    where: [...conditions, ...wallsOf(list)],
    units: unitsToWalk(scope, territory),
    search,
  };
}

/** How many rows the list has in all. */
export async function countCooperatives(transaction: Transaction, list: Listed): Promise<number> {
  const searched = searchedList(list);
  const where = allOf([...conditionsOf(list), ...wallsOf(list)]);
  const [row] = await transaction.query<{ count: number }>(
    searched === null
      ? sql`/* countCooperatives */ select count(*) as count from cooperatives c where ${where}`
      : sql`/* countSearched */ ${countFound(searched)}`,
  );
  return row?.count ?? 0;
}

/** The rows to change, locked in the order of their ids so that two writers cannot block each other. */
export function lockCooperatives(
  transaction: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<CooperativeRow[]> {
  return transaction.query(sql`/* lockCooperatives */
    select ${storedColumns(cooperatives, 'c')} from cooperatives c
    where ${allOf([sql`c.id = any(${arrayOf(ids, 'uuid')})`, cooperativesInScope(scope, 'c')])}
    order by c.id for update`);
}

/** Tax codes that a record other than `exceptIds` already has, in any territory: the law makes them unique. */
export async function findTakenTaxCodes(
  transaction: Transaction,
  codes: readonly string[],
  exceptIds: readonly string[],
): Promise<Set<string>> {
  if (codes.length === 0) return new Set();
  const rows = await transaction.query<{ code: string }>(sql`/* findTakenTaxCodes */
    select code from taken_tax_codes(${arrayOf(codes, 'text')}, ${arrayOf(exceptIds, 'uuid')}) code`);
  return new Set(rows.map((row) => row.code));
}

/** The cooperatives of the ids that are in scope. */
export async function findCooperativeBriefs(
  transaction: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, CooperativeBrief>> {
  const rows = await transaction.query<CooperativeBrief>(sql`/* findCooperativeBriefs */
    select c.id, c.kind, c.governance_model as "governanceModel", c.province_id as "provinceId",
      c.commune_id as "communeId", c.charter_capital_vnd::float8 as "charterCapitalVnd"
    from cooperatives c where ${allOf([sql`c.id = any(${arrayOf([...new Set(ids)], 'uuid')})`, cooperativesInScope(scope, 'c')])}`);
  return new Map(rows.map((row) => [row.id, row]));
}
