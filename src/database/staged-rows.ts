import { finished } from 'node:stream/promises';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import copy from 'pg-copy-streams';
import type { Caller } from '../policy/scope.ts';
import { settingsOf } from './caller-settings.ts';

/** A table that rows are brought into in large sets. */
export interface StagedTable {
  readonly table: PgTable;
  /** The properties that a row has; all others are the database's own. */
  readonly properties: readonly string[];
  /** Who may write the table whatever its territory. */
  readonly role: 'registry_owner' | 'registry_linker';
  /** Whose order the rows are inserted in, so that two who bring the same ones cannot block each other. */
  readonly order: string;
}

interface StagedRows {
  readonly staged: StagedTable;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const { escapeIdentifier } = pg;

function columnsOf({ table, properties }: StagedTable): string[] {
  const columns = getTableColumns(table);
  return properties.map((property) => {
    const column = columns[property];
    if (column === undefined) throw new Error(`${getTableName(table)} has no column for ${property}`);
    return escapeIdentifier(column.name);
  });
}

const stageOf = ({ table }: StagedTable) => escapeIdentifier(`staged_${getTableName(table)}`);

/**
 * Makes the stages on the connection, which end with it: COPY into a table under row level security is refused to all
 * but superusers, a stage has none.
 */
export async function makeStages(client: pg.Client, tables: readonly StagedTable[]): Promise<void> {
  for (const staged of tables) {
    const columns = columnsOf(staged).join(', ');
    await client.query(`create temp table ${stageOf(staged)} on commit delete rows as
      select ${columns} from ${escapeIdentifier(getTableName(staged.table))} with no data`);
    await client.query(`grant select on ${stageOf(staged)} to ${staged.role}`);
  }
}

/**
 * Inserts the rows in one transaction, table by table, as those of the caller; a row that is there already stays. Every
 * trigger does its work: places follow, the change log and the stamps are written.
 */
export async function insertStaged(
  client: pg.Client,
  caller: Caller,
  sets: readonly StagedRows[],
): Promise<void> {
  await client.query(`begin; ${settingsOf(caller)}`);
  try {
    for (const set of sets) await copyIn(client, set);
    for (const { staged } of sets) {
      const columns = columnsOf(staged).join(', ');
      await client.query(`set local role ${staged.role};
        insert into ${escapeIdentifier(getTableName(staged.table))} (${columns})
        select ${columns} from ${stageOf(staged)} order by ${escapeIdentifier(staged.order)} on conflict do nothing`);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function copyIn(client: pg.Client, { staged, rows }: StagedRows): Promise<void> {
  const columns = columnsOf(staged).join(', ');
  const stream = client.query(copy.from(`copy ${stageOf(staged)} (${columns}) from stdin`));
  const lines = rows.map((row) => staged.properties.map((property) => toText(row[property])).join('\t'));
  stream.end(lines.length === 0 ? '' : `${lines.join('\n')}\n`);
  await finished(stream);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in COPY's text format. */
function toText(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return String(value).replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
