import {
  chownSync,
  copyFileSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** What a base backup leaves out. Source: PostgreSQL 18, 25.3.4 (Making a Base Backup Using the Low Level API). */
const EMPTY = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const LEFT_OUT = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*)$/;

export interface CopyReport {
  readonly files: number;
  readonly bytes: number;
}

/** A file that the server removed while we copied is in the WAL and not missed. */
function ifThere<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null; // of the system call
    throw error;
  }
}

/** Copies a tree with its owners, as the account of the server must read it. */
export function copyTree(
  from: string,
  to: string,
  isLeftOut: (path: string) => boolean = () => false,
): CopyReport {
  let files = 0;
  let bytes = 0;
  const isRoot = process.getuid?.() === 0;
  const walk = (path: string): void => {
    const source = join(from, path);
    const target = join(to, path);
    const found = ifThere(() => lstatSync(source));
    if (found === null) return;
    if (found.isDirectory()) {
      mkdirSync(target, { recursive: true, mode: found.mode & 0o777 });
      for (const name of ifThere(() => readdirSync(source)) ?? []) {
        if (!isLeftOut(join(path, name))) walk(join(path, name));
      }
    } else if (found.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (ifThere(() => copyFileSync(source, target) ?? true) === null) return;
    else {
      files += 1;
      bytes += found.size;
    }
    if (isRoot) lchownSync(target, found.uid, found.gid);
  };
  walk('');
  return { files, bytes };
}

/** Whether a path of the cluster's directory has no place in a backup. */
function isLeftOut(path: string): boolean {
  const [top = '', ...rest] = path.split('/');
  return (EMPTY.has(top) && rest.length > 0) || LEFT_OUT.test(path.split('/').at(-1) ?? '');
}

/** A base backup of a running cluster while others write. */
export async function takeBaseBackup(url: string, cluster: string, to: string): Promise<CopyReport> {
  // One session from start to stop: a backup ends with the session that began it.
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select pg_backup_start('drill', fast => true)`);
    const report = copyTree(cluster, to, isLeftOut);
    const { rows } = await client.query<{ labelfile: string; spcmapfile: string }>(
      'select * from pg_backup_stop()',
    );
    const label = join(to, 'backup_label');
    writeFileSync(label, rows[0]?.labelfile ?? '', { mode: 0o600 });
    const { uid, gid } = lstatSync(cluster);
    if (process.getuid?.() === 0) chownSync(label, uid, gid);
    return report;
  } finally {
    await client.end();
  }
}
