import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';

const ROOT = join(import.meta.dirname, '../..');

/** The lines of a text on which a `t.match` expects `[]`, its texts and regular expressions left alone. */
function looseLines(text: string): string[] {
  const calls = text.matchAll(
    /^(?<indent> *)(?:for \(.*\) )?t\.match\((?:.*\);$|[\s\S]*?^\k<indent>\S*\);$)/gm,
  );
  return [...calls].flatMap(([call]) => call.split('\n').filter((line) => /(?:[:,] |\[|^ *)\[\]/.test(line)));
}

t.test('no t.match expects an empty list by a pattern that every list matches', async (t) => {
  const files = globSync('test/**/*.test.ts', {
    cwd: ROOT,
    exclude: (path) => path.endsWith('node_modules'),
  });
  t.ok(files.length > 140);
  const loose = files.flatMap((path) =>
    looseLines(readFileSync(join(ROOT, path), 'utf8')).map((line) => `${path}: ${line.trim()}`),
  );
  t.same(loose, []);
});

t.test('a loose pattern is seen on one line, on several, and in a loop', (t) => {
  const one = 't.match(seen, { readings: [] });';
  const several = 't.match(\n  seen,\n  {\n    readings: [],\n  },\n);';
  t.equal(looseLines(`  ${one}`).length, 1);
  t.equal(looseLines('t.match(seen, {\n  readings: [],\n});').length, 1);
  t.equal(looseLines(several).length, 1);
  t.equal(looseLines(`for (const seen of all) ${one}`).length, 1);
  t.same(looseLines('t.match(seen, { readings: EMPTY });\nt.same(seen, []);'), []);
  t.end();
});
