import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';

export type { SQL };
export { sql };

const dialect = new PgDialect();

/** The text and the parameters of a statement. Values only ever travel as parameters. */
export function render(statement: SQL): { text: string; values: unknown[] } {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return { text, values: params };
}

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
