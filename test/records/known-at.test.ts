import pg from 'pg';
import t from 'tap';
import { snapshotAt } from '../../src/database/history.ts';
import { render, type SQL } from '../../src/database/sql.ts';
import type { Transaction } from '../../src/database/transaction.ts';
import { insertCooperative, superuser } from '../database/records.ts';
import { EMPTY } from '../helpers/expected.ts';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { momentOfNow } from '../helpers/snapshots.ts';

const CREATE = `mutation ($input: [CooperativeCreateInput!]!) {
  cooperativeCreate(input: $input) { cooperative { id } userErrors { code } }
}`;
const KNOWN = `query ($id: ID!, $at: DateTime!) {
  cooperative(id: $id, knownAt: $at) { version name isWomenManaged figures { workerCount version } }
}`;

t.test('knownAt gives a cooperative as it was known before a late commit', async (t) => {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const ask = asking(app, await getToken(app, 'demo-union-province-37'));
  const raw = async () => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    t.teardown(() => client.end());
    return client;
  };
  const [late, early, watch] = [await raw(), await raw(), await raw()];
  const tick = () => momentOfNow(watch);
  const made = await ask(CREATE, {
    input: [{ name: 'Hợp tác xã Một', kind: 'COOPERATIVE', address: { provinceCode: '37' } }],
  });
  const { id } = made.data.cooperativeCreate.cooperative;
  const other = await ask(CREATE, {
    input: [{ name: 'Hợp tác xã Hai', kind: 'COOPERATIVE', address: { provinceCode: '37' } }],
  });
  const { id: otherId } = other.data.cooperativeCreate.cooperative;

  // The late writer begins first and commits last; the early one begins and commits in between.
  await late.query('begin');
  await late.query("update cooperatives set name = 'Hợp tác xã Một, sửa muộn' where id = $1", [id]);
  await late.query(
    `insert into cooperative_figures (id, cooperative_id, as_of, source, worker_count)
     values (gen_random_uuid(), $1, '2024-12-31', 'TEST', 7)`,
    [id],
  );
  await early.query("update cooperatives set name = 'Hợp tác xã Hai, sửa sớm' where id = $1", [otherId]);
  const between = await tick();
  await late.query('commit');
  const after = await tick();

  const known = async (which: string, at: string | undefined) =>
    (await ask(KNOWN, { id: which, at })).data.cooperative;
  t.match(
    await known(id, between),
    { version: 1, name: 'Hợp tác xã Một', figures: EMPTY },
    'not yet committed, so not known',
  );
  t.match(
    await known(otherId, between),
    { version: 2, name: 'Hợp tác xã Hai, sửa sớm' },
    'committed, though by a later transaction',
  );
  t.match(await known(id, after), {
    version: 2,
    name: 'Hợp tác xã Một, sửa muộn',
    figures: [{ workerCount: 7 }],
  });

  t.match(await ask(KNOWN, { id, at: '2020-01-01T00:00:00Z' }), {
    errors: [{ extensions: { code: 'KNOWN_AT_TOO_EARLY' } }],
  });
  t.match(await ask(KNOWN, { id, at: '2199-01-01T00:00:00Z' }), {
    errors: [{ extensions: { code: 'KNOWN_AT_FUTURE' } }],
  });
  t.match(await ask(KNOWN, { id, at: '2026-01-01' }), {
    errors: [{ message: /2026-01-31T09:00:00\+07:00/, extensions: { code: 'MOMENT_INVALID' } }],
  });
  const alliance = asking(app, await getToken(app, 'demo-alliance-01'));
  t.match(await alliance(KNOWN, { id, at: after }), { errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  t.match(await asking(app, null)(KNOWN, { id, at: after }), {
    errors: [{ extensions: { code: 'AUTH_TOKEN_REQUIRED' } }],
  });
});

t.test('a snapshot is known from its very moment on', async (t) => {
  const { client } = await superuser(t);
  await client.query(`insert into snapshots (taken_at, snapshot)
    values ('2025-01-01T00:00:00.100Z', '10:10:'), ('2025-01-01T00:00:00.200Z', '20:20:')`);
  const transaction = {
    async query(statement: SQL) {
      const { text, values } = render(statement);
      return (await client.query(text, [...values])).rows;
    },
  } as unknown as Transaction; // one statement is asked
  const at = (milliseconds: string) => snapshotAt(transaction, `2025-01-01T00:00:00.${milliseconds}Z`);
  await t.rejects(at('099'), /KNOWN_AT_TOO_EARLY/);
  t.equal(await at('100'), '10:10:');
  t.equal(await at('199'), '10:10:');
  t.equal(await at('200'), '20:20:');
  t.equal(await at('201'), '20:20:');
});

t.test('time in which nothing is written leaves no snapshots', async (t) => {
  const { client } = await superuser(t);
  const record = async () =>
    (await client.query<{ isNew: boolean }>('select record_snapshot() as "isNew"')).rows[0]?.isNew;
  await record();
  t.equal(await record(), false, 'the one before moved nothing but itself');
  const other = await insertCooperative(client);
  t.equal(await record(), true, 'a change is seen by the next');
  await client.query("update cooperatives set address_text = 'Xóm 1' where id = $1", [other]);
  t.equal(await record(), true);
  t.equal(await record(), false);
});
