import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SetName } from '../../src/data-sets/sets.ts';
import { startEmbedded } from '../../src/database/embedded.ts';
import { type BenchKeys, keysOf } from './keys.ts';
import { ROOT, runProgram } from './processes.ts';
import { execute, finds } from './statements.ts';

/** The bench's own server; everything of it lies under one folder that Git ignores. */
export interface BenchDatabases {
  readonly keys: BenchKeys;
  /** Version, and the settings that are not the service's own defaults. */
  readonly server: string;
  /** A database with the whole set; loaded by the first run that asks for it, used again by the next ones. */
  withSet(set: SetName): Promise<string>;
  /** Lends a copy of a set's database that may be written to. */
  withCopy<Result>(set: SetName, work: (url: string) => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Synced as in operation: what is written is measured as it is kept. */
const SETTINGS = { shared_buffers: '1GB', max_wal_size: '4GB', max_connections: '100' } as const;

/** Starts the server of the bench in `dataDir`. */
export async function openDatabases(dataDir: string): Promise<BenchDatabases> {
  mkdirSync(dataDir, { recursive: true });
  const keys = keysOf(dataDir);
  const embedded = await startEmbedded({ dataDir, log: print, settings: SETTINGS });
  const urlOf = (database: string) => {
    const url = new URL(embedded.url);
    url.pathname = `/${database}`;
    return url.href;
  };
  const admin = urlOf('postgres');
  const nameOf = (set: SetName) => `bench_${set.toLowerCase()}`;
  const withSet = async (set: SetName) => {
    const url = urlOf(nameOf(set));
    const isThere = await finds(admin, 'select from pg_database where datname = $1', [nameOf(set)]);
    if (!isThere) await execute(admin, `create database ${nameOf(set)}`);
    await fill({ set, url, keys, manifest: join(dataDir, `${set}.manifest.json`) });
    return url;
  };
  return {
    keys,
    server: `PostgreSQL 18, ${Object.entries(SETTINGS)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
    withSet,
    async withCopy(set, work) {
      await withSet(set);
      const copy = `${nameOf(set)}_copy`;
      await execute(
        admin,
        `drop database if exists ${copy} with (force)`,
        `create database ${copy} template ${nameOf(set)}`,
      );
      try {
        return await work(urlOf(copy));
      } finally {
        await execute(admin, `drop database if exists ${copy} with (force)`);
      }
    },
    stop: () => embedded.stop(),
  };
}

interface Filling {
  readonly set: SetName;
  readonly url: string;
  readonly keys: BenchKeys;
  /** Written when the set is whole: a load that was interrupted goes on where it ended. */
  readonly manifest: string;
}

async function fill({ set, url, keys, manifest }: Filling): Promise<void> {
  const isWhole = existsSync(manifest);
  print(isWhole ? `Set ${set} is there.` : `Loading set ${set} …`);
  const words = isWhole ? ['upgrade'] : ['seed', '--set', set, '--manifest', manifest];
  const env = { ...process.env, ...keys.env, DATABASE_URL: url, DEMO: 'off' };
  const output = await runProgram([process.execPath, join(ROOT, 'src', 'cli.ts'), ...words], { env });
  if (!isWhole) {
    print(output.trim().split('\n').slice(-1).join('\n'));
    // As autovacuum would have it after a while: the statistics, and the maps of what all may see.
    await execute(url, 'vacuum (analyze)');
  }
}
