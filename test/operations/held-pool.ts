import type { FastifyInstance } from 'fastify';
import pg from 'pg';

/** The pool of an app: the one that it takes a connection of while it answers. */
async function poolOf(app: FastifyInstance): Promise<pg.Pool> {
  const found = Promise.withResolvers<pg.Pool>();
  const connect = pg.Pool.prototype.connect as (...args: unknown[]) => unknown; // one of its overloads
  function watched(this: pg.Pool, ...args: unknown[]) {
    found.resolve(this);
    return connect.apply(this, args);
  }
  pg.Pool.prototype.connect = watched as typeof pg.Pool.prototype.connect;
  try {
    await app.inject({ url: '/v1/cooperatives' });
    return await found.promise;
  } finally {
    pg.Pool.prototype.connect = connect as typeof pg.Pool.prototype.connect;
  }
}

/**
 * Takes the one connection of an app, so that every request waits in its pool, and as long as the test needs: the
 * pool's own patience would end early on a busy machine.
 */
export async function holdPool(app: FastifyInstance) {
  const pool = await poolOf(app);
  pool.options.connectionTimeoutMillis = 0;
  const client = await pool.connect();
  return {
    countWaiting: () => pool.waitingCount,
    /** Lengthens the queue by what is no request, as a request that asks for several connections does. */
    queue(count: number) {
      for (let one = 0; one < count; one += 1) void pool.connect().then((taken) => taken.release());
    },
    /** From now on who waits is told at once that there is no connection. */
    endPatience() {
      pool.options.connectionTimeoutMillis = 50;
    },
    release: () => client.release(),
  };
}
