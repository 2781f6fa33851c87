import type { FastifyInstance } from 'fastify';
import { failure } from '../../kernel/errors.ts';

/** Remembers the routes of an instance; `refuse` then answers 405 for every other method of their paths. */
export function watchMethods(app: FastifyInstance): { refuse(): void } {
  const known = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = known.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    known.set(url, methods);
  });
  return {
    refuse() {
      for (const [url, methods] of [...known]) {
        const allow = [...methods].sort().join(', ');
        app.route({
          url,
          method: app.supportedMethods.filter((one) => !methods.has(one)),
          schema: { hide: true },
          exposeHeadRoute: false,
          // Before the body is read: whatever it is, it is not wanted.
          onRequest: async (_, reply) => {
            reply.header('allow', allow);
            throw failure('METHOD_NOT_ALLOWED');
          },
          handler: async () => null,
        });
      }
    },
  };
}
