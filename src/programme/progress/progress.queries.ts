import { type KnownAt, relationAt } from '../../database/history.ts';
import { allOf, arrayOf, rowsOf, sql } from '../../database/sql.ts';
import { milestones, plans, targets } from '../../database/tables/plans.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type DatePrecision, lastDay } from '../../kernel/partial-dates.ts';
import type { Caller } from '../../policy/scope.ts';
import { kindInScope } from '../../records/reading/visibility.ts';
import { targetReads } from '../targets/targets.kind.ts';
import type { TargetFacts } from './target-facts.ts';

/** The targets in scope of the ids, each with its plan and the rows that give its course; in no order. */
export async function findTargetFacts(
  transaction: Transaction,
  caller: Caller,
  ids: readonly string[],
  knownAt: KnownAt,
): Promise<TargetFacts[]> {
  const rows = relationAt(targets, knownAt);
  const found = await transaction.query<StoredFacts>(
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
          and num_nonnulls(s.per_unit, s.per_subject, s.per_period) = 0) as siblings,
      (select coalesce(jsonb_agg(jsonb_build_object('dueOn', m.due_on, 'reachedOn', m.reached_on,
          'precision', m.reached_on_precision)), '[]') from ${relationAt(milestones, knownAt)} m
        where m.target_id = r.id) as milestones
    from ${rows} r join ${relationAt(plans, knownAt)} p on p.id = r.plan_id
    where ${allOf([sql`r.id = any(${arrayOf(ids, 'uuid')})`, kindInScope(targetReads.kind, caller)])}`,
    knownAt,
  );
  return found.map((one) => ({ ...one, milestones: one.milestones.map(milestoneFacts) }));
}

type StoredFacts = Omit<TargetFacts, 'milestones'> & {
  readonly milestones: readonly {
    readonly dueOn: string | null;
    readonly reachedOn: string | null;
    readonly precision: DatePrecision | null;
  }[];
};

const milestoneFacts = ({ dueOn, reachedOn, precision }: StoredFacts['milestones'][number]) => ({
  dueOn,
  reachedBy: reachedOn === null ? null : lastDay({ on: reachedOn, precision: precision ?? 'DAY' }),
});

/** The figure of a target of a unit that another was formed from. */
export interface PredecessorFigure {
  /** The target that is asked for. */
  readonly targetId: string;
  readonly unitId: number;
  readonly isDraft: boolean;
  readonly value: number | null;
  readonly valueMin: number | null;
  readonly valueMax: number | null;
}

/**
 * The targets of other units that ask for the same as the given ones: indicator, period and whatever decides who counts.
 * Of plans that were not replaced; there may be several of a unit.
 */
export function findPredecessorFigures(
  transaction: Transaction,
  caller: Caller,
  asked: readonly { readonly targetId: string; readonly unitIds: readonly number[] }[],
  knownAt: KnownAt,
): Promise<PredecessorFigure[]> {
  const rows = asked.map(({ targetId, unitIds }) => ({ target_id: targetId, unit_ids: unitIds }));
  const positions = (target: string, plan: string) =>
    `coalesce(nullif(${target}.counted_positions, '{}'), ${plan}.counted_positions)`;
  const areEqual = (one: string, other: string) => sql.raw(`${one} @> ${other} and ${one} <@ ${other}`);
  return transaction.query(
    sql`/* findPredecessorFigures */ select a.target_id as "targetId", p.unit_id as "unitId", p.status = 'DRAFT' as "isDraft", r.value::float8 as value,
      r.value_min::float8 as "valueMin", r.value_max::float8 as "valueMax"
    from jsonb_to_recordset(${rowsOf(rows)}) as a (target_id uuid, unit_ids int[])
    join ${relationAt(targets, knownAt)} o on o.id = a.target_id
    join ${relationAt(plans, knownAt)} own on own.id = o.plan_id
    join ${relationAt(plans, knownAt)} p on p.unit_id = any(a.unit_ids) and p.status <> 'REPLACED'
      and p.programme = own.programme
    join ${relationAt(targets, knownAt)} r on r.plan_id = p.id and r.unit = 'COUNT' and r.indicator = o.indicator
      and r.from_on = o.from_on and r.to_on = o.to_on
      and replace(r.operator, 'AT_LEAST', 'VALUE') = replace(o.operator, 'AT_LEAST', 'VALUE')
      and (r.per_unit, r.per_subject, r.per_period, r.population, r.scope, r.condition, r.horizon) is not distinct from
        (o.per_unit, o.per_subject, o.per_period, o.population, o.scope, o.condition, o.horizon)
      and ${areEqual('r.kinds', 'o.kinds')} and ${areEqual(positions('r', 'p'), positions('o', 'own'))}
    where ${allOf([kindInScope(targetReads.kind, caller)])}`,
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
    unsure_province_ids: provinceIds,
    unsure_commune_ids: communeIds,
  }));
  return transaction.query(
    sql`/* countUnresolved */ select n, cooperatives as count from count_unresolved(${rowsOf(rows)})`,
    knownAt,
  );
}
