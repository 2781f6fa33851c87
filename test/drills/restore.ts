import { chmodSync, copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbedded } from '../../src/database/embedded.ts';
import { makeDataDir, removeDataDir } from '../helpers/cluster.ts';
import { startMixedLoad } from '../load/mixed.ts';
import { copyTree, takeBaseBackup } from './base-backup.ts';
import { type Digests, differencesOf, digestTables, whileNobodyWrites } from './digest.ts';
import {
  type DrillWorld,
  makeWorld,
  type Print,
  startInstance,
  tokenOf,
  verdict,
  withCluster,
} from './world.ts';

export interface RestoreReport {
  readonly backupMs: number;
  readonly backupMb: number;
  readonly archivedFiles: number;
  readonly writesDuringBackup: number;
  readonly tables: number;
  readonly rows: number;
  /** Of the tables at T, those that the later writes and the destruction had changed before the restore. */
  readonly changedAfterwards: number;
  readonly restoreMs: number;
  /** Of the tables at T, those that differ in the restored cluster, by any row. */
  readonly different: readonly string[];
  readonly indexesChecked: number;
  /** The status with which a service on the restored cluster lists cooperatives. */
  readonly served: number;
}

async function connectedTo<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What a wrong statement of somebody with all rights does. */
const DESTRUCTION = [
  'delete from change_log',
  'truncate cooperatives cascade',
  'drop table trainings cascade',
];

/** Closes the present WAL file and waits until it is in the archive. */
async function archiveAll(client: Client): Promise<void> {
  const { rows } = await client.query<{ file: string }>('select pg_walfile_name(pg_switch_wal()) as file');
  const file = rows[0]?.file ?? '';
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const archived = await client.query<{ last: string | null }>(
      'select last_archived_wal as last from pg_stat_archiver',
    );
    if ((archived.rows[0]?.last ?? '') >= file) return;
    await sleep(100);
  }
  throw new Error(`WAL file ${file} was not archived`);
}

interface Backup {
  readonly directory: string;
  readonly archive: string;
  readonly password: string;
  readonly targetTime: string;
  readonly before: Digests;
}

/** A server answers as soon as it is consistent; it is itself once it has reached its target. */
function untilWritable(url: string): Promise<void> {
  return connectedTo(url, async (client) => {
    for (let attempt = 0; attempt < 3_000; attempt += 1) {
      const { rows } = await client.query<{ recovering: boolean }>(
        'select pg_is_in_recovery() as recovering',
      );
      if (rows[0]?.recovering === false) return;
      await sleep(100);
    }
    throw new Error('the recovery did not reach its target');
  });
}

/** Brings the backup to its moment in a cluster of its own, by the archive. */
async function restore<Result>(backup: Backup, work: (url: string) => Promise<Result>): Promise<Result> {
  const dataDir = await makeDataDir();
  try {
    const cluster = join(dataDir, 'postgres');
    copyTree(backup.directory, cluster);
    writeFileSync(join(cluster, 'recovery.signal'), '');
    chmodSync(join(cluster, 'recovery.signal'), 0o644);
    copyFileSync(backup.password, join(dataDir, 'postgres.password'));
    const settings = {
      restore_command: `cp ${backup.archive}/%f %p`,
      recovery_target_time: backup.targetTime,
      recovery_target_action: 'promote',
    };
    const restored = await startEmbedded({ dataDir, log: () => {}, settings });
    return await untilWritable(restored.url)
      .then(() => work(restored.url))
      .finally(() => restored.stop());
  } finally {
    await removeDataDir(dataDir);
  }
}

/** Every B-tree of the restored cluster, its order and its heap. */
async function checkIndexes(client: Client): Promise<number> {
  await client.query('create extension if not exists amcheck');
  const { rows } = await client.query<{ checked: number }>(
    `select count(bt_index_check(index => c.oid, heapallindexed => true)::text)::int as checked
     from pg_class c join pg_am a on a.oid = c.relam join pg_namespace n on n.oid = c.relnamespace
     where a.amname = 'btree' and c.relkind = 'i' and n.nspname in ('public', 'history')`,
  );
  return rows[0]?.checked ?? 0;
}

