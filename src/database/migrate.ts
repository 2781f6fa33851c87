import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runDrizzle } from 'drizzle-orm/node-postgres/migrator';
import { Client } from 'pg';
import { bootstrap } from './bootstrap.ts';

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url));
const TABLE = { migrationsSchema: 'drizzle', migrationsTable: '__drizzle_migrations' } as const;
/** Any number will do, as long as nothing else in this database uses it. */
const LOCK = 7_203_114_501;

interface Migration {
  readonly tag: string;
  readonly hash: string;
}

function readJournal(folder: string): Migration[] {
  const files = readMigrationFiles({ migrationsFolder: folder });
  // The cast: drizzle-kit writes the journal, and readMigrationFiles has just read it with success.
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string }[];
  };
  return files.map(({ hash }, index) => ({ tag: journal.entries[index]?.tag ?? String(index), hash }));
}

async function listApplied(client: Client): Promise<string[]> {
  const { migrationsSchema, migrationsTable } = TABLE;
  const name = `${migrationsSchema}.${migrationsTable}`;
  const found = await client.query<{ exists: boolean }>('select to_regclass($1) is not null as exists', [
    name,
  ]);
  if (found.rows[0]?.exists !== true) return [];
  const rows = await client.query<{ hash: string }>(`select hash from ${name} order by created_at, id`);
  return rows.rows.map(({ hash }) => hash);
}

/** @throws Error when the database holds a migration that this version does not know, or knows otherwise. */
function requireKnown(journal: readonly Migration[], applied: readonly string[]): void {
  const wrong = applied.findIndex((hash, index) => journal[index]?.hash !== hash);
  if (wrong === -1) return;
  const tag = journal[wrong]?.tag;
  throw new Error(
    tag === undefined
      ? `The database has ${applied.length} migrations, this version knows ${journal.length}: start a newer version.`
      : `Migration ${tag} is not the one that was applied to the database: an applied migration must not be edited.`,
  );
}

async function takeLock(client: Client, log: (line: string) => void): Promise<void> {
  const tried = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK]);
  if (tried.rows[0]?.taken === true) return;
  log('Another process is migrating the database: waiting for it.');
  await client.query('select pg_advisory_lock($1)', [LOCK]);
}

/** A connection refused on several addresses has no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

async function applyMigrations(client: Client, folder: string): Promise<void> {
  try {
    await runDrizzle(drizzle({ client }), { migrationsFolder: folder, ...TABLE });
  } catch (error) {
    // Drizzle's message is the statement alone; what went wrong is its cause.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(
      `A migration failed, none was applied: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause: error,
      },
    );
  }
}

async function migrateWith(client: Client, folder: string, log: (line: string) => void): Promise<void> {
  await takeLock(client, log);
  await bootstrap(client);
  await client.query('set role registry_owner');
  const journal = readJournal(folder);
  const before = await listApplied(client);
  requireKnown(journal, before);
  await applyMigrations(client, folder);

  // The migrator compares times only and can pass over a migration in silence (drizzle #5769).
  const after = await listApplied(client);
  requireKnown(journal, after);
  const skipped = journal[after.length];
  if (skipped !== undefined) {
    throw new Error(
      `Migration ${skipped.tag} was skipped: its time in the journal must be later than all before it.`,
    );
  }
  if (after.length > before.length) log(`${after.length - before.length} migrations were applied.`);
}

/**
 * Brings the database up to this version: roles, schemas, extensions, then the migrations, as `registry_owner`.
 * Safe to call at every start and from several processes at once; one of them works, the others wait.
 * @throws Error when the login may not, a migration fails, or journal and database disagree.
 */
export async function migrate(
  url: string,
  log: (line: string) => void = () => {},
  folder: string = FOLDER,
): Promise<void> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'coop-registry migrate',
  });
  // Without a listener a broken connection would end the process; the running query reports it as well.
  client.on('error', () => {});
  await client.connect().catch((error: unknown) => {
    throw new Error(`The database cannot be reached: ${reasonOf(error)}`, { cause: error });
  });
  try {
    await migrateWith(client, folder, log);
  } finally {
    await client.end();
  }
}
