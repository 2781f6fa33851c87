import type { Content } from './content.ts';
import { inLanes } from './lanes.ts';
import { isThere } from './loading.queries.ts';
import { asOnlooker, requireOwn } from './standing.ts';
import type { Chunk, Step } from './step.ts';

/** Is notified of the progress of a load. */
export interface Progress {
  begin(step: Step): void;
  /** Rows of the running step, written now or found. */
  advance(rows: number): void;
  end(done: StepReport): void;
}

/** What a step did. */
export interface StepReport {
  readonly name: string;
  /** Records that it wrote. */
  readonly rows: number;
  readonly seconds: number;
}

/** What a load did. */
export interface LoadReport {
  readonly steps: readonly StepReport[];
  /** Records that were there already, from an interrupted load or a whole one. */
  readonly found: number;
  /** What the rules warn of, by code: real records show it, so that sets do. */
  readonly warnings: ReadonlyMap<string, number>;
}

/**
 * Writes what is missing of a set, step by step; a load that was interrupted is completed, chunk by chunk.
 * @throws DataSetError when other records are there; RegistryError when the rules refuse one of the set.
 */
export async function load(
  content: Content,
  steps: readonly Step[],
  { lanes, progress }: { readonly lanes: number; readonly progress: Progress },
): Promise<LoadReport> {
  const isResumed = await requireOwn(content);
  const warnings = new Map<string, number>();
  const done: StepReport[] = [];
  let found = 0;
  for (const step of steps) {
    const startedAt = performance.now();
    let rows = 0;
    progress.begin(step);
    await inLanes(Iterator.from(step.chunks()), step.isOrdered === true ? 1 : lanes, async (chunk) => {
      if (isResumed && (await isWritten(content, step, chunk))) found += chunk.rows;
      else {
        for (const { code } of await chunk.write()) warnings.set(code, (warnings.get(code) ?? 0) + 1);
        rows += chunk.rows;
      }
      progress.advance(chunk.rows);
    });
    const report = { name: step.name, rows, seconds: (performance.now() - startedAt) / 1_000 };
    progress.end(report);
    done.push(report);
  }
  return { steps: done, found, warnings };
}

const isWritten = (content: Content, { table }: Step, { firstId }: Chunk) =>
  asOnlooker(content.registry.pool, (read) => isThere(read, table, firstId));
