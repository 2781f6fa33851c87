import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startTestCluster } from './helpers/cluster.ts';
import { report, type Tally } from './report.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TAP = fileURLToPath(new URL('../node_modules/tap/dist/esm/run.mjs', import.meta.url));
const FLAGS = ['--disable-coverage', '--reporter=tap', '--jobs=2', '--timeout=180'];

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

/** Runs tap over the files and reports; `signal` ends it early. */
async function runTap(
  files: string[],
  flags: string[],
  clusterUrl: string,
  signal: AbortSignal,
): Promise<Tally> {
  const child = spawn(process.execPath, [TAP, ...FLAGS, ...flags, ...files], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TEST_CLUSTER_URL: clusterUrl },
  });
  signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const tally = await report(child.stdout, process.stdout);
  const code = await ended;
  if (code !== 0 && tally.failed === 0) {
    process.stdout.write(`✗ tap ended with ${code ?? 'a signal'}\n`);
    tally.failed += 1;
  }
  return tally;
}

async function main(): Promise<number> {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => interrupted.abort());

  const argv = process.argv.slice(2);
  const files = listFiles(argv.filter((one) => !one.startsWith('-')));
  let tally: Tally = { passed: 0, failed: 0 };
  if (files.length > 0) {
    const cluster = await startTestCluster((line) => process.stdout.write(`# ${line}\n`));
    try {
      const flags = argv.filter((one) => one.startsWith('-'));
      tally = await runTap(files, flags, cluster.url, interrupted.signal);
    } finally {
      await cluster.stop();
    }
  }
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
