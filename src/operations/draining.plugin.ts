import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyInstance {
    /** From now on readiness is refused and each answer is the last one on its connection; all are still answered. */
    drain(): void;
    isDraining(): boolean;
  }
}

/**
 * The first half of a stop: senders of requests are notified, by readiness or by `connection: close`, while
 * everything still works. A connection that is closed at its answer cannot be reset under the next request.
 */
export const drainingPlugin = fp(
  async (app: FastifyInstance) => {
    let draining = false;
    app.decorate('drain', () => {
      draining = true;
    });
    app.decorate('isDraining', () => draining);
    app.addHook('onSend', async (_request, reply, payload) => {
      if (draining) reply.header('connection', 'close');
      return payload;
    });
  },
  { name: 'draining', fastify: '5.x' },
);
