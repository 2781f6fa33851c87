import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a list by its header; an empty cell says nothing. */
export type Row = Readonly<Record<string, string>>;

/** Reads a list of the set. */
export function readList(name: string): Row[] {
  const text = readFileSync(join(import.meta.dirname, 'data', `${name}.csv`), 'utf8');
  return parse(text, { columns: true, comment: '#', comment_no_infix: true });
}

/** What a cell says, given to `convert`; undefined when it is empty or there is no such column. */
export function cell<Value>(row: Row, name: string, convert: (text: string) => Value): Value | undefined {
  const text = row[name];
  return text === undefined || text === '' ? undefined : convert(text);
}

/** The cells of those columns that say something, as text or converted. */
export function cells(
  row: Row,
  names: readonly string[],
  convert: (text: string) => unknown = (text) => text,
): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = cell(row, name, convert);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The cell of a column that every row fills. @throws Error when it is empty. */
export function required(row: Row, name: string): string {
  const text = cell(row, name, String);
  if (text === undefined) throw new Error(`a row of the demonstration set has no ${name}`);
  return text;
}

/** `a:1;b:2` as pairs. */
export function pairs(text: string): (readonly [string, string])[] {
  return text.split(';').map((pair) => {
    const [key = '', value = ''] = pair.split(':');
    return [key, value] as const;
  });
}

export const isTrue = (text: string) => text === 'true';
