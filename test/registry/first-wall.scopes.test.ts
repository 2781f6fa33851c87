import t from 'tap';
import { connected } from '../database/records.ts';
import { EMPTY } from '../helpers/expected.ts';
import { asking } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const LISTS = `{
  cooperatives(first: 200) { totalCount nodes { province { code } } }
  womenManagers(first: 200) { totalCount nodes { province { code } } }
}`;
const FOREIGN = `select c.id as cooperative, c.tax_code as "taxCode", w.id as woman, p.id as position, f.id as figures
  from management_positions p join cooperatives c on c.id = p.cooperative_id
  join women_managers w on w.id = p.women_manager_id join cooperative_figures f on f.cooperative_id = c.id
  where c.province_id <> all($1) and w.province_id <> all($1) and c.tax_code is not null
    and not exists (select 1 from management_positions o join cooperatives e on e.id = o.cooperative_id
      where o.women_manager_id = w.id and e.publication_state = 'PUBLISHED') limit 1`;

t.test('each query says the territory itself and does not leave it to row level security', async (t) => {
  const { app, databaseUrl } = await testServer(t);
  const client = await connected(t, databaseUrl);
  const ask = asking(app, await getToken(app, 'demo-union-province-37'));
  const before = await ask(LISTS);
  t.ok(before.data.cooperatives.totalCount > 0 && before.data.womenManagers.totalCount > 0);

  const { rows } = await client.query<{ name: string }>(
    `select format('%s.%I', schemaname, tablename) as name from pg_policies where policyname = 'scope_read'`,
  );
  for (const { name } of rows) await client.query(`alter table ${name} disable row level security`);

  const seen = await client.query<{ id: number }>(
    'select distinct province_id as id from cooperatives where id = any($1)',
    [(await ask('{ cooperatives(first: 200) { nodes { id } } }')).data.cooperatives.nodes.map(idOf)],
  );
  const after = await ask(LISTS);
  t.same(after.data, before.data, 'with the second wall down the lists and their counts are the same');
  const foreign = (await client.query(FOREIGN, [seen.rows.map(({ id }) => id)])).rows[0];
  t.ok(foreign, 'there is something elsewhere');
  const one = await ask(
    `query ($c: ID!, $w: ID!, $p: ID!, $f: ID!, $tax: String) {
      byId: cooperative(id: $c) { id }  byTaxCode: cooperative(taxCode: $tax) { id }  woman: womenManager(id: $w) { id }
      node(id: $c) { id }  womanNode: node(id: $w) { id }  position: node(id: $p) { id }  figures: node(id: $f) { id }
    }`,
    {
      c: foreign.cooperative,
      w: foreign.woman,
      p: foreign.position,
      f: foreign.figures,
      tax: foreign.taxCode,
    },
  );
  t.same(
    Object.values(one.data).filter((found) => found !== null),
    [],
  );
  const changed = await ask(
    `mutation ($c: ID!, $w: ID!, $p: ID!) {
      cooperativeUpdate(input: [{ id: $c, expectedVersion: 1, phone: null }]) { userErrors { code } }
      womenManagerUpdate(input: [{ id: $w, expectedVersion: 1, name: "Khác" }]) { userErrors { code } }
      managementPositionEnd(input: [{ id: $p, expectedVersion: 1, toOn: "2026-01-01" }]) { userErrors { code } }
    }`,
    { c: foreign.cooperative, w: foreign.woman, p: foreign.position },
  );
  for (const [name, payload] of Object.entries(changed.data))
    t.match(payload, { userErrors: [{ code: 'NOT_FOUND' }] }, name);
});

t.test(
  'nobody is searched for in another territory, though a cooperative has moved from there',
  async (t) => {
    const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
    const central = asking(app, await getToken(app, 'demo-union-central'));
    const union = asking(app, await getToken(app, 'demo-union-province-37'));
    const made = await central(
      `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperative { id } userErrors { code } } }`,
      { input: [{ name: 'Tổ hợp tác', kind: 'COOPERATIVE_GROUP', address: { provinceCode: '01' } }] },
    );
    const { id } = made.data.cooperativeCreate.cooperative;
    const person = { name: 'Trần Thị Mai', gender: 'FEMALE' };
    const written = await central(
      `mutation ($member: [MemberCreateInput!]!, $work: [EmploymentStartInput!]!, $move: [CooperativeUpdateInput!]!) {
      memberCreate(input: $member) { userErrors { code } } employmentStart(input: $work) { userErrors { code } }
      cooperativeUpdate(input: $move) { userErrors { code } } }`,
      {
        member: [{ cooperativeId: id, kind: 'OFFICIAL', person }],
        work: [{ cooperativeId: id, kind: 'STABLE', person }],
        move: [{ id, expectedVersion: 1, address: { provinceCode: '37' } }],
      },
    );
    for (const [name, payload] of Object.entries(written.data)) t.match(payload, { userErrors: EMPTY }, name);
    const client = await connected(t, databaseUrl);
    await client.query('alter table persons disable row level security');
    const { data } =
      await union(`{ members { nodes { person { name } } } employments { nodes { person { name } } }
    women: members(filter: { gender: FEMALE }) { totalCount } named: members(filter: { search: "mai" }) { totalCount }
    workers: employments(filter: { gender: FEMALE }) { totalCount } called: employments(filter: { search: "mai" }) { totalCount } }`);
    t.same(data, {
      members: { nodes: [{ person: null }] },
      employments: { nodes: [{ person: null }] },
      women: { totalCount: 0 },
      named: { totalCount: 0 },
      workers: { totalCount: 0 },
      called: { totalCount: 0 },
    });
  },
);

t.test('what is decided of reorganisations looks at those of the own territory alone', async (t) => {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const central = restAs(app, await getToken(app, 'demo-union-central'));
  const union = restAs(app, await getToken(app, 'demo-union-province-37'));
  const made = await central.post(
    '/v1/cooperatives',
    ['37', '01', '01', '37'].map((provinceCode) => ({
      name: 'Hợp tác xã Bên',
      kind: 'COOPERATIVE',
      address: { provinceCode },
    })),
  );
  const [a, b, c, d] = made.json.data.map(idOf);
  const separation = (before: string, after: string, effectiveOn: string) => ({
    kind: 'SEPARATION',
    effectiveOn,
    predecessorIds: [before],
    successorIds: [after],
  });
  const written = await central.post('/v1/cooperative-reorganisations', [
    separation(a, b, '2020-01-01'),
    separation(b, c, '2021-01-01'),
    separation(c, d, '2022-01-01'),
  ]);
  t.equal(written.status, 201, written.body);
  const client = await connected(t, databaseUrl);
  await client.query('alter table cooperative_reorganisations disable row level security');
  const loop = separation(d, a, '2023-01-01');
  t.same(
    problemsOf(await central.post('/v1/cooperative-reorganisations', loop)),
    [['REORGANISATION_LOOP', 'successorIds.0']],
    'the nation sees the loop',
  );
  const answer = await union.post('/v1/cooperative-reorganisations', loop);
  t.equal(answer.status, 201, `nothing is learnt of what was separated elsewhere: ${answer.body}`);
});

function idOf({ id }: { id: string }): string {
  return id;
}
