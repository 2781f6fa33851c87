import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import type { ReferenceHolder } from '../reference/holder.ts';

const EVERY_MS = 1_000;

interface TickerOptions {
  readonly pool: pg.Pool;
  readonly reference: ReferenceHolder;
  readonly log: FastifyBaseLogger;
}

interface Ticker {
  /** Of the last tick that was done, or of the start before the first; milliseconds of `Date.now`. */
  lastTickAt(): number;
  stop(): Promise<void>;
}

/** Once a second: the snapshot that `knownAt` uses, and a look for a newer reference. */
export function startTicker({ pool, reference, log }: TickerOptions): Ticker {
  let lastTickAt = Date.now();
  let running: Promise<unknown> = Promise.resolve();
  let busy = false;
  const tick = async () => {
    await pool.query('BEGIN READ WRITE; SET LOCAL ROLE registry_service; SELECT record_snapshot(); COMMIT');
    await reference.refresh();
    lastTickAt = Date.now();
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = tick()
      .catch((error: unknown) => log.warn({ err: error }, 'the tick failed'))
      .finally(() => {
        busy = false;
      });
  }, EVERY_MS);
  return {
    lastTickAt: () => lastTickAt,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
