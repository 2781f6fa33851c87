import { existsSync, readFileSync } from 'node:fs';
import t from 'tap';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');
const TEXT = read('docs/traps.md');

/** The rows of all tables, their heads and rules left out. */
const rows = TEXT.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| trap '))
  .map((line) => line.slice(2, -2).split(' | '));

t.test('every file that the list of traps names exists', async (t) => {
  const named = [...TEXT.matchAll(/`([\w./-]+\.\w+)`/g)].map(([, name = '']) => name);
  const files = named.filter((name) => name.includes('/') || existsSync(new URL(name, ROOT)));
  t.ok(files.length > rows.length);
  t.same(
    files.filter((name) => !existsSync(new URL(name, ROOT))),
    [],
  );
});

t.test('every trap has a guard, and a test that stands in its file under its name', async (t) => {
  t.ok(rows.length > 60);
  const wrong = rows.filter(([, guard = '', test = '', ...rest]) => {
    const [, file = '', name = ''] = /^`(test\/[\w./-]+\.test\.ts)`: (.+)$/.exec(test) ?? [];
    return rest.length > 0 || !guard.startsWith('`') || file === '' || !read(file).includes(name);
  });
  t.same(wrong, []);
});
