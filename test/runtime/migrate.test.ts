import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import t, { type Test } from 'tap';
import { migrate } from '../../src/database/migrate.ts';
import { execute, urlOf } from '../helpers/cluster.ts';
import { testDatabase } from '../helpers/database.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/** An empty database beside a migrated one. `login` owns it when given. */
async function emptyDatabase(t: Test, login?: { name: string; password: string }): Promise<string> {
  const { url } = await testDatabase(t);
  const name = `${new URL(url).pathname.slice(1)}_empty`;
  const cluster = urlOf(url, 'postgres');
  const owner = login === undefined ? '' : ` owner ${login.name}`;
  await execute(cluster, `create database ${name}${owner}`);
  t.after(() => execute(cluster, `drop database ${name} with (force)`));
  return urlOf(url, name);
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** A folder of migrations like ours, with one more at the end. */
function withOneMore(t: Test, when: (last: number) => number): string {
  const folder = join(t.testdir({}), 'migrations');
  cpSync(MIGRATIONS, folder, { recursive: true });
  const file = join(folder, 'meta', '_journal.json');
  // The cast: the journal as drizzle-kit writes it.
  const journal = JSON.parse(readFileSync(file, 'utf8')) as {
    entries: { idx: number; when: number; tag: string }[];
  };
  const last = Math.max(...journal.entries.map((entry) => entry.when));
  journal.entries.push({ idx: journal.entries.length, when: when(last), tag: '9999_more' });
  writeFileSync(file, JSON.stringify(journal));
  writeFileSync(join(folder, '9999_more.sql'), 'create table more (id int);');
  return folder;
}

t.test(
  'two processes that migrate at once end with one set of tables, owned by registry_owner',
  async (t) => {
    const url = await emptyDatabase(t);
    await Promise.all([migrate(url), migrate(url)]);
    const owners = await query(
      url,
      `select distinct tableowner from pg_tables where schemaname in ('public', 'history', 'drizzle')`,
    );
    t.strictSame(owners, [{ tableowner: 'registry_owner' }]);
    await migrate(url);
    t.strictSame(await query(url, `select has_schema_privilege('public', 'public', 'CREATE') as may`), [
      { may: false },
    ]);
  },
);

t.test('a migration that the migrator passes over in silence is told', async (t) => {
  const url = await emptyDatabase(t);
  await migrate(url);
  const folder = withOneMore(t, (last) => last - 1);
  await t.rejects(
    migrate(url, () => {}, folder),
    { message: /9999_more was skipped/ },
  );
});

t.test('a database that is newer than the service, or differs from it, is refused', async (t) => {
  const url = await emptyDatabase(t);
  await migrate(
    url,
    () => {},
    withOneMore(t, (last) => last + 1),
  );
  await t.rejects(migrate(url), { message: /start a newer version/ });
  await execute(url, `update drizzle.__drizzle_migrations set hash = 'other' where id = 1`);
  await t.rejects(migrate(url), { message: /must not be edited/ });
});

t.test('a login that is no superuser migrates its own database and takes on each role', async (t) => {
  const { url: superuser } = await testDatabase(t);
  const login = { name: `login_${Date.now()}`, password: 'x' };
  await execute(superuser, `create role ${login.name} login createrole password '${login.password}'`);
  await execute(
    superuser,
    `grant registry_owner, registry_service, registry_public, registry_identity_reader, registry_loader,
    registry_linker, registry_queue to ${login.name} with set true, inherit false`,
  );
  const url = new URL(await emptyDatabase(t, login));
  url.username = login.name;
  url.password = login.password;
  await migrate(url.href);
  for (const role of ['service', 'public', 'identity_reader', 'loader', 'linker', 'queue']) {
    await execute(url.href, `set role registry_${role}`);
  }
  await t.rejects(
    execute(url.href, 'select from agencies'),
    { code: '42501' },
    'it has nothing without a role',
  );
});
