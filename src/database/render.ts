import { getTableName, Table } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { type Chunk, Parameter, quoted, SQL } from './statement.ts';

interface Rendering {
  text: string;
  readonly values: unknown[];
}

const tableNames = new WeakMap<Table, string>();

function nameOf(table: Table): string {
  const known = tableNames.get(table);
  if (known !== undefined) return known;
  const schema = table instanceof PgTable ? getTableConfig(table).schema : undefined;
  const name = `${schema === undefined ? '' : `${quoted(schema)}.`}${quoted(getTableName(table))}`;
  tableNames.set(table, name);
  return name;
}

const VALUES: ReadonlySet<string> = new Set(['string', 'number', 'bigint', 'boolean']);

/** The types let nothing else in; the driver would send an object as JSON, and `undefined` as null. */
function requireValue(chunk: Chunk): void {
  if (chunk !== null && !VALUES.has(typeof chunk) && !(chunk instanceof Uint8Array))
    throw new TypeError('a chunk of a statement is neither a part of one nor a value');
}

/** Parts share their parameters: the units of a caller are named in every level of a tree. */
type Places = Map<Parameter, number>;

function append({ texts, chunks }: SQL, into: Rendering, places: Places): void {
  into.text += texts[0];
  for (const [index, chunk] of chunks.entries()) {
    if (chunk instanceof SQL) append(chunk, into, places);
    else if (chunk instanceof Parameter) {
      const place = places.get(chunk) ?? into.values.push(chunk.value);
      places.set(chunk, place);
      into.text += `$${place}`;
    } else if (chunk instanceof Table) into.text += nameOf(chunk);
    else {
      requireValue(chunk);
      into.text += `$${into.values.push(chunk)}`;
    }
    into.text += texts[index + 1];
  }
}

/** The text and the parameters of a statement. Values only ever travel as parameters. @throws TypeError. */
export function render(statement: SQL): { text: string; values: unknown[] } {
  const rendering: Rendering = { text: '', values: [] };
  append(statement, rendering, new Map());
  return rendering;
}
