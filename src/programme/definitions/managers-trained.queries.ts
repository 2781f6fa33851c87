import type { KnownAt } from '../../database/history.ts';
import { sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { inTerritoryOf, population, recordsAt } from './asks.queries.ts';
import type { Ask } from './definition.ts';

/** Women managers of an ask. */
export interface ManagersTrainedCount {
  readonly n: number;
  readonly women: number;
  readonly trained: number;
  readonly programmeToDate: number;
  readonly cooperatives: number;
  /** Women who are recorded in another territory, so that their classes are not visible here. */
  readonly elsewhere: number;
}

/**
 * A woman is her identity where her record is of the territory, else the record that the term names. A class makes a
 * training of managers by its topics, and is completed on its last day.
 */
export function countManagersTrained(
  transaction: Transaction,
  asks: readonly Ask[],
  knownAt: KnownAt,
): Promise<ManagersTrainedCount[]> {
  const records = recordsAt(knownAt);
  const { positions, women, persons, attendances, trainings, sessions, cooperatives } = records;
  return transaction.query(
    sql`/* countManagersTrained */ with ${population(asks, records)},
    term as (select h.n, h.id as cooperative_id, coalesce(p.identity_id, t.women_manager_id) as subject, p.identity_id
      from counted h join ask a on a.n = h.n
      join ${positions} t on t.cooperative_id = h.id and t.position = any(h.positions)
        and t.from_on <= a.valid_at and (t.to_on is null or t.to_on > a.valid_at)
      left join ${women} w on w.id = t.women_manager_id and ${inTerritoryOf('w')}
      left join ${persons} p on p.id = w.person_id and ${inTerritoryOf('p')}),
    woman as (select n, subject, identity_id from term group by n, subject, identity_id),
    completed as (select w.n, w.subject, bool_or(d.day between a.from_on and a.until) as is_trained,
        bool_or(d.day between a.programme_from_on and a.until) as is_to_date
      from woman w join ask a on a.n = w.n
      join ${persons} m on m.identity_id = w.identity_id and ${inTerritoryOf('m')}
      join ${attendances} s on s.person_id = m.id and s.is_completed
      join ${trainings} t on t.id = s.training_id and t.state = 'HELD'
        and t.topics && '{GOVERNANCE,BUSINESS,LAW,DIGITAL}'::text[]
      cross join lateral (select coalesce(t.to_on, (select max(o.held_on) from ${sessions} o
        where o.training_id = t.id and not o.is_cancelled), t.from_on) as day) d
      where a.is_nation or ${inTerritoryOf('t')} or ((t.served_province_ids && a.province_ids
          or t.served_commune_ids && a.commune_ids) and exists (select 1 from ${cooperatives} c
            where c.id = s.cooperative_id and ${inTerritoryOf('c')}))
      group by w.n, w.subject)
    select a.n, count(w.subject)::int as women, count(*) filter (where c.is_trained)::int as trained,
      count(*) filter (where c.is_to_date)::int as "programmeToDate",
      (select count(distinct t.cooperative_id)::int from term t where t.n = a.n) as cooperatives,
      count(*) filter (where w.subject is not null and w.identity_id is null)::int as elsewhere
    from ask a left join woman w on w.n = a.n left join completed c on c.n = w.n and c.subject = w.subject
    group by a.n`,
    knownAt,
  );
}
