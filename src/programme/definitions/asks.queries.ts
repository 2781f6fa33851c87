import { type KnownAt, relationAt } from '../../database/history.ts';
import { rowsOf, type SQL, sql } from '../../database/sql.ts';
import { cooperativeFigures, cooperatives } from '../../database/tables/cooperatives.table.ts';
import { employments, members } from '../../database/tables/members.table.ts';
import { managementPositions, persons, womenManagers } from '../../database/tables/persons.table.ts';
import { cooperativeReorganisations } from '../../database/tables/relations.table.ts';
import { supportActivities } from '../../database/tables/support.table.ts';
import { trainingAttendances, trainingSessions, trainings } from '../../database/tables/trainings.table.ts';
import type { Ask } from './definition.ts';

/** The records as they were known. */
export function recordsAt(knownAt: KnownAt) {
  return {
    cooperatives: relationAt(cooperatives, knownAt),
    figures: relationAt(cooperativeFigures, knownAt),
    employments: relationAt(employments, knownAt),
    members: relationAt(members, knownAt),
    positions: relationAt(managementPositions, knownAt),
    persons: relationAt(persons, knownAt),
    women: relationAt(womenManagers, knownAt),
    reorganisations: relationAt(cooperativeReorganisations, knownAt),
    activities: relationAt(supportActivities, knownAt),
    trainings: relationAt(trainings, knownAt),
    sessions: relationAt(trainingSessions, knownAt),
    attendances: relationAt(trainingAttendances, knownAt),
  };
}

export type Records = ReturnType<typeof recordsAt>;

const rowOf = (ask: Ask) => ({
  n: ask.n,
  is_nation: ask.isNation,
  province_ids: ask.provinceIds,
  commune_ids: ask.communeIds,
  from_on: ask.fromOn,
  to_on: ask.toOn,
  valid_at: ask.validAt,
  kinds: ask.kinds,
  positions: ask.positions,
  group_positions: ask.groupPositions,
  scope: ask.scope,
  counted: ask.counted,
  programme_from_on: ask.programmeFromOn,
});

/** `ask`: what is asked, a row each. `until` is the last day that counts. */
export function asked(asks: readonly Ask[]): SQL {
  return sql`ask as materialized (select a.*, least(a.to_on, a.valid_at) as until
    from jsonb_to_recordset(${rowsOf(asks.map(rowOf))}) as a (n int, is_nation boolean, province_ids int[],
      commune_ids int[], from_on date, to_on date, valid_at date, kinds text[], positions text[],
      group_positions text[], scope text, counted text, programme_from_on date))`;
}

/** Whether a row was written in the territory of ask `a`: the explicit predicate; a policy is only a filter. */
export function inTerritoryOf(alias: string): SQL {
  const r = sql.identifier(alias);
  return sql`(${r}.province_id = any(a.province_ids) or ${r}.commune_id = any(a.commune_ids))`;
}

const GROUPS = sql`('COOPERATIVE_GROUP', 'LINKED_GROUP')`;

/**
 * `here`: the cooperatives of each ask's territory, of the kinds that they had on the day: a group that becomes a
 * cooperative by its own record was a group until then. `founded_by` is the last day of what is known of the founding.
 */
export function cooperativesHere({ cooperatives, reorganisations }: Records): SQL {
  return sql`here as (select a.n, c.id, k.kind, c.founded_on, c.establishment_support_level is not null as is_union,
      (case c.founded_on_precision when 'YEAR' then c.founded_on + interval '1 year' - interval '1 day'
        when 'MONTH' then c.founded_on + interval '1 month' - interval '1 day' else c.founded_on end)::date as founded_by,
      case when k.kind in ${GROUPS} then a.group_positions else a.positions end as positions
    from ask a join ${cooperatives} c on ${inTerritoryOf('c')}
    cross join lateral (select case when exists (select 1 from ${reorganisations} r where r.kind = 'CONVERSION'
        and r.predecessor_ids @> array[c.id] and r.successor_ids @> array[c.id] and r.effective_on > a.valid_at)
      then 'COOPERATIVE_GROUP' else c.kind end as kind) k
    where k.kind = any(a.kinds))`;
}

