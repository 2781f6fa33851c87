import type { Readable, Writable } from 'node:stream';
import { Parser, type Result } from 'tap-parser';

export interface Tally {
  passed: number;
  failed: number;
}

export interface Report extends Tally {
  /** The files that were judged. */
  readonly reported: ReadonlySet<string>;
}

/** What is known of one test (or one file) while its lines come in. */
interface Progress {
  subtests: number;
  bareFailures: number;
}

type Print = (line: string) => unknown;

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trimEnd() : null;
}

function placeOf(at: { fileName?: string; lineNumber?: number } | undefined): string | null {
  return at?.fileName === undefined ? null : `${at.fileName}:${at.lineNumber ?? 1}`;
}

function printFailure(result: Result, print: Print): void {
  print(`  ✗ ${result.fullname || result.name}`);
  // Typed any by tap-parser: YAML that tap wrote.
  const { at, diff, stack, found, wanted } = (result.diag ?? {}) as Record<string, unknown> & {
    at?: { fileName?: string; lineNumber?: number };
  };
  const values = found === undefined && wanted === undefined ? null : `wanted ${wanted}\nfound  ${found}`;
  for (const part of [placeOf(at), text(diff) ?? values, text(stack)]) {
    if (part !== null) print(part.replaceAll(/^/gm, '      '));
  }
}

/** Follows one level of the output; `isFile` at the level of a test file, whose bare assertions count as tests. */
function follow(parser: Parser, isFile: boolean, tally: Tally, print: Print): Progress {
  const progress: Progress = { subtests: 0, bareFailures: 0 };
  let closing: Progress | null = null;
  const count = (ok: boolean) => {
    if (ok) tally.passed += 1;
    else tally.failed += 1;
  };
  parser.on('child', (child: Parser) => {
    progress.subtests += 1;
    closing = follow(child, false, tally, print);
  });
  parser.on('assert', (result: Result) => {
    if (closing !== null) {
      const isLeaf = closing.subtests === 0;
      if (isLeaf || closing.bareFailures > 0) count(isLeaf && result.ok);
      closing = null;
      return;
    }
    if (!result.ok) {
      progress.bareFailures += 1;
      printFailure(result, print);
    }
    if (isFile) count(result.ok);
  });
  return progress;
}

/** Judges a file by its last line: one that crashed, was cut off or ran nothing has failed whatever its tests say. */
function closeFile(result: Result, before: Tally, tally: Tally, print: Print): void {
  const ran = { passed: tally.passed - before.passed, failed: tally.failed - before.failed };
  let reason = '';
  if (ran.passed + ran.failed === 0) reason = ': no test ran';
  else if (!result.ok && ran.failed === 0) reason = ': the file did not end well';
  if (reason !== '') tally.failed += 1;
  const isGood = ran.failed === 0 && reason === '';
  const time = result.time === null ? '' : ` (${Math.round(result.time)} ms)`;
  print(`${isGood ? '✓' : '✗'} ${result.name}: ${ran.passed} passed, ${ran.failed} failed${reason}${time}`);
}

/**
 * Reads the TAP of a process in which each test at the top is a test file, prints a line a file and the details of each
 * failure, and counts tests: each named test without tests inside it is one, and so is each assertion that stands in
 * no test. What a file has to say is printed at once, for other processes write as well.
 */
export async function report(tap: Readable, out: Writable): Promise<Report> {
  const tally: Tally = { passed: 0, failed: 0 };
  const reported = new Set<string>();
  let lines: string[] = [];
  const print: Print = (line) => lines.push(line);
  const flush = () => {
    if (lines.length > 0) out.write(`${lines.join('\n')}\n`);
    lines = [];
  };
  const parser = new Parser();
  let before: Tally = { ...tally };
  parser.on('child', (file: Parser) => {
    before = { ...tally };
    follow(file, true, tally, print);
  });
  parser.on('assert', (result: Result) => {
    closeFile(result, before, tally, print);
    reported.add(result.name);
    flush();
  });
  parser.on('bailout', (reason: string) => {
    tally.failed += 1;
    print(`✗ bailed out: ${reason}`);
  });
  const done = new Promise<void>((resolve) => parser.once('complete', () => resolve()));
  tap.setEncoding('utf8').on('data', (chunk: string) => parser.write(chunk));
  tap.on('end', () => parser.end());
  await done;
  flush();
  return { ...tally, reported };
}
