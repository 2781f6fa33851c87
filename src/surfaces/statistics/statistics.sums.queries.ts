import { allOf, type SQL, sql } from '../../database/sql.ts';
import { fieldOf } from '../../dictionary/dictionary.ts';
import type { FieldOf } from '../../policy/fields.ts';
import type { Scope } from '../../policy/scope.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import { hasCeased } from '../../records/spells.queries.ts';
import type { CountedBy } from '../../registry/persons/counted-by.ts';
import type { SummedFigure } from './statistics.schemas.ts';

/** What is summed: the field of the figures, by whose class the sum is shown, and its column. */
export const SUMMED = {
  MEMBERS: ['memberCount', 'member_count'],
  WOMEN_MEMBERS: ['femaleMemberCount', 'female_member_count'],
  WORKERS: ['workerCount', 'worker_count'],
  WOMEN_WORKERS: ['femaleWorkerCount', 'female_worker_count'],
  STABLE_JOBS: ['stableWorkerCount', 'stable_worker_count'],
  WOMEN_STABLE_JOBS: ['femaleStableWorkerCount', 'female_stable_worker_count'],
  REVENUE: ['revenueVnd', 'revenue_vnd'],
} as const satisfies Readonly<Record<SummedFigure, readonly [FieldOf<'cooperativeFigures'>, string]>>;

/** Who is named, and the day up to which the roster is declared to be complete: then these count, and no figure. */
type Roster = 'members' | 'workers';

const NAMED: Readonly<
  Partial<Record<SummedFigure, { readonly roster: Roster; readonly isOfWomen: boolean }>>
> = {
  MEMBERS: { roster: 'members', isOfWomen: false },
  WOMEN_MEMBERS: { roster: 'members', isOfWomen: true },
  WORKERS: { roster: 'workers', isOfWomen: false },
  WOMEN_WORKERS: { roster: 'workers', isOfWomen: true },
};

interface AskedSums {
  readonly scope: Scope;
  /** What one worker is. */
  readonly countedBy: CountedBy;
  /** The last day whose figures count. */
  readonly day: string;
  readonly sumOf: readonly SummedFigure[];
  /** Figures of this year alone; null: the newest of any. */
  readonly year: number | null;
}

/** What sums add to a statement over cooperatives (alias `r`). */
export interface Sums {
  readonly join: SQL;
  /** Begins with a comma. */
  readonly columns: SQL;
  /** A JSON array of the sums over rows with these columns. */
  readonly measure: SQL;
}

const NO_SUMS: Sums = { join: sql``, columns: sql``, measure: sql`'[]'::jsonb` };

/**
 * Of each cooperative its newest figure of each kind, of any source; of members and workers those who are named, where
 * their roster is complete up to the day of that figure or there is none. One that has ceased has none today; what it
 * had in a year stays.
 * Source: domain definitions of the plans (named persons beside figures).
 */
export function sumsOf(asked: AskedSums): Sums {
  const { scope, day, sumOf, year } = asked;
  if (sumOf.length === 0) return NO_SUMS;
  const summed = sumOf.map((of) => ({ of, alias: sql.raw(`sum_${of.toLowerCase()}`), column: columnOf(of) }));
  const newest = summed.map(({ of, alias, column }) => {
    const figure = sql`(array_agg(${column} order by f.as_of desc, f.id desc) filter (where ${column} is not null))[1]`;
    return sql`${withNamed(asked, of, { figure, asOf: sql`max(f.as_of) filter (where ${column} is not null)` })} as ${alias}`;
  });
  const isStanding = year === null ? sql`not ${hasCeased('r', day)}` : sql`true`;
  const inYear =
    year === null
      ? sql`f.as_of <= ${day}::date and ${isStanding}`
      : sql`f.as_of between ${`${year}-01-01`}::date and least(${`${year}-12-31`}::date, ${day}::date)`;
  const wall = inScope(scope, 'f');
  const each = summed.map(
    ({
      of,
      alias,
    }) => sql`jsonb_build_object('of', ${sql.raw(`'${of}'`)}, ${sql.raw(shownAs(of))}, sum(${alias}),
      'cooperatives', count(${alias}), 'ofCooperatives', count(*) filter (where may_have_figures))`,
  );
  return {
    join: sql`cross join lateral (select ${sql.join(newest, sql`, `)}, ${isStanding} as may_have_figures
      from cooperative_figures f where f.cooperative_id = r.id and ${inYear} ${wall === null ? sql`` : sql`and (${wall})`}) figures`,
    columns: sql`, figures.*`,
    measure: sql`jsonb_build_array(${sql.join(each, sql`, `)})`,
  };
}

