import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { connected } from '../database/records.ts';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';

/** Fails at `figures` at once, while the positions go on asking for what hangs on them. */
const queryOf = (id: string, alias: string) => `query ($first: Int) {
  cooperative(id: "${id}") {
    ${alias}: figures(first: $first) { id }
    positions { womenManager { name positions { cooperative { name positions { id } } } } }
  }
}`;

t.test('an answer that an error ends early leaves no connection behind', async (t) => {
  const { app, databaseUrl } = await testServer(t);
  const client = await connected(t, databaseUrl);
  const ask = asking(app, await getToken(app, 'demo-union-central'));
  const { rows } = await client.query<{ id: string }>(
    'select cooperative_id as id from management_positions limit 1',
  );
  const id = rows[0]?.id ?? '';
  for (let round = 0; round < 4; round += 1) {
    const asked = Array.from({ length: 8 }, (_, index) =>
      ask(queryOf(id, index % 2 === 0 ? 'compiled' : `a${round}${index}`), { first: -1 }),
    );
    for (const { data, errors } of await Promise.all(asked)) {
      t.same(data, { cooperative: null });
      t.equal(errors?.[0]?.extensions.code, 'PAGE_ARGUMENTS');
    }
  }
  t.ok((await ask(queryOf(id, 'a'), { first: 1 })).data.cooperative, 'the next caller is served');
  const open = `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`;
  for (let tries = 0; tries < 50 && (await client.query(open)).rowCount !== 0; tries += 1) await sleep(20);
  t.equal((await client.query(open)).rowCount, 0);
});
