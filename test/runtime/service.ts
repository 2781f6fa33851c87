import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import type { Test } from 'tap';
import { findHome } from '../../src/database/embedded/place.ts';
import { makeDataDir, removeDataDir } from '../helpers/cluster.ts';
import { waitUntil } from '../helpers/waiting.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'src', 'main.ts');

export interface Service {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly baseUrl: string;
  /** Everything printed so far. */
  output(): string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** What is run: the service itself, or npm that runs it. */
type Command = readonly [program: string, ...words: string[]];

const SERVICE: Command = [process.execPath, MAIN];
export const NPM_START: Command = ['npm', 'start'];

const { PATH = '', NODE_COMPILE_CACHE } = process.env;
const MACHINE = { PATH, ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }) };

/** Only what is given, so that the machine's own settings change nothing. */
function launch(
  dataDir: string,
  env: Record<string, string>,
  [program, ...words]: Command,
): Omit<Service, 'baseUrl'> {
  const child = spawn(program, words, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, as a terminal gives to a command.
    detached: true,
    env: { ...MACHINE, PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: dataDir, ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  return { process: child, pid: child.pid ?? 0, output: () => text, ended };
}

/** Starts the real service and waits until it has said how to stop it, its last line. */
export async function startService(
  dataDir: string,
  env: Record<string, string> = {},
  command: Command = SERVICE,
): Promise<Service> {
  const service = launch(dataDir, env, command);
  let hasEnded = false;
  void service.ended.then(() => {
    hasEnded = true;
  });
  await waitUntil('the service has started', () => {
    if (hasEnded) throw new Error(`The service ended: ${service.output()}`);
    return service.output().includes('Ctrl-C');
  });
  return { ...service, baseUrl: /running: (\S+)/.exec(service.output())?.[1] ?? '' };
}

/** Starts a service that is expected to refuse, and returns how it ended. */
export async function runService(
  dataDir: string,
  env: Record<string, string> = {},
): Promise<{ code: number | NodeJS.Signals | null; output: string }> {
  const service = launch(dataDir, env, SERVICE);
  const code = await service.ended;
  return { code, output: service.output() };
}

/** A DATA_DIR for one test; whatever still runs on it is stopped after the test. */
export async function testDataDir(t: Pick<Test, 'after'>): Promise<string> {
  const dataDir = await makeDataDir();
  t.after(() => removeDataDir(dataDir));
  return dataDir;
}

function pidFileOf(dataDir: string): string[] {
  return readFileSync(join(findHome(dataDir) ?? dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
}

/** The process id of the service on this directory, whoever started it. */
export function serviceOf(dataDir: string): number {
  // The cast: the service's own file.
  return (JSON.parse(readFileSync(join(dataDir, 'service.lock'), 'utf8')) as { pid: number }).pid;
}

/** The process id of the embedded server. */
export function postmasterOf(dataDir: string): number {
  return Number(pidFileOf(dataDir)[0]);
}

/** Asks the embedded server as its superuser. */
export async function ask(dataDir: string, text: string): Promise<unknown[]> {
  const password = readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim();
  const port = Number(pidFileOf(dataDir)[3]);
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'registry' });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until the service says that it is ready. */
export async function waitForReady(service: Service): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const isReady = await fetch(`${service.baseUrl}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    await sleep(50);
  }
  throw new Error(`Not ready: ${service.output()}`);
}
