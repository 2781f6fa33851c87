import { openingOf, SERVICE_ROLE, settingsByName } from '../../../src/database/caller-settings.ts';
import type { Caller, UnitsScope } from '../../../src/policy/scope.ts';
import type { BenchAccount } from '../accounts.ts';
import type { BenchKeys } from '../keys.ts';
import { type ServerProcess, startServer } from '../processes.ts';
import { headersOf, startService } from '../service.ts';
import { POSTGRAPHILE_DOCUMENT, REGISTRY_DOCUMENT } from './documents.ts';

/** What the servers of the nested read share. */
export interface Ground {
  readonly databaseUrl: string;
  readonly keys: BenchKeys;
  readonly account: BenchAccount;
  readonly poolSize: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Whether a server reads as the registry's role behind its policies, or as the login that passes them. */
export type Access = 'policies' | 'none';

/** A server of the nested read, started, and how a page is asked of it. */
export interface NestedServer {
  readonly name: string;
  /** The form of its answers. */
  readonly form: 'registry' | 'floor' | 'postgraphile';
  readonly process: ServerProcess;
  /** What its connections to the database call themselves. */
  readonly application: string;
  readonly url: string;
  headers(): Promise<Record<string, string>>;
  /** The body that asks for the page after; null for the first. */
  bodyOf(after: string | null): string;
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const AT = /listening at (\S+)/;

function unitsOf({ scope }: BenchAccount): UnitsScope {
  if (scope.kind !== 'UNITS') throw new Error('the nested read is asked by an account of a province');
  return scope;
}

/** The account as the registry finds it for each request: the peers are given it and ask nobody. */
const callerOf = ({ clientId, scope }: BenchAccount): Caller => ({
  role: 'UNION_PROVINCE',
  scope,
  clientId,
  agencyId: null,
  actor: null,
  requestId: 'bench',
});

/** The real service, as `npm start` runs it on a server of its own. */
export async function startRegistry(ground: Ground): Promise<NestedServer> {
  const { account, today } = ground;
  const server = await startService(ground);
  return {
    name: 'registry',
    form: 'registry',
    process: server,
    application: 'coop-registry',
    url: `${server.baseUrl}/graphql`,
    headers: () => headersOf(server, account),
    bodyOf: (after) => JSON.stringify({ query: REGISTRY_DOCUMENT, variables: { today, after } }),
  };
}

/** The floor: see floor.ts. */
export async function startFloor(
  { databaseUrl, account, poolSize, today }: Ground,
  access: Access,
): Promise<NestedServer> {
  const { provinceIds, communeIds } = unitsOf(account);
  const isBehindPolicies = access === 'policies';
  const name = isBehindPolicies ? 'floor, policies' : 'floor';
  const server = await startServer({
    words: ['test/bench/nested/floor.ts'],
    env: {
      DATABASE_URL: databaseUrl,
      PGAPPNAME: name,
      POOL_SIZE: String(poolSize),
      PROVINCES: `{${provinceIds.join()}}`,
      COMMUNES: `{${communeIds.join()}}`,
      TODAY: today,
      OPENING: isBehindPolicies
        ? openingOf(callerOf(account), 'ISOLATION LEVEL REPEATABLE READ READ ONLY')
        : '',
    },
    ready: AT,
  });
  return {
    name,
    form: 'floor',
    process: server,
    application: name,
    url: `${server.baseUrl}/nested`,
    headers: async () => JSON_HEADERS,
    bodyOf: (after) => JSON.stringify({ after }),
  };
}

/** PostGraphile: see postgraphile.js. */
export async function startPostgraphile(
  { databaseUrl, account, poolSize }: Ground,
  access: Access,
): Promise<NestedServer> {
  const [provinceId, ...others] = unitsOf(account).provinceIds;
  // A condition names one unit. Of several (the only province of set S) nothing is asked: the set holds no others.
  const condition = others.length === 0 ? { provinceId } : null;
  const isBehindPolicies = access === 'policies';
  const name = isBehindPolicies ? 'PostGraphile, policies' : 'PostGraphile';
  const settings = { role: SERVICE_ROLE, ...settingsByName(callerOf(account)) };
  const server = await startServer({
    words: ['test/bench/nested/postgraphile.js'],
    env: {
      DATABASE_URL: databaseUrl,
      PGAPPNAME: name,
      POOL_SIZE: String(poolSize),
      GRAPHILE_ENV: 'production',
      PG_SETTINGS: isBehindPolicies ? JSON.stringify(settings) : '',
    },
    ready: AT,
  });
  return {
    name,
    form: 'postgraphile',
    process: server,
    application: name,
    url: `${server.baseUrl}/graphql`,
    headers: async () => JSON_HEADERS,
    bodyOf: (after) => JSON.stringify({ query: POSTGRAPHILE_DOCUMENT, variables: { condition, after } }),
  };
}
