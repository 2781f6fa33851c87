import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../kernel/clock.ts';

/** A change works within this time. */
const CACHE_MS = 500;
/** How long a request waits for what is new where something is known, in milliseconds. */
const PATIENCE_MS = 100;

/**
 * The origins of all clients, asked for before load is shed and tokens are looked at: one look-up at a time, and a
 * database that is late or away is answered for by what was known last, by none where nothing was.
 */
export function keepOrigins(find: (requestId: string) => Promise<Iterable<string>>, clock: Clock) {
  let last: ReadonlySet<string> | null = null;
  let until = 0;
  let running: Promise<void> | null = null;

  async function refresh(requestId: string): Promise<void> {
    try {
      last = new Set(await find(requestId));
    } catch {
      // The request itself will say so where it needs the database.
    } finally {
      until = clock.now().getTime() + CACHE_MS;
      running = null;
    }
  }

  return async (origin: string, requestId: string): Promise<boolean> => {
    if (until <= clock.now().getTime()) {
      running ??= refresh(requestId);
      const patience = last === null ? [] : [setTimeout(PATIENCE_MS)];
      await Promise.race([running, ...patience]);
    }
    return last?.has(origin) ?? false;
  };
}
