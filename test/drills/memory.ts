import { setTimeout as sleep } from 'node:timers/promises';
import { type LoadReport, startMixedLoad } from '../load/mixed.ts';
import { type DrillWorld, measureOf, startInstance, tokenOf } from './world.ts';

export interface MemoryOptions {
  readonly warmUpMs: number;
  readonly measureMs: number;
  readonly everyMs: number;
  readonly connections: number;
}

export interface Sample {
  /** Of the measured time, in minutes. */
  readonly minute: number;
  readonly rssMb: number;
  readonly heapMb: number;
}

export interface MemoryReport {
  readonly load: LoadReport;
  readonly samples: readonly Sample[];
  /** Of the line through the samples, in MB a minute. */
  readonly rssSlope: number;
  readonly heapSlope: number;
  /** Median of the last third less that of the first, in MB. */
  readonly rssGrowth: number;
}

const MB = 1_048_576;
const round = (number: number) => Math.round(number * 100) / 100;
/** Tokens live for ten minutes. */
const TOKEN_MS = 300_000;

/** The slope of the least squares line. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (of: 0 | 1) => points.reduce((sum, one) => sum + one[of], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const over = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const under = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return under === 0 ? 0 : over / under;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Growth between the first and the last third, which a sawtooth of the collector does not hide. */
function growthOf(numbers: readonly number[]): number {
  const third = Math.max(1, Math.floor(numbers.length / 3));
  return medianOf(numbers.slice(-third)) - medianOf(numbers.slice(0, third));
}

function sum(one: LoadReport | null, other: LoadReport): LoadReport {
  if (one === null) return other;
  const add = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [
        name,
        (a[name] ?? 0) + (b[name] ?? 0),
      ]),
    );
  return {
    ...other,
    requests: one.requests + other.requests,
    good: add(one.good, other.good),
    refused: add(one.refused, other.refused),
    failed: add(one.failed, other.failed),
    unconnected: one.unconnected + other.unconnected,
  };
}

/** Loads one instance and samples its memory once it is warm. The quantiles of the load are those of its last stretch. */
export async function watchMemory(
  world: DrillWorld,
  { warmUpMs, measureMs, everyMs, connections }: MemoryOptions,
): Promise<MemoryReport> {
  const service = await startInstance(world);
  const samples: Sample[] = [];
  let total: LoadReport | null = null;
  const startLoad = async () =>
    startMixedLoad({ urls: [service.baseUrl], token: await tokenOf(world, service), connections });
  let load = await startLoad();
  let loadedAt = performance.now();
  await sleep(warmUpMs);
  const startedAt = performance.now();
  while (performance.now() < startedAt + measureMs) {
    await sleep(everyMs);
    const rssMb = round((await measureOf(service, 'process_resident_memory_bytes')) / MB);
    const heapMb = round((await measureOf(service, 'nodejs_heap_size_used_bytes')) / MB);
    samples.push({ minute: round((performance.now() - startedAt) / 60_000), rssMb, heapMb });
    if (performance.now() < loadedAt + TOKEN_MS) continue;
    total = sum(total, await load.stop());
    load = await startLoad();
    loadedAt = performance.now();
  }
  total = sum(total, await load.stop());
  service.process.kill('SIGTERM');
  await service.ended;
  const rss = samples.map(({ rssMb }) => rssMb);
  return {
    load: total,
    samples,
    rssSlope: round(slopeOf(samples.map(({ minute, rssMb }) => [minute, rssMb]))),
    heapSlope: round(slopeOf(samples.map(({ minute, heapMb }) => [minute, heapMb]))),
    rssGrowth: round(growthOf(rss)),
  };
}

/** Less than a twentieth of what it holds, over the whole time. */
export function isFlat({ samples, rssGrowth }: MemoryReport): boolean {
  return rssGrowth < 0.05 * medianOf(samples.map(({ rssMb }) => rssMb));
}
