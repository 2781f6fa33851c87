import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { arrayOf, rowsOf, type SQL, sql } from './sql.ts';
import type { Transaction } from './transaction.ts';

/** A row by its properties, as the table names them. */
type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts a set of rows in one statement. Every row has the same properties, those of the first.
 * The database stamps version, times, actor and request itself.
 */
export async function insertRows(
  transaction: Transaction,
  table: PgTable,
  rows: readonly Row[],
  send: 'query' | 'queryIdentities' = 'query',
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const names = columnNames(
    table,
    Object.keys(first).filter((property) => property !== 'version'),
  );
  await transaction[send](sql`insert into ${table} (${list([...names.values()])})
    select ${list([...names.values()])} from jsonb_populate_recordset(null::${table}, ${recordset(names, rows)})`);
}

/**
 * Updates a set of rows in one statement, each only at the version it was read at.
 * @returns the ids that were updated; one that is missing has moved on.
 */
export async function updateRows(
  transaction: Transaction,
  table: PgTable,
  rows: readonly (Row & { readonly id: string; readonly version: number })[],
  send: 'query' | 'queryIdentities' = 'query',
): Promise<Set<string>> {
  const first = rows[0];
  if (first === undefined) return new Set();
  const names = columnNames(table, Object.keys(first));
  const set = [...names.values()].filter((name) => name !== 'id' && name !== 'version');
  const assignments = sql.join(
    set.map((name) => sql`${sql.identifier(name)} = n.${sql.identifier(name)}`),
    sql`, `,
  );
  const updated = await transaction[send]<{ id: string }>(sql`update ${table} t set ${assignments}
    from jsonb_populate_recordset(null::${table}, ${recordset(names, rows)}) n
    where t.id = n.id and t.version = n.version and t.id = any(${arrayOf(
      rows.map((row) => row.id),
      'uuid',
    )})
    returning t.id`);
  return new Set(updated.map((row) => row.id));
}

/** What the database fills by itself. */
const STAMPS = [
  'createdAt',
  'updatedAt',
  'knownFromXid',
  'changedByClient',
  'changedByAgency',
  'changedByActor',
  'requestId',
  'searchText',
  'searchKey',
  'searchAccents',
  'naturalKey',
  'submittedByClient',
] as const;

/** Where a part stands; the `follow` trigger fills these on a part, and the service may not write them there. */
const PLACE = ['provinceId', 'communeId'] as const;

const STAMPED: ReadonlySet<string> = new Set(STAMPS);
const PLACED: ReadonlySet<string> = new Set(PLACE);

/** A row as a service reads it to change it, and writes it: what the database fills by itself left out. */
export type StoredRow<Table extends PgTable> = Omit<Table['$inferSelect'], (typeof STAMPS)[number]>;

/** As StoredRow, of a table whose rows stand where their owner stands. */
export type StoredPart<Table extends PgTable> = Omit<StoredRow<Table>, (typeof PLACE)[number]>;

/** The business columns of a table under their properties, for reading a row that is to be changed. */
export function storedColumns(table: PgTable, alias: string, placing: 'own' | 'ofOwner' = 'own'): SQL {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([property]) => !STAMPED.has(property) && !(placing === 'ofOwner' && PLACED.has(property)),
  );
  return sql.join(
    columns.map(
      ([property, column]) =>
        sql`${sql.identifier(alias)}.${sql.identifier(column.name)} as ${sql.identifier(property)}`,
    ),
    sql`, `,
  );
}

function columnNames(table: PgTable, properties: readonly string[]): Map<string, string> {
  const columns = getTableColumns(table);
  return new Map(
    properties.map((property) => {
      const column = columns[property];
      if (column === undefined) throw new Error(`${getTableName(table)} has no column for ${property}`);
      return [property, column.name];
    }),
  );
}

function recordset(names: ReadonlyMap<string, string>, rows: readonly Row[]): SQL {
  return rowsOf(
    rows.map((row) =>
      Object.fromEntries([...names].map(([property, column]) => [column, toJson(row[property])])),
    ),
  );
}

/** Bytes travel in PostgreSQL's hex form. */
function toJson(value: unknown): unknown {
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value;
}

function list(names: readonly string[]): SQL {
  return sql.join(
    names.map((name) => sql.identifier(name)),
    sql`, `,
  );
}
