import { Command, Option } from 'commander';
import { prepareData } from './app.ts';
import { SET_NAMES, type SetName } from './data-sets/sets.ts';
import { migrate } from './database/migrate.ts';
import { makePool } from './database/pool.ts';
import { openRead } from './database/transaction.ts';
import { systemClock } from './kernel/clock.ts';
import { RegistryError, toPublicProblem } from './kernel/errors.ts';
import { uuidv7 } from './kernel/ids.ts';
import type { Caller } from './policy/scope.ts';
import { type Config, ConfigError, readConfig } from './process/config.ts';
import { seed } from './process/seed.ts';
import { makeContext, type ServiceContext } from './records/context.ts';
import { callOnce } from './records/writing/write-call.ts';
import { holdReference } from './reference/holder.ts';
import {
  createAgencies,
  createClients,
  type IssuedSecret,
  issueGrants,
} from './registry/accounts/accounts.writes.ts';
import { KINDS } from './surfaces/record-kinds.ts';

/** The operator at the console: what an administrator may do, before there is one. */
const OPERATOR: Caller = {
  role: 'ADMINISTRATOR',
  scope: { kind: 'ADMINISTRATION' },
  clientId: 'console',
  agencyId: null,
  actor: null,
  requestId: 'console',
};

const print = (line: string) => process.stdout.write(`${line}\n`);

interface Target {
  readonly config: Config;
  readonly databaseUrl: string;
}

/** @throws ConfigError without `DATABASE_URL`: the embedded server has its demonstration clients. */
function readTarget(): Target {
  const config = readConfig();
  if (config.databaseUrl === null)
    throw new ConfigError(['The console works on a real server: set DATABASE_URL.']);
  return { config, databaseUrl: config.databaseUrl };
}

/** Brings the database and its reference data up to this version. */
async function upgrade({ config, databaseUrl }: Target): Promise<void> {
  await migrate(databaseUrl, print);
  await prepareData({ config, databaseUrl, log: print });
}

async function withContext<Result>(
  target: Target,
  work: (context: ServiceContext) => Promise<Result>,
): Promise<Result> {
  const pool = makePool({ url: target.databaseUrl, size: 2, onError: () => {} });
  try {
    const reference = await holdReference(pool);
    const registry = {
      pool,
      reference,
      keys: target.config.keys,
      clock: systemClock,
      newId: uuidv7,
      kinds: KINDS,
    };
    return await work(makeContext(registry, OPERATOR, openRead(pool, OPERATOR)));
  } finally {
    await pool.end();
  }
}

/** Makes an administrator of accounts with an agency of its own; the secret is shown once and stored nowhere. */
async function createAdministrator(
  context: ServiceContext,
  clientId: string,
  name: string,
): Promise<IssuedSecret> {
  const nation = { level: 'NATION' };
  const agency = { code: clientId, kind: 'OPERATOR', name, unit: nation };
  await createAgencies(context, callOnce('administrator', [agency]));
  const client = { clientId, name, agencyCode: clientId };
  const { secrets } = await createClients(context, callOnce('administrator', [client]));
  const [issued] = secrets;
  if (issued === undefined) throw new Error('no client was made');
  const legalBasis = 'Operator of the registry';
  const grant = { clientId, role: 'ADMINISTRATOR', unit: nation, legalBasis };
  await issueGrants(context, callOnce('administrator', [grant]));
  return issued;
}

/** One line a problem, for the operator. */
function describe(error: unknown): string {
  if (!(error instanceof RegistryError)) return error instanceof Error ? error.message : String(error);
  const lines = error.problems.map((one) => toPublicProblem(one, 'en'));
  return lines
    .map(({ code, field, message }) => `${code}${field === null ? '' : ` (${field})`}: ${message}`)
    .join('\n');
}

const program = new Command('coop-registry').description(
  'Console of the cooperative registry; works on DATABASE_URL.',
);

program
  .command('upgrade')
  .description('apply migrations and load the reference data, as a start does')
  .action(() => upgrade(readTarget()));

program
  .command('administrator')
  .description('make an administrator of accounts and print its secret, once')
  .argument('<client-id>', 'OAuth client_id, lower case')
  .requiredOption('--name <name>', 'who it is')
  .action(async (clientId: string, { name }: { name: string }) => {
    const target = readTarget();
    await upgrade(target);
    const { secret } = await withContext(target, (context) => createAdministrator(context, clientId, name));
    print(`client_id      ${clientId}\nclient_secret  ${secret}`);
  });

program
  .command('seed')
  .description(
    'load a data set into DATABASE_URL, or into the embedded data in DATA_DIR while the service is stopped',
  )
  .addOption(new Option('--set <set>', 'which set').choices(['demo', ...SET_NAMES]).makeOptionMandatory())
  .option('--manifest <file>', 'where to write the counts and digests')
  .action(({ set, manifest }: { set: SetName | 'demo'; manifest?: string }) =>
    seed({ set, manifest: manifest ?? null, log: print }),
  );

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${describe(error)}\n`);
  process.exitCode = 1;
}
