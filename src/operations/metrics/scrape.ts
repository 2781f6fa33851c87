import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { collectDefaultMetrics } from 'prom-client';
import type { Metrics } from './definitions.ts';
import { type FeedLag, readFeedLag } from './feed-lag.ts';

/** What is asked anew for each scrape. */
interface ScrapeSources {
  readonly pool: pg.Pool;
  readonly poolSize: number;
  readonly requestsInFlight: () => number;
  /** Of the ticker's last success, in milliseconds of `Date.now`. */
  readonly lastTickAt: () => number;
}

export interface Scrape {
  readonly contentType: string;
  readonly text: string;
}

const DATABASE_TIMEOUT_MS = 2_000;

function setPool(
  { poolSize, poolConnections, poolWaiting }: Metrics,
  { pool, poolSize: max }: ScrapeSources,
) {
  poolSize.set(max);
  poolConnections.set({ state: 'idle' }, pool.idleCount);
  poolConnections.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
  poolWaiting.set(pool.waitingCount);
}

/** Null when the database does not answer in time; what it answers later is nobody's. */
async function askDatabase(pool: pg.Pool): Promise<FeedLag | null> {
  const timer = new AbortController();
  const asked = readFeedLag(pool).catch(() => null);
  const late = sleep(DATABASE_TIMEOUT_MS, null, { ref: false, signal: timer.signal }).catch(() => null);
  const answer = await Promise.race([asked, late]);
  timer.abort();
  return answer;
}

function setFeed({ databaseUp, feedTransactionAge, snapshotAge }: Metrics, lag: FeedLag | null): void {
  databaseUp.set(lag === null ? 0 : 1);
  // An old figure would look like a fresh one.
  feedTransactionAge.remove();
  snapshotAge.remove();
  if (lag === null) return;
  feedTransactionAge.set(lag.oldestTransaction);
  if (lag.newestSnapshot !== null) snapshotAge.set(lag.newestSnapshot);
}

/** What Prometheus is given. Node's own measures are taken from the first scrape on, so that who is never asked pays nothing. */
export function makeScrape(metrics: Metrics, sources: ScrapeSources): () => Promise<Scrape> {
  let hasDefaults = false;
  return async () => {
    if (!hasDefaults) collectDefaultMetrics({ register: metrics.registry });
    hasDefaults = true;
    setPool(metrics, sources);
    metrics.inFlight.set(sources.requestsInFlight());
    metrics.tickAge.set((Date.now() - sources.lastTickAt()) / 1_000);
    setFeed(metrics, await askDatabase(sources.pool));
    return { contentType: metrics.registry.contentType, text: await metrics.registry.metrics() };
  };
}
