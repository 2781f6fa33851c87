import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { failure } from '../kernel/errors.ts';

interface FairShareOptions {
  /** Requests of one client, or of one address without a token, that may be under way at once. */
  readonly maxInFlight: number;
}

/** Seconds. */
const RETRY_AFTER = '2';

/**
 * Leaves room for the others: a client that sends more at once than its share waits itself, and never fills the queue
 * at which everybody is refused. After callers are known. Health is always answered. @throws RATE_LIMITED.
 */
export const fairSharePlugin = fp(
  async (app: FastifyInstance, { maxInFlight }: FairShareOptions) => {
    const inFlight = new Map<string, number>();

    function leave(key: string): void {
      const left = (inFlight.get(key) ?? 1) - 1;
      if (left > 0) inFlight.set(key, left);
      else inFlight.delete(key);
    }

    app.addHook('onRequest', async ({ caller, ip, routeOptions }, reply) => {
      if (routeOptions.url?.startsWith('/health/')) return;
      // Reads without a token keep no client of the same address from getting one.
      const key = caller.clientId ?? `${ip} ${routeOptions.url === '/oauth/token'}`;
      const others = inFlight.get(key) ?? 0;
      if (others >= maxInFlight) {
        reply.header('retry-after', RETRY_AFTER);
        throw failure('RATE_LIMITED');
      }
      inFlight.set(key, others + 1);
      // `finish` never comes for a caller who goes away; `close` comes for everybody.
      reply.raw.once('close', () => leave(key));
    });
  },
  { name: 'fair-share', dependencies: ['callers'], fastify: '5.x' },
);
