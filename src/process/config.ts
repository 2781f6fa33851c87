import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { SAMPLERS, type TracingSettings } from '../operations/tracing/settings.ts';
import {
  type Environment,
  parseAddresses,
  parseDatabaseUrl,
  parseHost,
  parsePublicUrl,
  parseRatio,
  parseSwitch,
  type Reader,
  readerOf,
} from './environment.ts';
import { type GivenKeys, type KeyMaterial, keepKeys, parseSecretKey, parseSigningKey } from './keys.ts';

export type NodeEnvironment = 'development' | 'production' | 'test';
export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** Everything that the environment decides. Holds secrets (`databaseUrl`, `keys`): never log it. */
export interface Config {
  readonly nodeEnv: NodeEnvironment;
  readonly logLevel: LogLevel;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Where clients reach the service, without a slash at the end; also the issuer of access tokens. */
  readonly publicUrl: string;
  /** Null: the embedded server. */
  readonly databaseUrl: string | null;
  /** Absolute path. */
  readonly dataDir: string;
  /** Connections to the database at most. */
  readonly poolSize: number;
  /** Requests per minute and address without a token. */
  readonly rateLimitAnonymous: number;
  /** Addresses, ranges or proxy-addr's names whose X-Forwarded-For is believed; empty: nobody's. */
  readonly trustProxy: readonly string[];
  /** Whether the demonstration set is loaded. */
  readonly demo: boolean;
  /** Whether clients with published secrets exist; only ever on the embedded server. */
  readonly demoClients: boolean;
  readonly keys: KeyMaterial;
  /** Where measures are served; null: nowhere. Port 0: any free one. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Null: nothing is traced. */
  readonly tracing: TracingSettings | null;
  /** Between telling that a stop has begun and stopping to listen, in seconds. */
  readonly shutdownDelay: number;
}

