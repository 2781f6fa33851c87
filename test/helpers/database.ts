import { randomBytes } from 'node:crypto';
import tap, { type Test } from 'tap';
import { execute, startTestCluster, urlOf } from './cluster.ts';
import { createDatabase, type Template } from './templates.ts';

export interface TestDatabase {
  /** Connection string of the superuser; take on a role by SET ROLE as the service does. */
  readonly url: string;
  /** Drops the database now; otherwise it goes when the test ends. */
  drop(): Promise<void>;
}

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

/** A database of the test's own, migrated, with what the template holds. Dropped after the test. */
export async function testDatabase(
  t: Pick<Test, 'after'>,
  template: Template = 'reference',
): Promise<TestDatabase> {
  const cluster = await clusterUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createDatabase(cluster, name, template);
  const drop = () => execute(cluster, `drop database if exists ${name} with (force)`);
  t.after(drop);
  // Tap ends the root by itself, and so runs what comes after it, only where a teardown waits; without one an open
  // connection would keep the file running until its time is up.
  if (t === tap) tap.teardown(() => undefined);
  return { url: urlOf(cluster, name), drop };
}
