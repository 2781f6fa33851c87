import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Scope } from '../../policy/scope.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import { termOfCooperative } from '../../records/spells.queries.ts';
import {
  IS_MAIN_SECTOR,
  newestRating,
  placeOf,
  stateOf,
  YEAR_FOUNDED,
} from '../../registry/cooperatives/cooperatives.groups.queries.ts';
import { namesWoman } from '../../registry/management-positions/terms.ts';
import type { CountedBy } from '../../registry/persons/counted-by.ts';
import type { Counted, CountedRows, Key } from './statistics.queries.ts';
import type { Sums } from './statistics.sums.queries.ts';

/** The rows, all of which meet more conditions. */
const narrowed = ({ where, unsure, territory }: CountedRows, more: readonly (SQL | null)[]): CountedRows => ({
  where: [...more, ...where],
  unsure: unsure && [...more, ...unsure],
  territory,
});

/** What is asked of cooperatives, besides the groups. */
interface AskedCooperatives {
  readonly scope: Scope;
  readonly today: string;
  /** The day that the filter asks of; null: today, with all that is ever recorded. */
  readonly validAt: string | null;
  /** The walls, the territory and the filter, on alias `r`. */
  readonly rows: CountedRows;
  /** Position codes that make a cooperative women-managed. */
  readonly countedPositions: readonly string[];
}

interface SummedCooperatives extends AskedCooperatives {
  readonly sums: Sums;
}

/** Keys of a cooperative. The section is that of the main line, with its version. */
const ofACooperative = (validAt: string | null) =>
  ({
    KIND: { value: sql`r.kind` },
    SECTOR: {
      value: sql`sector.version || ':' || sector.code`,
      join: sql`left join vsic_sections sector on ${IS_MAIN_SECTOR}`,
    },
    RATING: { value: newestRating(validAt) },
    YEAR: { value: YEAR_FOUNDED },
    STATUS: { value: stateOf('status', validAt) },
  }) satisfies Readonly<Record<string, Key>>;

function placeOfCooperative(validAt: string | null): Key {
  const { alias, ...joined } = placeOf(validAt);
  const place = sql.identifier(alias);
  return { ...joined, value: sql`coalesce(${place}.commune_id, ${place}.province_id)` };
}

/** Cooperatives, each with what women hold in it on the day. */
export function countedCooperatives(asked: SummedCooperatives): Counted {
  const { validAt } = asked;
  const held = termOfCooperative(validAt ?? asked.today);
  const has = (name: string, positions: SQL) =>
    sql`coalesce(bool_or(p.position = any(${positions})), false) as ${sql.identifier(name)}`;
  const women = sql.join(
    [
      has('managed', arrayOf(asked.countedPositions, 'text')),
      has('chaired', sql`'{BOARD_CHAIR}'::text[]`),
      has('directed', sql`'{DIRECTOR,GENERAL_DIRECTOR}'::text[]`),
      has('led', sql`'{GROUP_LEADER}'::text[]`),
    ],
    sql`, `,
  );
  return {
    name: 'cooperatives',
    from: sql`cooperatives r cross join lateral (select ${women} from management_positions p where ${held}) w ${asked.sums.join}`,
    ...asked.rows,
    columns: sql`r.id as row_id, r.id as subject, w.managed, w.chaired, w.directed, w.led ${asked.sums.columns}`,
    measures: sql`jsonb_build_object('cooperatives', count(*), 'womenManaged', count(*) filter (where managed),
      'withWomanChair', count(*) filter (where chaired), 'withWomanDirector', count(*) filter (where directed),
      'withWomanGroupLeader', count(*) filter (where led), 'sums', ${asked.sums.measure})`,
    place: placeOfCooperative(validAt),
    keys: {
      ...ofACooperative(validAt),
      OPERATING_STATE: { value: stateOf('operating_state', validAt) },
      POSITION: {
        value: sql`held.position`,
        join: sql`left join lateral (select p.position from management_positions p where ${held}) held on true`,
      },
    },
  };
}

