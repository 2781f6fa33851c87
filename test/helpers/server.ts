import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import { type AppOptions, buildApp } from '../../src/app.ts';
import { DEMO_CLIENTS } from '../../src/demonstration/accounts.ts';
import type { DemoClient } from '../../src/demonstration/demo-client.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { type Config, readConfig } from '../../src/process/config.ts';
import { testDatabase } from './database.ts';
import { KEYS, type Template } from './templates.ts';

export interface TestServer {
  /** The real app, not listening: use `inject`. */
  readonly app: FastifyInstance;
  readonly config: Config;
  /** The superuser's connection string to this server's own database. */
  readonly databaseUrl: string;
}

export interface TestServerOptions {
  /** False: reference data only, no demonstration set and no clients. */
  readonly demo?: boolean;
  /** Replaces what the test's configuration says. */
  readonly config?: Partial<Config>;
  readonly clock?: Clock;
  /** What else the app is built with. */
  readonly build?: Pick<AppOptions, 'watchers' | 'logStream'>;
}

const clientsOf = new WeakMap<FastifyInstance, readonly DemoClient[]>();

function configFor(databaseUrl: string, { demo = true, config = {} }: TestServerOptions): Config {
  const env = {
    ...KEYS,
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: 'http://registry.test',
    POOL_SIZE: '4',
    // A file of tests asks more in a minute than a stranger may.
    RATE_LIMIT_ANONYMOUS: '1000000',
  };
  return { ...readConfig(env), demo, demoClients: demo, ...config };
}

/** The database that needs nothing more to be as the configuration wants it. */
function templateFor({ demo = true, config = {} }: TestServerOptions): Template {
  if (config.demo ?? demo) return 'demonstration';
  return (config.demoClients ?? demo) ? 'clients' : 'reference';
}

/** Builds the real app on a database of the test's own; both are gone after the test. */
export async function testServer(
  t: Pick<Test, 'after'>,
  options: TestServerOptions = {},
): Promise<TestServer> {
  // What the template holds is what `prepareData` would bring in.
  const { url: databaseUrl } = await testDatabase(t, templateFor(options));
  const config = configFor(databaseUrl, options);
  const app = await buildApp({
    config,
    databaseUrl,
    ...(options.clock ? { clock: options.clock } : {}),
    ...options.build,
  });
  t.after(() => app.close());
  clientsOf.set(app, config.demoClients ? DEMO_CLIENTS : []);
  await app.ready();
  return { app, config, databaseUrl };
}

/**
 * An access token by client credentials; the secret is the demonstration client's own unless given, and `extra` goes
 * into the request as it is (`agency`, `actor`).
 * @throws Error when the server refuses.
 */
export async function getToken(
  app: FastifyInstance,
  clientId: string,
  secret?: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<string> {
  const known = clientsOf.get(app)?.find((one) => one.id === clientId)?.secret;
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: secret ?? known ?? '',
  };
  const answer = await app.inject({
    method: 'POST',
    url: '/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...form, ...extra }).toString(),
  });
  if (answer.statusCode !== 200)
    throw new Error(`No token for ${clientId}: ${answer.statusCode} ${answer.body}`);
  return answer.json<{ access_token: string }>().access_token;
}
