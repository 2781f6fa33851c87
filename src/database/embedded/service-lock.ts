import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Claims DATA_DIR for this process; a claim of a process that has ended is taken over. Returns the release.
 * @throws Error when another live service holds it.
 */
export function lockDataDir(dataDir: string): () => void {
  const file = join(dataDir, 'service.lock');
  const own: Holder = { pid: process.pid, start: startOf(process.pid) };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
      return () => {
        if (readHolder(file)?.pid === own.pid) rmSync(file, { force: true });
      };
    } catch (error) {
      // The cast: errors of system calls are plain Errors with a code.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder !== null && holds(holder)) {
      throw new Error(
        `Another service (process ${holder.pid}) already runs on ${dataDir}. ` +
          'Stop it first, or give this one its own DATA_DIR.',
      );
    }
    // Renamed before it is removed: of two that find a dead holder only one gets to take its file away.
    try {
      renameSync(file, `${file}.${process.pid}`);
      rmSync(`${file}.${process.pid}`, { force: true });
    } catch {
      // The other one was faster; the next attempt sees its claim.
    }
  }
  throw new Error(`${file} cannot be claimed.`);
}
