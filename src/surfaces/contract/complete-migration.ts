/**
 * Completes the newest migration: of a new table of a record kind its history, log and walls, of a new column what
 * follows it. `npm run migration` runs it after the generator, which knows none of this. The walls are closed: only the
 * territory reads and writes; what is published or read by another way is appended by hand.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableName } from 'drizzle-orm';
import { RECORD_KINDS } from '../record-kinds.ts';

const FOLDER = join(import.meta.dirname, '../../../migrations');
const BREAK = '\n--> statement-breakpoint\n';

/** The calls for a new table; none for one that is no record. */
function callsOfTable(table: string, columns: string): string[] {
  const kind = RECORD_KINDS.find((one) => getTableName(one.table) === table);
  if (kind === undefined) return [];
  const isOfCooperative = kind.placing === 'ofOwner' && columns.includes('"cooperative_id"');
  if (kind.placing === 'ofOwner' && !isOfCooperative)
    process.stdout.write(`${table}: add the trigger that copies the place of its whole, before its walls\n`);
  return [
    `SELECT track_record('${table}', '${kind.kind}');`,
    ...(isOfCooperative ? [`SELECT locate_with_cooperative('${table}');`] : []),
    `SELECT protect_scoped('${table}', 'registry_service', NULL);`,
  ];
}

/** The statements that the migration needs besides its own. `tracked` has the tables with a history. */
export function callsFor(migration: string, tracked: ReadonlySet<string>): string[] {
  const made = [...migration.matchAll(/CREATE TABLE "(\w+)" \(([\s\S]*?)\n\);/g)].flatMap(
    ([, table = '', columns = '']) => callsOfTable(table, columns),
  );
  const altered = [...migration.matchAll(/ALTER TABLE "(\w+)" ADD COLUMN/g)].map(([, table = '']) => table);
  const refreshed = [...new Set(altered)]
    .filter((table) => tracked.has(table))
    .map((table) => `SELECT refresh_record('${table}');`);
  return [...made, ...refreshed].filter((call) => !migration.includes(call));
}

/** Every table that a migration tracks. */
function trackedTables(migrations: readonly string[]): ReadonlySet<string> {
  return new Set(
    migrations.flatMap((text) => [...text.matchAll(/track_record\('(\w+)'/g)].map(([, name = '']) => name)),
  );
}

if (import.meta.main) {
  const names = globSync('*.sql', { cwd: FOLDER }).sort();
  const texts = names.map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  const newest = texts.at(-1) ?? '';
  const calls = callsFor(newest, trackedTables(texts));
  if (calls.length > 0)
    writeFileSync(join(FOLDER, names.at(-1) ?? ''), `${[newest.trimEnd(), ...calls].join(BREAK)}\n`);
}
