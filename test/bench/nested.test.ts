import pg from 'pg';
import t from 'tap';
import { getToken, testServer } from '../helpers/server.ts';
import { makeAccount } from './accounts.ts';
import { type NestedPage, readPages, requireSameRows } from './nested/answers.ts';
import { REGISTRY_DOCUMENT, UNITS_OF_BENCH } from './nested/documents.ts';
import { type NestedServer, startFloor } from './nested/servers.ts';

/** Classes that every woman of the demonstration set took part in, more than one page of a woman's list has. */
const ATTENDED = `
  with made as (insert into trainings (id, province_id, title, kind, state, organiser_kind, from_on, from_on_precision, hours)
    select gen_random_uuid(), w.province_id, 'Lớp ' || n, 'SHORT_COURSE', 'HELD', 'WOMENS_UNION', '2025-03-01', 'DAY', 7.5
    from (select distinct province_id from women_managers) w, generate_series(1, 12) n returning id, province_id)
  insert into training_attendances (id, training_id, person_id, is_completed)
  select gen_random_uuid(), made.id, w.person_id, true from women_managers w join made using (province_id)`;

t.test('the floor of the nested read answers the rows that the registry answers to a province', async (t) => {
  const { app, config, databaseUrl } = await testServer(t);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(UNITS_OF_BENCH);
  await client.query(ATTENDED);
  await client.end();

  const today = new Date().toISOString().slice(0, 10);
  const keys = { ...config.keys, env: {} };
  const account = await makeAccount(databaseUrl, keys, { level: 'PROVINCE', code: '37' });
  const floor = await startFloor({ databaseUrl, keys, account, poolSize: 2, today }, 'none');
  t.after(() => floor.process.stop());
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const token = await getToken(app, account.clientId, account.secret);
  const registry: NestedServer = {
    ...floor,
    name: 'registry',
    form: 'registry',
    url: `${url}/graphql`,
    headers: async () => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` }),
    bodyOf: (after) => JSON.stringify({ query: REGISTRY_DOCUMENT, variables: { today, after } }),
  };
  const { pages: ours } = await readPages(registry, 10);
  const { pages: theirs } = await readPages(floor, 10);
  t.ok(ours.length > 1, 'there is more than one page');
  const women = ours.flatMap(({ cooperatives }) => cooperatives.flatMap(({ positions }) => positions));
  t.ok(
    women.some(({ woman, attendances }) => woman !== null && attendances.length === 10),
    'every level has rows, and the last one is cut',
  );
  t.doesNotThrow(() => requireSameRows('floor', ours, theirs));
  const behindPolicies = await startFloor({ databaseUrl, keys, account, poolSize: 2, today }, 'policies');
  t.after(() => behindPolicies.process.stop());
  t.same((await readPages(behindPolicies, 10)).pages, theirs, 'the policies show it the same rows');

  const [first, ...rest] = theirs;
  const shorter: NestedPage[] = [{ cooperatives: first?.cooperatives.slice(1) ?? [], next: null }, ...rest];
  t.throws(() => requireSameRows('floor', ours, shorter), /other rows than the registry, first on page 1/);
  t.throws(() => requireSameRows('floor', ours, rest), /first on page 1/);
});
