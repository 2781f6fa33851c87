import { render } from './render.ts';
import { type SQL, sql } from './statement.ts';

export { render } from './render.ts';
export { type SQL, sql } from './statement.ts';

type ArrayType = 'uuid' | 'text' | 'int' | 'bytea' | 'date' | 'bigint';

/** Digits, and letters and hyphens of ids: nothing that an array's text would have to quote. */
const PLAIN = { int: /^[\d,-]+$/, uuid: /^[\da-f,-]+$/i } as const;

/**
 * The text of an array of units or of ids, null for any other. The driver quotes each element by itself, for a hundred
 * communes several times a request.
 */
function plainText(values: readonly unknown[], type: ArrayType): string | null {
  if (type !== 'int' && type !== 'uuid') return null;
  const isPlain = type === 'int' ? Number.isInteger : (one: unknown) => String(one).length === 36;
  if (values.length === 0 || !values.every(isPlain)) return null;
  const text = values.join(',');
  return PLAIN[type].test(text) ? `{${text}}` : null;
}

const arrays = new WeakMap<readonly unknown[], Map<ArrayType, SQL>>();

/**
 * A list as one parameter, so that the text of a statement does not change with its length. Made once for a list: the
 * units of a caller are named several times in a statement.
 */
export function arrayOf(values: readonly unknown[], type: ArrayType): SQL {
  const byType = arrays.get(values) ?? new Map<ArrayType, SQL>();
  arrays.set(values, byType);
  const known = byType.get(type);
  if (known !== undefined) return known;
  const made = sql`${sql.param(plainText(values, type) ?? values)}::${sql.raw(type)}[]`;
  byType.set(type, made);
  return made;
}

/** A part that is used again and again, as the text that it is; one with values stays as it is. */
export function fixed(part: SQL): SQL {
  const { text, values } = render(part);
  return values.length === 0 ? sql.raw(text) : part;
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
