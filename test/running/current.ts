import type { Test } from 'tap';

let current: Test | null = null;

/** Makes the test of a file the one that the file is given. */
export function enterFile(t: Test): void {
  current = t;
}

/** The test of the file that is being loaded. */
export function testOfFile(): Test {
  if (current === null) throw new Error('no test file is being loaded');
  return current;
}
