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
