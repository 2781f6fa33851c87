import type { Scope } from '../../../src/policy/scope.ts';
import type { BenchAccount } from '../accounts.ts';
import type { BenchKeys } from '../keys.ts';
import { type ServerProcess, startServer } from '../processes.ts';
import { headersOf, startService } from '../service.ts';
import { POSTGRAPHILE_DOCUMENT, REGISTRY_DOCUMENT } from './documents.ts';

/** What the three servers of the nested read share. */
export interface Ground {
  readonly databaseUrl: string;
  readonly keys: BenchKeys;
  readonly account: BenchAccount;
  readonly poolSize: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A server of the nested read, started, and how a page is asked of it. */
export interface NestedServer {
  readonly name: 'registry' | 'floor' | 'postgraphile';
  readonly process: ServerProcess;
  readonly url: string;
  headers(): Promise<Record<string, string>>;
  /** The body that asks for the page after; null for the first. */
  bodyOf(after: string | null): string;
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const AT = /listening at (\S+)/;

function unitsOf(scope: Scope): { provinceIds: readonly number[]; communeIds: readonly number[] } {
  if (scope.kind !== 'UNITS') throw new Error('the nested read is asked by an account of a province');
  return scope;
}

/** The real service, as `npm start` runs it on a server of its own. */
export async function startRegistry(ground: Ground): Promise<NestedServer> {
  const { account, today } = ground;
  const server = await startService(ground);
  return {
    name: 'registry',
    process: server,
    url: `${server.baseUrl}/graphql`,
    headers: () => headersOf(server, account),
    bodyOf: (after) => JSON.stringify({ query: REGISTRY_DOCUMENT, variables: { today, after } }),
  };
}

/** The floor: see floor.ts. */
export async function startFloor({ databaseUrl, account, poolSize, today }: Ground): Promise<NestedServer> {
  const { provinceIds, communeIds } = unitsOf(account.scope);
  const server = await startServer({
    words: ['test/bench/nested/floor.ts'],
    env: {
      DATABASE_URL: databaseUrl,
      POOL_SIZE: String(poolSize),
      PROVINCES: `{${provinceIds.join()}}`,
      COMMUNES: `{${communeIds.join()}}`,
      TODAY: today,
    },
    ready: AT,
  });
  return {
    name: 'floor',
    process: server,
    url: `${server.baseUrl}/nested`,
    headers: async () => JSON_HEADERS,
    bodyOf: (after) => JSON.stringify({ after }),
  };
}

/** PostGraphile: see postgraphile.js. */
export async function startPostgraphile({ databaseUrl, account, poolSize }: Ground): Promise<NestedServer> {
  const [province] = unitsOf(account.scope).provinceIds;
  const server = await startServer({
    words: ['test/bench/nested/postgraphile.js'],
    env: { DATABASE_URL: databaseUrl, POOL_SIZE: String(poolSize), GRAPHILE_ENV: 'production' },
    ready: AT,
  });
  return {
    name: 'postgraphile',
    process: server,
    url: `${server.baseUrl}/graphql`,
    headers: async () => JSON_HEADERS,
    bodyOf: (after) => JSON.stringify({ query: POSTGRAPHILE_DOCUMENT, variables: { province, after } }),
  };
}
