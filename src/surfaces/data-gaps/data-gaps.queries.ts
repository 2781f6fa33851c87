import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Caller } from '../../policy/scope.ts';
import { pageBy } from '../../records/reading/keyset.ts';
import { ID_KEY } from '../../records/reading/orders.ts';
import type { PageRequest } from '../../records/reading/pages.ts';
import { unitsToWalk } from '../../records/reading/scope.queries.ts';
import type { SortKey } from '../../records/reading/sort-key.ts';
import { kindInScope, kindInUnits, kindUnresolvedIn } from '../../records/reading/visibility.ts';
import { heldOn } from '../../records/spells.queries.ts';
import type { UnitCover } from '../../reference/territory.ts';
import { cooperativeReads } from '../../registry/cooperatives/cooperatives.kind.ts';
import type { GapRow } from './data-gaps.records.ts';
import { DATA_GAPS, type DataGap } from './data-gaps.schemas.ts';

export interface GapList {
  readonly caller: Caller;
  readonly territory: UnitCover | null;
  /** Places of which it is not known whether they are in the territory; null without one. */
  readonly unsure: UnitCover | null;
  readonly kinds: readonly string[] | null;
  /** Only cooperatives with one of these; null for any. */
  readonly gaps: readonly DataGap[] | null;
  readonly today: string;
  /** Legal statuses after which nothing is asked of a cooperative any more but what was left open. */
  readonly finalStatuses: readonly string[];
  /** Kinds that the law registers. */
  readonly registeredKinds: readonly string[];
  /** Tables of spells beside the terms of women that the caller may read. */
  readonly spellsRead: readonly ('members' | 'employments')[];
  /** Communes as written of which it is not known what they are today. */
  readonly unresolvedCommunes: readonly number[];
}

/** The order of the page. */
export const GAP_KEYS: readonly SortKey[] = [ID_KEY];

const COOPERATIVES = cooperativeReads.kind;

/** When a cooperative (alias `r`) has a gap. */
function conditionOf(gap: DataGap, { today, registeredKinds, unresolvedCommunes, spellsRead }: GapList): SQL {
  switch (gap) {
    case 'NO_FIGURES_THIS_YEAR':
      return sql`not exists (select 1 from cooperative_figures f where f.cooperative_id = r.id
        and f.as_of >= ${`${today.slice(0, 4)}-01-01`}::date)`;
    case 'NO_KNOWN_MANAGER':
      return sql`not exists (select 1 from management_positions p where p.cooperative_id = r.id and ${heldOn('p', today)})`;
    case 'COMMUNE_UNRESOLVED':
      return sql`r.commune_id is not null and r.commune_id = any(${arrayOf(unresolvedCommunes, 'int')})`;
    case 'OPEN_AFTER_END': {
      const spells = ['management_positions', ...spellsRead];
      return sql`(${sql.join(
        spells.map(
          (table) => sql`exists (select 1 from ${sql.identifier(table)} s where s.cooperative_id = r.id
            and (s.to_on is null or s.to_on > coalesce(r.status_on, ${today}::date)))`,
        ),
        sql` or `,
      )})`;
    }
    case 'NO_TAX_CODE':
      return sql`r.tax_code is null and r.kind = any(${arrayOf(registeredKinds, 'text')})`;
  }
}

/** Cooperatives beside the list of their gaps, as `g.gaps`. */
function sourceOf(list: GapList): SQL {
  const final = sql`r.status = any(${arrayOf(list.finalStatuses, 'text')})`;
  const cases = DATA_GAPS.map((gap) => {
    const isAsked = gap === 'OPEN_AFTER_END' ? final : sql`not ${final}`;
    return sql`case when ${isAsked} and ${conditionOf(gap, list)} then ${gap}::text end`;
  });
  return sql`cooperatives r cross join lateral (
    select array_remove(array[${sql.join(cases, sql`, `)}], null) as gaps offset 0) g`;
}

function conditionsOf({ kinds, gaps }: GapList): SQL[] {
  return [
    ...(kinds === null ? [] : [sql`r.kind = any(${arrayOf(kinds, 'text')})`]),
    gaps === null ? sql`cardinality(g.gaps) > 0` : sql`g.gaps && ${arrayOf(gaps, 'text')}`,
  ];
}

/** One page, and one row more that shows whether there is a next page. */
export function listGaps(
  transaction: Transaction,
  list: GapList,
  page: PageRequest,
): Promise<(GapRow & { sortValues: string[] })[]> {
  const { caller, territory } = list;
  const units = unitsToWalk(caller.scope, territory);
  const residual = units !== null && territory === null ? null : kindInScope(COOPERATIVES, caller);
  const { rows, sorted, sortValues } = pageBy({
    from: sourceOf(list),
    passed: [sql`g.gaps`],
    keys: GAP_KEYS,
    direction: 'ASC',
    page,
    where: [...conditionsOf(list), residual],
    units,
    besides: null,
  });
  // A generic plan does not know how short the page is, and looks for the gaps of all cooperatives first.
  return transaction.queryPlannedAnew(sql`/* listGaps */
    select r.id, r.name, r.registry_code as "registryCode", r.gaps, ${sortValues} from ${rows} r ${sorted}`);
}

/** How many cooperatives the whole list has, and how many of them have each gap. */
export async function countGaps(
  transaction: Transaction,
  list: GapList,
): Promise<{ readonly total: number; readonly byGap: Readonly<Record<string, number>> }> {
  const { caller, territory } = list;
  const counts = DATA_GAPS.map(
    (gap) => sql`${gap}::text, count(*) filter (where ${gap}::text = any(g.gaps))`,
  );
  const where = [
    ...conditionsOf(list),
    kindInScope(COOPERATIVES, caller),
    territory === null ? null : kindInUnits(COOPERATIVES, territory),
  ];
  const [row] = await transaction.query<{ total: number; byGap: Record<string, number> }>(sql`/* countGaps */
    select count(*) as total, jsonb_build_object(${sql.join(counts, sql`, `)}) as "byGap"
    from ${sourceOf(list)} where ${allOf(where)}`);
  return row ?? { total: 0, byGap: {} };
}

/** How many more the list may have: with gaps, and of which it is not known whether they are in its territory. */
export async function countUnresolvedGaps(transaction: Transaction, list: GapList): Promise<number> {
  const { caller, territory, unsure } = list;
  const unresolved = kindUnresolvedIn(COOPERATIVES, territory, unsure, caller.scope);
  if (unresolved === null) return 0;
  const where = [...conditionsOf(list), kindInScope(COOPERATIVES, caller), unresolved];
  const [row] = await transaction.queryPlannedAnew<{ count: number }>(sql`/* countUnresolvedGaps */
    select count(*) as count from ${sourceOf(list)} where ${allOf(where)}`);
  return row?.count ?? 0;
}
