import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from 'pg';
import { migrate } from '../../src/database/migrate.ts';
import { readConfig } from '../../src/process/config.ts';
import { prepareData } from '../../src/process/prepare-data.ts';
import { loadReference } from '../../src/reference/loader.ts';
import { execute, onConnection, urlOf } from './cluster.ts';

/** What a test's database holds at first: the reference data alone, the demonstration clients too, or the whole set. */
export type Template = 'reference' | 'clients' | 'demonstration';

/** The same in every process of a run, for a template holds what was sealed with them. */
export const KEYS = {
  DATA_KEY: Buffer.alloc(32, 'data').toString('base64'),
  HASH_KEY: Buffer.alloc(32, 'hash').toString('base64'),
  JWT_PRIVATE_KEY: generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString(), // nothing in a database depends on it
};

/** `object_in_use`: somebody is connected to the template, or copies it under a lock. */
const IN_USE = '55006';

const nameOf = (template: Template) => `template_${template}`;

async function fillReference(url: string): Promise<void> {
  await migrate(url);
  await onConnection(url, async (client) => {
    await client.query('set role registry_loader');
    await loadReference(client);
  });
}

async function fillDemonstration(databaseUrl: string, demo: boolean): Promise<void> {
  const config = { ...readConfig({ ...KEYS, NODE_ENV: 'test', DATABASE_URL: databaseUrl }), demo };
  await prepareData({ config: { ...config, demoClients: true }, databaseUrl, log: () => {} });
}

const FILL: Readonly<Record<Template, (url: string) => Promise<void>>> = {
  reference: fillReference,
  clients: (url) => fillDemonstration(url, false),
  demonstration: (url) => fillDemonstration(url, true),
};

/** Copies a template, waiting for whoever still holds it; by files, which takes half the time of copying by the log. */
async function copy(cluster: string, template: Template, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await execute(cluster, `create database ${name} template ${nameOf(template)} strategy file_copy`);
      return;
    } catch (error) {
      if (!(error instanceof DatabaseError && error.code === IN_USE) || attempt === 20) throw error;
      await sleep(50 * attempt);
    }
  }
}

async function make(cluster: string, template: Template): Promise<void> {
  if (template !== 'reference') await ensure(cluster, 'reference');
  const name = nameOf(template);
  await onConnection(cluster, async (client) => {
    // The processes of a run take turns; the lock goes with the connection.
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const made = await client.query('select from pg_database where datname = $1 and datistemplate', [name]);
    if (made.rowCount === 1) return;
    await client.query(`drop database if exists ${name}`); // whoever made it was ended half-way
    if (template === 'reference') await client.query(`create database ${name}`);
    else await copy(cluster, 'reference', name);
    await FILL[template](urlOf(cluster, name));
    await execute(urlOf(cluster, name), 'vacuum (analyze)');
    // Nobody may connect: a template that is in use cannot be copied.
    await client.query(`alter database ${name} with is_template true allow_connections false`);
  });
}

const ensured = new Map<Template, Promise<void>>();

/** Makes a template when it is first asked for. */
function ensure(cluster: string, template: Template): Promise<void> {
  const made = ensured.get(template) ?? make(cluster, template);
  ensured.set(template, made);
  return made;
}

/** Makes a database that begins as a copy of a template. */
export async function createDatabase(cluster: string, name: string, template: Template): Promise<void> {
  await ensure(cluster, template);
  await copy(cluster, template, name);
}
