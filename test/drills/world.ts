import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { prepareData } from '../../src/app.ts';
import type { Settings } from '../../src/database/embedded/postmaster.ts';
import { type Embedded, startEmbedded } from '../../src/database/embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { makePool } from '../../src/database/pool.ts';
import { openRead } from '../../src/database/transaction.ts';
import { AGENCIES } from '../../src/demonstration/agencies.ts';
import { ADMINISTRATOR, callOf } from '../../src/demonstration/callers.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { uuidv7 } from '../../src/kernel/ids.ts';
import { type Config, readConfig } from '../../src/process/config.ts';
import { makeContext } from '../../src/records/context.ts';
import { holdReference } from '../../src/reference/holder.ts';
import { createClients, issueGrants } from '../../src/registry/accounts/accounts.writes.ts';
import { KINDS } from '../../src/surfaces/record-kinds.ts';
import { makeDataDir, removeDataDir } from '../helpers/cluster.ts';
import { type Service, startService } from '../runtime/service.ts';

export type Print = (line: string) => void;

/** A registry's database, filled, and what its services are started with. */
export interface DrillWorld {
  readonly databaseUrl: string;
  readonly env: Readonly<Record<string, string>>;
  readonly client: { readonly id: string; readonly secret: string };
}

const CLIENT = 'drill-union-province-37';
const AGENCY_OF = 'demo-union-province-37';

type Keys = Readonly<Record<'DATA_KEY' | 'HASH_KEY' | 'JWT_PRIVATE_KEY', string>>;

const newKeys = (): Keys => ({
  DATA_KEY: randomBytes(32).toString('base64'),
  HASH_KEY: randomBytes(32).toString('base64'),
  JWT_PRIVATE_KEY: generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString(),
});

function environment(databaseUrl: string, keys: Keys): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    ...keys,
    // Issuer and audience of the tokens, the same for all instances.
    PUBLIC_URL: 'http://registry.drill',
    METRICS_PORT: '0',
    POOL_SIZE: '8',
  };
}

interface NewClient {
  readonly id: string;
  /** Whose pages may ask in its name. */
  readonly allowedOrigins: readonly string[];
}

/** A client with a secret of its own, for those of the demonstration may not ask a real server. */
async function makeClient(
  databaseUrl: string,
  { keys }: Config,
  { id, allowedOrigins }: NewClient,
): Promise<DrillWorld['client']> {
  const agency = AGENCIES.find(({ client }) => client?.id === AGENCY_OF);
  if (agency === undefined) throw new Error(`no agency has the client ${AGENCY_OF}`);
  const pool = makePool({ url: databaseUrl, size: 2, onError: () => {} });
  try {
    const reference = await holdReference(pool);
    const registry = { pool, reference, keys, clock: systemClock, newId: uuidv7, kinds: KINDS };
    const context = makeContext(registry, ADMINISTRATOR, openRead(pool, ADMINISTRATOR));
    const secret = randomBytes(16).toString('hex');
    const { code: agencyCode, role, unit } = agency;
    const client = { clientId: id, name: 'Drill', agencyCode, allowedOrigins };
    await createClients(context, callOf([client]), () => secret);
    await issueGrants(context, callOf([{ clientId: id, role, unit, legalBasis: 'drill' }]));
    return { id, secret };
  } finally {
    await pool.end();
  }
}

interface WorldOptions {
  /** Those that a database was filled with; new ones when left out. */
  readonly keys?: Keys;
  /** Whose pages may ask in the client's name. */
  readonly allowedOrigins?: readonly string[];
}

/** Fills a database that is migrated, or migrates it first. */
export async function makeWorld(
  databaseUrl: string,
  { keys = newKeys(), allowedOrigins = [] }: WorldOptions = {},
): Promise<DrillWorld> {
  const env = environment(databaseUrl, keys);
  const config = { ...readConfig(env), demo: true };
  await migrate(databaseUrl);
  await prepareData({ config, databaseUrl, log: () => {} });
  return { databaseUrl, env, client: await makeClient(databaseUrl, config, { id: CLIENT, allowedOrigins }) };
}

/** Another client of the same agency. */
export async function addClient(
  { databaseUrl, env }: DrillWorld,
  client: NewClient,
): Promise<DrillWorld['client']> {
  return makeClient(databaseUrl, readConfig(env), client);
}

/** A cluster of the drill's own, whose postmaster may be killed; writes reach the disk as on a real one. */
export async function withCluster<Result>(
  settings: Settings,
  work: (cluster: Embedded, dataDir: string) => Promise<Result>,
): Promise<Result> {
  const dataDir = await makeDataDir();
  try {
    const cluster = await startEmbedded({ dataDir, log: () => {}, settings });
    return await work(cluster, dataDir).finally(() => cluster.stop());
  } finally {
    await removeDataDir(dataDir);
  }
}

export interface DrillService extends Service {
  readonly metricsUrl: string;
}

/** One instance of the service as a process of its own. */
export async function startInstance(
  { env }: DrillWorld,
  more: Record<string, string> = {},
): Promise<DrillService> {
  const service = await startService('data', { ...env, ...more });
  const metricsUrl = /Metrics: (\S+)/.exec(service.output())?.[1] ?? '';
  return { ...service, metricsUrl };
}

/** A token for the load. */
export async function tokenOf({ client }: DrillWorld, { baseUrl }: Service): Promise<string> {
  const answer = await fetch(new URL('/oauth/token', baseUrl), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { access_token: string }).access_token; // RFC 6749 §5.1
}

/** A measure of an instance without labels, or with these. */
export async function measureOf({ metricsUrl }: DrillService, name: string, labels = ''): Promise<number> {
  const text = await (await fetch(metricsUrl)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${name}${labels} `));
  return Number(line?.slice(line.lastIndexOf(' ') + 1) ?? Number.NaN);
}

/** The drill's word: a line a fact, and whether it was passed. */
export function verdict(print: Print, facts: Readonly<Record<string, unknown>>, passed: boolean): boolean {
  for (const [name, value] of Object.entries(facts)) print(`  ${name}: ${JSON.stringify(value)}`);
  print(passed ? 'PASSED' : 'FAILED');
  return passed;
}
