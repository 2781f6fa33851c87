import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMixedLoad } from '../load/mixed.ts';
import { type BenchAccount, getToken } from './accounts.ts';
import type { ServerProcess } from './processes.ts';

export interface MemoryResult {
  readonly minutes: number;
  readonly requestsPerSecond: number;
  /** Records made, each by a call of its own. */
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

const TOKEN_MINUTES = 9;
const SETTLING_MS = 20_000;

/** What the service keeps in memory after so many minutes of reads and writes together. */
export async function benchMemory(
  server: ServerProcess,
  account: BenchAccount,
  { minutes }: { readonly minutes: number },
): Promise<MemoryResult> {
  const before = residentMbOf(server.pid);
  const samples: number[] = [];
  const sampling = setInterval(() => samples.push(residentMbOf(server.pid)), 1_000);
  let requests = 0;
  let written = 0;
  for (let left = minutes; left > 0; left -= TOKEN_MINUTES) {
    const token = await getToken(server.baseUrl, account);
    const load = startMixedLoad({ urls: [server.baseUrl], token, connections: 8 });
    await sleep(Math.min(left, TOKEN_MINUTES) * 60_000);
    const report = await load.stop();
    const failures = { ...report.refused, ...report.failed };
    if (Object.keys(failures).length > 0) throw new Error(JSON.stringify(failures));
    requests += report.requests;
    written += report.good.create ?? 0;
  }
  clearInterval(sampling);
  await sleep(SETTLING_MS);
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  return {
    minutes,
    requestsPerSecond: requests / (minutes * 60),
    written,
    residentMb: {
      before,
      firstQuarter: Math.max(...samples.slice(0, quarter)),
      lastQuarter: Math.max(...samples.slice(-quarter)),
      after: residentMbOf(server.pid),
    },
  };
}