/** Whether a woman holds a counted position of `h` on the day of ask `a`. */
function isManagedOnTheDay({ positions }: Records): SQL {
  return sql`exists (select 1 from ${positions} p where p.cooperative_id = h.id and p.position = any(h.positions)
    and p.from_on <= a.valid_at and (p.to_on is null or p.to_on > a.valid_at))`;
}

/** A woman held a counted position of `h` in its first year, as far as it has passed. */
const managedInFirstYear = ({ positions }: Records) => sql`exists (select 1 from ${positions} p
  where p.cooperative_id = h.id and p.position = any(h.positions) and p.from_on <= a.valid_at
    and p.from_on < b.last_on + interval '1 year' and (p.to_on is null or p.to_on > b.first_on))`;

/** `h` came out of a split, a separation or a consolidation; a merger goes into one that was there before. */
const formedFromOthers = ({ reorganisations }: Records) => sql`exists (select 1 from ${reorganisations} r
  where r.successor_ids @> array[h.id] and ((r.kind in ('SPLIT', 'SEPARATION', 'CONSOLIDATION')
    and r.effective_on <= b.last_on) or (r.kind = 'MERGER' and r.effective_on <= b.first_on)))`;

/** The group `h` has become a cooperative of another record. */
const leftTheGroups = ({ reorganisations }: Records) => sql`h.kind in ${GROUPS} and exists (select 1
  from ${reorganisations} r where r.kind = 'CONVERSION' and r.predecessor_ids @> array[h.id]
    and r.effective_on <= a.valid_at)`;

/**
 * `established`: founded in the period with the Union, women-managed within the first year or on the day; of the asks
 * whose scope is FOUNDED_IN_PERIOD. A group that becomes a cooperative begins on that day. `is_certain` is false
 * where the day of the founding is not known well enough to be in the period.
 */
export function establishedHere(records: Records): SQL {
  return sql`established as (select h.n, h.id, b.first_on, b.last_on, a.valid_at,
      b.first_on >= a.from_on and b.last_on <= a.to_on as is_certain
    from here h join ask a on a.n = h.n
    cross join lateral (select case when h.kind in ${GROUPS} then null else (select max(r.effective_on)
      from ${records.reorganisations} r where r.kind = 'CONVERSION' and r.successor_ids @> array[h.id]
        and r.effective_on <= a.valid_at) end as day) converted
    cross join lateral (select coalesce(converted.day, h.founded_on) as first_on,
      coalesce(converted.day, h.founded_by) as last_on) b
    where a.scope = 'FOUNDED_IN_PERIOD' and h.is_union and b.first_on <= a.until and b.last_on >= a.from_on
      and not ${formedFromOthers(records)} and not (${leftTheGroups(records)})
      and (${managedInFirstYear(records)} or ${isManagedOnTheDay(records)}))`;
}

/** The cooperative was helped by the Union in the period. */
const helpedByUnion = ({ activities }: Records) => sql`exists (select 1 from ${activities} s
  where s.cooperative_ids @> array[h.id] and s.state = 'COMPLETED' and s.done_on between a.from_on and a.until
    and (s.union_level is not null or s.organiser_kind = 'WOMENS_UNION'))`;

/** `counted`: those of `here` that the scope of their ask takes in; after `here` and `established`. */
function countedHere(records: Records): SQL {
  return sql`counted as (select h.* from here h join ask a on a.n = h.n
    where case a.scope when 'ALL' then true
      when 'FOUNDED_IN_PERIOD' then exists (select 1 from established e
        where e.n = h.n and e.id = h.id and e.is_certain)
      else ${isManagedOnTheDay(records)} and (h.is_union or ${helpedByUnion(records)}) end)`;
}

/** All of the above, for a `with`. */
export function population(asks: readonly Ask[], records: Records): SQL {
  return sql`${asked(asks)}, ${cooperativesHere(records)}, ${establishedHere(records)}, ${countedHere(records)}`;
}
