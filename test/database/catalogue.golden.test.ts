import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type pg from 'pg';
import t from 'tap';
import { printCatalogue, SECTIONS } from './catalogue.print.ts';
import { insertCooperative, superuser } from './records.ts';

const GOLDEN = new URL('../golden/catalogue/', import.meta.url);
const isUpdate = process.env.UPDATE_GOLDEN === '1';

async function print(client: pg.Client): Promise<string[]> {
  const lines: string[] = [];
  for (const section of SECTIONS) lines.push(...(await printCatalogue(client, section)).split('\n'));
  return lines;
}

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

/** The tables of public by whether they are tracked. */
async function tablesBy(client: pg.Client, isTracked: boolean): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'
       and $1 = exists (select from pg_trigger where tgrelid = c.oid and tgname = 'track_insert') order by 1`,
    [isTracked],
  );
  return rows.map(({ name }) => name);
}

t.test('each migration refreshed what it changed: to do it again changes nothing', async (t) => {
  const { client } = await superuser(t);
  const before = await print(client);
  await client.query('set role registry_owner');
  const [records, others] = [await tablesBy(client, true), await tablesBy(client, false)];
  t.ok(records.length >= 35 && others.length >= 24, `${records.length} records, ${others.length} others`);
  for (const name of records) await client.query('select refresh_record($1)', [name]);
  for (const name of others) await client.query('select expose_columns($1)', [name]);
  for (const name of records) await client.query('select expose_columns($1)', [`history.${name}`]);
  await client.query('reset role');
  const after = await print(client);
  t.strictSame(
    after.filter((line) => !before.includes(line)),
    [],
    'a line here is of a table for which its migration has to call refresh_record',
  );
  t.strictSame(
    before.filter((line) => !after.includes(line)),
    [],
    'and what is printed now stays',
  );
});

t.test('a new column needs one call to be kept, logged and written', async (t) => {
  const { client } = await superuser(t);
  await client.query(`set role registry_owner; alter table cooperatives add column seal_no text`);
  await client.query(`select refresh_record('cooperatives'); reset role`);
  const id = await insertCooperative(client);
  await client.query(`set role registry_service; select set_config('app.scope', 'NATION', false)`);
  await client.query(`update cooperatives set seal_no = '1' where id = $1`, [id]);
  await client.query(`update cooperatives set seal_no = '2' where id = $1`, [id]);
  const { rows: past } = await client.query('select version, seal_no from history.cooperatives order by 1');
  t.strictSame(past, [
    { version: '1', seal_no: null },
    { version: '2', seal_no: '1' },
  ]);
  const { rows: logged } = await client.query(
    'select record_kind as kind, changed_fields as fields from change_log order by seq',
  );
  t.strictSame(logged, [
    { kind: 'cooperative', fields: [] },
    { kind: 'cooperative', fields: ['seal_no'] },
    { kind: 'cooperative', fields: ['seal_no'] },
  ]);
});

t.test('a table that is not tracked is not refreshed in silence', async (t) => {
  const { client } = await superuser(t);
  await t.rejects(client.query(`select refresh_record('snapshots')`), {
    message: /snapshots is not tracked/,
  });
});
