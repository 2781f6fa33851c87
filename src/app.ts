import Fastify, { type FastifyInstance } from 'fastify';
import { callersPlugin } from './api/auth/callers.plugin.ts';
import { rateLimitsPlugin } from './api/auth/rate-limits.plugin.ts';
import { smallBodiesPlugin } from './api/auth/small-bodies.plugin.ts';
import { tokenRoutes } from './api/auth/token.routes.ts';
import { tokensPlugin } from './api/auth/tokens.plugin.ts';
import { documentation } from './api/rest/documentation.ts';
import { answerFrameworkError, installProblemDetails } from './api/rest/problem-details.ts';
import type { Config } from './config.ts';
import { makePool } from './database/pool.ts';
import { graphql } from './graphql.ts';
import { healthRoutes } from './health.routes.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import { uuidv7 } from './kernel/ids.ts';
import { loggerOptions } from './logging.ts';
import { holdReference } from './reference/holder.ts';
import { anonymous, makeCallers } from './registry/accounts/callers.ts';
import type { Registry } from './registry/context.ts';
import { recordTags } from './registry/records/tags.ts';
import { restRoutes } from './rest.ts';
import { startTicker } from './ticker.ts';

export { prepareData } from './prepare-data.ts';

export interface AppOptions {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly clock?: Clock;
}

/** A thousand records in one call, each with products and long names, stay below. */
const BODY_LIMIT_BYTES = 16 * 1_048_576;
/** The longest query and its variables, from callers who write nothing. */
const SMALL_BODY_BYTES = 100_000;

/** The whole service in the order in which a request meets it; not listening yet. */
export async function buildApp({
  config,
  databaseUrl,
  clock = systemClock,
}: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(config),
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    bodyLimit: BODY_LIMIT_BYTES,
    connectionTimeout: 30_000,
    requestTimeout: 60_000,
    handlerTimeout: 60_000,
    keepAliveTimeout: 72_000,
    genReqId: () => uuidv7(),
    frameworkErrors: answerFrameworkError,
  });
  // Inputs are parsed by the services, with every problem at once and nothing coerced; schemas are for the contract.
  app.setValidatorCompiler(() => (value: unknown) => ({ value }));
  installProblemDetails(app);

  const pool = makePool({
    url: databaseUrl,
    size: config.poolSize,
    onError: (error) => app.log.warn({ err: error }, 'database connection lost'),
  });
  app.addHook('onClose', () => pool.end());
  const reference = await holdReference(pool);
  const registry: Registry = { pool, reference, keys: config.keys, clock, newId: uuidv7 };
  const ticker = startTicker({ pool, reference, log: app.log });
  app.addHook('onClose', async () => ticker.stop());
  const callers = makeCallers(registry);

  await app.register(tokensPlugin, { privateKey: config.keys.jwtPrivateKey, publicUrl: config.publicUrl });
  await app.register(rateLimitsPlugin, { max: config.rateLimitAnonymous });
  await app.register(callersPlugin, { findCaller: callers.findCaller, anonymous });
  await app.register(smallBodiesPlugin, { maxBytes: SMALL_BODY_BYTES });
  await app.register(documentation, { publicUrl: config.publicUrl, tags: recordTags() });
  await app.register(tokenRoutes, { authenticate: callers.authenticate });
  await app.register(healthRoutes, { pool });
  await app.register(graphql, { registry, development: config.nodeEnv !== 'production' });
  await app.register(restRoutes, { registry });
  return app;
}
