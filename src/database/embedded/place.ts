import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, findAccount, type Log, mayEnter } from './account.ts';

/** Where everything of an embedded server stands. */
export interface Place {
  /** The service's own directory (DATA_DIR): password, log, lock. */
  readonly dataDir: string;
  /** The directory that holds the cluster; `dataDir` itself unless the server's account cannot enter that. */
  readonly home: string;
  readonly cluster: string;
  readonly account: Account | null;
  /** Where binaries are copied when they cannot be run where they are. */
  readonly shelter: string;
}

/** Directories that every account may enter and that outlive a restart; the last is for systems with neither. */
const SHELTERS = ['/var/lib/coop-registry', '/var/tmp/coop-registry', join(tmpdir(), 'coop-registry')];

function openShelter(account: Account): string {
  for (const directory of SHELTERS) {
    try {
      mkdirSync(directory, { recursive: true, mode: 0o755 });
      if (mayEnter(account, directory)) return directory;
    } catch {
      // A read-only system: try the next one.
    }
  }
  throw new Error(`No directory can be entered by the account of PostgreSQL (tried ${SHELTERS.join(', ')}).`);
}

/** The name of the file in DATA_DIR that says where the cluster stands when it is not there. */
const POINTER = 'postgres.location';

/** The directory of an existing or half-made cluster of `dataDir`; null when there is none yet. */
export function findHome(dataDir: string): string | null {
  const pointer = join(dataDir, POINTER);
  if (!existsSync(pointer)) return existsSync(join(dataDir, 'postgres')) ? dataDir : null;
  const home = readFileSync(pointer, 'utf8').trim();
  if (existsSync(home)) return home;
  throw new Error(
    `The database of ${dataDir} stood in ${home}, which is gone. Restore it, or delete ${dataDir} to begin anew.`,
  );
}

function makeHome(dataDir: string, account: Account | null, log: Log): string {
  if (account === null || mayEnter(account, dataDir)) return dataDir;
  const home = join(openShelter(account), randomBytes(6).toString('hex'));
  mkdirSync(home, { mode: 0o755 });
  writeFileSync(join(dataDir, POINTER), `${home}\n`);
  log(`PostgreSQL may not run as root and its account cannot enter ${dataDir}: the data is kept in ${home}.`);
  return home;
}

/** Finds, or chooses once and for all, where the cluster of `dataDir` stands. The directories exist afterwards. */
export function findPlace(directory: string, log: Log): Place {
  mkdirSync(directory, { recursive: true });
  const dataDir = realpathSync(directory);
  const known = findHome(dataDir);
  const account = findAccount(known === null ? null : join(known, 'postgres'), log);
  const home = known ?? makeHome(dataDir, account, log);
  if (known !== null && known !== dataDir) log(`The data of ${dataDir} is kept in ${known}.`);
  const shelter = account === null ? dataDir : openShelter(account);
  return { dataDir, home, cluster: join(home, 'postgres'), account, shelter };
}
