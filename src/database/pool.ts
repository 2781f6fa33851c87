import pg from 'pg';

const { types } = pg;
const OID = { int8: 20, date: 1082, timestamptz: 1184 } as const;

/** Days stay text (a Date would move them by the zone); moments become ISO text; counts and versions numbers. */
const parsers: Record<number, (text: string) => unknown> = {
  [OID.int8]: Number,
  [OID.date]: (text) => text,
  [OID.timestamptz]: (text) => new Date(text).toISOString(),
};

const SETTINGS = [
  // A read does not wait for its opening: behind one that never began it runs by itself, as the login.
  'default_transaction_read_only=on',
  // What a plan is guessed to cost says little here, and compiling one takes longer than running it.
  'jit=off',
  'transaction_timeout=60s',
  'idle_in_transaction_session_timeout=30s',
  'timezone=UTC',
];

interface PoolOptions {
  readonly url: string;
  readonly size: number;
  /** Told of errors on idle connections; without a listener one would end the process. */
  readonly onError: (error: Error) => void;
}

/** A pool whose every wait is bounded. */
export function makePool({ url, size, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'coop-registry',
    statement_timeout: 15_000,
    // Statements are sent one behind the other without waiting for answers; see transaction.ts.
    pipeline: true,
    options: SETTINGS.map((one) => `-c ${one}`).join(' '),
    types: {
      getTypeParser: ((oid: number, format: 'text' | 'binary') =>
        (format === 'text' && parsers[oid]) ||
        types.getTypeParser(oid, format)) as typeof types.getTypeParser, // pg's overloads
    },
  });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}
