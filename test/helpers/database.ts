import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from 'pg';
import tap, { type Test } from 'tap';
import { execute, startTestCluster, TEMPLATE, urlOf } from './cluster.ts';

export interface TestDatabase {
  /** Connection string of the superuser; take on a role by SET ROLE as the service does. */
  readonly url: string;
  /** Drops the database now; otherwise it goes when the test ends. */
  drop(): Promise<void>;
}

/** `object_in_use`: somebody is connected to the template, or copies it under a lock. */
const IN_USE = '55006';

let ownCluster: Promise<string> | null = null;

/** A file that is run without `npm test` starts a server of its own, once, and stops it at its end. */
function clusterUrl(): Promise<string> {
  const given = process.env.TEST_CLUSTER_URL;
  if (given !== undefined) return Promise.resolve(given);
  ownCluster ??= startTestCluster(() => {}).then((cluster) => {
    tap.teardown(() => cluster.stop());
    return cluster.url;
  });
  return ownCluster;
}

async function copyTemplate(cluster: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await execute(cluster, `create database ${name} template ${TEMPLATE}`);
      return;
    } catch (error) {
      if (!(error instanceof DatabaseError && error.code === IN_USE) || attempt === 20) throw error;
      await sleep(50 * attempt);
    }
  }
}

/** A database of the test's own: migrated, with the reference data and nothing else. Dropped after the test. */
export async function testDatabase(t: Pick<Test, 'after'>): Promise<TestDatabase> {
  const cluster = await clusterUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await copyTemplate(cluster, name);
  const drop = () => execute(cluster, `drop database if exists ${name} with (force)`);
  t.after(drop);
  // Tap ends the root by itself, and so runs what comes after it, only where a teardown waits; without one an open
  // connection would keep the file running until its time is up.
  if (t === tap) tap.teardown(() => undefined);
  return { url: urlOf(cluster, name), drop };
}
