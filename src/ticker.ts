import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import type { ReferenceHolder } from './reference/holder.ts';

const EVERY_MS = 1_000;

export interface TickerOptions {
  readonly pool: pg.Pool;
  readonly reference: ReferenceHolder;
  readonly log: FastifyBaseLogger;
}

/** Once a second: the snapshot that `knownAt` stands on, and a look for a newer reference. */
export function startTicker({ pool, reference, log }: TickerOptions): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  let busy = false;
  const tick = async () => {
    await pool.query('BEGIN; SET LOCAL ROLE registry_service; SELECT record_snapshot(); COMMIT');
    await reference.refresh();
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
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
