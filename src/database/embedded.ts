import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Log } from './embedded/account.ts';
import { type Binaries, findBinaries } from './embedded/binaries.ts';
import { ensureCluster, keepPassword, SUPERUSER } from './embedded/cluster.ts';
import { findPlace, type Place } from './embedded/place.ts';
import {
  type Launched,
  launch,
  type Settings,
  stopLeftover,
  stopOrphanedBackends,
  stopPostmaster,
  waitUntilReady,
} from './embedded/postmaster.ts';
import { signalProcess } from './embedded/processes.ts';
import { lockDataDir } from './embedded/service-lock.ts';

interface EmbeddedOptions {
  /** DATA_DIR; made when missing. */
  readonly dataDir: string;
  /** Gets one plain line for whatever the operator should know. */
  readonly log: Log;
  /** Server settings beside the defaults; `fsync: 'off'` also spares the syncs of the first start. */
  readonly settings?: Settings;
  /** Aborts a start that is under way. */
  readonly signal?: AbortSignal;
  /** Called once when the server ended by itself and could not be started again. */
  readonly onLost?: (reason: Error) => void;
}

export interface Embedded {
  /** Connection string of the superuser to the database `registry`. It holds the password: never log it. */
  readonly url: string;
  /** Stops the server and frees DATA_DIR; a second call waits for the same stop. */
  stop(): Promise<void>;
}

interface Ground {
  readonly binaries: Binaries;
  readonly place: Place;
  readonly settings: Settings;
  readonly signal: AbortSignal | undefined;
}

const DATABASE = 'registry';
const START_TIMEOUT_MS = 60_000;
const RECOVERY_TIMEOUT_MS = 300_000;
/** A killed server's remains (its pid file, backends that still run) and a port taken meanwhile pass by themselves. */
const PASSING = /already exists|still in use|could not bind|could not create any TCP/;

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Starts the server, waiting for the remains of a killed one to pass. `port` null: any free one. */
async function startServer(ground: Ground, port: number | null): Promise<Launched> {
  const { binaries, place, settings, signal } = ground;
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    const server = launch(binaries, place, port ?? (await findFreePort()), settings);
    const end = await waitUntilReady(server, place.cluster, RECOVERY_TIMEOUT_MS);
    if (end === null) return server;
    if (!PASSING.test(end) || Date.now() > deadline) {
      throw new Error(
        `The embedded PostgreSQL did not start: ${end.trim().split('\n').slice(-3).join(' | ')}`,
      );
    }
    if (attempt > 10) stopOrphanedBackends(place.cluster);
    await sleep(250);
  }
}

async function ensureDatabase(urlTo: (database: string) => string): Promise<void> {
  const client = new Client({ connectionString: urlTo('postgres'), connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** Keeps the server running: one that ends unasked is started again on the same port, at most five times a minute. */
function supervise(ground: Ground, first: Launched, options: EmbeddedOptions): () => Promise<void> {
  let current = first;
  let stopping: Promise<void> | null = null;
  let restarting: Promise<void> = Promise.resolve();
  const restarts: number[] = [];

  const restart = async () => {
    restarts.push(Date.now());
    if (restarts.filter((at) => at > Date.now() - 60_000).length > 5)
      throw new Error('PostgreSQL keeps ending.');
    options.log('The embedded PostgreSQL ended unasked: starting it again.');
    current = await startServer(ground, first.port);
    watch(current);
  };
  const watch = (server: Launched) => {
    void server.ended.then(() => {
      if (stopping !== null) return;
      restarting = restart().catch((reason: Error) => {
        if (stopping === null && options.signal?.aborted !== true) options.onLost?.(reason);
      });
    });
  };
  watch(first);

  // Whatever ends this process, short of SIGKILL, tells the server to stop.
  const onExit = () => signalProcess(current.pid, 'SIGINT');
  process.once('exit', onExit);
  const stop = async () => {
    await restarting;
    await stopPostmaster(current.pid);
    process.removeListener('exit', onExit);
  };
  return () => {
    stopping ??= stop();
    return stopping;
  };
}

/**
 * Starts a real PostgreSQL on 127.0.0.1 with its data in DATA_DIR: made at the first start, found again at later
 * ones, recovered after a kill of the service or of the server. For trials and development, never for production.
 * @throws Error when another service runs on DATA_DIR, or the server cannot be started.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { log, signal, settings = {} } = options;
  const place = findPlace(options.dataDir, log);
  const unlock = lockDataDir(place.dataDir);
  try {
    await stopLeftover(place.cluster, log);
    const binaries = await findBinaries(place, log);
    const password = keepPassword(place);
    const sync = settings.fsync !== 'off';
    await ensureCluster(binaries, place, { password, sync, log, ...(signal ? { signal } : {}) });
    const ground = { binaries, place, settings, signal };
    const server = await startServer(ground, null);
    const stopServer = supervise(ground, server, options);
    const urlTo = (name: string) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${server.port}/${name}`;
    const stop = () => stopServer().finally(unlock);
    try {
      signal?.throwIfAborted();
      await ensureDatabase(urlTo);
    } catch (error) {
      await stop();
      throw error;
    }
    return { url: urlTo(DATABASE), stop };
  } catch (error) {
    unlock();
    throw error;
  }
}
