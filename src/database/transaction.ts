import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { Caller } from '../policy/scope.ts';
import { toRegistryError } from './failures.ts';
import { type ObservedTransaction, observerOf, statementName } from './observer.ts';
import { render, type SQL } from './sql.ts';

/** Which transactions had committed at a moment, in PostgreSQL's text form; null means now. */
export type KnownAt = string | null;

export interface Transaction {
  /**
   * Runs one statement as the service's role. One that reads the past (`relationAt`) says by which snapshot: the
   * policies show what hangs on a cooperative by where it stood then.
   */
  query<Row>(statement: SQL, knownAt?: KnownAt): Promise<Row[]>;
  /**
   * As `query`, unprepared: PostgreSQL plans the statement for its parameters each time, which takes a few
   * milliseconds. For one whose generic plan is far dearer.
   */
  queryPlannedAnew<Row>(statement: SQL): Promise<Row[]>;
  /** Runs one statement behind the inner wall (person_identities, person_sensitive). */
  queryIdentities<Row>(statement: SQL): Promise<Row[]>;
  /** Statements sent so far, the opening and closing ones not counted. */
  readonly statements: number;
}

const { escapeLiteral } = pg;
const IDENTITY_ROLE = 'registry_identity_reader';
export const SERVICE_ROLE = 'registry_service';

/** Named statements are parsed once a connection; the number of names is bounded, as texts vary with the fields asked. */
const MAX_NAMES = 2_000;
interface StatementNames {
  /** By which a connection keeps it prepared; undefined for one too many. */
  readonly prepared: string | undefined;
  /** By which people know it. */
  readonly told: string;
}
const names = new Map<string, StatementNames>();

function namesOf(text: string): StatementNames {
  const known = names.get(text);
  if (known !== undefined) return known;
  const told = statementName(text);
  if (names.size >= MAX_NAMES) return { prepared: undefined, told };
  const made = { prepared: `s${names.size}`, told };
  names.set(text, made);
  return made;
}

/** The settings that row level security, the stamps and the logs read, by name. */
export function settingsByName(caller: Caller): Readonly<Record<string, string>> {
  const { scope, clientId, agencyId, actor, requestId } = caller;
  return {
    'app.scope': scope.kind,
    'app.provinces': scope.kind === 'UNITS' ? `{${scope.provinceIds.join(',')}}` : '',
    'app.communes': scope.kind === 'UNITS' ? `{${scope.communeIds.join(',')}}` : '',
    'app.above': scope.kind === 'UNITS' ? `{${(scope.aboveProvinceIds ?? []).join(',')}}` : '',
    'app.client': clientId ?? '',
    'app.agency': agencyId ?? '',
    'app.actor': actor ?? '',
    'app.request': requestId,
  };
}

