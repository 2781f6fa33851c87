import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { failure } from '../../kernel/errors.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts a request that proves no client. @throws RATE_LIMITED when its address has asked too often. */
    countStranger(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  }
}

interface RateLimitsOptions {
  /** Requests per minute and address; requests for tokens are counted apart, so many again. */
  readonly max: number;
}

/**
 * Counts the requests of callers without a token by address. Requests for tokens are counted apart: reads without a
 * token from the same address keep no client from getting one.
 */
export const rateLimitsPlugin = fp(
  async (app: FastifyInstance, { max }: RateLimitsOptions) => {
    await app.register(rateLimit, {
      global: false,
      max,
      timeWindow: '1 minute',
      errorResponseBuilder: () => failure('RATE_LIMITED'),
    });
    const countRequest = app.rateLimit();
    const countTokenRequest = app.rateLimit({ max }); // options of its own give it a store of its own
    app.decorate('countStranger', async (request, reply) => {
      const url = request.routeOptions.url ?? '';
      if (url.startsWith('/health/')) return;
      const count = url === '/oauth/token' ? countTokenRequest : countRequest;
      await count.call(app, request, reply);
    });
  },
  { name: 'rate-limits', fastify: '5.x' },
);
