import { accessSync, chmodSync, constants, existsSync, readdirSync, readFileSync, statfsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { findHome } from '../../src/database/embedded/place.ts';
import { stopLeftover } from '../../src/database/embedded/postmaster.ts';
import { isRunning } from '../../src/database/embedded/processes.ts';
import { startEmbedded } from '../../src/database/embedded.ts';

const PREFIX = 'coop-registry-test-';
const MEMORY = '/dev/shm';
const ROOM_BYTES = 2 * 1024 ** 3;

export interface TestCluster {
  /** Connection string of the superuser to the database `postgres`. */
  readonly url: string;
  readonly postmaster: number;
  stop(): Promise<void>;
}

/** Nothing here must outlive the run, so nothing need reach the disk. */
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '200',
  max_wal_size: '256MB',
} as const;

export function urlOf(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Runs work on a connection of its own. */
export async function onConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs statements one by one on a connection of their own. */
export function execute(url: string, ...statements: string[]): Promise<void> {
  return onConnection(url, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

/**
 * Where clusters of tests are kept: in memory where the machine has room there. A copy of a template is 800 files, and a
 * disk that has just lost as many takes up to a second of processor time to make others; memory takes 0.1 s.
 */
function placeOfClusters(): string {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize > ROOM_BYTES) return MEMORY;
  } catch {
    // Not Linux, or not for us.
  }
  return tmpdir();
}

/** A temporary DATA_DIR. As root the server runs under another account, which must be able to enter. */
export async function makeDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(placeOfClusters(), `${PREFIX}${process.pid}-`));
  chmodSync(dataDir, 0o755);
  return dataDir;
}

/** Stops whatever server still runs on the directory and removes its data, wherever that stands. */
export async function removeDataDir(dataDir: string): Promise<void> {
  const home = existsSync(dataDir) ? findHome(dataDir) : null;
  if (home !== null) {
    await stopLeftover(join(home, 'postgres'), () => {});
    await rm(home, { recursive: true, force: true });
  }
  await rm(dataDir, { recursive: true, force: true });
}

/** Runs that were killed left their servers running; their process ids stand in the names of the directories. */
async function sweep(): Promise<void> {
  for (const place of [tmpdir(), MEMORY].filter((one) => existsSync(one))) {
    for (const name of readdirSync(place).filter((one) => one.startsWith(PREFIX))) {
      const pid = Number(name.slice(PREFIX.length).split('-')[0]);
      if (pid > 0 && !isRunning(pid)) await removeDataDir(join(place, name)).catch(() => {});
    }
  }
}

/** Starts a server of its own in a temporary directory. */
export async function startTestCluster(log: (line: string) => void): Promise<TestCluster> {
  await sweep();
  const dataDir = await makeDataDir();
  const server = await startEmbedded({ dataDir, log, settings: SETTINGS });
  const stop = async () => {
    await server.stop();
    await removeDataDir(dataDir);
  };
  const pidFile = join(findHome(dataDir) ?? dataDir, 'postgres', 'postmaster.pid');
  const postmaster = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  return { url: urlOf(server.url, 'postgres'), postmaster, stop };
}
