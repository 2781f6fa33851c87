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

/** The day lies in a range that includes both ends; one without a day does not. */
export function daysBetween(
  column: SQL,
  range: Asked<{ readonly from?: string | null; readonly to?: string | null }>,
): SQL[] {
  const { from = null, to = null } = range ?? {};
  return [
    ...(from === null ? [] : [sql`${column} >= ${from}::date`]),
    ...(to === null ? [] : [sql`${column} <= ${to}::date`]),
  ];
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
