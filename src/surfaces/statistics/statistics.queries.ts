import { allOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Grouping } from './statistics.schemas.ts';

/** The most groups of an answer. */
export const MAX_GROUPS = 5_000;

/** A key: its value, and what has to be joined for it. */
export interface Key {
  readonly value: SQL;
  readonly join?: SQL;
}

/** What is counted, declared as data. Every row is of one subject; a subject may have several. */
export interface Counted {
  /** Names the statement in the database's own lists. */
  readonly name: string;
  readonly from: SQL;
  readonly where: readonly (SQL | null)[];
  /** What of a row the measures are made of; `subject` is counted once. */
  readonly columns: SQL;
  /** Aggregates over these columns, of rows named `g`. */
  readonly measures: SQL;
  /** Unit identity as written; the key TERRITORY is made of it. */
  readonly place: Key;
  /** The other groupings that the noun has. */
  readonly keys: Readonly<Partial<Record<Exclude<Grouping, 'TERRITORY'>, Key>>>;
}

/** The units that the rows name; null among them for rows that name none. */
export async function listPlaces(
  transaction: Transaction,
  { name, from, where, place }: Counted,
): Promise<(number | null)[]> {
  const rows = await transaction.query<{ id: number | null }>(sql`${sql.raw(`/* listPlaces ${name} */`)}
    select distinct ${place.value} as id from ${from} ${place.join ?? sql``} where ${allOf(where)}`);
  return rows.map((row) => row.id);
}

/** Which of the given places a unit belongs to, by their numbers. */
interface PlaceNumbers {
  readonly unitIds: readonly number[];
  readonly numbers: readonly number[];
}

export interface Group {
  /** Whether it is the total, whose keys are null. */
  readonly isTotal: boolean;
  readonly keys: readonly (string | number | null)[];
  readonly measures: Readonly<Record<string, number>>;
  /** Of the total: subjects that are in several groups. */
  readonly inSeveral: number;
}

/** The groups, and the total in which every subject counts once; one group more than allowed shows an excess. */
export function countGroups(
  transaction: Transaction,
  counted: Counted,
  groupBy: readonly Grouping[],
  places: PlaceNumbers,
): Promise<Group[]> {
  const keys = groupBy.map((grouping, index) => ({
    ...keyOf(counted, grouping, places),
    name: sql.raw(`k${index}`),
  }));
  const joins = sql.join(
    keys.map((one) => one.join ?? sql``),
    sql` `,
  );
  const names = listOf(keys.map(({ name }) => name));
  const columns = listOf([counted.columns, ...keys.map(({ value, name }) => sql`${value} as ${name}`)]);
  const groups = sql`union all (select false, jsonb_build_array(${names}), ${counted.measures}, 0
    from grouped g group by ${names} limit ${MAX_GROUPS + 1})`;
  return transaction.query(sql`${sql.raw(`/* countGroups ${counted.name} */`)}
    with grouped as materialized (
      select distinct ${columns} from ${counted.from} ${joins} where ${allOf(counted.where)}),
    once as (select distinct on (row_id) * from grouped),
    several as (select subject from grouped group by subject having count(distinct jsonb_build_array(${names})) > 1)
    select true as "isTotal", '[]'::jsonb as keys, ${counted.measures} as measures,
      (select count(*) from several) as "inSeveral" from once g ${keys.length === 0 ? sql`` : groups}`);
}

function keyOf({ name, place, keys }: Counted, grouping: Grouping, places: PlaceNumbers): Key {
  if (grouping === 'TERRITORY') return numberOf(place, places);
  const key = keys[grouping];
  if (key === undefined) throw new Error(`${name} has no ${grouping}`);
  return key;
}

/**
 * The number of a row's unit, looked up in an object. A generic plan takes every list that is joined to be ten rows
 * long, and would go through all units of the nation again for each row.
 */
function numberOf(place: Key, { unitIds, numbers }: PlaceNumbers): Key {
  const numberByUnit = JSON.stringify(Object.fromEntries(unitIds.map((id, index) => [id, numbers[index]])));
  return { ...place, value: sql`(${numberByUnit}::jsonb ->> (${place.value})::text)::int` };
}

const listOf = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);
