import { createHash } from 'node:crypto';
import type pg from 'pg';
import { recordSnapshot } from '../helpers/snapshots.ts';
import { ROWS } from './many.rows.ts';

/** Rows of every list: the largest page, and slices of 1, 20, 200 and again 1 for writes that want rows of their own. */
export const MANY = 222;

/** The Union of the province in which all stand. */
export const RECORDED_BY = 'demo-union-province-37';

/** Of all ids here. */
export const PREFIX = '0198a000-0000-7000-8000-';

/** One row a person, with the person's id. */
export const OF_PERSONS = new Set(['person_identities', 'person_sensitive']);

/** The id of row `n` of a table, 1 to MANY; the SQL twin is `uid`. */
export function idIn(table: string, n: number): string {
  return PREFIX + createHash('md5').update(`${table} ${n}`).digest('hex').slice(0, 12);
}

/** The cooperative with as many versions and figures. */
export const MUCH = idIn('cooperatives', 1);

/**
 * MANY rows in every table of records, recorded by the Union of a province in one of its communes, each with rows of its
 * own in all that it refers to and in all that hangs on it.
 */
export async function fillWithMany(client: pg.ClientBase): Promise<void> {
  await client.query(`create function pg_temp.uid(kind text, n int) returns uuid immutable language sql as
    $$ select ('${PREFIX}' || left(md5(kind || ' ' || n), 12))::uuid $$`);
  await client.query(`select set_config('app.client', '${RECORDED_BY}', false)`);
  const { rows } = await client.query<{ province: number; commune: number }>(
    `select p.unit_id as province, min(c.unit_id) as commune from administrative_unit_versions p
     join administrative_unit_versions c on c.parent_unit_id = p.unit_id and c.valid_to is null and c.level = 'COMMUNE'
     where p.level = 'PROVINCE' and p.code = '37' and p.valid_to is null group by p.unit_id`,
  );
  const [place] = rows;
  if (place === undefined) throw new Error('the province is not there');
  for (const [table, columns] of Object.entries(ROWS)) {
    const id = `uid('${OF_PERSONS.has(table) ? 'persons' : table}', n)`;
    const values = [id, ...Object.values(columns)].join(', ').replaceAll('uid(', 'pg_temp.uid(');
    await client.query(
      `insert into ${table} (id, ${Object.keys(columns).join(', ')}) select ${values}
       from (select n, n % ${MANY} + 1 as prev, ${place.province} as province, ${place.commune} as commune
             from generate_series(1, ${MANY}) n)`,
    );
  }
  await client.query(
    `insert into cooperative_figures (id, cooperative_id, as_of, source)
     select gen_random_uuid(), $1, date '2024-01-01' + n, 'x' from generate_series(1, ${MANY}) n`,
    [MUCH],
  );
  for (let n = 0; n < MANY; n += 1)
    await client.query('update cooperatives set address_text = $2 where id = $1', [MUCH, `Xóm ${n}`]);
  await recordSnapshot(client);
  await client.query('analyze');
}
