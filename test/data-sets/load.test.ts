import t from 'tap';
import { describe } from '../../src/data-sets/manifest.ts';
import { DATA_SETS } from '../../src/data-sets/sets.ts';
import { emptyDatabase } from './loaded.ts';

type Database = Awaited<ReturnType<typeof emptyDatabase>>;

/** Every row that a load leaves, by table, without what differs between any two loads. */
async function rowsOf({ query }: Database, table: string): Promise<string[]> {
  const noise = `{created_at,updated_at,known_from_xid,known_to_xid,occurred_at,seq,xid,registry_code,number_cipher,number_hash}`;
  const rows = await query<{ row: string }>(
    `select (to_jsonb(r) - '${noise}'::text[])::text as row from ${table} r order by 1`,
  );
  return rows.map(({ row }) => row);
}

const TABLES = ['identities', 'persons', 'person_identities', 'person_sensitive', 'members', 'change_log'];

t.test('members in sets are the rows that the service writes, with their entries in the log', async (t) => {
  const [one, other] = [await emptyDatabase(t), await emptyDatabase(t)];
  const byService = await one.byService();
  const inSets = await other.inSets();
  for (const table of TABLES) t.same(await rowsOf(other, table), await rowsOf(one, table), table);
  t.same(inSets.warnings, byService.warnings, 'and the rules warn of the same');
  t.notOk(inSets.warnings.has('BEFORE_FOUNDING'), 'nothing is before the founding of its cooperative');
  const manifest = await describe(one.url, DATA_SETS.XS);
  t.same(await describe(other.url, DATA_SETS.XS), manifest);
  t.equal(manifest.tables.members?.rows, 3_660);
});

t.test('a column that is empty or generated changes no digest, one that holds facts does', async (t) => {
  const one = await emptyDatabase(t);
  await one.inSets();
  const manifest = await describe(one.url, DATA_SETS.XS);
  await one.query(`alter table trainings add column motto text,
    add column initial text generated always as (left(title, 1)) stored`);
  t.same(await describe(one.url, DATA_SETS.XS), manifest);
  await one.query(`alter table trainings add column fact text default 'x'`);
  const { trainings, ...others } = (await describe(one.url, DATA_SETS.XS)).tables;
  t.equal(trainings?.rows, manifest.tables.trainings?.rows);
  t.not(trainings?.sha256, manifest.tables.trainings?.sha256);
  t.same({ ...others, trainings: manifest.tables.trainings }, manifest.tables);
});
