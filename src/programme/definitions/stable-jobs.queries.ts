import type { KnownAt } from '../../database/history.ts';
import { type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { inTerritoryOf, population, type Records, recordsAt } from './asks.queries.ts';
import type { Ask } from './definition.ts';

/** Stable jobs of an ask, by persons and by figures apart. */
export interface StableJobsCount {
  readonly n: number;
  readonly persons: number;
  readonly personsHeld: number;
  readonly personsCooperatives: number;
  /** Persons with a stable job of which nobody knows the beginning. */
  readonly undated: number;
  /** Persons in a job called stable that is neither open-ended nor twelve months old. */
  readonly notYet: number;
  /** Spells of persons who are recorded in another territory. */
  readonly elsewhere: number;
  readonly figures: number;
  readonly figuresHeld: number;
  readonly figuresCooperatives: number;
  /** Cooperatives with figures of the period and none to compare with. */
  readonly withoutBaseline: number;
  readonly withoutBasis: number;
  /** Cooperatives of which figures are known as well and stay out. */
  readonly bothKnown: number;
}

/**
 * `spell`: work in the counted cooperatives that had begun by the day. `chain`: stable spells of one person in one
 * cooperative, each beginning by when those before have ended: one given by years may be inside another. `job`: when
 * the chain became a stable job: with its first open-ended contract or after twelve months, whichever came first; null
 * where that is not known or has not come.
 */
const jobs = ({ employments, persons }: Records): SQL => sql`
  spell as (select h.n, e.id, h.id as cooperative_id, p.identity_id, p.gender, e.kind, e.contract, e.from_on, e.to_on
    from counted h join ask a on a.n = h.n
    join ${employments} e on e.cooperative_id = h.id and (e.from_on is null or e.from_on <= a.valid_at)
    left join ${persons} p on p.id = e.person_id and ${inTerritoryOf('p')}),
  linked as (select s.*, case when max(coalesce(s.to_on, 'infinity')) over before >= s.from_on then 0 else 1 end as begins
    from spell s where s.kind = 'STABLE' and s.identity_id is not null
    window before as (partition by s.n, s.cooperative_id, s.identity_id order by s.from_on nulls first, s.to_on, s.id
      rows between unbounded preceding and 1 preceding)),
  numbered as (select l.*, sum(l.begins) over (partition by l.n, l.cooperative_id, l.identity_id
    order by l.from_on nulls first, l.to_on, l.id) as link from linked l),
  chain as (select n, cooperative_id, identity_id, gender, bool_or(from_on is null) as is_undated, min(from_on) as begun_on,
      max(coalesce(to_on, 'infinity')) as ended_on, min(from_on) filter (where contract = 'OPEN_ENDED') as open_on,
      coalesce(bool_or(contract = 'OPEN_ENDED' and from_on is null), false) as is_open_undated
    from numbered group by n, cooperative_id, identity_id, gender, link),
  job as (select c.*, case when c.is_open_undated then null else least(c.open_on, case when not c.is_undated
      and c.ended_on >= c.begun_on + interval '1 year' then (c.begun_on + interval '1 year')::date end) end as obtained_on
    from chain c)`;

/** Whether job `j` is of somebody whom ask `a` counts. */
const isCounted = ({ members, persons }: Records): SQL => sql`(a.counted = 'EVERYBODY' or j.gender = 'FEMALE'
  or (a.counted = 'WOMEN_AND_MEMBERS' and exists (select 1 from ${members} m join ${persons} p on p.id = m.person_id
    where m.cooperative_id = j.cooperative_id and p.identity_id = j.identity_id
      and m.party_kind in ('INDIVIDUAL', 'FOREIGN_INVESTOR', 'HOUSEHOLD')
      and coalesce(m.from_on <= a.valid_at, true) and coalesce(m.to_on > coalesce(j.obtained_on, a.from_on), true))))`;

const byPersons = (records: Records): SQL => sql`
  judged as (select j.n, j.identity_id, coalesce(j.obtained_on between a.from_on and a.until, false) as is_obtained,
      j.ended_on > a.valid_at and (j.is_open_undated or coalesce(j.obtained_on <= a.valid_at, false)) as is_held,
      j.is_open_undated, j.ended_on > a.valid_at and not j.is_open_undated
        and coalesce(j.obtained_on > a.valid_at, true) as is_not_yet
    from job j join ask a on a.n = j.n where ${isCounted(records)}),
  person_results as (select n, count(distinct identity_id) filter (where is_obtained)::int as persons,
      count(distinct identity_id) filter (where is_held)::int as held,
      count(distinct identity_id) filter (where is_open_undated)::int as undated,
      count(distinct identity_id) filter (where is_not_yet)::int as not_yet from judged group by n)`;

const stableCount = sql`case a.counted when 'EVERYBODY' then f.stable_worker_count else f.female_stable_worker_count end`;

/**
 * `figured`: of each counted cooperative whether persons are named, the newest figure of the period, and the one to
 * compare it with: the newest of the twelve months before, or nothing for one that was founded in the period from
 * nothing.
 */
const byFigures = ({ figures, reorganisations }: Records): SQL => sql`
  figured as (select h.n, named.has_spells, newest.count as held, case
        when h.founded_on >= a.from_on and not exists (select 1 from ${reorganisations} r
          where r.successor_ids @> array[h.id] and r.kind <> 'MERGER') then 0 else base.count end as base
    from counted h join ask a on a.n = h.n
    cross join lateral (select exists (select 1 from spell s where s.n = h.n and s.cooperative_id = h.id) as has_spells) named
    left join lateral (select ${stableCount} as count from ${figures} f where f.cooperative_id = h.id
      and ${stableCount} is not null and f.as_of between a.from_on and a.until
      order by f.as_of desc, f.id desc limit 1) newest on true
    left join lateral (select ${stableCount} as count from ${figures} f where f.cooperative_id = h.id
      and ${stableCount} is not null and f.as_of < a.from_on and f.as_of >= a.from_on - interval '1 year'
      order by f.as_of desc, f.id desc limit 1) base on true)`;

/** Counts the jobs of every ask. */
export function countStableJobs(
  transaction: Transaction,
  asks: readonly Ask[],
  knownAt: KnownAt,
): Promise<StableJobsCount[]> {
  const records = recordsAt(knownAt);
  return transaction.query(
    sql`/* countStableJobs */ with ${population(asks, records)}, ${jobs(records)}, ${byPersons(records)}, ${byFigures(records)},
    figure_results as (select n, count(*) filter (where has_spells)::int as named,
        coalesce(sum(greatest(held - base, 0)) filter (where not has_spells), 0)::int as gained,
        coalesce(sum(held) filter (where not has_spells), 0)::int as held,
        count(*) filter (where not has_spells and held - base is not null)::int as cooperatives,
        count(*) filter (where not has_spells and held is not null and base is null)::int as without_baseline,
        count(*) filter (where not has_spells and held is null)::int as without_basis,
        count(*) filter (where has_spells and held is not null)::int as both_known
      from figured group by n),
    unseen as (select n, count(*)::int as spells from spell where identity_id is null group by n)
    select a.n, coalesce(p.persons, 0) as persons, coalesce(p.held, 0) as "personsHeld",
      coalesce(f.named, 0) as "personsCooperatives", coalesce(p.undated, 0) as undated,
      coalesce(p.not_yet, 0) as "notYet", coalesce(u.spells, 0) as elsewhere, coalesce(f.gained, 0) as figures,
      coalesce(f.held, 0) as "figuresHeld", coalesce(f.cooperatives, 0) as "figuresCooperatives",
      coalesce(f.without_baseline, 0) as "withoutBaseline", coalesce(f.without_basis, 0) as "withoutBasis",
      coalesce(f.both_known, 0) as "bothKnown"
    from ask a left join person_results p on p.n = a.n left join figure_results f on f.n = a.n
    left join unseen u on u.n = a.n`,
    knownAt,
  );
}
