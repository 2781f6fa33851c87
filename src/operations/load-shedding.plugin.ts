import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import type pg from 'pg';
import { failure, languageOf } from '../kernel/errors.ts';

type ShedReason = 'connections' | 'event-loop';

interface LoadSheddingOptions {
  readonly pool: pg.Pool;
  /** Transactions that may wait for a connection; a request that finds as many is refused. */
  readonly maxWaiting: number;
  /** Mean delay of the event loop in milliseconds; above it twice in a row is too much. */
  readonly maxLoopDelayMs: number;
  /** With fewer requests than these nobody queues for a late loop: refusing would free nothing. */
  readonly minInFlight: number;
  readonly onShed: (reason: ShedReason) => void;
}

const SAMPLE_MS = 500;
const RESOLUTION_MS = 10;
/** Seconds. */
const RETRY_AFTER = '2';

/**
 * Whether the loop has been late for two samples on end. One long task (a large body, a collection of garbage) makes
 * one bad sample and leaves a short queue that is worked off faster than its callers could come back.
 */
function watchLoop(app: FastifyInstance, maxLoopDelayMs: number): () => boolean {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  let lateSamples = 0;
  delays.enable();
  const timer = setInterval(() => {
    const meanMs = delays.count === 0 ? Number.POSITIVE_INFINITY : delays.mean / 1e6 - RESOLUTION_MS;
    lateSamples = meanMs > maxLoopDelayMs ? lateSamples + 1 : 0;
    delays.reset();
  }, SAMPLE_MS);
  timer.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    delays.disable();
  });
  return () => lateSamples >= 2;
}

/**
 * Refuses at the door what would only lengthen a queue: work that is accepted keeps its time, and a refused caller is
 * given the time to try again. Before tokens are looked at, for looking asks the database. Health is always answered.
 * @throws OVERLOADED.
 */
export const loadSheddingPlugin = fp(
  async (
    app: FastifyInstance,
    { pool, maxWaiting, maxLoopDelayMs, minInFlight, onShed }: LoadSheddingOptions,
  ) => {
    const isLoopLate = watchLoop(app, maxLoopDelayMs);
    const reasonToShed = (): ShedReason | null => {
      if (pool.waitingCount >= maxWaiting) return 'connections';
      return isLoopLate() && app.requestsInFlight() >= minInFlight ? 'event-loop' : null;
    };
    app.addHook('onRequest', async (request, reply) => {
      const reason = reasonToShed();
      if (reason === null || request.routeOptions.url?.startsWith('/health/')) return;
      onShed(reason);
      request.language = languageOf(request.headers['accept-language']);
      reply.header('retry-after', RETRY_AFTER);
      throw failure('OVERLOADED');
    });
  },
  { name: 'load-shedding', dependencies: ['requests'], fastify: '5.x' },
);
