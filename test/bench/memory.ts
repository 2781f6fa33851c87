import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchAccount } from './accounts.ts';
import { runLoad } from './load.ts';
import { REGISTRY_DOCUMENT } from './nested/documents.ts';
import type { ServerProcess } from './processes.ts';
import { ask, headersOf } from './service.ts';
import { createCooperatives } from './writes.ts';

export interface MemoryResult {
  readonly minutes: number;
  /** Requests of the readers a second. */
  readonly readsPerSecond: number;
  /** Records that the writer made. */
  readonly written: number;
  /** Megabytes resident: before the load, the highest of its first and of its last quarter, and a while after it. */
  readonly residentMb: {
    readonly before: number;
    readonly firstQuarter: number;
    readonly lastQuarter: number;
    readonly after: number;
  };
}

/** Megabytes that a process has in memory. Linux alone tells them of another process. */
function residentMbOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1_024);
}

const LIST = `query List($first: Int, $after: String, $filter: CooperativeFilter) {
  cooperatives(first: $first, after: $after, filter: $filter) { totalCount nodes { id name figures(first: 2) { asOf } } } }`;
const TOKEN_MINUTES = 9;
const SETTLING_MS = 20_000;

const bodies = (today: string) =>
  [
    { query: REGISTRY_DOCUMENT, variables: { today, after: null } },
    { query: LIST, variables: { first: 50 } },
    { query: LIST, variables: { first: 10, filter: { search: 'nong nghiep' } } },
    { query: '{ viewer { role } }' },
  ].map((body) => JSON.stringify(body));

/** What the service keeps in memory after so many minutes of reads and writes together. */
export async function benchMemory(
  server: ServerProcess,
  account: BenchAccount,
  { minutes, today }: { readonly minutes: number; readonly today: string },
): Promise<MemoryResult> {
  const before = residentMbOf(server.pid);
  const samples: number[] = [];
  const sampling = setInterval(() => samples.push(residentMbOf(server.pid)), 1_000);
  let requests = 0;
  let written = 0;
  for (let left = minutes; left > 0; left -= TOKEN_MINUTES) {
    const seconds = Math.round(Math.min(left, TOKEN_MINUTES) * 60);
    const headers = await headersOf(server, account);
    await ask(server, headers, { query: '{ viewer { role } }', variables: {} });
    const url = `${server.baseUrl}/graphql`;
    const [reads, made] = await Promise.all([
      runLoad({ url, headers, requests: bodies(today), connections: 8, seconds }),
      createCooperatives(server, headers, { batch: 20, clients: 1, seconds }),
    ]);
    requests += reads.total;
    written += made.records;
  }
  clearInterval(sampling);
  await sleep(SETTLING_MS);
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  return {
    minutes,
    readsPerSecond: requests / (minutes * 60),
    written,
    residentMb: {
      before,
      firstQuarter: Math.max(...samples.slice(0, quarter)),
      lastQuarter: Math.max(...samples.slice(-quarter)),
      after: residentMbOf(server.pid),
    },
  };
}
