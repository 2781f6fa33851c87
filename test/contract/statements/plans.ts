import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { statementName } from '../../../src/database/observer.ts';
import { EXECUTIONS, type ExaminedStatement, joinsList, type PlanNode, workOf } from './plan-work.ts';

/** Every later connection to the database answers each statement with its plan, as a notice. */
export async function noticePlans(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_buffers': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_format': 'json',
    'auto_explain.log_level': 'notice',
    'auto_explain.log_parameter_max_length': '0',
  };
  const database = pg.escapeIdentifier(rows[0]?.name ?? '');
  await client.query("load 'auto_explain'"); // Its settings are known from then on.
  for (const [name, value] of Object.entries(settings))
    await client.query(`alter database ${database} set ${name} = '${value}'`);
}

type Prepared = pg.QueryConfig & { readonly name: string; readonly text: string };

/** Runs a statement and gives its plan with what was counted. */
async function planOf(client: pg.Client, statement: Prepared): Promise<PlanNode> {
  const found: PlanNode[] = [];
  const listen = ({ message = '' }: { message?: string | undefined }) => {
    const start = message.indexOf('{');
    if (!/^duration: .* plan:/.test(message) || start < 0) return;
    found.push((JSON.parse(message.slice(start)) as { Plan: PlanNode }).Plan); // auto_explain's own format
  };
  client.on('notice', listen);
  try {
    await client.query(statement);
    // The plan comes when the portal is dropped, which the next statement does.
    await client.query('show role');
  } finally {
    client.off('notice', listen);
  }
  const [plan] = found;
  if (plan === undefined) throw new Error(`no plan of ${statement.text}: is auto_explain loaded?`);
  return plan;
}

/** A parameter as text, as the driver would send it. */
function textOf(value: unknown): string {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value))
    return `{${value.map((one) => (one === null ? 'null' : JSON.stringify(textOf(one)))).join()}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const literalOf = (value: unknown) =>
  value === null || value === undefined ? 'null' : pg.escapeLiteral(textOf(value));

/** Plans a statement that the connection has prepared once more: it counts as an execution and takes no time. */
async function planOne(client: pg.Client, { name, values = [] }: Prepared): Promise<void> {
  const given = values.length === 0 ? '' : `(${values.map(literalOf).join()})`;
  await client.query(`explain execute ${name}${given}`);
}

interface Call {
  readonly label: string;
  /** Who calls: another caller gives the same text other values. */
  readonly caller: string;
  /** Rows that it asks for or writes, at most. */
  readonly size: number;
}

export interface PlanExaminer {
  /** Makes a call; each prepared statement that it is the first of its caller to send is examined on the way. */
  during<Result>(call: Call, work: () => Promise<Result>): Promise<Result>;
  readonly statements: readonly ExaminedStatement[];
  /** The driver sends as before. */
  stop(): void;
}

/**
 * Examines every prepared statement of the calls under a name of its own, where the service sends it:
 * on its connection, as its role, with its settings, inside its transaction. What the executions write is undone.
 */
export function examinePlans(): PlanExaminer {
  const calls = new AsyncLocalStorage<Call | null>();
  const seen = new Set<string>();
  const statements: ExaminedStatement[] = [];
  const send = pg.Client.prototype.query as (...args: unknown[]) => unknown; // one of its many overloads

  const examine = async (client: pg.Client, statement: Prepared, { label, size }: Call) => {
    const examined = { ...statement, name: `examined_${seen.size}` };
    const execute = async (): Promise<PlanNode | null> => {
      await client.query('savepoint examined');
      try {
        return await planOf(client, examined);
      } catch (error) {
        if (!(error instanceof pg.DatabaseError)) throw error;
        return null;
      } finally {
        await client.query('rollback to savepoint examined');
      }
    };
    const first = await execute();
    if (first === null) return;
    for (let done = 1; done < EXECUTIONS - 1; done += 1) await planOne(client, examined);
    const last = await execute();
    statements.push({
      name: statementName(statement.text),
      call: label,
      size,
      text: statement.text,
      first: workOf(first),
      last: last === null ? null : workOf(last),
      joinsList: [first, last].some((one) => one !== null && joinsList(one)),
    });
  };

  const ends = new WeakMap<pg.Client, Promise<unknown>>();
  /** The service sends the end of a transaction behind its last statement: it waits here until that was examined. */
  const inTurn = (client: pg.Client, work: () => unknown): Promise<unknown> => {
    const result = (ends.get(client) ?? Promise.resolve()).then(work);
    ends.set(
      client,
      result.catch(() => undefined),
    );
    return result;
  };

  function examining(this: pg.Client, ...args: unknown[]) {
    const call = calls.getStore() ?? null;
    if (call === null) return send.apply(this, args);
    const [statement] = args as [Partial<Prepared>]; // text or configuration, of which the text has no name
    const key = `${call.caller} ${statement.text}`;
    const isAsked = args.length === 1 && statement.name !== undefined && !seen.has(key);
    if (!isAsked) return inTurn(this, () => send.apply(this, args));
    seen.add(key);
    return inTurn(this, async () => {
      await calls.run(null, () => examine(this, statement as Prepared, call));
      return send.apply(this, args);
    });
  }
  pg.Client.prototype.query = examining as typeof pg.Client.prototype.query;
  return {
    during: (call, work) => calls.run(call, work),
    statements,
    stop() {
      pg.Client.prototype.query = send as typeof pg.Client.prototype.query;
    },
  };
}
