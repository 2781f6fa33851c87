import { arrayOf, type SQL, sql } from '../../database/sql.ts';

/** The column is the value, or one of the values; no condition when none is asked. */
export function isOneOf(column: SQL, asked: unknown): SQL[] {
  if (asked == null) return [];
  const values = Array.isArray(asked) ? asked.map(String) : [String(asked)];
  return [sql`${column} = any(${arrayOf(values, 'text')})`];
}

/** The column is the record; no condition when none is asked. */
export function isRecord(column: SQL, id: unknown): SQL[] {
  return id == null ? [] : [sql`${column} = ${String(id)}::uuid`];
}

/** The day lies in a range that includes both ends; one without a day does not. */
export function daysBetween(column: SQL, range: unknown): SQL[] {
  const { from, to } = (range ?? {}) as { from?: string | null; to?: string | null }; // the schema of a range
  return [
    ...(from == null ? [] : [sql`${column} >= ${from}::date`]),
    ...(to == null ? [] : [sql`${column} <= ${to}::date`]),
  ];
}