async function serve(world: DrillWorld, databaseUrl: string): Promise<number> {
  const there = { ...world, databaseUrl, env: { ...world.env, DATABASE_URL: databaseUrl } };
  const service = await startInstance(there);
  try {
    const authorization = `Bearer ${await tokenOf(there, service)}`;
    const answer = await fetch(new URL('/v1/cooperatives?first=5', service.baseUrl), {
      headers: { authorization },
    });
    return answer.status;
  } finally {
    service.process.kill('SIGTERM');
    await service.ended;
  }
}

/** Backup while writing, T, destruction: on the cluster that is then lost. */
async function loseCluster(world: DrillWorld, dataDir: string, archive: string) {
  const service = await startInstance(world);
  const token = await tokenOf(world, service);
  const load = startMixedLoad({ urls: [service.baseUrl], token, connections: 8, writes: 0.4 });
  await sleep(1_000);
  const directory = join(dataDir, 'backup');
  const startedAt = performance.now();
  const copied = await takeBaseBackup(world.databaseUrl, join(dataDir, 'postgres'), directory);
  const backupMs = Math.round(performance.now() - startedAt);
  await sleep(2_000);
  return connectedTo(world.databaseUrl, async (client) => {
    const { before, targetTime } = await whileNobodyWrites(client, async () => {
      const digests = await digestTables(client);
      const { rows } = await client.query<{ at: string }>('select clock_timestamp()::text as at');
      return { before: digests, targetTime: rows[0]?.at ?? '' };
    });
    await sleep(2_000);
    const { good } = await load.stop();
    service.process.kill('SIGTERM');
    await service.ended;
    for (const statement of DESTRUCTION) await client.query(statement);
    const changedAfterwards = differencesOf(before, await digestTables(client)).length;
    await archiveAll(client);
    const password = join(dataDir, 'postgres.password');
    const backup: Backup = { directory, archive, password, targetTime, before };
    return { backup, copied, backupMs, changedAfterwards, writes: good.create ?? 0 };
  });
}

/** The whole procedure, on clusters of its own. */
export async function restoreDrill(print: Print): Promise<boolean> {
  const archiveHome = await makeDataDir();
  const archive = join(archiveHome, 'archive');
  // The server's account writes here, whichever it is.
  mkdirSync(archive);
  chmodSync(archive, 0o777);
  const settings = {
    max_connections: '60',
    archive_mode: 'on',
    archive_command: `test ! -f ${archive}/%f && cp %p ${archive}/%f`,
  };
  try {
    return await withCluster(settings, async ({ url, stop }, dataDir) => {
      const world = await makeWorld(url);
      const lost = await loseCluster(world, dataDir, archive);
      await stop();
      const { before } = lost.backup;
      const startedAt = performance.now();
      const after = await restore(lost.backup, async (restoredUrl) => {
        const restoreMs = Math.round(performance.now() - startedAt);
        const found = await connectedTo(restoredUrl, async (client) => ({
          digests: await digestTables(client),
          indexesChecked: await checkIndexes(client),
        }));
        return { ...found, restoreMs, served: await serve(world, restoredUrl) };
      });
      const report: RestoreReport = {
        backupMs: lost.backupMs,
        backupMb: Math.round(lost.copied.bytes / 1_048_576),
        archivedFiles: readdirSync(archive).filter((name) => statSync(join(archive, name)).isFile()).length,
        writesDuringBackup: lost.writes,
        tables: Object.keys(before).length,
        rows: Object.values(before).reduce((sum, one) => sum + one.rows, 0),
        changedAfterwards: lost.changedAfterwards,
        restoreMs: after.restoreMs,
        different: differencesOf(before, after.digests),
        indexesChecked: after.indexesChecked,
        served: after.served,
      };
      return verdict(print, { ...report }, isRestored(report));
    });
  } finally {
    await removeDataDir(archiveHome);
  }
}

/** Whether each row of each table came back as it was, after a loss that would have shown. */
export function isRestored(report: RestoreReport): boolean {
  const { different, changedAfterwards, rows, served, indexesChecked } = report;
  return different.length === 0 && changedAfterwards > 3 && rows > 0 && indexesChecked > 0 && served === 200;
}
