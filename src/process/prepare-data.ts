import { Client } from 'pg';
import { holdsDataSet } from '../data-sets/standing.ts';
import { makePool } from '../database/pool.ts';
import { DEMO_CLIENTS, fillAccountGaps, findAccountGaps, hasNoGaps } from '../demonstration/accounts.ts';
import type { DemoClient } from '../demonstration/demo-client.ts';
import { type DemonstrationReport, isDemonstrationLoaded, loadDemonstration } from '../demonstration/load.ts';
import { systemClock, todayOf } from '../kernel/clock.ts';
import { uuidv7 } from '../kernel/ids.ts';
import type { Registry } from '../records/context.ts';
import { holdReference } from '../reference/holder.ts';
import { type LoadReport, loadReference } from '../reference/loader.ts';
import { KINDS } from '../surfaces/record-kinds.ts';
import type { Config } from './config.ts';

interface PrepareOptions {
  readonly config: Pick<Config, 'demo' | 'demoClients' | 'keys'>;
  readonly databaseUrl: string;
  readonly log: (line: string) => void;
}

/**
 * Brings the data that a start promises into a migrated database: the reference, the demonstration set and its
 * clients, as the configuration says. A second start changes nothing; an interrupted one is completed.
 * @returns the demonstration clients, none unless the configuration allows them.
 */
export async function prepareData({
  config,
  databaseUrl,
  log,
}: PrepareOptions): Promise<{ demoClients: DemoClient[] }> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'coop-registry prepare' });
  // Without a listener a broken connection would end the process; the running query reports it as well.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('set role registry_loader');
    const report = await loadReference(client);
    if (report.changed) log(describeReference(report));
    // Processes that start together take turns; the lock goes with the connection.
    await client.query(`select pg_advisory_lock(hashtext('demonstration'))`);
    return { demoClients: await prepareDemonstration({ config, databaseUrl, log }) };
  } finally {
    await client.end();
  }
}

function describeReference({ revision, tables }: LoadReport): string {
  const changes = tables.flatMap(({ table, inserted, updated, removed }) => {
    const count = inserted + updated + removed;
    return count === 0 ? [] : [`${table} ${count}`];
  });
  return `Reference data, revision ${revision}, rows changed: ${changes.join(', ') || 'none'}.`;
}

async function prepareDemonstration({ config, databaseUrl, log }: PrepareOptions): Promise<DemoClient[]> {
  const pool = makePool({ url: databaseUrl, size: 2, onError: () => {} });
  try {
    const gaps = await findAccountGaps(pool, config, todayOf(systemClock));
    const isLoaded = !config.demo || (await isDemonstrationLoaded(pool)) || (await holdsDataSet(pool));
    // The reference is held, which takes a while, only when something is to be written.
    if (!hasNoGaps(gaps) || !isLoaded) {
      const reference = await holdReference(pool);
      const registry: Registry = {
        pool,
        reference,
        keys: config.keys,
        clock: systemClock,
        newId: uuidv7,
        kinds: KINDS,
      };
      await fillAccountGaps(registry, gaps);
      if (gaps.revoked.length > 0)
        log('Grants of demonstration clients were ended: their secrets are published.');
      if (!isLoaded) log(describeDemonstration(await loadDemonstration(registry)));
    }
    return config.demoClients ? [...DEMO_CLIENTS] : [];
  } finally {
    await pool.end();
  }
}

function describeDemonstration({ recorded, changed, findings }: DemonstrationReport): string {
  const warnings =
    findings.length === 0 ? '' : `; ${findings.length} warnings of the law's rules, on purpose`;
  return `Demonstration set: ${recorded} records, ${changed} later changes${warnings}.`;
}
