import t from 'tap';
import { superuser } from '../database/records.ts';
import { IS_LONG } from '../helpers/long.ts';

const SETS = IS_LONG ? 1000 : 50;
/** Sets of a call; a plan has no more rows than so many asks. */
const BATCH = 50;
const SEED = 0.25;
const PHASE = ['2023-01-01', '2025-12-31'] as const;
const YEARS = ['2023', '2024', '2025'].map((year) => [`${year}-01-01`, `${year}-12-31`] as const);

/** A day of 2021 to 2025, and with the chance one or none. */
const DAY = `(date '2021-01-01' + (random() * 1825)::int)`;
const chance = (share: number, value: string) => `case when random() < ${share} then ${value} end`;

/**
 * A set is a commune with three cooperatives: women who manage them for a while, jobs of three persons, figures, and by
 * chance a merger of the first into the second, a move of the third into the commune, an end, a revival, a roster.
 */
const WORLD = `
  create temp table set_of as select s, c, gen_random_uuid() as id, 900000 + s as commune
    from generate_series(1, ${SETS}) s, generate_series(1, 3) c;
  insert into cooperatives (id, province_id, commune_id, kind, name, registry_code, status, status_on, ceased_during, operating_state,
      founded_on, founded_on_precision, establishment_support_level, worker_roster_complete_on)
    select id, 9001, commune, 'COOPERATIVE', 'Hợp tác xã', 'SET-' || s || '-' || c, e.status, e.day,
      case when e.status = 'CEASED' then datemultirange(daterange(e.day, null))
        when e.is_revived then datemultirange(daterange(e.day - 300, e.day)) end, 'RUNNING', ${DAY}, 'DAY', ${chance(0.8, "'PROVINCE'")}, ${chance(0.3, DAY)}
    from set_of cross join lateral (select case when random() < 0.15 + 0 * s then 'CEASED' else 'ACTIVE' end as status,
      random() < 0.15 as is_revived, ${DAY} as day) e;
  insert into cooperative_addresses (id, cooperative_id, seat_province_id, seat_commune_id, to_on)
    select gen_random_uuid(), id, 9002, null, ${DAY} from set_of where c = 3 and random() < 0.6;
  insert into cooperative_reorganisations (id, province_id, kind, effective_on, predecessor_ids, successor_ids)
    select gen_random_uuid(), 9001, 'MERGER', ${DAY}, array[a.id], array[b.id] from set_of a join set_of b using (s)
    where a.c = 1 and b.c = 2 and random() < 0.5;
  create temp table human as select s, p, gen_random_uuid() as identity, gen_random_uuid() as person,
    gen_random_uuid() as woman from generate_series(1, ${SETS}) s, generate_series(1, 3) p;
  insert into identities (id) select identity from human;
  insert into persons (id, identity_id, province_id, commune_id, name, gender)
    select person, identity, 9001, 900000 + s, 'Bà', case when random() < 0.8 then 'FEMALE' else 'MALE' end from human;
  insert into women_managers (id, person_id) select woman, person from human where p = 1;
  insert into management_positions (id, cooperative_id, women_manager_id, position, from_on, from_on_precision, to_on, to_on_precision)
    select gen_random_uuid(), o.id, h.woman, 'DIRECTOR', d.day, 'DAY', e.day, case when e.day is not null then 'DAY' end
    from set_of o join human h on h.s = o.s and h.p = 1 cross join lateral (select ${DAY} - 700 + 0 * o.s as day) d
    cross join lateral (select case when random() < 0.4 then d.day + 1 + (random() * 900)::int end as day) e;
  insert into employments (id, cooperative_id, person_id, kind, contract, from_on, from_on_precision, to_on, to_on_precision)
    select gen_random_uuid(), o.id, h.person, case when random() < 0.8 then 'STABLE' else 'SEASONAL' end,
      case when random() < 0.5 then 'OPEN_ENDED' else 'FIXED_TERM' end, d.day, 'DAY', e.day, case when e.day is not null then 'DAY' end
    from set_of o join human h on h.s = o.s cross join generate_series(1, 2) k
    cross join lateral (select ${DAY} + 0 * (o.s + k) as day) d
    cross join lateral (select case when random() < 0.5 then d.day + 1 + (random() * 800)::int end as day) e
    where random() < 0.7;
  insert into cooperative_figures (id, cooperative_id, as_of, source, stable_worker_count, female_stable_worker_count, female_new_job_count)
    select gen_random_uuid(), o.id, ${DAY}, 'set ' || k, g.women + (random() * 5)::int, g.women, ${chance(0.5, '(random() * 4)::int')}
    from set_of o cross join generate_series(1, 4) k cross join lateral (select (random() * 9)::int + 0 * (o.s + k) as women) g
    where random() < 0.5;`;

interface Count {
  readonly n: number;
  readonly persons: number;
  readonly figures: number;
}

const SCOPES = ['PROGRAMME', 'ALL', 'FOUNDED_IN_PERIOD'];

function askOf(set: number, period: number, [from, to]: readonly [string, string]) {
  return {
    n: set * 10 + period,
    province_ids: [],
    commune_ids: [900_000 + set],
    unsure_province_ids: [],
    unsure_commune_ids: [],
    from_on: from,
    to_on: to,
    valid_at: to,
    kinds: ['COOPERATIVE'],
    positions: ['DIRECTOR'],
    group_positions: [],
    scope: SCOPES[set % 3],
    counted: set % 2 === 0 ? 'WOMEN' : 'EVERYBODY',
    plan_from_on: PHASE[0],
    programme_from_on: PHASE[0],
    founded_from_on: PHASE[0],
  };
}

t.test('the years of a cumulative indicator are never less than the phase, in random sets', async (t) => {
  const { client } = await superuser(t);
  await client.query('begin');
  await client.query('select setseed($1)', [SEED]);
  await client.query(WORLD);
  await client.query('analyze');
  await client.query(`select set_config('app.scope', 'NATION', true)`);
  const asks = Array.from({ length: SETS }, (_, index) =>
    [PHASE, ...YEARS].map((period, number) => askOf(index + 1, number, period)),
  ).flat();
  for (const byIdentity of [true, false]) {
    const rows: Count[] = [];
    for (let first = 0; first < asks.length; first += 4 * BATCH) {
      const batch = JSON.stringify(asks.slice(first, first + 4 * BATCH));
      const counted = await client.query<Count>(
        'select n, persons, figures from count_stable_jobs($1::jsonb, $2)',
        [batch, byIdentity],
      );
      rows.push(...counted.rows);
    }
    const counts = new Map(rows.map((row) => [row.n, row]));
    const of = (set: number, period: number) => {
      const { persons = 0, figures = 0 } = counts.get(set * 10 + period) ?? {};
      return persons + figures;
    };
    t.equal(rows.length, 4 * SETS);
    const sets = Array.from({ length: SETS }, (_, index) => index + 1);
    const less = sets.filter((set) => of(set, 1) + of(set, 2) + of(set, 3) < of(set, 0));
    t.same(less, [], `by identity: ${byIdentity}`);
    const sum = (key: 'persons' | 'figures') => rows.reduce((total, row) => total + row[key], 0);
    t.ok(
      sum('persons') > SETS / 4 && sum('figures') > SETS,
      `${sum('persons')} persons, ${sum('figures')} by figures`,
    );
    t.ok(
      sets.some((set) => of(set, 1) + of(set, 2) + of(set, 3) > of(set, 0)),
      'a person may count in two years',
    );
  }
});