/** The same as the list of a SELECT that sets them until the transaction ends. */
export function settingsOf(caller: Caller): string {
  return Object.entries(settingsByName(caller))
    .map(([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`)
    .join(', ');
}

/** What opens a transaction as the caller, in one round trip. */
export function openingOf(caller: Caller, mode: string): string {
  return `BEGIN ${mode}; SET LOCAL ROLE ${SERVICE_ROLE}; SELECT ${settingsOf(caller)}`;
}

type Ending = 'COMMIT' | 'ROLLBACK';

/** A transaction on a client of its own. */
interface OpenTransaction extends Transaction {
  /**
   * Takes its turn behind all that was asked before and gives the client back, or destroys one that cannot end.
   * What is asked later is refused: it would run on somebody else's connection, as the login, behind no wall.
   * @returns ROLLBACK for a COMMIT after a failed statement, as PostgreSQL answers it without an error.
   * @throws what COMMIT fails with.
   */
  end(how: Ending): Promise<Ending>;
}

interface Sending {
  readonly client: pg.PoolClient;
  readonly observed: ObservedTransaction;
  readonly isPrepared: boolean;
}

async function sendStatement<Row>(statement: SQL, { client, observed, isPrepared }: Sending): Promise<Row[]> {
  const { text, values } = render(statement);
  const { prepared, told } = isPrepared ? namesOf(text) : { prepared: undefined, told: statementName(text) };
  const answered = observed.statement(told);
  try {
    const result = await client.query(
      prepared === undefined ? { text, values } : { name: prepared, text, values },
    );
    answered(false);
    // The row type is the statement's own promise; a test of the noun holds it.
    return result.rows as Row[];
  } catch (error) {
    answered(true);
    throw error;
  }
}

function onClient(client: pg.PoolClient, observed: ObservedTransaction): OpenTransaction {
  let statements = 0;
  let ended = false;
  let last: Promise<unknown> = Promise.resolve();
  /** A connection answers one statement at a time: resolvers that ask at once wait for each other. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (ended) return Promise.reject(new Error('the transaction has ended'));
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
  const send = <Row>(statement: SQL, isPrepared = true): Promise<Row[]> => {
    statements += 1;
    return sendStatement(statement, { client, observed, isPrepared });
  };
  let asOf: KnownAt = null;
  /** A setting of the transaction: each statement finds its own, whatever was asked before it. */
  const setKnownAt = async (knownAt: KnownAt) => {
    if (knownAt === asOf) return;
    statements += 1;
    await client.query("SELECT set_config('app.known_at', $1, true)", [knownAt ?? '']);
    asOf = knownAt;
  };
  const takeRole = (role: string) => {
    statements += 1;
    return client.query(`SET LOCAL ROLE ${role}`);
  };
  return {
    query: <Row>(statement: SQL, knownAt: KnownAt = null) =>
      inTurn(async () => {
        await setKnownAt(knownAt);
        return send<Row>(statement);
      }),
    queryPlannedAnew: <Row>(statement: SQL) =>
      inTurn(async () => {
        await setKnownAt(null);
        return send<Row>(statement, false);
      }),
    queryIdentities: <Row>(statement: SQL) =>
      inTurn(async () => {
        await takeRole(IDENTITY_ROLE);
        const rows = await send<Row>(statement).catch(async (error: unknown) => {
          // A transaction that the failure has aborted refuses the role as it refuses everything else.
          await takeRole(SERVICE_ROLE).catch(() => undefined);
          throw error;
        });
        await takeRole(SERVICE_ROLE);
        return rows;
      }),
    get statements() {
      return statements;
    },
    async end(how) {
      const ending = inTurn(() => client.query(how));
      ended = true;
      try {
        const { command } = await ending;
        client.release();
        const ended = command === 'COMMIT' ? 'COMMIT' : 'ROLLBACK';
        observed.ended(ended);
        return ended;
      } catch (error) {
        client.release(true);
        observed.ended('FAILED');
        if (how === 'COMMIT') throw error;
        return 'ROLLBACK';
      }
    },
  };
}

/** A connection of the pool. @throws what the pool does when none is to be had. */
async function connect(pool: pg.Pool, observed: ObservedTransaction): Promise<pg.PoolClient> {
  try {
    const client = await pool.connect();
    observed.connected();
    return client;
  } catch (error) {
    observed.ended('FAILED');
    throw error;
  }
}

/** One snapshot for a whole request, opened when the first row is asked for. */
export interface ReadTransaction extends Transaction {
  /** Ends the snapshot; the next query opens a new one. Safe to call twice. @throws UNAVAILABLE. */
  end(): Promise<void>;
  /** Ends for good: what a resolver that nobody waits for asks later is refused, or nobody would end it. */
  close(): Promise<void>;
}

/**
 * A read on a connection of its own, opened as the caller when the first row is asked for. Who opens it ends it.
 * Its queries throw UNAVAILABLE for a database that cannot answer, and any other failure as it is.
 */
export function openRead(pool: pg.Pool, caller: Caller): ReadTransaction {
  let opened: Promise<OpenTransaction> | null = null;
  let failed: Error | null = null;
  let closed = false;
  let statements = 0;
  const open = async () => {
    const observed = observerOf(pool).begin('READ', caller.requestId);
    const client = await connect(pool, observed);
    try {
      await client.query(openingOf(caller, 'ISOLATION LEVEL REPEATABLE READ READ ONLY'));
    } catch (error) {
      client.release(true);
      observed.ended('FAILED');
      throw error;
    }
    return onClient(client, observed);
  };
  const run = async <Row>(work: (transaction: Transaction) => Promise<Row[]>): Promise<Row[]> => {
    if (closed) throw new Error('the read has been closed');
    opened ??= open();
    try {
      return await work(await opened);
    } catch (error) {
      failed = error instanceof Error ? error : new Error('not an Error', { cause: error });
      throw toRegistryError(failed);
    }
  };
  const end = async () => {
    const ending = opened;
    const how = failed === null ? 'COMMIT' : 'ROLLBACK';
    opened = null;
    failed = null;
    const transaction = await ending?.catch(() => null);
    if (!transaction) return;
    try {
      await transaction.end(how);
    } catch (error) {
      throw toRegistryError(error);
    } finally {
      statements += transaction.statements;
    }
  };
  return {
    query: (statement, knownAt) => run((transaction) => transaction.query(statement, knownAt)),
    queryPlannedAnew: (statement) => run((transaction) => transaction.queryPlannedAnew(statement)),
    queryIdentities: (statement) => run((transaction) => transaction.queryIdentities(statement)),
    get statements() {
      return statements;
    },
    end,
    close() {
      closed = true;
      return end();
    },
  };
}

const RETRYABLE = new Set(['40001', '40P01']);
const MAX_TRIES = 5;
/** Long enough for the other side of a deadlock to take the lock that was given back, in milliseconds. */
const PAUSE = 20;

/**
 * Payload, history, change log and idempotency key in one transaction. Runs `work` again after a deadlock.
 * @throws what `work` throws; nothing is written then.
 */
export async function write<Result>(
  pool: pg.Pool,
  caller: Caller,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeOnce(pool, caller, work);
    } catch (error) {
      const isRetryable = error instanceof pg.DatabaseError && RETRYABLE.has(error.code ?? '');
      if (attempt === MAX_TRIES || !isRetryable) throw toRegistryError(error);
      await setTimeout(PAUSE * attempt * (1 + Math.random()));
    }
  }
}

async function writeOnce<Result>(
  pool: pg.Pool,
  caller: Caller,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const observed = observerOf(pool).begin('WRITE', caller.requestId);
  const client = await connect(pool, observed);
  const transaction = onClient(client, observed);
  let result: Result;
  try {
    await client.query(openingOf(caller, 'ISOLATION LEVEL READ COMMITTED'));
    result = await work(transaction);
  } catch (error) {
    await transaction.end('ROLLBACK');
    throw error;
  }
  if ((await transaction.end('COMMIT')) === 'ROLLBACK')
    throw new Error('rolled back: the work passed over a failed statement');
  return result;
}
