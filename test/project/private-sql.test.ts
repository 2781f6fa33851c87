import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import t from 'tap';

const ROOT = join(import.meta.dirname, '../..');

/** Pieces of SQL that a noun exports to others, because each of them must say the same. */
const EXPORTED: readonly string[] = [
  'src/programme/plans/issued-above.ts',
  'src/registry/cooperatives/cooperatives.groups.queries.ts',
  'src/registry/cooperatives/published.ts',
  'src/registry/management-positions/terms.ts',
  'src/registry/persons/identity-fields.ts',
  'src/registry/persons/same-person.ts',
  'src/registry/trainings/attendances-in-scope.ts',
  'src/registry/trainings/participants.queries.ts',
];

interface Import {
  readonly names: readonly string[];
  readonly from: string;
}

/** What a file imports of other files, types left out. */
function importsOf(path: string): Import[] {
  const source = readFileSync(join(ROOT, path), 'utf8');
  return [...source.matchAll(/^import \{([^}]*)\} from '(\.[^']*)';$/gms)].flatMap(
    ([, list = '', from = '']) => {
      const names = list.split(',').map((one) => one.trim());
      const values = names.filter((one) => one !== '' && !one.startsWith('type '));
      return values.length === 0 ? [] : [{ names: values, from: normalize(join(dirname(path), from)) }];
    },
  );
}

/** The noun that a file belongs to: its folder. */
const nounOf = (path: string) => path.split('/').slice(0, 3).join('/');

t.test('a noun keeps its SQL to itself, whatever the name of the file', async (t) => {
  const files = globSync('src/{registry,programme,surfaces}/**/*.ts', { cwd: ROOT }).sort();
  const imports = new Map(files.map((path) => [path, importsOf(path)]));
  const writesSql = (path: string) =>
    (imports.get(path) ?? []).some(
      ({ names, from }) => from === 'src/database/sql.ts' && names.includes('sql'),
    );
  const foreign = files.flatMap((path) =>
    (imports.get(path) ?? [])
      .filter(({ from }) => nounOf(from) !== nounOf(path) && writesSql(from))
      // A kind declares its SQL to the engine; other nouns read it by its reads alone.
      .filter(
        ({ names, from }) => !from.endsWith('.kind.ts') || names.some((name) => !name.endsWith('Reads')),
      )
      .map(({ from }) => `${from} by ${path}`),
  );
  t.same(
    foreign.filter((one) => !EXPORTED.some((from) => one.startsWith(`${from} by `))),
    [],
  );
  t.same(
    EXPORTED.filter((from) => !foreign.some((one) => one.startsWith(`${from} by `))),
    [],
    'each exception is needed',
  );
});
