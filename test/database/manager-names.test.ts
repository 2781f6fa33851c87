import type pg from 'pg';
import t from 'tap';
import { HERE, insertCooperative, insertParts, superuser, THERE } from './records.ts';

const KEPT = 'select id, search_key, province_id, commune_id from women_manager_names order by id';
const MEANT = `select p.id, p.search_key, w.province_id, w.commune_id
  from women_managers w join persons p on p.id = w.person_id order by p.id`;

const rowsOf = async (client: pg.Client, text: string, values: unknown[] = []) =>
  (await client.query(text, values)).rows;

/** Persons by a pattern of the key, as a search finds them. */
const hitsOf = (
  client: pg.Client,
  pattern: string,
  units: { provinces: number[]; communes: number[] } | null,
) =>
  rowsOf(client, `select id from search_hits('women_manager_names', $1, '{}', $2, $3) h (id) order by id`, [
    [pattern],
    units?.provinces ?? null,
    units?.communes ?? null,
  ]);

t.test('the names that are searched are those of the women managers, as they are', async (t) => {
  const { client } = await superuser(t);
  for (let n = 0; n < 3; n += 1) await insertParts(client, await insertCooperative(client));
  await client.query(
    `insert into persons (id, province_id, name, gender, identity_id)
     select gen_random_uuid(), province_id, 'Trần Thị Mai', 'FEMALE', identity_id from persons limit 1`,
  );
  const all = await rowsOf(client, KEPT);
  t.equal(all.length, 3, 'the fourth person manages nothing');
  t.strictSame(all, await rowsOf(client, MEANT));

  const [first, second] = all.map(({ id }) => id);
  await client.query(`update persons set name = 'Lê Thị Đào' where id = $1`, [first]);
  await client.query('update women_managers set province_id = $2, commune_id = null where person_id = $1', [
    second,
    THERE.province,
  ]);
  t.strictSame(await rowsOf(client, KEPT), await rowsOf(client, MEANT));
  t.strictSame(await hitsOf(client, '% dao %', null), [{ id: first }]);
  t.equal((await hitsOf(client, '% lan %', null)).length, 2, 'her name of before is not found');
  const there = { provinces: [THERE.province], communes: [] };
  t.strictSame(await hitsOf(client, '% lan %', there), [{ id: second }]);
  const here = { provinces: [], communes: [HERE.commune] };
  t.equal((await hitsOf(client, '% thi %', here)).length, 2);
});
