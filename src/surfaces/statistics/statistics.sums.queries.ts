import { type SQL, sql } from '../../database/sql.ts';
import { fieldOf } from '../../dictionary/dictionary.ts';
import type { FieldOf } from '../../policy/fields.ts';
import type { Scope } from '../../policy/scope.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import { hasCeased } from '../../records/spells.queries.ts';
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

interface AskedSums {
  readonly scope: Scope;
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
 * Of each cooperative its newest figure of each kind, of any source. One that has ceased has none today; what it had in
 * a year stays.
 */
export function sumsOf({ scope, day, sumOf, year }: AskedSums): Sums {
  if (sumOf.length === 0) return NO_SUMS;
  const summed = sumOf.map((of) => ({ of, alias: sql.raw(`sum_${of.toLowerCase()}`), column: columnOf(of) }));
  const newest = summed.map(
    ({ alias, column }) =>
      sql`(array_agg(${column} order by f.as_of desc, f.id desc) filter (where ${column} is not null))[1] as ${alias}`,
  );
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

/** The members of a sum: money stands apart from what is counted. */
const shownAs = (of: SummedFigure): string =>
  fieldOf('cooperativeFigures', SUMMED[of][0])?.type.name === 'VND'
    ? `'count', null, 'amountVnd'`
    : `'amountVnd', null, 'count'`;

const columnOf = (of: SummedFigure): SQL => sql`f.${sql.identifier(SUMMED[of][1])}`;
