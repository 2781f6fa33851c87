import pg from 'pg';
import { buildApp } from '../../src/app.ts';
import type { CallerRole } from '../../src/policy/roles.ts';
import { readConfig } from '../../src/process/config.ts';
import { examineCalls, withNation } from '../contract/statements/examining.ts';
import { filteredReads } from '../contract/statements/filtered-reads.ts';
import { graphqlReads } from '../contract/statements/graphql-reads.ts';
import { describe, isDearer } from '../contract/statements/plan-work.ts';
import { restReads } from '../contract/statements/rest-reads.ts';
import { fillWithMany } from '../database/many.ts';
import { type BenchUnit, getToken, makeAccount } from './accounts.ts';
import type { BenchKeys } from './keys.ts';

export interface PlansResult {
  readonly statements: number;
  /** Those whose last execution is dearer than the first allows, described. */
  readonly dearer: readonly string[];
  /** Calls that were answered without rows, of which nothing is known. */
  readonly unanswered: readonly string[];
}

export interface PlansGround {
  /** Of a database that may be written to. */
  readonly databaseUrl: string;
  readonly keys: BenchKeys;
  readonly units: Readonly<Partial<Record<CallerRole, BenchUnit>>>;
}

/**
 * The statements of every read of both contracts, planned eight times each on one connection. The set lies beside
 * the rows that the reads ask for.
 */
export async function benchPlans({ databaseUrl, keys, units }: PlansGround): Promise<PlansResult> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const env = { ...keys.env, LOG_LEVEL: 'silent', DATABASE_URL: databaseUrl, POOL_SIZE: '2', DEMO: 'off' };
  const app = await buildApp({ config: readConfig(env), databaseUrl });
  try {
    await fillWithMany(client);
    const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 });
    const tokens = new Map<CallerRole, string>();
    for (const [role, unit] of Object.entries(units) as [CallerRole, BenchUnit][]) // its keys are roles
      tokens.set(role, await getToken(baseUrl, await makeAccount(databaseUrl, keys, unit)));
    const shapes = [...graphqlReads(), ...filteredReads(), ...restReads()];
    const { statements, empty } = await examineCalls(
      { app, client, tokens },
      { shapes, size: 200, callersOf: withNation },
    );
    const dearer = statements.filter(isDearer).map(describe);
    return { statements: statements.length, dearer, unanswered: empty };
  } finally {
    await app.close();
    await client.end();
  }
}
