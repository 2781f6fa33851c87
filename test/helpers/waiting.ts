import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than anything here takes on a machine that does ten other things. */
const LONGEST_MS = 120_000;
const PAUSE_MS = 5;

/** Waits until `holds` does, asking again and again. @throws Error saying what was waited for, when it never comes. */
export async function waitUntil(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`waited ${LONGEST_MS / 1_000} s in vain until ${what}`);
    await sleep(PAUSE_MS);
  }
}
