import { join } from 'node:path';
import { BENCH, runProgram } from './processes.ts';

export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Bodies, one after the other on every connection, from the first again at the end. */
  readonly requests: readonly string[];
  readonly connections: number;
  /** For so many seconds, or for so many requests. */
  readonly seconds?: number;
  readonly amount?: number;
}

/** What one round of load came to. */
export interface LoadResult {
  readonly perSecond: number;
  readonly total: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** Asks a server. @throws Error when any request failed: a refusal is no throughput. */
export async function runLoad(load: Load): Promise<LoadResult> {
  const input = JSON.stringify(load);
  const text = await runProgram([process.execPath, join(BENCH, 'client.js')], { input });
  const { failed, ...result } = JSON.parse(text) as LoadResult & { failed: number }; // client.js prints it
  if (failed > 0) throw new Error(`${failed} of ${result.total} requests failed at ${load.url}`);
  return result;
}
