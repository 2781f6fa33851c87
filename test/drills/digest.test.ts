import t from 'tap';
import { insertCooperative, superuser } from '../database/records.ts';
import { differencesOf, digestTables, whileNobodyWrites } from './digest.ts';

t.test('the digest of a table changes with one value of one row, and of no other table', async (t) => {
  const { client } = await superuser(t);
  const id = await insertCooperative(client);
  await insertCooperative(client);
  const before = await whileNobodyWrites(client, () => digestTables(client));
  t.strictSame(differencesOf(before, await digestTables(client)), []);
  t.equal(before['public.cooperatives']?.rows, 2);
  await client.query('alter table cooperatives disable trigger user');
  await client.query(`update cooperatives set name = name || ' ' where id = $1`, [id]);
  t.strictSame(differencesOf(before, await digestTables(client)), ['public.cooperatives']);
  await client.query('drop table cooperative_products cascade');
  t.ok(differencesOf(before, await digestTables(client)).includes('public.cooperative_products'));
});
