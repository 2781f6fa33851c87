import type { KnownAt } from '../../database/history.ts';
import { rowsOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { CountedBy } from '../../registry/persons/counted-by.ts';
import type { Ask } from './definition.ts';

const rowOf = (ask: Ask) => ({
  n: ask.n,
  province_ids: ask.provinceIds,
  commune_ids: ask.communeIds,
  unsure_province_ids: ask.unsure.provinceIds,
  unsure_commune_ids: ask.unsure.communeIds,
  from_on: ask.fromOn,
  to_on: ask.toOn,
  valid_at: ask.validAt,
  kinds: ask.kinds,
  positions: ask.positions,
  group_positions: ask.groupPositions,
  scope: ask.scope,
  counted: ask.counted,
  plan_from_on: ask.planFromOn,
  programme_from_on: ask.programmeFromOn,
  founded_from_on: ask.foundedFromOn,
});

const asked = (asks: readonly Ask[]): SQL => rowsOf(asks.map(rowOf));

/** The numbers of an ask, `n`. */
export type Counts<Names extends readonly string[]> = Readonly<Record<Names[number] | 'n', number>>;

interface Counting<Names extends readonly string[]> {
  /** A function of `migrations/0013_counts.sql`: it has its owner's rights and answers numbers alone. */
  readonly by: `count_${string}`;
  /** The numbers that are read, as the function names them, in camel case. */
  readonly numbers: Names;
  readonly asks: readonly Ask[];
  readonly knownAt: KnownAt;
  /** Of a function that counts persons. */
  readonly countedBy?: CountedBy;
}

const columnOf = (number: string) => number.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What the function counts, of all asks by one statement. */
export function countAsks<const Names extends readonly string[]>(
  transaction: Transaction,
  { by, numbers, asks, knownAt, countedBy }: Counting<Names>,
): Promise<Counts<Names>[]> {
  const columns = numbers.map((one) => sql`${sql.identifier(columnOf(one))} as ${sql.identifier(one)}`);
  const byIdentity = countedBy === undefined ? sql`` : sql`, ${countedBy === 'IDENTITY'}::boolean`;
  return transaction.query(
    sql`/* ${sql.raw(by)} */ select n, ${sql.join(columns, sql`, `)} from ${sql.identifier(by)}(${asked(asks)}${byIdentity})`,
    knownAt,
  );
}
