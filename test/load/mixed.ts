import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, openConnection } from './connection.ts';
import { operationsFor } from './operations.ts';

export interface MixedLoadOptions {
  /** The instances of one registry; a connection goes on to the next one when it is closed or refused. */
  readonly urls: readonly string[];
  readonly token: string;
  /** Clients that ask at once, each on a connection of its own that is kept alive. */
  readonly connections: number;
  /** Milliseconds from an answer to the next request of its connection; none unless said otherwise. */
  readonly restMs?: number;
  /** Share of writes among the requests; a tenth unless said otherwise. */
  readonly writes?: number;
  /** Told of each answer, with its time of arrival in milliseconds of `performance.now`. */
  readonly onAnswer?: (answer: Answer, at: number) => void;
}

export interface LoadReport {
  /** Requests that were sent and had their answer, or failed. */
  readonly requests: number;
  /** Good answers by operation. */
  readonly good: Readonly<Record<string, number>>;
  /** Refusals with a code of the registry, by status and code: `503 UNAVAILABLE`. */
  readonly refused: Readonly<Record<string, number>>;
  /** Sent requests without a proper answer, by what happened. */
  readonly failed: Readonly<Record<string, number>>;
  /** Connections that nobody accepted; nothing was sent on them. */
  readonly unconnected: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const MAX_TIMES = 200_000;
const PAUSE_MS = 20;

const sumOf = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, one) => sum + one, 0);

function quantile(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
}

/** Reads and writes as agencies mix them, until stopped: lists, searches, single records, statistics, creations, changes. */
export function startMixedLoad(options: MixedLoadOptions): { stop(): Promise<LoadReport> } {
  const { urls, token, connections, writes = 0.1, restMs = 0, onAnswer } = options;
  const good: Record<string, number> = {};
  const refused: Record<string, number> = {};
  const failed: Record<string, number> = {};
  const times: number[] = [];
  let unconnected = 0;
  let stopping = false;

  const count = (counts: Record<string, number>, name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const note = (answer: Answer) => {
    if (answer.kind === 'unconnected') unconnected += 1;
    else if (answer.kind === 'failed') count(failed, answer.what);
    else if (answer.kind === 'refused') count(refused, answer.what);
    else {
      count(good, answer.operation);
      if (times.length < MAX_TIMES) times.push(answer.ms);
    }
    onAnswer?.(answer, performance.now());
  };

  async function work(number: number): Promise<void> {
    const next = operationsFor(`${number}-${randomUUID().slice(0, 8)}`, writes);
    const connection = openConnection(urls, number % urls.length, token);
    while (!stopping) {
      const answer = await connection.ask(next());
      note(answer);
      const pauseMs = answer.kind === 'good' ? restMs : PAUSE_MS;
      if (pauseMs > 0) await sleep(pauseMs);
    }
    connection.close();
  }

  const workers = Array.from({ length: connections }, (_, number) => work(number));
  return {
    async stop() {
      stopping = true;
      await Promise.all(workers);
      times.sort((a, b) => a - b);
      const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share));
      const requests = sumOf(good) + sumOf(refused) + sumOf(failed);
      return { requests, good, refused, failed, unconnected, p50: p50 ?? 0, p95: p95 ?? 0, p99: p99 ?? 0 };
    },
  };
}
