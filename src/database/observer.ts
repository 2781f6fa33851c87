import type pg from 'pg';

export type TransactionMode = 'READ' | 'WRITE';

/** What is told of one transaction while it runs. */
export interface ObservedTransaction {
  /** The wait for a connection is over; never told when none was to be had. */
  connected(): void;
  /** A statement of this name is on its way; the result is called when its answer or its failure is there. */
  statement(name: string): (failed: boolean) => void;
  /** Told once, also when no connection was to be had. */
  ended(how: 'COMMIT' | 'ROLLBACK' | 'FAILED'): void;
}

/** Whoever measures what the database is asked. It is told names and moments, never a value. */
export interface DatabaseObserver {
  begin(mode: TransactionMode, requestId: string): ObservedTransaction;
}

const nothing = () => {};
const UNOBSERVED: ObservedTransaction = { connected: nothing, statement: () => nothing, ended: nothing };
const NOBODY: DatabaseObserver = { begin: () => UNOBSERVED };
const observers = new WeakMap<pg.Pool, DatabaseObserver>();

/** Tells an observer of every transaction of a pool from now on. */
export function observePool(pool: pg.Pool, observer: DatabaseObserver): void {
  observers.set(pool, observer);
}

/** Who observes a pool; nobody unless somebody was named. */
export function observerOf(pool: pg.Pool): DatabaseObserver {
  return observers.get(pool) ?? NOBODY;
}

/** Characters at the beginning of a statement that its name is in. */
const NAME_WITHIN = 160;
/** The comment that names a statement, or the verb and the table of one that has none. */
const NAMED = /^\s*\/\* ([\w -]{1,60}) \*\//;
const VERB = /^\s*(insert into|update|delete from|select|with)(?: "?(\w{1,60}))?/i;

/** What a statement is called; made of its constant text, so that the names are as many as the code has. */
export function statementName(text: string): string {
  const beginning = text.slice(0, NAME_WITHIN);
  const named = NAMED.exec(beginning)?.[1];
  if (named !== undefined) return named;
  const [, verb = 'other', table = ''] = VERB.exec(beginning) ?? [];
  const takesTable = /^(insert|update|delete)/i.test(verb);
  return takesTable ? `${verb.toLowerCase()} ${table}` : verb.toLowerCase();
}
