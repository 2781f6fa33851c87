import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { RECORDING_CLOCK } from '../data-sets/calendar.ts';
import { outline } from '../data-sets/content.ts';
import { type LoadReport, load } from '../data-sets/load.ts';
import { describe, type Manifest } from '../data-sets/manifest.ts';
import { connectionsTo } from '../data-sets/member-sets.ts';
import { showProgress } from '../data-sets/progress.ts';
import { DATA_SETS, type SetName } from '../data-sets/sets.ts';
import { stepsOf } from '../data-sets/steps.ts';
import { startEmbedded } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';
import { makePool } from '../database/pool.ts';
import { uuidv7 } from '../kernel/ids.ts';
import { holdReference } from '../reference/holder.ts';
import { KINDS } from '../surfaces/record-kinds.ts';
import { type Config, readConfig } from './config.ts';
import { prepareData } from './prepare-data.ts';

interface SeedOptions {
  readonly set: SetName | 'demo';
  /** Where the manifest is written as well; null: nowhere. */
  readonly manifest: string | null;
  readonly log: (line: string) => void;
}

/** Loads a data set into DATABASE_URL, else into the embedded server's data in DATA_DIR, which must not run. */
export async function seed(options: SeedOptions): Promise<void> {
  const config = readConfig();
  if (config.databaseUrl !== null) return seedInto(config.databaseUrl, config, options);
  // The server ends with this process, also where a signal ends it: the load is completed by the next one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130));
  const embedded = await startEmbedded({ dataDir: config.dataDir, log: options.log });
  try {
    await seedInto(embedded.url, config, options);
  } finally {
    await embedded.stop();
  }
}

async function seedInto(databaseUrl: string, config: Config, options: SeedOptions): Promise<void> {
  const { set, log } = options;
  await migrate(databaseUrl, log);
  await prepareData({ config: { ...config, demo: set === 'demo' }, databaseUrl, log });
  if (set !== 'demo') await seedSet(databaseUrl, config, { ...options, set });
}

/** Connections that write at the same time: one for each core and one that waits. */
const LANES = 3;

async function seedSet(
  databaseUrl: string,
  { keys }: Config,
  { set: name, manifest: file, log }: SeedOptions & { readonly set: SetName },
): Promise<void> {
  const pool = makePool({ url: databaseUrl, size: LANES + 2, onError: () => {} });
  const connections = connectionsTo(databaseUrl);
  try {
    const reference = await holdReference(pool);
    const set = DATA_SETS[name];
    const content = outline(set, {
      pool,
      reference,
      keys,
      clock: RECORDING_CLOCK,
      newId: uuidv7,
      kinds: KINDS,
    });
    const report = await load(content, stepsOf(content, connections), {
      lanes: LANES,
      progress: showProgress(log),
    });
    await analyse(databaseUrl);
    for (const line of linesOf(report)) log(line);
    const manifest = await describe(databaseUrl, set);
    if (file !== null) writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
    log(JSON.stringify(manifest, null, 2));
    log(comparison(manifest));
    log(await footprint(databaseUrl));
  } finally {
    await connections.end();
    await pool.end();
  }
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'coop-registry seed' });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The planner must know the sizes before anybody asks. */
const analyse = (url: string) =>
  withClient(url, (client) => client.query('set role registry_owner; analyze'));

async function footprint(url: string): Promise<string> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ megabytes: number }>(
      'select (pg_database_size(current_database()) / 1048576)::int as megabytes',
    ),
  );
  const { maxRSS } = process.resourceUsage();
  return `Database ${rows[0]?.megabytes} MB; this process at most ${Math.round(maxRSS / 1024)} MB.`;
}

function linesOf({ found, warnings }: LoadReport): string[] {
  const counts = [...warnings].map(([code, count]) => `${code} ${count}`).join(', ');
  return [
    ...(found > 0 ? [`${found} records were there already.`] : []),
    `Warnings of the rules: ${counts || 'none'}.`,
  ];
}

/** Whether the set is the one that is committed. */
function comparison({ set, tables }: Manifest): string {
  const known = readManifest(set);
  if (known === null) return 'No manifest of this set is committed.';
  // Of a set that is too large to be made anew at each change a table may be missing.
  const differing = Object.keys(tables).filter(
    (table) =>
      known.tables[table] !== undefined &&
      JSON.stringify(tables[table]) !== JSON.stringify(known.tables[table]),
  );
  return differing.length === 0
    ? 'Equal to the committed manifest.'
    : `Differs from the committed manifest in ${differing.join(', ')}.`;
}

function readManifest(set: string): Manifest | null {
  try {
    const file = join(import.meta.dirname, '../data-sets', 'manifests', `${set}.json`);
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest; // written by this module
  } catch {
    return null;
  }
}
