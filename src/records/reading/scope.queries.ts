import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Scope } from '../../policy/scope.ts';
import type { UnitCover } from '../../reference/territory.ts';

/**
 * The first wall: the territory of the caller as a condition on an alias. It says what row level security enforces
 * again. What PUBLISHED means differs from table to table and is left to the policies.
 */
export function inScope(scope: Scope, alias: string): SQL | null {
  return scope.kind === 'UNITS' ? inUnits(scope, alias) : null;
}

/** Rows in the units that are in the scope of who asks as well; null: the units are the scope. */
export function inUnitsFor(asking: Scope | null, cover: UnitCover, alias: string): SQL {
  const wall = asking === null ? null : inScope(asking, alias);
  const within = inUnits(cover, alias);
  return wall === null ? within : sql`(${within}) and (${wall})`;
}

const conditions = new WeakMap<UnitCover, Map<string, SQL>>();

/** Rows written in one of the units. Made once for a cover and an alias. */
export function inUnits(cover: UnitCover, alias: string): SQL {
  const byAlias = conditions.get(cover) ?? new Map<string, SQL>();
  conditions.set(cover, byAlias);
  const known = byAlias.get(alias);
  if (known !== undefined) return known;
  const a = sql.identifier(alias);
  const { provinceIds, communeIds } = cover;
  const made = sql`${a}.province_id = any(${arrayOf(provinceIds, 'int')}) or ${a}.commune_id = any(${arrayOf(communeIds, 'int')})`;
  byAlias.set(alias, made);
  return made;
}

/**
 * Rows of which it is not known whether they are in the units: written in communes that may be in them, or in provinces
 * that may, without a commune. Null where there are none such.
 */
export function maybeInUnits({ provinceIds, communeIds }: UnitCover, alias: string): SQL | null {
  if (provinceIds.length + communeIds.length === 0) return null;
  const a = sql.identifier(alias);
  return sql`${a}.commune_id = any(${arrayOf(communeIds, 'int')})
    or (${a}.commune_id is null and ${a}.province_id = any(${arrayOf(provinceIds, 'int')}))`;
}

/** The units whose indexes a list may walk: the filter's when there is one, else the scope's; null for the whole key. */
export function unitsToWalk(scope: Scope, filter: UnitCover | null): UnitCover | null {
  if (filter !== null) return filter;
  return scope.kind === 'UNITS' ? scope : null;
}

interface Branches {
  /** What each branch selects and from where, such as `select c.* from cooperatives c`. */
  readonly select: SQL;
  /** The alias whose province_id and commune_id lead its index. */
  readonly alias: string;
  readonly where: readonly (SQL | null)[];
  /** `order by … limit …` of the page. */
  readonly sorted: SQL;
}

/**
 * A page of each unit by that unit's own index, side by side: no index is ordered over several units, and a policy
 * is only a filter. The caller sorts and cuts once more. Null units: the whole key.
 */
export function branchesOf(units: UnitCover | null, { select, alias, where, sorted }: Branches): SQL {
  if (units === null) return sql`(${select} where ${allOf(where)} ${sorted})`;
  const a = sql.identifier(alias);
  const provinces = arrayOf(units.provinceIds, 'int');
  const branch = (condition: SQL) => sql`(${select} where ${allOf([condition, ...where])} ${sorted})`;
  // Behind a select the planner does not see how many units there are: it takes the plan that it has for any number of
  // them, the same one, rather than make a new one each time.
  const each = (list: SQL) => sql`unnest((select ${list})) u (id)`;
  return sql`(select b.* from ${each(provinces)} cross join lateral ${branch(sql`${a}.province_id = u.id`)} b
    union all
    select b.* from ${each(arrayOf(units.communeIds, 'int'))}
      cross join lateral ${branch(sql`${a}.commune_id = u.id and ${a}.province_id <> all(${provinces})`)} b)`;
}
