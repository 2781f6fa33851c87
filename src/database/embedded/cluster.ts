import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, identityOf, type Log, SERVER_ENVIRONMENT } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Place } from './place.ts';

export const SUPERUSER = 'postgres';
const HALF_MADE = 'postgres.new-';

/** Class of characters and case by UTF-8 everywhere (pg_trgm asks libc), order by code point: the same on every machine. */
function localeOptions(): string[] {
  let names: string[] = [];
  try {
    names = execFileSync('locale', ['-a'], { encoding: 'utf8', stdio: 'pipe' }).split('\n');
  } catch {
    // No such program (Windows, small images): the plain C locale is always there.
  }
  const wanted = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'];
  const characters = wanted.find((name) => names.includes(name)) ?? 'C';
  return ['--locale=C', `--lc-ctype=${characters}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}

/** The password of the superuser, generated once and kept in DATA_DIR for its owner only. */
export function keepPassword(place: Place): string {
  const file = join(place.dataDir, 'postgres.password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(place.cluster)) {
    throw new Error(
      `${file} is missing while the database exists. Restore it, or delete ${place.dataDir} to begin anew.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(`${file}.new`, `${password}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return password;
}

function give(path: string, account: Account | null): void {
  if (account !== null) chownSync(path, account.uid, account.gid);
}

async function runInitdb(
  binaries: Binaries,
  place: Place,
  options: string[],
  signal?: AbortSignal,
): Promise<void> {
  const child = spawn(binaries.initdb, options, {
    ...identityOf(place.account),
    cwd: place.home,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: SERVER_ENVIRONMENT,
    ...(signal === undefined ? {} : { signal }),
  });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`PostgreSQL's initdb failed: ${errors.join('').trim()}`));
    });
  });
}

/** As far as possible: an initdb whose service was killed may still be writing; the next start removes the rest. */
async function removeHalfMade(home: string): Promise<void> {
  for (const name of readdirSync(home).filter((one) => one.startsWith(HALF_MADE))) {
    await rm(join(home, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

/**
 * Makes the cluster when there is none. It is made under another name and renamed when complete, so that an
 * interrupted one is seen as such and made anew.
 */
export async function ensureCluster(
  binaries: Binaries,
  place: Place,
  options: { password: string; sync: boolean; log: Log; signal?: AbortSignal },
): Promise<void> {
  await removeHalfMade(place.home);
  if (existsSync(place.cluster)) return;
  const making = join(place.home, `${HALF_MADE}${randomBytes(4).toString('hex')}`);
  mkdirSync(making, { mode: 0o700 });
  const passwordFile = join(making, '..', `${HALF_MADE}${randomBytes(4).toString('hex')}.password`);
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  give(making, place.account);
  give(passwordFile, place.account);
  const flags = [`--pgdata=${making}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`];
  const settled = [...flags, '--auth=scram-sha-256', '--encoding=UTF8', ...localeOptions()];
  try {
    await runInitdb(binaries, place, options.sync ? settled : [...settled, '--no-sync'], options.signal);
    renameSync(making, place.cluster);
    options.log(`A new PostgreSQL cluster was made in ${place.cluster}.`);
  } finally {
    await removeHalfMade(place.home);
  }
}
