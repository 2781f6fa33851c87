import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

export type Log = (line: string) => void;

/** The account that the database server runs under, when it is not our own. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The whole environment of the server's programs; ours could hold PGDATA, PGPORT or a locale of the operator's. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const;

function lookUp(name: string): Account | null {
  try {
    const ask = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return null;
  }
}

function createPostgresUser(log: Log): Account | null {
  try {
    const options = ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false'];
    execFileSync('useradd', [...options, 'postgres'], { stdio: 'pipe' });
    log('PostgreSQL does not run as root: the system user "postgres" was created for it.');
    return lookUp('postgres');
  } catch {
    return null;
  }
}

/**
 * The account for the database server: null for an ordinary user (her own), and for root the owner of the data if
 * there is any, else `postgres` (created when missing), else `nobody` (a read-only system cannot create users).
 */
export function findAccount(clusterDir: string | null, log: Log): Account | null {
  if (process.getuid?.() !== 0) return null;
  const owner = clusterDir === null ? null : statSync(clusterDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = lookUp('postgres') ?? createPostgresUser(log) ?? lookUp('nobody');
  if (account === null) {
    throw new Error(
      'PostgreSQL does not run as root, and there is no user "postgres" and none could be created. ' +
        'Start the service as an ordinary user, or set DATABASE_URL.',
    );
  }
  return account;
}

/** What `spawn` needs to run a program under the account. */
export function identityOf(account: Account | null): { uid?: number; gid?: number } {
  return account === null ? {} : { uid: account.uid, gid: account.gid };
}

/** Whether the account may enter the directory. Asks the kernel: modes alone do not tell of ACLs and mounts. */
export function mayEnter(account: Account | null, directory: string): boolean {
  if (account === null) return true;
  const options = { ...identityOf(account), cwd: '/', stdio: 'ignore' } as const;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], options).status === 0;
}
