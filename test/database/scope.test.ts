import t from 'tap';
import { HERE, insertCooperative, insertParts, superuser } from './records.ts';

const TABLES = [
  'cooperatives',
  'cooperative_figures',
  'management_positions',
  'women_managers',
  'persons',
  'change_log',
];

t.test('units are a scope only where the scope is of units', async (t) => {
  const { client } = await superuser(t);
  await insertParts(client, await insertCooperative(client));
  const seenIn = async (scope: string) => {
    await client.query('begin; set local role registry_service');
    await client.query(
      `select set_config('app.scope', $1, true), set_config('app.provinces', $2, true), set_config('app.communes', $3, true)`,
      [scope, `{${HERE.province}}`, `{${HERE.commune}}`],
    );
    const seen = [];
    for (const table of TABLES) {
      const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
      if ((rows[0]?.count ?? 0) > 0) seen.push(table);
    }
    await client.query('rollback');
    return seen;
  };
  t.same(await seenIn('UNITS'), TABLES);
  for (const scope of ['NOTHING', 'PUBLISHED', 'ADMINISTRATION', 'AUTHENTICATION', '']) {
    t.same(await seenIn(scope), [], `${scope} with units left over`);
  }
});

t.test('what is published is read by the role of those alone who see nothing else', async (t) => {
  const { client } = await superuser(t);
  const id = await insertCooperative(client);
  await client.query(`update cooperatives set publication_state = 'PUBLISHED' where id = $1`, [id]);
  const seenAs = async (role: string, scope: string) => {
    await client.query(`begin; set local role ${role}`);
    await client.query(`select set_config('app.scope', $1, true)`, [scope]);
    const { rows } = await client.query('select id from cooperatives');
    await client.query('rollback');
    return rows;
  };
  t.strictSame(await seenAs('registry_public', 'PUBLISHED'), [{ id }]);
  t.strictSame(await seenAs('registry_service', 'PUBLISHED'), []);
  t.strictSame(await seenAs('registry_public', 'NOTHING'), []);
});
