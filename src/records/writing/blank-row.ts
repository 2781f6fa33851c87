import { getTableColumns, is, SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Placing, StoredOf } from '../record-kind.ts';

const OWN: ReadonlySet<string> = new Set([
  'createdAt',
  'updatedAt',
  'knownFromXid',
  'changedByClient',
  'changedByAgency',
  'changedByActor',
  'requestId',
]);

/** A row of which nothing is known yet: a column that may not be null is so until it is set. */
type BlankRow<Row extends object> = { readonly [Property in keyof Row]: Row[Property] | null } & {
  readonly id: string;
  readonly version: number;
};

/** A new row of which nothing is known yet: the table's own defaults, else null. */
export function blankRow<Table extends PgTable, Placed extends Placing>(
  table: Table,
  id: string,
  placing: Placed,
): BlankRow<StoredOf<Table, Placed>> {
  const isPlace = (property: string) => property === 'provinceId' || property === 'communeId';
  const columns = Object.entries(getTableColumns(table)).filter(
    ([property, column]) =>
      !OWN.has(property) &&
      column.generated === undefined &&
      !is(column.default, SQL) &&
      !(placing === 'ofOwner' && isPlace(property)),
  );
  const values = columns.map(([property, column]) => [property, column.default ?? null]);
  const blank = { ...Object.fromEntries(values), id, version: 1 };
  return blank as BlankRow<StoredOf<Table, Placed>>; // its columns are those of StoredOf
}
