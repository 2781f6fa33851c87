import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { Caller } from '../policy/scope.ts';
import { databaseRoleOf, openingOf, takeOn } from './caller-settings.ts';
import { toRegistryError } from './failures.ts';
import { type ObservedTransaction, observerOf, statementName } from './observer.ts';
import { preparedOn } from './prepared.ts';
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

const IDENTITY_ROLE = 'registry_identity_reader';

type Ending = 'COMMIT' | 'ROLLBACK';

/** A transaction on a client of its own. */
interface OpenTransaction extends Transaction {
  /** The transaction for statements of another caller; what is asked between is asked as its own. */
  as(caller: Caller): Transaction;
  /**
   * Sends the end behind all that was asked before and gives the client back, or destroys one that cannot end.
   * What is asked later is refused: it would run on somebody else's connection, as the login, behind no wall.
   * @returns ROLLBACK for a COMMIT after a failed statement, as PostgreSQL answers it without an error.
   * @throws what COMMIT fails with.
   */
  end(how: Ending): Promise<Ending>;
}

/** The driver's own socket: what is written to it in one turn can be sent as one packet. */
interface Wire {
  readonly connection: { readonly stream: Pick<Socket, 'cork' | 'uncork'> };
}

/** What is sent from here to the end of the turn goes out together: a packet costs more than most statements do. */
function sendTogether(client: pg.PoolClient): void {
  const { stream } = (client as unknown as Wire).connection; // the typings leave it out
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Begins a transaction as the caller. */
function sendOpening(client: pg.PoolClient, caller: Caller, mode: string): Promise<unknown> {
  sendTogether(client);
  return client.query(`${openingOf(caller, mode)}${preparedOn(client).deallocation()}`);
}

interface Sending {
  readonly client: pg.PoolClient;
  readonly observed: ObservedTransaction;
  readonly isPrepared: boolean;
}

async function sendStatement<Row>(statement: SQL, { client, observed, isPrepared }: Sending): Promise<Row[]> {
  const { text, values } = render(statement);
  const answered = observed.statement(statementName(text));
  try {
    const query = isPrepared ? { name: preparedOn(client).nameOf(text), text, values } : { text, values };
    const result = await client.query(query);
    answered(false);
    // The row type is the statement's own promise; a test of the noun holds it.
    return result.rows as Row[];
  } catch (error) {
    answered(true);
    throw error;
  }
}

/** The last of the answers; the first failure when one of them is none. */
async function lastOf<Last>(before: readonly Promise<unknown>[], last: Promise<Last>): Promise<Last> {
  const [answer] = await Promise.all([last, ...before]);
  return answer;
}

/** The settings of a transaction by who asks, and by which snapshot: each statement finds its own, whatever came before. */
function settingsOn(client: pg.PoolClient, opener: Caller, count: () => void) {
  let asked: { readonly caller: Caller; readonly knownAt: KnownAt } = { caller: opener, knownAt: null };
  return (caller: Caller, knownAt: KnownAt = asked.knownAt): Promise<unknown>[] => {
    const sent: Promise<unknown>[] = [];
    if (caller !== asked.caller) sent.push(client.query(takeOn(caller)));
    if (knownAt !== asked.knownAt)
      sent.push(client.query("SELECT set_config('app.known_at', $1, true)", [knownAt ?? '']));
    for (const _ of sent) count();
    asked = { caller, knownAt };
    return sent;
  };
}

interface Opening {
  /** As whom the transaction was opened. */
  readonly opener: Caller;
  readonly observed: ObservedTransaction;
  readonly opening: Promise<unknown>;
}

/**
 * The connection answers in the order of sending, and nobody waits for one answer to send the next. `opening` may still
 * be on its way: what is read behind an opening that fails is thrown away with it, and cannot have written (pool.ts).
 */
function onClient(client: pg.PoolClient, { opener, observed, opening }: Opening): OpenTransaction {
  let statements = 0;
  let ended = false;
  let isOpen = true;
  let isWhole = true;
  opening.catch(() => {
    isOpen = false;
  });
  const requireOpen = () => {
    if (ended) throw new Error('the transaction has ended');
    sendTogether(client);
  };
  const send = <Row>(statement: SQL, isPrepared = true): Promise<Row[]> => {
    statements += 1;
    const rows = sendStatement<Row>(statement, { client, observed, isPrepared });
    rows.catch((error: unknown) => {
      // A statement whose values it cannot send the driver closes, and goes on to take for prepared.
      if (!(error instanceof pg.DatabaseError)) isWhole = false;
    });
    return rows;
  };
  const set = settingsOn(client, opener, () => {
    statements += 1;
  });
  const takeRole = (role: string) => {
    statements += 1;
    return client.query(`SET LOCAL ROLE ${role}`);
  };
  const as = (caller: Caller): Transaction => ({
    async query<Row>(statement: SQL, knownAt: KnownAt = null) {
      requireOpen();
      return lastOf([opening, ...set(caller, knownAt)], send<Row>(statement));
    },
    async queryPlannedAnew<Row>(statement: SQL) {
      requireOpen();
      return lastOf([opening, ...set(caller, null)], send<Row>(statement, false));
    },
    async queryIdentities<Row>(statement: SQL) {
      requireOpen();
      const before = set(caller);
      const taken = takeRole(IDENTITY_ROLE);
      const rows = send<Row>(statement);
      // A transaction that a failure has aborted refuses the role as it refuses everything else.
      return lastOf([opening, ...before, taken, takeRole(databaseRoleOf(caller))], rows);
    },
    get statements() {
      return statements;
    },
  });
  const { query, queryPlannedAnew, queryIdentities } = as(opener);
  return {
    query,
    queryPlannedAnew,
    queryIdentities,
    as,
    get statements() {
      return statements;
    },
    async end(how) {
      requireOpen();
      ended = true;
      try {
        const { command } = await client.query(how);
        client.release(!isOpen || !isWhole);
        const ending = command === 'COMMIT' ? 'COMMIT' : 'ROLLBACK';
        observed.ended(isOpen ? ending : 'FAILED');
        return ending;
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
  /**
   * As `query`, and the end of the snapshot behind it in the same packet: for what is known to be the last statement of
   * a request. A query after it opens a new snapshot.
   */
  queryLast<Row>(statement: SQL, knownAt?: KnownAt): Promise<Row[]>;
  /** The same snapshot as another caller sees it: each statement is sent with the settings of one of them alone. */
  as(caller: Caller): ReadTransaction;
  /** Ends the snapshot; the next query opens a new one. Safe to call twice. @throws UNAVAILABLE. */
  end(): Promise<void>;
  /** Ends for good: what a resolver that nobody waits for asks later is refused, or nobody would end it. */
  close(): Promise<void>;
}

type Work<Row> = (transaction: Transaction) => Promise<Row[]>;
type Run = <Row>(work: Work<Row>, isLast?: boolean) => Promise<Row[]>;

/**
 * A read on a connection of its own, opened as the caller when the first row is asked for. Who opens it ends it.
 * Its queries throw UNAVAILABLE for a database that cannot answer, and any other failure as it is.
 */
export function openRead(pool: pg.Pool, caller: Caller): ReadTransaction {
  let opened: Promise<OpenTransaction> | null = null;
  let failed: Error | null = null;
  let closed = false;
  let statements = 0;
  const begin = async () => {
    const observed = observerOf(pool).begin('READ', caller.requestId);
    const client = await connect(pool, observed);
    const opening = sendOpening(client, caller, 'ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return onClient(client, { opener: caller, observed, opening });
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
  const runAs = async <Row>(asking: Caller, work: Work<Row>, isLast = false): Promise<Row[]> => {
    if (closed) throw new Error('the read has been closed');
    opened ??= begin();
    try {
      const transaction = await opened;
      const rows = work(asking === caller ? transaction : transaction.as(asking));
      if (!isLast) return await rows;
      const ended = end();
      // A failure is told behind the end as well: nobody else waits for it, and `close` finds nothing open any more.
      return await lastOf([ended], rows).finally(() => ended.catch(() => {}));
    } catch (error) {
      const failure = error instanceof Error ? error : new Error('not an Error', { cause: error });
      if (!isLast) failed = failure;
      throw toRegistryError(failure);
    }
  };
  const viewOf = (asking: Caller): ReadTransaction => ({
    ...queriesBy((work, isLast) => runAs(asking, work, isLast)),
    as: viewOf,
    get statements() {
      return statements;
    },
    end,
    close() {
      closed = true;
      return end();
    },
  });
  return viewOf(caller);
}

function queriesBy(run: Run): Omit<ReadTransaction, 'as' | 'statements' | 'end' | 'close'> {
  return {
    query: (statement, knownAt) => run((transaction) => transaction.query(statement, knownAt)),
    queryLast: (statement, knownAt) => run((transaction) => transaction.query(statement, knownAt), true),
    queryPlannedAnew: (statement) => run((transaction) => transaction.queryPlannedAnew(statement)),
    queryIdentities: (statement) => run((transaction) => transaction.queryIdentities(statement)),
  };
}

const MAX_TRIES = 5;
/**
 * How often a failure is tried, by SQLSTATE. Of two who race for one value of a unique index the second has not seen
 * the first: tried once more, its rules find the value taken and name the item.
 */
const TRIES: Readonly<Record<string, number>> = {
  '40001': MAX_TRIES,
  '40P01': MAX_TRIES,
  '23505': 2,
  '23P01': 2,
};
/** Long enough for the other side of a deadlock to take the lock that was given back, in milliseconds. */
const PAUSE = 20;

/**
 * Payload, history, change log and idempotency key in one transaction. Runs `work` again after a deadlock, and
 * once more when a value was taken meanwhile.
 * @throws what `work` throws; nothing is written then.
 */
export async function write<Result>(
  pool: pg.Pool,
  caller: Caller,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const failed = new Map<string, number>();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeOnce(pool, caller, work);
    } catch (error) {
      const state = error instanceof pg.DatabaseError ? (error.code ?? '') : '';
      const times = (failed.get(state) ?? 0) + 1;
      failed.set(state, times);
      if (attempt >= MAX_TRIES || times >= (TRIES[state] ?? 1)) throw toRegistryError(error);
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
  const opening = sendOpening(client, caller, 'ISOLATION LEVEL READ COMMITTED READ WRITE');
  const transaction = onClient(client, { opener: caller, observed, opening });
  let result: Result;
  try {
    // Behind an opening that failed a statement would be written as the login, behind no wall.
    await opening;
    result = await work(transaction);
  } catch (error) {
    await transaction.end('ROLLBACK');
    throw error;
  }
  if ((await transaction.end('COMMIT')) === 'ROLLBACK')
    throw new Error('rolled back: the work passed over a failed statement');
  return result;
}
