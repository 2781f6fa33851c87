import type pg from 'pg';
import tap, { type Test } from 'tap';
import { ROWS } from './many.rows.ts';
import { connected, superuser } from './records.ts';
import { SCOPES, type ScopeName } from './walls.oracle.ts';
import { fillWalls, idOf, type Label, labelsOf } from './walls.rows.ts';

/** Nobody but the linker reads identities; each other table of the fill is behind a policy of scope. */
export const TABLES = Object.keys(ROWS).filter((table) => table !== 'identities');
// The cast: the keys of an object literal.
export const SCOPE_NAMES = Object.keys(SCOPES) as ScopeName[];

const roleOf = (table: string, scope: ScopeName) => {
  if (table === 'person_identities' || table === 'person_sensitive') return 'registry_identity_reader';
  const { scope: kind }: { readonly scope?: string } = SCOPES[scope];
  return kind === 'PUBLISHED' || table.startsWith('published_') ? 'registry_public' : 'registry_service';
};

/** Whether a statement passes the policies; what it did is undone. Any other failure than a constraint is thrown. */
const PASSES = `create function pg_temp.passes(statement text) returns boolean language plpgsql as $$
  begin
    execute statement;
    raise exception 'undone';
  exception
    when insufficient_privilege then
      if sqlerrm not like '%row-level security%' then raise; end if;
      return false;
    when integrity_constraint_violation or raise_exception then return true;
  end $$`;

let filled: Promise<{ client: pg.Client; url: string }> | null = null;

/** One filled database for all tests of the file; each leaves it as it was. The connection has `pg_temp.passes`. */
export async function inFilled(t: Test): Promise<pg.Client> {
  filled ??= superuser(tap).then(async (database) => {
    await fillWalls(database.client);
    return database;
  });
  const client = await connected(t, (await filled).url);
  await client.query(PASSES);
  return client;
}

/** Asks each table in turn in one scope; gives the answers by table. */
export async function inScope(
  client: pg.Client,
  scope: ScopeName,
  tables: readonly string[],
  ask: (table: string) => Promise<readonly string[]>,
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  await client.query('begin');
  for (const [name, value] of Object.entries(SCOPES[scope])) {
    await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
  }
  for (const table of tables) {
    await client.query(`set local role ${roleOf(table, scope)}`);
    found[table] = (await ask(table)).join(' ');
  }
  await client.query('rollback');
  return found;
}

export const expected = (tables: readonly string[], labels: (table: string) => Label[]) =>
  Object.fromEntries(tables.map((table) => [table, labels(table).join(' ')]));

/** The labels of the ids that the statement gives; `of` is the table of the ids. */
export async function labelsIn(
  client: pg.Client,
  table: string,
  statement: string,
  of = table,
): Promise<Label[]> {
  const { rows } = await client.query<{ id: string }>(statement);
  const ids = new Set(rows.map(({ id }) => id));
  const labels = labelsOf(of).filter((label) => ids.has(idOf(of, label)));
  if (labels.length !== ids.size) throw new Error(`${table} shows rows without a label`);
  return labels;
}