interface AskedWomen extends AskedCooperatives {
  readonly position: readonly string[] | null;
  readonly countedBy: CountedBy;
}

/**
 * Terms that women hold on the day. Whose a term is may be hidden: it counts, and she does not. Of two records elsewhere
 * nothing shows here that they are one woman's.
 */
export function countedWomen(asked: AskedWomen): Counted {
  const { scope, today, validAt, position, countedBy } = asked;
  const wall = inScope(scope, 'w');
  const record = sql`p.women_manager_id`;
  const woman = countedBy === 'IDENTITY' ? sql`coalesce(n.identity_id, ${record})` : record;
  const named = namesWoman(scope, 'p', today);
  return {
    name: 'womenManagers',
    from: sql`management_positions p cross join cooperatives r
      left join women_managers w on w.id = p.women_manager_id ${wall === null ? sql`` : sql`and (${wall})`}
      left join persons n on n.id = w.person_id`,
    ...narrowed(asked.rows, [
      termOfCooperative(validAt ?? today),
      position === null ? null : sql`p.position = any(${arrayOf(position, 'text')})`,
    ]),
    columns: sql`p.id as row_id, ${named === null ? woman : sql`case when ${named} then ${woman} end`} as subject, p.cooperative_id`,
    measures: sql`jsonb_build_object('womenManagers', count(distinct subject), 'positions', count(*),
      'cooperatives', count(distinct cooperative_id))`,
    place: placeOfCooperative(validAt),
    keys: { ...ofACooperative(validAt), POSITION: { value: sql`p.position` } },
  };
}

interface AskedTrainings {
  readonly scope: Scope;
  /** The walls, the territory and the filter, on alias `r`. */
  readonly rows: CountedRows;
  /** The named attendances of a class that leaves a number to them; null for who may not read names. */
  readonly attendances: SQL | null;
}

function namedOf({ scope, attendances }: AskedTrainings): SQL {
  if (attendances === null)
    return sql`(select null::bigint as persons, null::bigint as women, null::bigint as completed)`;
  const women = sql`(select n.gender = 'FEMALE' from persons n where ${allOf([sql`n.id = a.person_id`, inScope(scope, 'n')])})`;
  return sql`(select nullif(count(*), 0) as persons, count(*) filter (where r.participant_count is null and ${women}) as women,
      count(*) filter (where a.is_completed) as completed
    from ${attendances} and (r.participant_count is null or r.completed_count is null))`;
}

/** Classes that were held, each with who took part. */
export function countedTrainings(asked: AskedTrainings): Counted {
  const sum = (column: string) => sql`coalesce(sum(${sql.identifier(column)}), 0)`;
  return {
    name: 'trainings',
    from: sql`trainings r cross join lateral ${namedOf(asked)} named`,
    ...narrowed(asked.rows, [sql`r.state = 'HELD'`]),
    columns: sql`r.id as row_id, r.id as subject, coalesce(r.participant_count, named.persons) as participants,
      coalesce(r.female_participant_count, case when r.participant_count is null then named.women end) as women,
      coalesce(r.completed_count, named.completed) as completed, r.head_times as head_times`,
    measures: sql`jsonb_build_object('classes', count(*), 'participants', ${sum('participants')},
      'femaleParticipants', ${sum('women')}, 'completed', ${sum('completed')}, 'headTimes', ${sum('head_times')},
      'classesWithoutParticipants', count(*) filter (where participants is null))`,
    place: {
      value: sql`served.unit_id`,
      join: sql`cross join lateral unnest(case when cardinality(r.served_unit_ids) > 0 then r.served_unit_ids
        else array[coalesce(r.commune_id, r.province_id)] end) served (unit_id)`,
    },
    keys: {
      KIND: { value: sql`r.kind` },
      YEAR: { value: sql`extract(year from r.from_on)::int` },
      STATUS: { value: sql`r.state` },
      TOPIC: { value: sql`topic.code`, join: sql`left join lateral unnest(r.topics) topic (code) on true` },
    },
  };
}
