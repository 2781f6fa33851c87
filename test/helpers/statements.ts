import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import type { Test } from 'tap';

/** Opening and closing a transaction, as `extensions.statements` leaves them out. */
const FRAME = /^(?:BEGIN|COMMIT|ROLLBACK)\b/;

const SNAPSHOT = /^BEGIN [\w ]*READ ONLY/;

/** What was sent for a call. */
export interface Sent {
  /** Statements, those left out that open and close a transaction. */
  statements: number;
  /** Snapshots that were read. */
  snapshots: number;
  /** Their texts, each once. */
  readonly texts: Set<string>;
}

/**
 * Counts what the driver sends to the database on behalf of a call, whatever the surface: every statement but those
 * that open and close a transaction. What runs beside the call (the ticker, the test's own client) is not counted.
 */
export function countingStatements(t: Pick<Test, 'after'>) {
  const calls = new AsyncLocalStorage<Sent>();
  const send = pg.Client.prototype.query as (...args: unknown[]) => unknown; // one of its many overloads
  function counted(this: pg.Client, ...args: unknown[]) {
    const [statement] = args;
    const text = typeof statement === 'string' ? statement : (statement as { text: string }).text; // pg takes no other
    const call = calls.getStore();
    if (call !== undefined && !FRAME.test(text)) {
      call.statements += 1;
      call.texts.add(text);
    }
    if (call !== undefined && SNAPSHOT.test(text)) call.snapshots += 1;
    return send.apply(this, args);
  }
  pg.Client.prototype.query = counted as typeof pg.Client.prototype.query;
  t.after(() => {
    pg.Client.prototype.query = send as typeof pg.Client.prototype.query;
  });
  /** What a call answered, with the number of its statements. */
  return async <Result>(call: () => Promise<Result>): Promise<{ result: Result } & Sent> => {
    const sent: Sent = { statements: 0, snapshots: 0, texts: new Set() };
    const result = await calls.run(sent, call);
    return { result, ...sent };
  };
}
