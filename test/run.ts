import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { startTestCluster, type TestCluster } from './helpers/cluster.ts';
import { IS_LONG } from './helpers/long.ts';
import { report, type Tally } from './report.ts';
import { type Cost, costTable, isCost } from './running/cost.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GROUP = fileURLToPath(new URL('running/group.ts', import.meta.url));
const HOOKS = new URL('running/hooks.ts', import.meta.url).href;
/** Files of one process. More would save little, and hold more in memory. */
const FILES_PER_GROUP = 34;
/** Whether what each file costs is printed. The files run one by one then: the server is one for all. */
const IS_COSTED = process.env.TEST_COST !== undefined;
const JOBS = IS_COSTED ? 1 : 2;
/** Code that is compiled, for the next process: a fifth of what loading the service costs. */
const CODE_CACHE = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));
/** Ends a process in which a file holds the loop, or leaves something open at its end. */
const GROUP_TIMEOUT_MS = IS_LONG ? 20_000_000 : 1_800_000;

/** The test files meant: all, or those named as files, folders or patterns. */
function listFiles(named: readonly string[]): string[] {
  const patterns = named.map((one) =>
    statSync(one, { throwIfNoEntry: false })?.isDirectory() ? `${one}/**/*.test.ts` : one,
  );
  return globSync(patterns.length === 0 ? ['test/**/*.test.ts'] : patterns, {
    cwd: ROOT,
    exclude: (path) => path.endsWith('node_modules'), // the bench's own packages bring tests along
  }).sort();
}

/** Neighbours share a process, so that what a file meets there is the same in every run. */
function groupsOf(files: readonly string[]): string[][] {
  const size = Math.min(FILES_PER_GROUP, Math.ceil(files.length / JOBS));
  const groups: string[][] = [];
  for (let start = 0; start < files.length; start += size) groups.push(files.slice(start, start + size));
  return groups;
}

interface Run {
  readonly tally: Tally;
  readonly costs: Cost[];
  readonly cluster: TestCluster;
  /** Ends the run early. */
  readonly signal: AbortSignal;
}

async function runGroup(files: readonly string[], { tally, costs, cluster, signal }: Run): Promise<void> {
  const child = spawn(process.execPath, ['--import', HOOKS, GROUP], {
    cwd: ROOT,
    stdio: IS_COSTED ? ['ignore', 'pipe', 'inherit', 'ipc'] : ['ignore', 'pipe', 'inherit'],
    env: {
      NODE_COMPILE_CACHE: CODE_CACHE,
      ...process.env,
      TEST_CLUSTER_URL: cluster.url,
      TEST_POSTMASTER: String(cluster.postmaster),
      TEST_FILES: files.join('\n'),
    },
    timeout: GROUP_TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  const end = () => child.kill('SIGTERM');
  signal.addEventListener('abort', end, { once: true });
  const ended = new Promise<string | null>((resolve) =>
    child.once('close', (code, killed) => resolve(code === 0 ? null : String(killed ?? code))),
  );
  child.on('message', (message) => {
    if (isCost(message)) costs.push(message); // tap sends messages of its own
  });
  const { passed, failed, reported } = await report(child.stdout as Readable, process.stdout); // a pipe, as asked above
  const failure = await ended;
  signal.removeEventListener('abort', end);
  tally.passed += passed;
  tally.failed += failed;
  const lost = files.filter((name) => !reported.has(name));
  if (lost.length === 0 && (failure === null || failed > 0)) return;
  tally.failed += Math.max(lost.length, 1);
  process.stdout.write(`✗ the process of ${files[0]} ended with ${failure}; not run: ${lost.join(', ')}\n`);
}

async function runAll(files: readonly string[], run: Run): Promise<void> {
  const waiting = groupsOf(files);
  const work = async () => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      if (!run.signal.aborted) await runGroup(group, run);
    }
  };
  await Promise.all(Array.from({ length: JOBS }, work));
}

async function main(): Promise<number> {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => interrupted.abort());

  const files = listFiles(process.argv.slice(2));
  const tally: Tally = { passed: 0, failed: 0 };
  const costs: Cost[] = [];
  if (files.length > 0) {
    const cluster = await startTestCluster((line) => process.stdout.write(`# ${line}\n`));
    try {
      await runAll(files, { tally, costs, cluster, signal: interrupted.signal });
    } finally {
      await cluster.stop();
    }
  }
  if (IS_COSTED) process.stdout.write(`\n${costTable(costs).join('\n')}\n`);
  process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
  return tally.failed === 0 && tally.passed > 0 && !interrupted.signal.aborted ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exitCode = 1;
}
