import { getTableColumns } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { arrayOf, type SQL, sql } from '../../database/sql.ts';

/** A condition that may be left out. */
type Asked<Value> = Value | null | undefined;

/** The column is the value, or one of the values; no condition when none is asked. */
export function isOneOf(column: SQL, asked: Asked<string | readonly string[]>): SQL[] {
  if (asked == null) return [];
  return [sql`${column} = any(${arrayOf(typeof asked === 'string' ? [asked] : asked, 'text')})`];
}

/** The list column shares a value with what is asked. */
export function overlaps(column: SQL, asked: Asked<readonly string[]>): SQL[] {
  return asked == null ? [] : [sql`${column} && ${arrayOf(asked, 'text')}`];
}

/** The column is the record; no condition when none is asked. */
export function isRecord(column: SQL, id: Asked<string>): SQL[] {
  return id == null ? [] : [sql`${column} = ${id}::uuid`];
}

/** The condition holds, or does not; none when nothing is asked. */
export function isWhether(asked: Asked<boolean>, condition: SQL): SQL[] {
  if (asked == null) return [];
  return [asked ? condition : sql`not ${condition}`];
}

interface Range {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly certainty?: string | null;
}

/**
 * The date lies in a range that includes both ends; a row without a date does not. Of a date of which a month or year
 * is known, every day that can be meant lies in the range, or for POSSIBLE one of them.
 */
export function daysBetween(date: PgColumn, range: Asked<Range>, alias = 'r'): SQL[] {
  const { from = null, to = null, certainty = null } = range ?? {};
  const day = sql`${sql.identifier(alias)}.${sql.identifier(date.name)}`;
  const precision = precisionOf(date);
  if (precision === null) return [...notBefore(day, from), ...notAfter(day, to)];
  const { first, last } = spanOf(day, sql`${sql.identifier(alias)}.${sql.identifier(precision)}`);
  // The stored day is one of the span; it is said as well, because it has the index.
  return certainty === 'POSSIBLE'
    ? [
        ...notBefore(day, from && `${from.slice(0, 4)}-01-01`),
        ...notAfter(day, to && `${to.slice(0, 4)}-12-31`),
        ...notBefore(last, from),
        ...notAfter(first, to),
      ]
    : [...notBefore(day, from), ...notAfter(day, to), ...notBefore(first, from), ...notAfter(last, to)];
}

/** The first day that can be meant by a date of the alias. */
export const firstMeant = (date: PgColumn, alias: string): SQL => meantBy(date, alias).first;

/** The last day that can be meant by a date of the alias. */
export const lastMeant = (date: PgColumn, alias: string): SQL => meantBy(date, alias).last;

function meantBy(date: PgColumn, alias: string) {
  const a = sql.identifier(alias);
  const precision = precisionOf(date);
  const day = sql`${a}.${sql.identifier(date.name)}`;
  return precision === null ? { first: day, last: day } : spanOf(day, sql`${a}.${sql.identifier(precision)}`);
}

const notBefore = (day: SQL, from: string | null) => (from === null ? [] : [sql`${day} >= ${from}::date`]);
const notAfter = (day: SQL, to: string | null) => (to === null ? [] : [sql`${day} <= ${to}::date`]);

/** The column that says how much of a date is known; null where it is always a day. */
function precisionOf(date: PgColumn): string | null {
  const name = `${date.name}_precision`;
  return Object.values(getTableColumns(date.table)).some((one) => one.name === name) ? name : null;
}

/** The first and the last day that can be meant. */
function spanOf(day: SQL, precision: SQL): { readonly first: SQL; readonly last: SQL } {
  const bound = (unit: string, more: string) =>
    sql`(date_trunc(${sql.raw(`'${unit}'`)}, ${day}::timestamp)${sql.raw(more)})::date`;
  const cut = (more: (unit: string) => string) =>
    sql`case ${precision} when 'YEAR' then ${bound('year', more('year'))} when 'MONTH' then ${bound('month', more('month'))} else ${day} end`;
  return { first: cut(() => ''), last: cut((unit) => ` + interval '1 ${unit} -1 day'`) };
}

/** The column is the number; no condition when none is asked. */
export function isNumber(column: SQL, asked: Asked<number>): SQL[] {
  return asked == null ? [] : [sql`${column} = ${asked}::int`];
}

/** The number lies in a range that includes both ends; one that is unknown does not. */
export function numbersIn(
  column: SQL,
  range: Asked<{ readonly atLeast?: number | null; readonly atMost?: number | null }>,
): SQL[] {
  const { atLeast = null, atMost = null } = range ?? {};
  return [
    ...(atLeast === null ? [] : [sql`${column} >= ${atLeast}::int`]),
    ...(atMost === null ? [] : [sql`${column} <= ${atMost}::int`]),
  ];
}
