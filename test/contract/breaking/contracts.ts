import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import type { Json } from '../samples.ts';
import { openapiBreaks } from './openapi-breaks.ts';

const OPENAPI = 'openapi/openapi.json';

/** Both contracts as they were committed. */
export interface Release {
  readonly sdl: string;
  readonly openapi: Json;
}

/** Everything in the later contracts that a client of the earlier would stumble over, a line each. */
export function breaksBetween(before: Release, after: Release): string[] {
  const graphql = findBreakingChanges(buildSchema(before.sdl), buildSchema(after.sdl));
  return [
    ...graphql.map((one) => `GraphQL: ${one.description}`),
    ...openapiBreaks(before.openapi, after.openapi).map((one) => `REST: ${one}`),
  ];
}

/** The accepted breaks of a table in Markdown, with their reasons: `| change | reason |`, the change in backticks. */
export function acceptedBreaks(markdown: string): ReadonlyMap<string, string> {
  const rows = [...markdown.matchAll(/^\| `([^`]+)` \|([^|]*)\|$/gm)];
  const accepted = rows.map(([, change = '', reason = '']) => [change, reason.trim()] as const);
  const bare = accepted.find(([, reason]) => reason === '');
  if (bare !== undefined) throw new Error(`No reason is given for: ${bare[0]}`);
  return new Map(accepted);
}

function git(folder: string, ...args: string[]): string {
  const text = execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 256 * 1_048_576,
  });
  return text.trim();
}

/**
 * The newest tag that leads here; null where there is none.
 * @throws Error where git knows no history.
 */
export function newestTag(folder: string): string | null {
  const [tag = ''] = git(folder, 'tag', '--merged', 'HEAD', '--sort=-creatordate').split('\n');
  return tag === '' ? null : tag;
}

/**
 * The contracts where the present line of work left the ref, so that what came into it since counts for nothing; at the
 * ref itself where a shallow clone does not know.
 * @throws Error when git knows no such ref, or it has no contracts.
 */
export function contractsAt(folder: string, ref: string): Release {
  const commit = git(folder, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`);
  const base = commonBase(folder, commit);
  const names = git(folder, 'ls-tree', '--name-only', base, 'graphql/').split('\n');
  const show = (name: string) => git(folder, 'show', `${base}:${name}`);
  const sdl = names.filter((name) => name.endsWith('.graphql')).map(show);
  return { sdl: sdl.join('\n'), openapi: JSON.parse(show(OPENAPI)) };
}

function commonBase(folder: string, commit: string): string {
  try {
    return git(folder, 'merge-base', 'HEAD', commit);
  } catch {
    return commit;
  }
}

/** The contracts as they lie in the folder. */
export function contractsIn(folder: string): Release {
  const names = readdirSync(join(folder, 'graphql')).filter((name) => name.endsWith('.graphql'));
  const sdl = names.sort().map((name) => readFileSync(join(folder, 'graphql', name), 'utf8'));
  return { sdl: sdl.join('\n'), openapi: JSON.parse(readFileSync(join(folder, OPENAPI), 'utf8')) };
}
