import { existsSync, readFileSync } from 'node:fs';
import type pg from 'pg';

/** Milliseconds of processor time that a server's process and its database connections took. */
export interface ProcessorTime {
  readonly nodeMs: number;
  readonly postgresMs: number;
}

/** Linux counts in hundredths of a second. */
const MS_PER_TICK = 10;

/** User and system time of a process, of all its threads. Linux alone tells it of another process. */
function processorMsOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  // The name, the second field, may hold spaces: what is counted comes after its closing bracket.
  const text = readFileSync(file, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [userTicks, systemTicks] = fields.slice(11, 13);
  return (Number(userTicks) + Number(systemTicks)) * MS_PER_TICK;
}

/** The processes of PostgreSQL that serve the connections of an application. */
async function backendsOf(client: pg.Client, application: string): Promise<number[]> {
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where application_name = $1 and datname = current_database()',
    [application],
  );
  return rows.map(({ pid }) => pid);
}

const sumOf = (pids: readonly number[]) => pids.reduce((sum, pid) => sum + processorMsOf(pid), 0);

export interface Measured<Result> {
  readonly result: Result;
  readonly time: ProcessorTime;
}

/**
 * What the processes of a server take while `work` runs. Its connections must all be open before: those that open
 * meanwhile are not counted.
 */
export async function withProcessorTime<Result>(
  client: pg.Client,
  { pid, application }: { readonly pid: number; readonly application: string },
  work: () => Promise<Result>,
): Promise<Measured<Result>> {
  const backends = await backendsOf(client, application);
  if (backends.length === 0) throw new Error(`${application} has no connection`);
  const before = { node: processorMsOf(pid), postgres: sumOf(backends) };
  const result = await work();
  const time = {
    nodeMs: processorMsOf(pid) - before.node,
    postgresMs: sumOf(backends) - before.postgres,
  };
  return { result, time };
}
