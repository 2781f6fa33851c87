import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
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

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables one by one and gathers what is wrong with them; an empty variable counts as absent. */
function readerOf(env: Environment) {
  const problems: string[] = [];
  const text = (name: string): string | null => env[name]?.trim() || null;

  /** `parse` returns null for a value that will not do. */
  function value<T>(name: string, fallback: T, rule: string, parse: (given: string) => T | null): T {
    const given = text(name);
    if (given === null) return fallback;
    const parsed = parse(given);
    if (parsed !== null) return parsed;
    problems.push(`${name} must be ${rule}.`);
    return fallback;
  }

  return {
    problems,
    text,
    value,
    integer: (name: string, fallback: number, min: number, max: number): number =>
      value(name, fallback, `a whole number from ${min} to ${max}`, (given) => {
        const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
        return number >= min && number <= max ? number : null;
      }),
    choice: <T extends string>(name: string, fallback: T, allowed: readonly T[]): T =>
      value(
        name,
        fallback,
        `one of ${allowed.join(', ')}`,
        (given) => allowed.find((one) => one === given) ?? null,
      ),
  };
}

type Reader = ReturnType<typeof readerOf>;

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function parseDatabaseUrl(text: string): string | null {
  const protocol = parseUrl(text)?.protocol;
  return protocol === 'postgres:' || protocol === 'postgresql:' ? text : null;
}

function parsePublicUrl(text: string): string | null {
  const url = parseUrl(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  return url.username || url.password || url.search || url.hash ? null : url.href.replace(/\/+$/, '');
}

function parseHost(text: string): string | null {
  return isIP(text) !== 0 || /^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/.test(text) ? text : null;
}

function isAddressOrRange(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', prefix] = text.split('/');
  const version = isIP(address);
  if (version === 0 || prefix === undefined) return version !== 0;
  try {
    new BlockList().addSubnet(
      address,
      /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1,
      version === 4 ? 'ipv4' : 'ipv6',
    );
    return true;
  } catch {
    return false;
  }
}

function parseAddresses(text: string): readonly string[] | null {
  const parts = text.split(',').map((part) => part.trim());
  return parts.every(isAddressOrRange) ? Object.freeze(parts) : null;
}

function parseSwitch(text: string): boolean | null {
  if (['1', 'true', 'on', 'yes'].includes(text.toLowerCase())) return true;
  return ['0', 'false', 'off', 'no'].includes(text.toLowerCase()) ? false : null;
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
    // The cast: errors of system calls are plain Errors with a code.
    const { code, message } = error as NodeJS.ErrnoException;
    const isForeign = code === 'EACCES' || code === 'EPERM';
    const remedy = 'belongs to another user: start as that user, or choose another DATA_DIR';
    throw new ConfigError([`${isForeign ? `DATA_DIR ${dataDir} ${remedy}` : message}.`]);
  }
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
  const settings = {
    nodeEnv: reader.choice('NODE_ENV', embedded ? 'development' : 'production', [
      'development',
      'production',
      'test',
    ]),
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
  };
  const given = readKeys(reader, !embedded);
  if (reader.problems.length > 0) throw new ConfigError(reader.problems);
  return Object.freeze({ ...settings, keys: Object.freeze(completeKeys(given, dataDir, embedded)) });
}