/** The named persons in place of a figure, to who sees any; of a year only beside a figure of it. */
function withNamed(
  { scope, countedBy, day, year }: AskedSums,
  of: SummedFigure,
  { figure, asOf }: { readonly figure: SQL; readonly asOf: SQL },
): SQL {
  const named = NAMED[of];
  if (named === undefined || scope.kind === 'PUBLISHED') return figure;
  const { roster, isOfWomen } = named;
  const completeOn =
    roster === 'members' ? sql`r.member_roster_complete_on` : sql`r.worker_roster_complete_on`;
  const since = year === null ? sql`coalesce(${asOf}, '-infinity')` : asOf;
  const on = year === null || day < `${year}-12-31` ? day : `${year}-12-31`;
  const isStanding = year === null ? sql`not ${hasCeased('r', day)}` : sql`true`;
  const persons = { scope, countedBy, isOfWomen, on };
  const count = roster === 'members' ? membersNamed(persons) : workersNamed(persons);
  return sql`case when ${completeOn} >= ${since} and ${isStanding} then (${count}) else ${figure} end`;
}

interface NamedPersons {
  readonly scope: Scope;
  readonly countedBy: CountedBy;
  readonly isOfWomen: boolean;
  readonly on: string;
}

/** Whether a spell of the cooperative `r` holds on the day; one of unknown beginning has begun. */
const spellHeld = (alias: string, { scope, on }: NamedPersons): SQL => {
  const a = sql.identifier(alias);
  return allOf([
    sql`${a}.cooperative_id = r.id`,
    sql`coalesce(${a}.from_on <= ${on}::date, true)`,
    sql`coalesce(${a}.to_on > ${on}::date, true)`,
    inScope(scope, alias),
  ]);
};

/** Of women those who are members themselves or represent their household. */
function membersNamed(asked: NamedPersons): SQL {
  const held = spellHeld('m', asked);
  if (!asked.isOfWomen) return sql`select count(*) from members m where ${held}`;
  const isHuman = sql`m.party_kind in ('INDIVIDUAL', 'FOREIGN_INVESTOR', 'HOUSEHOLD')`;
  return sql`select count(*) from members m ${personOf('m', asked)} where ${allOf([held, isHuman, isWoman(asked)])}`;
}

/** Each once: a human being, or to who may not read numbers, and of who is recorded elsewhere, a record of one. */
function workersNamed(asked: NamedPersons): SQL {
  const subject =
    asked.countedBy === 'IDENTITY' ? sql`coalesce(n.identity_id, e.person_id)` : sql`e.person_id`;
  return sql`select count(distinct ${subject}) from employments e ${personOf('e', asked)}
    where ${allOf([spellHeld('e', asked), isWoman(asked)])}`;
}

const personOf = (alias: string, { scope }: NamedPersons): SQL =>
  sql`left join persons n on ${allOf([sql`n.id = ${sql.identifier(alias)}.person_id`, inScope(scope, 'n')])}`;

const isWoman = ({ isOfWomen }: NamedPersons): SQL | null => (isOfWomen ? sql`n.gender = 'FEMALE'` : null);

/** The members of a sum: money stands apart from what is counted. */
const shownAs = (of: SummedFigure): string =>
  fieldOf('cooperativeFigures', SUMMED[of][0])?.type.name === 'VND'
    ? `'count', null, 'amountVnd'`
    : `'amountVnd', null, 'count'`;

const columnOf = (of: SummedFigure): SQL => sql`f.${sql.identifier(SUMMED[of][1])}`;
