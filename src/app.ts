import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { callersPlugin } from './api/auth/callers.plugin.ts';
import { rateLimitsPlugin } from './api/auth/rate-limits.plugin.ts';
import { smallBodiesPlugin } from './api/auth/small-bodies.plugin.ts';
import { tokenRoutes } from './api/auth/token.routes.ts';
import { tokensPlugin } from './api/auth/tokens.plugin.ts';
import { corsPlugin } from './api/cors.plugin.ts';
import { documentation } from './api/rest/documentation.ts';
import { answerFrameworkError, installProblemDetails } from './api/rest/problem-details.ts';
import { makePool } from './database/pool.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import { uuidv7 } from './kernel/ids.ts';
import { accessLog } from './operations/access-log.ts';
import { drainingPlugin } from './operations/draining.plugin.ts';
import { fairSharePlugin } from './operations/fair-share.plugin.ts';
import { loadSheddingPlugin } from './operations/load-shedding.plugin.ts';
import { defineMetrics } from './operations/metrics/definitions.ts';
import { makeScrape, type Scrape } from './operations/metrics/scrape.ts';
import { measuring } from './operations/metrics/watcher.ts';
import { requestsPlugin } from './operations/requests.plugin.ts';
import type { RequestWatcher } from './operations/watchers.ts';
import { anonymous } from './policy/scope.ts';
import type { Config } from './process/config.ts';
import { type LogStream, loggerOptions } from './process/logging.ts';
import { startTicker } from './process/ticker.ts';
import type { Registry } from './records/context.ts';
import { holdReference } from './reference/holder.ts';
import { makeCallers } from './registry/accounts/callers.ts';
import { graphql } from './surfaces/graphql/graphql.plugin.ts';
import { healthRoutes } from './surfaces/health/health.routes.ts';
import { KINDS } from './surfaces/record-kinds.ts';
import { restRoutes } from './surfaces/rest/rest.plugin.ts';
import { recordTags } from './surfaces/rest/tags.ts';

export { prepareData } from './process/prepare-data.ts';

export interface AppOptions {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly clock?: Clock;
  /** Called with every request beside the log and the measures: the traces. */
  readonly watchers?: readonly RequestWatcher[];
  readonly logStream?: LogStream;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** What Prometheus is given; served apart from the contract. */
    scrape(): Promise<Scrape>;
  }
}

/** A thousand records in one call, each with products and long names, stay below. */
const BODY_LIMIT_BYTES = 16 * 1_048_576;
/** The longest query and its variables, from callers who write nothing. */
const SMALL_BODY_BYTES = 100_000;
/** A request that finds this many waiting for each connection would wait for seconds. */
const MAX_WAITING_PER_CONNECTION = 50;
/** Of one client: two that send all they can leave room for a third. */
const MAX_IN_FLIGHT_PER_CONNECTION = 20;
const MAX_LOOP_DELAY_MS = 500;
const MIN_REQUESTS_TO_SHED = 50;

/** The whole service in the order in which a request meets it; not listening yet. */
export async function buildApp({
  config,
  databaseUrl,
  clock = systemClock,
  watchers = [],
  logStream,
}: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(config, logStream),
    logController: new LogController({ disableRequestLogging: true }), // one line of our own, see operations/access-log
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    bodyLimit: BODY_LIMIT_BYTES,
    connectionTimeout: 30_000,
    requestTimeout: 60_000,
    handlerTimeout: 60_000,
    keepAliveTimeout: 72_000,
    genReqId: () => uuidv7(),
    frameworkErrors: answerFrameworkError,
    // What comes on a connection that is open while the process stops is answered, and the connection then closed.
    return503OnClosing: false,
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
  const registry: Registry = { pool, reference, keys: config.keys, clock, newId: uuidv7, kinds: KINDS };
  const ticker = startTicker({ pool, reference, log: app.log });
  app.addHook('onClose', async () => ticker.stop());
  const callers = makeCallers(registry);
  const metrics = defineMetrics();

  await app.register(requestsPlugin, { pool, watchers: [...watchers, measuring(metrics), accessLog] });
  // Before all that may refuse: a page reads the refusal too.
  await app.register(corsPlugin, { isOriginOfAny: callers.isOriginOfAny });
  await app.register(drainingPlugin);
  await app.register(loadSheddingPlugin, {
    pool,
    maxWaiting: config.poolSize * MAX_WAITING_PER_CONNECTION,
    maxLoopDelayMs: MAX_LOOP_DELAY_MS,
    minInFlight: MIN_REQUESTS_TO_SHED,
    onShed: (reason) => metrics.shed.inc({ reason }),
  });
  app.decorate(
    'scrape',
    makeScrape(metrics, {
      pool,
      poolSize: config.poolSize,
      requestsInFlight: () => app.requestsInFlight(),
      lastTickAt: ticker.lastTickAt,
    }),
  );
  await app.register(tokensPlugin, { privateKey: config.keys.jwtPrivateKey, publicUrl: config.publicUrl });
  await app.register(rateLimitsPlugin, { max: config.rateLimitAnonymous });
  await app.register(callersPlugin, { ...callers, anonymous });
  await app.register(fairSharePlugin, { maxInFlight: config.poolSize * MAX_IN_FLIGHT_PER_CONNECTION });
  await app.register(smallBodiesPlugin, { maxBytes: SMALL_BODY_BYTES });
  await app.register(documentation, { publicUrl: config.publicUrl, tags: recordTags() });
  await app.register(tokenRoutes, { authenticate: callers.authenticate });
  await app.register(healthRoutes, { pool });
  await app.register(graphql, { registry, development: config.nodeEnv !== 'production' });
  await app.register(restRoutes, { registry });
  return app;
}
