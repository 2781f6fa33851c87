import { type KnownAt, relationAt } from '../../database/history.ts';
import { allOf, arrayOf, rowsOf, sql } from '../../database/sql.ts';
import { cooperatives } from '../../database/tables/cooperatives.table.ts';
import { plans, targets } from '../../database/tables/plans.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Caller } from '../../policy/scope.ts';
import { kindInScope } from '../../records/reading/visibility.ts';
import { targetReads } from '../targets/targets.kind.ts';
import type { TargetFacts } from './target-facts.ts';

/** The targets in scope of the ids, each with its plan and the rows that give its course; in no order. */
export function findTargetFacts(
  transaction: Transaction,
  caller: Caller,
  ids: readonly string[],
  knownAt: KnownAt,
): Promise<TargetFacts[]> {
  const rows = relationAt(targets, knownAt);
  return transaction.query(
    sql`/* findTargetFacts */
    select r.id, r.indicator, r.operator, r.unit, r.value::float8 as value, r.value_min::float8 as "valueMin",
      r.value_max::float8 as "valueMax", r.from_on as "fromOn", r.to_on as "toOn", r.per_unit as "perUnit",
      r.per_subject as "perSubject", r.per_period as "perPeriod", r.population,
      r.alternative_population as "alternativePopulation", r.scope, r.condition,
      r.counted_positions as "countedPositions", r.kinds, r.horizon, p.unit_id as "unitId", p.programme,
      p.issued_on as "issuedOn", p.from_on as "planFromOn", p.counted_positions as "planPositions", p.phases,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'fromOn', s.from_on, 'toOn', s.to_on,
          'figure', coalesce(s.value, s.value_min)::float8)), '[]')
        from ${rows} s where s.plan_id = r.plan_id and s.indicator = r.indicator and s.id <> r.id
          and s.unit = 'COUNT' and coalesce(s.value, s.value_min) is not null
          and num_nonnulls(s.per_unit, s.per_subject, s.per_period) = 0) as siblings
    from ${rows} r join ${relationAt(plans, knownAt)} p on p.id = r.plan_id
    where ${allOf([sql`r.id = any(${arrayOf(ids, 'uuid')})`, kindInScope(targetReads.kind, caller)])}`,
    knownAt,
  );
}

/** Places that may or may not be in a territory: rows that name no commune, and divided communes. */
interface UnsurePlaces {
  readonly n: number;
  readonly provinceIds: readonly number[];
  readonly communeIds: readonly number[];
}

/** How many cooperatives were written in such places. */
export function countUnresolved(
  transaction: Transaction,
  places: readonly UnsurePlaces[],
  knownAt: KnownAt,
): Promise<{ n: number; count: number }[]> {
  const rows = places.map(({ n, provinceIds, communeIds }) => ({
    n,
    province_ids: provinceIds,
    commune_ids: communeIds,
  }));
  return transaction.query(
    sql`/* countUnresolved */ select a.n, count(c.id)::int as count
    from jsonb_to_recordset(${rowsOf(rows)}) as a (n int, province_ids int[], commune_ids int[])
    join ${relationAt(cooperatives, knownAt)} c on (c.province_id = any(a.province_ids) and c.commune_id is null)
      or c.commune_id = any(a.commune_ids)
    group by a.n`,
    knownAt,
  );
}
