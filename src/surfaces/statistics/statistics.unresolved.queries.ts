import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Counted, type Group, joinsOf, keysBesidesPlace, listOf } from './statistics.queries.ts';
import type { Grouping } from './statistics.schemas.ts';

/** Subjects that may be elsewhere than where they are counted, or are not counted, by all places that they have. */
export interface UnsureSubjects {
  /** Whether it is the total, of those that are not counted at all. */
  readonly isTotal: boolean;
  /** Without TERRITORY. */
  readonly keys: Group['keys'];
  /** Unit identities as written of the rows that are counted. */
  readonly counted: readonly number[];
  /** Those of the rows that are not. */
  readonly besides: readonly number[];
  readonly isCounted: boolean;
  readonly count: number;
}

/** Counts the subjects of rows that are not counted, and of those that are counted at a place of `adrift`. */
export function countUnsure(
  transaction: Transaction,
  counted: Counted,
  groupBy: readonly Grouping[],
  adrift: readonly number[],
): Promise<UnsureSubjects[]> {
  const { where, unsure, name } = counted;
  const place = groupBy.includes('TERRITORY') ? counted.place : { value: sql`null::int` };
  const keys = [{ ...place, name: sql`place` }, ...keysBesidesPlace(counted, groupBy)];
  const columns = listOf([counted.columns, ...keys.map((one) => sql`${one.value} as ${one.name}`)]);
  const others = keys.slice(1).map((one) => one.name);
  const names = listOf([sql`is_counted`, sql`subject`, ...keys.map((one) => one.name)]);
  const rowsOf = (isCounted: SQL, conditions: readonly (SQL | null)[]) => sql`select distinct ${names}
    from (select ${isCounted} as is_counted, ${columns} from ${counted.from} ${joinsOf(keys)} where ${allOf(conditions)}) r
    where subject is not null`;
  const besides = unsure === null ? sql`` : sql`union all ${rowsOf(sql`false`, unsure)}`;
  const placesOf = (condition: SQL) =>
    sql`coalesce(array_agg(distinct place) filter (where ${condition} and place is not null), '{}')`;
  const isUnsure = sql`(not is_counted or place = any(${arrayOf(adrift, 'int')}))`;
  return transaction.queryPlannedAnew(sql`${sql.raw(`/* countUnsure ${name} */`)}
    with placed as materialized (${rowsOf(sql`true`, where)} ${besides}),
    unsure as (select jsonb_build_array(${listOf(others)}) as keys, ${placesOf(sql`is_counted`)} as counted,
        ${placesOf(sql`not is_counted`)} as besides, bool_or(is_counted) as is_counted
      from placed where subject in (select subject from placed where ${isUnsure})
      group by ${listOf([sql`subject`, ...others])} having bool_or(${isUnsure}))
    select false as "isTotal", keys, counted, besides, is_counted as "isCounted", count(*) as count
      from unsure group by keys, counted, besides, is_counted
    union all select true, '[]'::jsonb, '{}', '{}', false, count(distinct subject) from placed
      where subject not in (select subject from placed where is_counted)`);
}
