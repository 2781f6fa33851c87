import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import t from 'tap';
import { printCatalogue, SECTIONS } from './catalogue.print.ts';
import { superuser } from './records.ts';

const GOLDEN = new URL('../golden/catalogue/', import.meta.url);
const isUpdate = process.env.UPDATE_GOLDEN === '1';

for (const section of SECTIONS) {
  t.test(`${section} of the database are those of test/golden/catalogue/${section}.txt`, async (t) => {
    const { client } = await superuser(t);
    const file = new URL(`${section}.txt`, GOLDEN);
    const printed = await printCatalogue(client, section);
    if (isUpdate) {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(file, printed);
    }
    t.equal(
      printed,
      readFileSync(file, 'utf8'),
      'UPDATE_GOLDEN=1 writes the file anew: read what it changes',
    );
  });
}
