import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type pg from 'pg';
import type { Observation } from '../api/observation.ts';
import { observePool } from '../database/observer.ts';
import { type RequestWatcher, toDatabaseObserver } from './watchers.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Requests whose answer is not sent yet. */
    requestsInFlight(): number;
  }
}

interface RequestsOptions {
  readonly pool: pg.Pool;
  readonly watchers: readonly RequestWatcher[];
}

/** The name that a request has until it turns out to hold a GraphQL operation: never what the caller wrote. */
function templateOf({ method, routeOptions: { url } }: FastifyRequest): string {
  return url === undefined ? 'unknown' : `${method} ${url}`;
}

function beginObservation(request: FastifyRequest): Observation {
  return {
    operation: templateOf(request),
    codes: new Set(),
    transactions: 0,
    statements: 0,
    traceId: null,
    watchOperation: null,
  };
}

/** Follows each request from first byte to end of answer, and notifies the watchers. Registered before all others. */
export const requestsPlugin = fp(
  async (app: FastifyInstance, { pool, watchers }: RequestsOptions) => {
    const running = new Map<string, Observation>();
    observePool(
      pool,
      toDatabaseObserver(watchers, (requestId) => running.get(requestId) ?? null),
    );
    app.decorate('requestsInFlight', () => running.size);
    app.decorateRequest('observation', null);

    app.addHook('onRequest', (request, reply, done) => {
      const observation = beginObservation(request);
      request.observation = observation;
      running.set(request.id, observation);
      for (const one of watchers) one.started?.(request, observation);
      let isAnswered = false;
      reply.raw.once('finish', () => {
        isAnswered = true;
      });
      // `finish` never comes for a caller who goes away; `close` comes for everybody.
      reply.raw.once('close', () => settle(request, reply, isAnswered));
      done();
    });

    function settle(request: FastifyRequest, reply: FastifyReply, isAnswered: boolean): void {
      const observation = running.get(request.id);
      running.delete(request.id);
      if (observation === undefined) return;
      const seconds = reply.elapsedTime / 1_000;
      for (const one of watchers) one.finished({ request, reply, observation, seconds, isAnswered });
    }
  },
  { name: 'requests', fastify: '5.x' },
);
