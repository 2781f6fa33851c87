import { createSecretKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Test } from 'tap';
import { makePool } from '../../src/database/pool.ts';
import { openRead } from '../../src/database/transaction.ts';
import { fillAccountGaps, findAccountGaps } from '../../src/demonstration/accounts.ts';
import { loadDemonstration } from '../../src/demonstration/load.ts';
import { systemClock, todayOf } from '../../src/kernel/clock.ts';
import { uuidv7 } from '../../src/kernel/ids.ts';
import type { Caller, Scope } from '../../src/policy/scope.ts';
import { prepareData } from '../../src/process/prepare-data.ts';
import { makeContext, type Registry, type ServiceContext } from '../../src/records/context.ts';
import { holdReference } from '../../src/reference/holder.ts';
import { unitsScope } from '../../src/registry/accounts/callers.ts';
import { KINDS } from '../../src/surfaces/record-kinds.ts';
import { testDatabase } from '../helpers/database.ts';
import type { Template } from '../helpers/templates.ts';

export const keys = {
  dataKey: createSecretKey(randomBytes(32)),
  hashKey: createSecretKey(randomBytes(32)),
  jwtPrivateKey: generateKeyPairSync('ed25519').privateKey,
};

export interface Wanted {
  readonly demo: boolean;
  readonly demoClients: boolean;
}

/** A database of the test's own, asked as the superuser; with the reference alone unless said. */
export async function database(t: Pick<Test, 'after'>, template?: Template) {
  const { url } = await testDatabase(t, template);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  t.after(() => client.end());
  const lines: string[] = [];
  const query = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(text, values)).rows;
  return {
    url,
    /** What the starts have said. */
    lines,
    query,
    /** Rows of every table, the record of past snapshots left out. */
    async countRows(): Promise<Record<string, number>> {
      const tables = await query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name
        from pg_tables where schemaname in ('public', 'history') and tablename <> 'snapshots' order by 1`);
      const counts = tables.map(
        ({ name }) => `select '${name}' as name, count(*)::int as count from ${name}`,
      );
      const rows = await query<{ name: string; count: number }>(counts.join(' union all '));
      return Object.fromEntries(rows.map((row) => [row.name, row.count]));
    },
    prepare: (wanted: Wanted) =>
      prepareData({ config: { ...wanted, keys }, databaseUrl: url, log: (line) => lines.push(line) }),
  };
}

/** Services on the database, for callers that the test makes. */
export async function services(t: Pick<Test, 'after'>, url: string) {
  const pool = makePool({ url, size: 2, onError: () => {} });
  t.after(() => pool.end());
  const registry: Registry = {
    pool,
    reference: await holdReference(pool),
    keys,
    clock: systemClock,
    newId: uuidv7,
    kinds: KINDS,
  };
  return {
    registry,
    /** The set, recorded by its agencies, which have no clients. */
    async load() {
      const wanted = { demo: true, demoClients: false };
      await fillAccountGaps(registry, await findAccountGaps(pool, wanted, todayOf(systemClock)));
      return loadDemonstration(registry);
    },
    /** The scope of a grant of the unit that has the code on the day. */
    scopeOf(level: 'PROVINCE' | 'COMMUNE', code: string, on: string): Scope {
      const unit = registry.reference.territory.findUnit(level, code, on);
      if (unit === null) throw new Error(`no ${level} ${code} on ${on}`);
      const { territory } = registry.reference;
      return unitsScope(territory, territory.accessUnits(unit.unitId));
    },
    as<Result>(
      role: Caller['role'],
      scope: Scope,
      work: (context: ServiceContext) => Promise<Result>,
    ): Promise<Result> {
      const caller: Caller = {
        role,
        scope,
        clientId: 'test',
        agencyId: null,
        actor: null,
        requestId: 'test',
      };
      const read = openRead(pool, caller);
      return work(makeContext(registry, caller, read)).finally(() => read.end());
    },
  };
}
