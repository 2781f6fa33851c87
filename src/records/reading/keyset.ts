import { allOf, type SQL, sql } from '../../database/sql.ts';
import type { Position } from '../../kernel/cursor.ts';
import type { UnitCover } from '../../reference/territory.ts';
import type { Direction, PageRequest } from './pages.ts';
import { branchesOf } from './scope.queries.ts';
import type { SortKey } from './sort-key.ts';

const SQL_TYPES: Readonly<Record<SortKey['type'], string>> = {
  text: 'text',
  uuid: 'uuid',
  date: 'date',
  number: 'bigint',
};

const listOf = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);

/** `order by … limit …` of a page, turned round when it is read backwards; one row more tells whether there is a next one. */
export function sortedBy(
  keys: readonly SortKey[],
  direction: Direction,
  { backwards, size }: Pick<PageRequest, 'backwards' | 'size'>,
): SQL {
  const way = sql.raw((direction === 'DESC') !== backwards ? 'desc' : 'asc');
  return sql`order by ${listOf(keys.map((key) => sql`${key.expression} ${way}`))} limit ${size + 1}`;
}

/** The sort values as one column of the select list; `toPage` makes the cursor of them. */
export function sortValues(keys: readonly Pick<SortKey, 'expression'>[]): SQL {
  return sql`jsonb_build_array(${listOf(keys.map((key) => key.expression))}) as "sortValues"`;
}

/** Rows strictly past the position; null at the start. */
export function pastPosition(
  keys: readonly SortKey[],
  direction: Direction,
  { position, backwards }: { readonly position: Position | null; readonly backwards: boolean },
): SQL | null {
  if (position === null) return null;
  const left = listOf(keys.map((key) => key.expression));
  const right = listOf(
    keys.map((key, index) => sql`${position[index] ?? null}::${sql.raw(SQL_TYPES[key.type])}`),
  );
  const comparison = sql.raw((direction === 'DESC') !== backwards ? '<' : '>');
  const past = sql`(${left}) ${comparison} (${right})`;
  const [first, ...others] = keys;
  if (first === undefined || others.length === 0) return past;
  // Said of the first key by itself as well: where the keys are of two tables no index answers their comparison as a row,
  // and a page would be looked for from the beginning of the list.
  return sql`${first.expression} ${comparison}= ${position[0] ?? null}::${sql.raw(SQL_TYPES[first.type])} and ${past}`;
}

/** A list by a keyset. */
export interface Keyset {
  /** The tables; the one that is listed is `r`. */
  readonly from: SQL;
  /** What is passed on of `r`: its columns; all of them when left out. */
  readonly own?: SQL;
  /** What of the other tables is passed on besides. */
  readonly passed?: readonly SQL[];
  readonly keys: readonly SortKey[];
  readonly direction: Direction;
  readonly page: PageRequest;
  readonly where: readonly (SQL | null)[];
  /** The units whose indexes are walked; null: that of the whole key. */
  readonly units: UnitCover | null;
  /** Rows besides those of the units, walked by an index of their own; null: none. */
  readonly besides: SQL | null;
}

const sortName = (index: number) => sql.identifier(`sort${index}`);

/**
 * A page of a list. The rows are found first, a page of each unit side by side, and merged; what is selected of them is
 * selected of the merged ones alone.
 * @returns the rows as a table to be named `r`; their order; and the values of their keys as a column.
 */
export function pageBy(keyset: Keyset): {
  readonly rows: SQL;
  readonly sorted: SQL;
  readonly sortValues: SQL;
} {
  const { from, own: ofRows = sql`r.*`, passed = [], keys, direction, page, units, besides } = keyset;
  const named = keys.map(({ expression }, index) => sql`${expression} as ${sortName(index)}`);
  const select = sql`select ${listOf([ofRows, ...named, ...passed])} from ${from}`;
  const where = [...keyset.where, pastPosition(keys, direction, page)];
  const sorted = sortedBy(keys, direction, page);
  const own = branchesOf(units, { select, alias: keys[0]?.alias ?? 'r', where, sorted });
  const merged = keys.map(({ type }, index) => ({ expression: sql`r.${sortName(index)}`, type }));
  return {
    rows:
      besides === null
        ? own
        : sql`(select o.* from ${own} o
          union all select o.* from (${select} where ${allOf([besides, ...where])} ${sorted}) o)`,
    sorted: sortedBy(merged, direction, page),
    sortValues: sortValues(merged),
  };
}
