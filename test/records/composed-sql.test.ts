import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { composedStatements } from './composed-sql.ts';

const GOLDEN = join(import.meta.dirname, '../golden/sql');

/** `UPDATE_SQL=1` writes the files; a reviewer sees there what a change does to the statements. */
t.test('the composed statements are those that are committed', async (t) => {
  const composed = await composedStatements();
  if (process.env.UPDATE_SQL === '1') {
    for (const name of readdirSync(GOLDEN)) rmSync(join(GOLDEN, name));
    for (const [name, text] of Object.entries(composed)) writeFileSync(join(GOLDEN, name), text);
  }
  t.same(readdirSync(GOLDEN).sort(), Object.keys(composed).sort());
  for (const [name, text] of Object.entries(composed)) {
    t.equal(text, readFileSync(join(GOLDEN, name), 'utf8'), name);
  }
});
