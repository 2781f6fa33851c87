import { allOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { UnitCover } from '../../reference/territory.ts';
import type { Grouping, SummedFigure } from './statistics.schemas.ts';

/** The most groups of an answer. */
export const MAX_GROUPS = 5_000;

/** A key: its value, and what has to be joined for it. */
export interface Key {
  readonly value: SQL;
  readonly join?: SQL;
}

/** Which rows are counted. */
export interface CountedRows {
  readonly where: readonly (SQL | null)[];
  /** Those that may be in the territory that is asked for; null where there are none such. */
  readonly unsure: readonly (SQL | null)[] | null;
  /** What is asked for; null for all. */
  readonly territory: UnitCover | null;
}

/** What is counted, declared as data. Every row is of one subject; a subject may have several. */
export interface Counted extends CountedRows {
  /** Names the statement in the database's own lists. */
  readonly name: string;
  readonly from: SQL;
  /** What of a row the measures are made of; `subject` is counted once, null where it is hidden. */
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
  const statement = sql`${sql.raw(`/* listPlaces ${name} */`)}
    select distinct ${place.value} as id from ${from} ${place.join ?? sql``} where ${allOf(where)}`;
  const rows = await transaction.queryPlannedAnew<{ id: number | null }>(statement);
  return rows.map((row) => row.id);
}

/** Which of the given places a unit belongs to, by their numbers. */
interface PlaceNumbers {
  readonly unitIds: readonly number[];
  readonly numbers: readonly number[];
}

/** A sum of figures. */
export interface FigureSum {
  readonly of: SummedFigure;
  /** Persons or jobs; null where no cooperative has the figure. */
  readonly count: number | null;
  /** Money, likewise. */
  readonly amountVnd: number | null;
  readonly cooperatives: number;
  readonly ofCooperatives: number;
}

export type Measures = Readonly<Record<string, number | readonly FigureSum[]>>;

export interface Group {
  /** Whether it is the total, whose keys are null. */
  readonly isTotal: boolean;
  readonly keys: readonly (string | number | null)[];
  readonly measures: Measures;
  /** Of the total: subjects that are in several groups. */
  readonly inSeveral: number;
  /** Of the total: the measures of a group without rows. */
  readonly none: Measures | null;
}

/** The groups, and the total in which every subject counts once; one group more than allowed shows an excess. */
export function countGroups(
  transaction: Transaction,
  counted: Counted,
  groupBy: readonly Grouping[],
  places: PlaceNumbers,
): Promise<Group[]> {
  const keys = named(groupBy.map((grouping) => keyOf(counted, grouping, places)));
  const joins = joinsOf(keys);
  const names = listOf(keys.map(({ name }) => name));
  const columns = listOf([counted.columns, ...keys.map(({ value, name }) => sql`${value} as ${name}`)]);
  const groups = sql`union all (select false, jsonb_build_array(${names}), ${counted.measures}, 0, null::jsonb
    from grouped g group by ${names} limit ${MAX_GROUPS + 1})`;
  return transaction.queryPlannedAnew(sql`${sql.raw(`/* countGroups ${counted.name} */`)}
    with grouped as materialized (
      select distinct ${columns} from ${counted.from} ${joins} where ${allOf(counted.where)}),
    once as (select distinct on (row_id) * from grouped),
    several as (select subject from grouped where subject is not null
      group by subject having count(distinct jsonb_build_array(${names})) > 1)
    select true as "isTotal", '[]'::jsonb as keys, ${counted.measures} as measures,
      (select count(*) from several) as "inSeveral",
      (select ${counted.measures} from grouped g where false) as none from once g ${keys.length === 0 ? sql`` : groups}`);
}

/** The keys of the groupings but TERRITORY, named by their place among them. */
export const keysBesidesPlace = (counted: Counted, groupBy: readonly Grouping[]): NamedKey[] =>
  named(groupBy.flatMap((grouping) => (grouping === 'TERRITORY' ? [] : keyIn(counted, grouping))));

type NamedKey = Key & { readonly name: SQL };

const named = (keys: readonly Key[]): NamedKey[] =>
  keys.map((key, index) => ({ ...key, name: sql.raw(`k${index}`) }));

export const joinsOf = (keys: readonly Key[]) =>
  sql.join(
    keys.map((one) => one.join ?? sql``),
    sql` `,
  );

function keyOf(counted: Counted, grouping: Grouping, places: PlaceNumbers): Key {
  return grouping === 'TERRITORY' ? numberOf(counted.place, places) : keyIn(counted, grouping);
}

function keyIn({ name, keys }: Counted, grouping: Exclude<Grouping, 'TERRITORY'>): Key {
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

export const listOf = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);
