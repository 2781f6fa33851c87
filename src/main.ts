import { setTimeout as sleep } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import { startEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import { listenForScrapes } from './operations/metrics/listener.ts';
import type { Tracing } from './operations/tracing/start.ts';
import { type Config, ConfigError, readConfig } from './process/config.ts';
import { greet } from './process/greeting.ts';
import { describeListenError, type ListenPlace, METRICS, probeListening } from './process/listening.ts';

/** What to undo at the end, in the reverse order. */
type Closers = (() => Promise<unknown>)[];

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
const CLOSE_TIMEOUT_MS = 45_000;
/** npm passes on a signal that the terminal has sent to us as well: within this time it is the same one. */
const SAME_SIGNAL_MS = 1_000;

const print = (line: string) => process.stdout.write(`${line}\n`);
const printError = (line: string) => process.stderr.write(`${line}\n`);

async function openDatabase(config: Config, closers: Closers, signal: AbortSignal): Promise<string> {
  if (config.databaseUrl !== null) return config.databaseUrl;
  const embedded = await startEmbedded({
    dataDir: config.dataDir,
    log: print,
    signal,
    onLost: (reason) => {
      // Thrown where nobody catches it: the process then closes as after any other fatal error.
      setImmediate(() => {
        throw reason;
      });
    },
  });
  closers.push(() => embedded.stop());
  return embedded.url;
}

/** Loaded only when wanted: the libraries cost a start nothing otherwise. */
async function openTracing({ tracing }: Config, closers: Closers): Promise<Tracing | null> {
  if (tracing === null) return null;
  const { startTracing } = await import('./operations/tracing/start.ts');
  const started = startTracing(tracing);
  closers.push(() => started.stop());
  return started;
}

/** @throws Error with one line for the operator when measures cannot be served where they should be. */
async function atMetricsPlace<Result>(
  place: ListenPlace,
  work: (place: ListenPlace) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(place);
  } catch (error) {
    const described = describeListenError(error, place, METRICS);
    throw described === null ? error : new Error(described, { cause: error });
  }
}

async function openMetrics({ metrics }: Config, app: FastifyInstance, closers: Closers): Promise<void> {
  if (metrics === null) return;
  const listener = await atMetricsPlace(metrics, (place) => listenForScrapes(place, () => app.scrape()));
  closers.push(() => listener.close());
  print(`Số đo / Metrics: ${listener.url}`);
}

/** Notifies senders of requests that a stop has begun, and goes on serving until they have had the time to notice. */
async function drain(app: FastifyInstance, delaySeconds: number): Promise<void> {
  app.drain();
  await sleep(delaySeconds * 1_000);
}

async function start(config: Config, closers: Closers, signal: AbortSignal): Promise<void> {
  await probeListening(config);
  if (config.metrics !== null) await atMetricsPlace(config.metrics, probeListening);
  const databaseUrl = await openDatabase(config, closers, signal);
  // Loading it takes longer than all before: a start that is refused does without.
  const { buildApp, prepareData } = await import('./app.ts');
  await migrate(databaseUrl, print);
  signal.throwIfAborted();
  const { demoClients } = await prepareData({ config, databaseUrl, log: print });
  signal.throwIfAborted();
  const tracing = await openTracing(config, closers);
  const app = await buildApp({ config, databaseUrl, watchers: tracing === null ? [] : [tracing.watcher] });
  closers.push(() => app.close());
  await openMetrics(config, app, closers);
  closers.push(() => drain(app, config.shutdownDelay));
  const address = await app.listen({ host: config.host, port: config.port });
  print(
    greet({
      baseUrl: config.port === 0 ? address : config.publicUrl,
      embedded: config.databaseUrl === null,
      development: config.nodeEnv !== 'production',
      demoClients,
    }),
  );
}

async function closeAll(closers: Closers): Promise<void> {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
    await close().catch((error: unknown) => printError(`While stopping: ${describe(error)}`));
  }
}

/** One line for the operator. Messages of pg and of the system name hosts and ports, never passwords. */
function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readConfigOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    printError(error.message);
    return process.exit(1);
  }
}

/** Closes once, for the first signal or fatal error; a later signal ends the process at once. */
function handleSignals(closeTimeoutMs: number, close: () => Promise<void>): void {
  let firstAt: number | null = null;
  const grace = closeWithGrace({ delay: closeTimeoutMs, skip: [...STOP_SIGNALS] }, async ({ err }) => {
    if (err) printError(err.stack ?? describe(err));
    await close();
  });
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      if (firstAt === null) {
        firstAt = Date.now();
        print('Đang dừng… / Stopping…');
        grace.close();
      } else if (Date.now() - firstAt > SAME_SIGNAL_MS) process.exit(1);
    });
  }
}

async function main(): Promise<void> {
  // A terminal or a pipe that is gone must not keep us from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const config = readConfigOrExit();
  const closers: Closers = [];
  const stopping = new AbortController();
  const started = start(config, closers, stopping.signal);
  handleSignals(config.shutdownDelay * 1_000 + CLOSE_TIMEOUT_MS, async () => {
    stopping.abort();
    await started.catch(() => {});
    await closeAll(closers);
  });
  try {
    await started;
  } catch (error) {
    if (stopping.signal.aborted) return;
    printError(describeListenError(error, config) ?? describe(error));
    await closeAll(closers);
    process.exit(1);
  }
}

await main();
