import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Scope } from '../../policy/scope.ts';
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
import type { UnitCover } from '../../reference/territory.ts';
import { heldOn } from '../../registry/management-positions/terms.ts';
import type { GapRow } from './data-gaps.records.ts';
import { DATA_GAPS, type DataGap } from './data-gaps.schemas.ts';

export interface GapList {
  readonly scope: Scope;
  readonly territory: UnitCover | null;
  readonly kinds: readonly string[] | null;
  /** Only cooperatives with one of these; null for any. */
  readonly gaps: readonly DataGap[] | null;
  readonly today: string;
  /** Legal statuses after which nothing is asked of a cooperative any more. */
  readonly finalStatuses: readonly string[];
  /** Kinds that the law registers. */
  readonly registeredKinds: readonly string[];
  /** Communes as written of which nobody can tell what they are today. */
  readonly unresolvedCommunes: readonly number[];
}

/** The order of the page. */
export const GAP_KEYS: readonly SortKey[] = [{ expression: sql`c.id`, type: 'uuid' }];

/** When a cooperative (alias `c`) has a gap. */
function conditionOf(gap: DataGap, { today, registeredKinds, unresolvedCommunes }: GapList): SQL {
  switch (gap) {
    case 'NO_FIGURES_THIS_YEAR':
      return sql`not exists (select 1 from cooperative_figures f where f.cooperative_id = c.id
        and f.as_of >= ${`${today.slice(0, 4)}-01-01`}::date)`;
    case 'NO_KNOWN_MANAGER':
      return sql`not exists (select 1 from management_positions p where p.cooperative_id = c.id and ${heldOn('p', today)})`;
    case 'COMMUNE_UNRESOLVED':
      return sql`c.commune_id is not null and c.commune_id = any(${arrayOf(unresolvedCommunes, 'int')})`;
    case 'NO_TAX_CODE':
      return sql`c.tax_code is null and c.kind = any(${arrayOf(registeredKinds, 'text')})`;
  }
}

/** Cooperatives beside the list of their gaps, as `g.gaps`. */
function sourceOf(list: GapList): SQL {
  const cases = DATA_GAPS.map((gap) => sql`case when ${conditionOf(gap, list)} then ${gap}::text end`);
  return sql`cooperatives c cross join lateral (
    select array_remove(array[${sql.join(cases, sql`, `)}], null) as gaps offset 0) g`;
}

function conditionsOf({ kinds, gaps, finalStatuses }: GapList): SQL[] {
  return [
    sql`c.status <> all(${arrayOf(finalStatuses, 'text')})`,
    ...(kinds === null ? [] : [sql`c.kind = any(${arrayOf(kinds, 'text')})`]),
    gaps === null ? sql`cardinality(g.gaps) > 0` : sql`g.gaps && ${arrayOf(gaps, 'text')}`,
  ];
}

/** One page, and one row more that tells whether there is a next one. */
export function listGaps(
  transaction: Transaction,
  list: GapList,
  page: PageRequest,
): Promise<(GapRow & { sortValues: string[] })[]> {
  const { scope, territory } = list;
  const residual = territory === null && scope.kind === 'UNITS' ? null : cooperativesInScope(scope, 'c');
  const sorted = sql`order by ${orderBy(GAP_KEYS, 'ASC', page.backwards)} limit ${page.size + 1}`;
  const source = branchesOf(unitsToWalk(scope, territory), {
    select: sql`select c.id, c.name, c.registry_code, g.gaps from ${sourceOf(list)}`,
    alias: 'c',
    where: [...conditionsOf(list), residual, pastPosition(GAP_KEYS, 'ASC', page)],
    sorted,
  });
  return transaction.query(sql`/* listGaps */
    select c.id, c.name, c.registry_code as "registryCode", c.gaps, ${sortValues(GAP_KEYS)} from ${source} c ${sorted}`);
}

/** How many cooperatives the whole list has, and how many of them have each gap. */
export async function countGaps(
  transaction: Transaction,
  list: GapList,
): Promise<{ readonly total: number; readonly byGap: Readonly<Record<string, number>> }> {
  const { scope, territory } = list;
  const counts = DATA_GAPS.map(
    (gap) => sql`${gap}::text, count(*) filter (where ${gap}::text = any(g.gaps))`,
  );
  const where = [
    ...conditionsOf(list),
    cooperativesInScope(scope, 'c'),
    territory === null ? null : inUnits(territory, 'c'),
  ];
  const [row] = await transaction.query<{ total: number; byGap: Record<string, number> }>(sql`/* countGaps */
    select count(*) as total, jsonb_build_object(${sql.join(counts, sql`, `)}) as "byGap"
    from ${sourceOf(list)} where ${allOf(where)}`);
  return row ?? { total: 0, byGap: {} };
}
