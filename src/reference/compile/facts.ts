import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One line of a fact file; every named column is present, an empty cell is ''. */
export type FactRow<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads a CSV file of facts.
 * @throws Error when a column is missing, so that a renamed column is not read as empty cells.
 */
export function readFacts<Column extends string>(
  directory: string,
  file: string,
  columns: readonly Column[],
): FactRow<Column>[] {
  const text = readFileSync(join(directory, file), 'utf8').normalize('NFC');
  const rows: Record<string, string>[] = parse(text, { columns: true, skip_empty_lines: true, bom: true });
  const missing = columns.filter((column) => rows[0]?.[column] === undefined);
  if (missing.length > 0) throw new Error(`${file}: missing ${missing.join(', ')}`);
  // Just checked: the columns asked for are there.
  return rows as FactRow<Column>[];
}
