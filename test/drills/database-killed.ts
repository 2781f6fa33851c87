import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { waitUntil } from '../helpers/waiting.ts';
import type { Answer } from '../load/connection.ts';
import { type LoadReport, startMixedLoad } from '../load/mixed.ts';
import { type DrillService, type DrillWorld, measureOf, startInstance, tokenOf } from './world.ts';

export interface DatabaseKilledOptions {
  readonly kills: number;
  readonly connections: number;
  /** Milliseconds that a connection rests between its requests; none unless said otherwise. */
  readonly restMs?: number;
  /** Of load before each kill and after each return, in milliseconds. */
  readonly pauseMs: number;
}

export interface Outage {
  /** From the kill to the first connection that the database took again, in milliseconds. */
  readonly downMs: number;
  /** From then to the first good answer, in milliseconds. */
  readonly firstGoodMs: number;
}

export interface DatabaseKilledReport {
  readonly load: LoadReport;
  readonly outages: readonly Outage[];
  /** Refusals by 503 without Retry-After. */
  readonly withoutRetryAfter: number;
  readonly pool: { readonly busy: number; readonly total: number; readonly waiting: number };
  /** Sessions of the service in the database that are in a transaction after the load. */
  readonly openTransactions: number;
}

/** What the drill needs of a server that it kills. */
export interface Killable {
  /** The process id of the present postmaster. */
  pid(): number;
}

/** When the database takes a connection again, on the clock of `performance.now`. */
async function untilBack(url: string): Promise<number> {
  await waitUntil('the database is back', async () => {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => {});
    }
  });
  return performance.now();
}

async function countOpen(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
       where application_name = 'coop-registry' and state like 'idle in transaction%'`,
    );
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

async function poolOf(service: DrillService): Promise<DatabaseKilledReport['pool']> {
  const name = 'coop_registry_pool_connections';
  // The scrape itself holds no connection while it counts.
  const busy = await measureOf(service, name, '{state="busy"}');
  const idle = await measureOf(service, name, '{state="idle"}');
  return { busy, total: busy + idle, waiting: await measureOf(service, 'coop_registry_pool_waiting') };
}

/** Kills the postmaster under load by SIGKILL, again and again, and watches what callers and the pool see of it. */
export async function databaseKilled(
  world: DrillWorld,
  server: Killable,
  { kills, connections, restMs = 0, pauseMs }: DatabaseKilledOptions,
): Promise<DatabaseKilledReport> {
  const service = await startInstance(world);
  const token = await tokenOf(world, service);
  const goodAt: number[] = [];
  let withoutRetryAfter = 0;
  const onAnswer = (answer: Answer, at: number) => {
    if (answer.kind === 'good') goodAt.push(at);
    if (answer.kind === 'refused' && answer.what.startsWith('503') && answer.retryAfter === undefined)
      withoutRetryAfter += 1;
  };
  const load = startMixedLoad({ urls: [service.baseUrl], token, connections, restMs, onAnswer });
  const outages: Outage[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    await sleep(pauseMs);
    const killedAt = performance.now();
    process.kill(server.pid(), 'SIGKILL');
    // What was answered before the blow was seen is no sign of life.
    await sleep(100);
    const backAt = await untilBack(world.databaseUrl);
    const isGoodAgain = () => goodAt.find((at) => at >= backAt);
    while (isGoodAgain() === undefined && performance.now() < backAt + 60_000) await sleep(5);
    const firstGoodMs = Math.round((isGoodAgain() ?? Number.POSITIVE_INFINITY) - backAt);
    outages.push({ downMs: Math.round(backAt - killedAt), firstGoodMs });
  }
  await sleep(pauseMs);
  const report = await load.stop();
  const pool = await poolOf(service);
  const openTransactions = await countOpen(world.databaseUrl);
  service.process.kill('SIGTERM');
  await service.ended;
  return { load: report, outages, withoutRetryAfter, pool, openTransactions };
}

/** Whether callers were told the truth, the service came back in time and its pool is whole. */
export function isRecovered(report: DatabaseKilledReport): boolean {
  const { load, outages, withoutRetryAfter, pool, openTransactions } = report;
  // A query of which a part was answered says so with 200 and the code of the rest.
  const isCoded = Object.keys(load.refused).every((one) => /^(503|200) UNAVAILABLE$/.test(one));
  const isWhole = pool.busy === 0 && pool.waiting === 0 && openTransactions === 0;
  const isFast = outages.every(({ firstGoodMs }) => firstGoodMs <= 5_000);
  return isCoded && isWhole && isFast && withoutRetryAfter === 0 && Object.keys(load.failed).length === 0;
}
