import { spawn } from 'node:child_process';
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, type Log, SERVER_ENVIRONMENT } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Place } from './place.ts';
import { commandOf, directoryOf, isRunning, signalProcess, waitForEnd } from './processes.ts';

/** Server settings, name to value, as in postgresql.conf. */
export type Settings = Readonly<Record<string, string>>;

interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** Resolves with the exit when the process ends by itself; the text is the end of its log. */
export interface Launched extends Postmaster {
  readonly ended: Promise<string>;
}

interface PidFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Source: PostgreSQL, src/include/utils/pidfile.h (one value a line; the eighth is the state). */
function readPidFile(cluster: string): PidFile | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Math.abs(Number(lines[0]));
    return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}

function isServerOf(pid: number, cluster: string): boolean {
  const command = commandOf(pid) ?? '';
  return command.includes('postgres') && (directoryOf(pid) === cluster || command.includes(cluster));
}

/** Stops a server: fast (clients are cut off, data is checkpointed), then immediate, then by force. */
export async function stopPostmaster(pid: number): Promise<void> {
  const steps = [
    { signal: 'SIGINT', timeoutMs: 15_000 },
    { signal: 'SIGQUIT', timeoutMs: 5_000 },
    { signal: 'SIGKILL', timeoutMs: 5_000 },
  ] as const;
  for (const { signal, timeoutMs } of steps) {
    signalProcess(pid, signal);
    if (await waitForEnd(pid, timeoutMs)) return;
  }
  throw new Error(`The PostgreSQL server (process ${pid}) cannot be stopped.`);
}

/**
 * Stops the server that a killed service left behind on this cluster, and removes a pid file that names some other
 * process. A pid file of an ended server stays: PostgreSQL checks by it that no orphan still uses shared memory.
 */
export async function stopLeftover(cluster: string, log: Log): Promise<void> {
  const found = readPidFile(cluster);
  if (found === null || !isRunning(found.pid)) return;
  if (isServerOf(found.pid, cluster)) {
    log(
      `A PostgreSQL server (process ${found.pid}) was left behind by a service that was killed: stopping it.`,
    );
    await stopPostmaster(found.pid);
  } else {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
  }
}

/** Ends the backends that a killed server left behind; they would hold its shared memory (needs /proc). */
export function stopOrphanedBackends(cluster: string): void {
  let entries: string[] = [];
  try {
    entries = readdirSync('/proc');
  } catch {
    return;
  }
  for (const pid of entries.map(Number)) {
    if (pid > 1 && directoryOf(pid) === cluster && commandOf(pid)?.startsWith('postgres:') === true) {
      signalProcess(pid, 'SIGTERM');
    }
  }
}

const MAX_LOG_BYTES = 10_000_000;

/** Appends to the server's log; a long one is put aside at a start, in place of the one put aside before. */
function openLog(dataDir: string): { descriptor: number; from: number; path: string } {
  const path = join(dataDir, 'postgres.log');
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) renameSync(path, `${path}.old`);
  const descriptor = openSync(path, 'a', 0o600);
  return { descriptor, from: fstatSync(descriptor).size, path };
}

function argumentsOf(place: Place, port: number, settings: Settings): string[] {
  const all: Settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Details and failed statements quote values, and values can be personal data.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...settings,
  };
  return ['-D', place.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Starts a server process. It leads a process group of its own, so that a Ctrl-C reaches us and not it. */
export function launch(binaries: Binaries, place: Place, port: number, settings: Settings): Launched {
  const logFile = openLog(place.dataDir);
  const child = spawn(binaries.postgres, argumentsOf(place, port, settings), {
    ...identityOf(place.account),
    cwd: place.home,
    detached: true,
    stdio: ['ignore', logFile.descriptor, logFile.descriptor],
    env: SERVER_ENVIRONMENT,
  });
  closeSync(logFile.descriptor);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', () => resolve(readFileSync(logFile.path).subarray(logFile.from).toString('utf8')));
  });
  return { pid: child.pid ?? 0, port, ended };
}

/**
 * Waits until the server accepts connections; recovery after a crash may take its time.
 * Returns null when it does, or the end of its log when it ended instead.
 */
export async function waitUntilReady(
  server: Launched,
  cluster: string,
  timeoutMs: number,
): Promise<string | null> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const end = await Promise.race([server.ended, sleep(20, null)]);
    if (end !== null) return end;
    const file = readPidFile(cluster);
    if (file?.pid === server.pid && file.ready) return null;
  }
  await stopPostmaster(server.pid);
  throw new Error(`PostgreSQL was not ready after ${timeoutMs / 1000} s.`);
}
