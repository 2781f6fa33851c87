import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BENCH = fileURLToPath(new URL('.', import.meta.url));

export interface ServerProcess {
  readonly baseUrl: string;
  readonly pid: number;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

export interface ServerCommand {
  /** Arguments of Node, the script first. */
  readonly words: readonly string[];
  /** Nothing of the machine's own environment but PATH reaches the server. */
  readonly env: Readonly<Record<string, string>>;
  /** Printed when it answers; its first group is the address. */
  readonly ready: RegExp;
}

/** What a process prints, for as long as it runs. */
function outputOf(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-20_000);
    });
  }
  return () => text;
}

/** Starts a server in a process of its own. @throws Error with what it printed when it ends before it answers. */
export async function startServer({ words, env, ready }: ServerCommand): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env },
  });
  const output = outputOf(child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let found = ready.exec(output());
  while (found === null) {
    if (child.exitCode !== null) throw new Error(`${words[0]} ended with ${child.exitCode}: ${output()}`);
    await sleep(50);
    found = ready.exec(output());
  }
  return {
    baseUrl: found[1] ?? '',
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Runs a program to its end and returns what it printed. @throws Error when it fails. */
export async function runProgram(
  words: readonly string[],
  {
    input = '',
    cwd = ROOT,
    env = process.env,
  }: { readonly input?: string; readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const [program = '', ...rest] = words;
  const child = spawn(program, rest, { cwd, env, stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  child.stdin.end(input);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
  return text;
}
