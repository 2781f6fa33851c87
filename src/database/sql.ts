import { type SQL, sql } from 'drizzle-orm';

export { render } from './render.ts';
export type { SQL };
export { sql };

type ArrayType = 'uuid' | 'text' | 'int' | 'bytea' | 'date' | 'bigint';

/** A list as one parameter, so that the text of a statement does not change with its length. */
export function arrayOf(values: readonly unknown[], type: ArrayType): SQL {
  return sql`${sql.param(values)}::${sql.raw(type)}[]`;
}

/** `and` of those conditions that are given; `true` when none is. */
export function allOf(conditions: readonly (SQL | null)[]): SQL {
  const given = conditions.filter((one) => one !== null);
  return given.length === 0
    ? sql`true`
    : sql.join(
        given.map((one) => sql`(${one})`),
        sql` and `,
      );
}

/** Rows as one JSON parameter: the way a set of any width enters a statement. */
export function rowsOf(rows: readonly unknown[]): SQL {
  return sql`${JSON.stringify(rows)}::jsonb`;
}
