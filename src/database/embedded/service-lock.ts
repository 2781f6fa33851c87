import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, startOf } from './processes.ts';

interface Holder {
  readonly pid: number;
  readonly start: string | null;
}

function readHolder(file: string): Holder | null {
  try {
    // The cast: only this module writes the file, whole and at once; anything else reads as no holder.
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

function holds(holder: Holder): boolean {
  return isRunning(holder.pid) && (holder.start === null || startOf(holder.pid) === holder.start);
}

/** Makes the file with its content in one step, so that nobody reads half a claim. False when it is there already. */
function claim(file: string, own: Holder): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    // The cast: errors of system calls are plain Errors with a code.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Renamed before it is removed: of two that find a dead holder only one gets to take its file away. */
function removeDead(file: string): void {
  const aside = `${file}.dead-${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch {
    // The other one was faster; the next attempt sees its claim.
  }
}

/**
 * Claims DATA_DIR for this process; a claim of a process that has ended is taken over. Returns the release.
 * @throws Error when another live service holds it.
 */
export function lockDataDir(dataDir: string): () => void {
  const file = join(dataDir, 'service.lock');
  const own: Holder = { pid: process.pid, start: startOf(process.pid) };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (claim(file, own)) {
      return () => {
        if (readHolder(file)?.pid === own.pid) rmSync(file, { force: true });
      };
    }
    const holder = readHolder(file);
    if (holder !== null && holds(holder)) {
      throw new Error(
        `Another service (process ${holder.pid}) already runs on ${dataDir}. ` +
          'Stop it first, or give this one its own DATA_DIR.',
      );
    }
    removeDead(file);
  }
  throw new Error(`${file} cannot be claimed.`);
}