/** All that is wrong with the environment; names variables, never their values. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration is not valid:\n${problems.map((one) => `  - ${one}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** The address to name in URLs for a host that is listened on. */
function originOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${isIP(name) === 6 ? `[${name}]` : name}:${port}`;
}

function readKeys(reader: Reader, required: boolean): GivenKeys {
  const bytes = '32 bytes in base64 (openssl rand -base64 32)';
  const pem = 'a private key in PEM, Ed25519 or EC P-256 (openssl genpkey -algorithm ed25519)';
  const given = {
    dataKey: reader.value('DATA_KEY', null, bytes, parseSecretKey),
    hashKey: reader.value('HASH_KEY', null, bytes, parseSecretKey),
    jwtPrivateKey: reader.value('JWT_PRIVATE_KEY', null, pem, parseSigningKey),
  };
  for (const [name, rule] of [
    ['DATA_KEY', bytes],
    ['HASH_KEY', bytes],
    ['JWT_PRIVATE_KEY', pem],
  ] as const) {
    if (required && reader.text(name) === null) {
      reader.problems.push(`${name} is required without the embedded server: ${rule}.`);
    }
  }
  if (given.dataKey !== null && given.hashKey !== null && given.dataKey.equals(given.hashKey)) {
    reader.problems.push('DATA_KEY and HASH_KEY must differ.');
  }
  return given;
}

function completeKeys(given: GivenKeys, dataDir: string, embedded: boolean): KeyMaterial {
  const { dataKey, hashKey, jwtPrivateKey } = given;
  if (dataKey !== null && hashKey !== null && jwtPrivateKey !== null)
    return { dataKey, hashKey, jwtPrivateKey };
  if (!embedded) throw new ConfigError(['Keys are required with DATABASE_URL.']);
  try {
    return keepKeys(dataDir, given);
  } catch (error) {
    throw new ConfigError([`${describeDirectory(dataDir, error)}.`]);
  }
}

/** Why nothing can be kept in DATA_DIR, and what to do. */
function describeDirectory(dataDir: string, error: unknown): string {
  // The cast: errors of system calls are plain Errors with a code.
  const { code, message } = error as NodeJS.ErrnoException;
  const rules: Readonly<Record<string, string>> = {
    EACCES: 'belongs to another user: start as that user, or choose another',
    EPERM: 'belongs to another user: start as that user, or choose another',
    EEXIST: 'is a file, not a directory: choose another',
    ENOTDIR: 'is under a file, not a directory: choose another',
    EROFS: 'is on a file system that cannot be written: choose another',
  };
  const rule = rules[code ?? ''];
  return rule === undefined ? message : `DATA_DIR ${dataDir} ${rule}`;
}

/** Where the database is: a URL, or null for the embedded server where that is allowed. */
function readDatabase(reader: Reader): { databaseUrl: string | null; embedded: boolean } {
  const mode = reader.choice('COOP_REGISTRY_EMBEDDED', 'allow', ['allow', 'refuse']);
  const rule = 'a URL such as postgres://user:password@host:5432/registry';
  const isGiven = reader.text('DATABASE_URL') !== null;
  if (mode === 'refuse' && !isGiven) {
    reader.problems.push(`DATABASE_URL is required (COOP_REGISTRY_EMBEDDED=refuse): ${rule}.`);
  }
  const databaseUrl = reader.value('DATABASE_URL', null, rule, parseDatabaseUrl);
  return { databaseUrl, embedded: mode === 'allow' && !isGiven };
}

/** Measures name no person but show how the service is used: on this machine alone unless a host is named. */
function readMetrics(reader: Reader): Config['metrics'] {
  const host = reader.value('METRICS_HOST', '127.0.0.1', 'an address or a host name', parseHost);
  const port = reader.integer('METRICS_PORT', 0, 0, 65_535);
  return reader.text('METRICS_PORT') === null ? null : { host, port };
}

/** The standard variables of OpenTelemetry; nothing is traced unless one says where to or that it is wanted. */
function readTracing(reader: Reader): TracingSettings | null {
  const endpoints = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  const given = endpoints.map((name) => reader.value(name, null, 'an http or https URL', parsePublicUrl));
  const exporter = reader.choice('OTEL_TRACES_EXPORTER', 'otlp', ['otlp', 'none']);
  for (const name of ['OTEL_EXPORTER_OTLP_PROTOCOL', 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL'])
    reader.choice(name, 'http/protobuf', ['http/protobuf']);
  const sampler = reader.choice('OTEL_TRACES_SAMPLER', 'parentbased_always_on', SAMPLERS);
  const ratio = reader.value('OTEL_TRACES_SAMPLER_ARG', 1, 'a number from 0 to 1', parseRatio);
  const isDisabled = reader.value('OTEL_SDK_DISABLED', false, 'on or off', parseSwitch);
  const isWanted = given.some((one) => one !== null) || reader.text('OTEL_TRACES_EXPORTER') === 'otlp';
  return isWanted && exporter === 'otlp' && !isDisabled ? { sampler, ratio } : null;
}

/**
 * Reads the configuration from the environment. On the embedded server missing keys are generated and kept in
 * `DATA_DIR/keys`; nothing is written when anything else is wrong.
 * @throws ConfigError with all problems at once.
 */
export function readConfig(env: Environment = process.env): Config {
  const reader = readerOf(env);
  const { databaseUrl, embedded } = readDatabase(reader);
  const host = reader.value('HOST', '127.0.0.1', 'an address or a host name', parseHost);
  const port = reader.integer('PORT', 3000, 0, 65_535);
  const dataDir = resolve(reader.text('DATA_DIR') ?? 'data');
  const demo = reader.value('DEMO', embedded, 'on or off', parseSwitch);
  const addresses = 'a comma list of addresses or ranges, such as 10.0.0.1,10.1.0.0/16';
  const nodeEnv = reader.choice('NODE_ENV', embedded ? 'development' : 'production', [
    'development',
    'production',
    'test',
  ]);
  const settings = {
    nodeEnv,
    logLevel: reader.choice('LOG_LEVEL', 'info', [
      'fatal',
      'error',
      'warn',
      'info',
      'debug',
      'trace',
      'silent',
    ]),
    host,
    port,
    publicUrl: reader.value(
      'PUBLIC_URL',
      originOf(host, port),
      'an http or https URL without query',
      parsePublicUrl,
    ),
    databaseUrl,
    dataDir,
    poolSize: reader.integer('POOL_SIZE', 10, 1, 1000),
    rateLimitAnonymous: reader.integer('RATE_LIMIT_ANONYMOUS', 600, 1, 1_000_000),
    trustProxy: reader.value('TRUST_PROXY', Object.freeze([]), addresses, parseAddresses),
    demo,
    demoClients: demo && embedded,
    metrics: readMetrics(reader),
    tracing: readTracing(reader),
    shutdownDelay: reader.integer('SHUTDOWN_DELAY', nodeEnv === 'production' && !embedded ? 5 : 0, 0, 300),
  };
  const given = readKeys(reader, !embedded);
  if (reader.problems.length > 0) throw new ConfigError(reader.problems);
  return Object.freeze({ ...settings, keys: Object.freeze(completeKeys(given, dataDir, embedded)) });
}
