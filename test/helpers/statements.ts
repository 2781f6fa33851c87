import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import type { Test } from 'tap';

/** Opening and closing a transaction, as `extensions.statements` leaves them out. */
const FRAME = /^(?:BEGIN|COMMIT|ROLLBACK)\b/;

/**
 * Counts what the driver sends to the database on behalf of a call, whatever the surface: every statement but those
 * that open and close a transaction. What runs beside the call (the ticker, the test's own client) is not counted.
 */
export function countingStatements(t: Pick<Test, 'after'>) {
  const calls = new AsyncLocalStorage<{ count: number }>();
  const send = pg.Client.prototype.query as (...args: unknown[]) => unknown; // one of its many overloads
  function counted(this: pg.Client, ...args: unknown[]) {
    const [statement] = args;
    const text = typeof statement === 'string' ? statement : (statement as { text: string }).text; // pg takes no other
    const call = calls.getStore();
    if (call !== undefined && !FRAME.test(text)) call.count += 1;
    return send.apply(this, args);
  }
  pg.Client.prototype.query = counted as typeof pg.Client.prototype.query;
  t.after(() => {
    pg.Client.prototype.query = send as typeof pg.Client.prototype.query;
  });
  /** What a call answered, with the number of its statements. */
  return async <Result>(call: () => Promise<Result>): Promise<{ result: Result; statements: number }> => {
    const sent = { count: 0 };
    const result = await calls.run(sent, call);
    return { result, statements: sent.count };
  };
}
