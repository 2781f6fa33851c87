import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { ClientBase } from 'pg';
import * as tables from '../database/tables/reference.table.ts';
import { digestLists, REFERENCE_DIRECTORY, REFERENCE_TABLES, readCells } from './reference.files.ts';

/** Rows changed in one table. `removed` only where a list may drop rows. */
export interface TableLoad {
  readonly table: string;
  readonly inserted: number;
  readonly updated: number;
  readonly removed: number;
}

/** What a load did; `revision` is that of the reference data now, raised when the lists are not those loaded last. */
export interface LoadReport {
  /** Whether the lists are others than those loaded last. */
  readonly changed: boolean;
  readonly revision: number;
  readonly digest: string;
  /** Empty when nothing changed: the lists were not even read. */
  readonly tables: readonly TableLoad[];
}

/**
 * Lists whose rows nothing refers to: a row that a corrected list no longer has is removed. Units and codes are never
 * removed, since records name them.
 */
const REMOVABLE: ReadonlySet<Table> = new Set<Table>([
  tables.administrativeUnitVersions,
  tables.administrativeUnitSuccessions,
  tables.positionIncompatibilities,
]);

/**
 * Brings the reference tables to the state of the lists, in one transaction. A second load of the same lists does
 * nothing: it compares the files as bytes, since parsing 30,000 rows takes longer than the rest of a start's checks.
 * Rows changed by hand are put right after `delete from reference_revisions`. The caller has set the role; loads wait
 * for one another.
 */
export async function loadReference(
  client: ClientBase,
  directory: string = REFERENCE_DIRECTORY,
): Promise<LoadReport> {
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('reference'))`);
    const report = await loadTables(client, directory);
    await client.query('commit');
    return report;
  } catch (error) {
    // The first failure is the one to report; a connection that is gone cannot roll back.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function loadTables(client: ClientBase, directory: string): Promise<LoadReport> {
  const digest = digestLists(directory);
  const last = await findLastRevision(client);
  if (last?.digest === digest) return { changed: false, revision: last.revision, digest, tables: [] };
  const loads: TableLoad[] = [];
  for (const table of REFERENCE_TABLES) {
    loads.push(await loadTable(client, table, JSON.stringify(readCells(table, directory))));
  }
  return { changed: true, revision: await insertRevision(client, digest), digest, tables: loads };
}

/** Empty cells are null and lists arrays in `rows`; the record definition casts the rest to the columns' types. */
async function loadTable(client: ClientBase, table: PgTable, rows: string): Promise<TableLoad> {
  const columns = Object.values(getTableColumns(table));
  const names = columns.map((column) => column.name);
  const keys = primaryKeyOf(table);
  const values = names.filter((name) => !keys.includes(name));
  const name = getTableName(table);
  const record = `json_to_recordset($1::json) as list(${columns
    .map((column) => `${column.name} ${column.getSQLType()}`)
    .join(', ')})`;
  const removed = REMOVABLE.has(table) ? await removeMissing(client, { name, keys, record, rows }) : 0;
  const { rows: counts } = await client.query<{ inserted: number; updated: number }>(
    `with changed as (
      insert into ${name} as old (${names.join(', ')})
      select ${names.join(', ')} from ${record}
      on conflict (${keys.join(', ')}) do update
      set ${values.map((value) => `${value} = excluded.${value}`).join(', ')}
      where (${values.map((value) => `old.${value}`).join(', ')})
        is distinct from (${values.map((value) => `excluded.${value}`).join(', ')})
      returning (xmax = 0) as is_new
    )
    select count(*) filter (where is_new)::int as inserted, count(*) filter (where not is_new)::int as updated
    from changed`,
    [rows],
  );
  return { table: name, inserted: counts[0]?.inserted ?? 0, updated: counts[0]?.updated ?? 0, removed };
}

/** Asks first: the privilege to delete is needed only when there is something to delete. */
async function removeMissing(
  client: ClientBase,
  list: { name: string; keys: readonly string[]; record: string; rows: string },
): Promise<number> {
  const keys = list.keys.join(', ');
  const missing = `(${keys}) not in (select ${keys} from ${list.record})`;
  const found = await client.query(`select 1 from ${list.name} where ${missing} limit 1`, [list.rows]);
  if (found.rows.length === 0) return 0;
  const removed = await client.query(`delete from ${list.name} where ${missing}`, [list.rows]);
  return removed.rowCount ?? 0;
}

function primaryKeyOf(table: PgTable): string[] {
  const config = getTableConfig(table);
  const composite = config.primaryKeys[0]?.columns ?? config.columns.filter((column) => column.primary);
  return composite.map((column) => column.name);
}

async function findLastRevision(client: ClientBase): Promise<{ revision: number; digest: string } | null> {
  const { rows } = await client.query<{ revision: number; digest: string }>(
    'select revision, digest from reference_revisions order by revision desc limit 1',
  );
  return rows[0] ?? null;
}

async function insertRevision(client: ClientBase, digest: string): Promise<number> {
  const { rows } = await client.query<{ revision: number }>(
    'insert into reference_revisions (digest) values ($1) returning revision',
    [digest],
  );
  return rows[0]?.revision ?? 0;
}
