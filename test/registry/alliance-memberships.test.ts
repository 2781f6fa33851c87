import t, { type Test } from 'tap';
import { connected } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { type Ask, asking, REFUSED } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const START = `mutation ($input: [AllianceMembershipStartInput!]!) { allianceMembershipStart(input: $input) {
  allianceMemberships { id version fromOn fromOnPrecision toOn toOnPrecision decisionNo unit { code } cooperative { id } province { code } }
  userErrors { code field } } }`;
const END = `mutation ($input: [AllianceMembershipEndInput!]!) { allianceMembershipEnd(input: $input) {
  allianceMembership { id version toOn toOnPrecision endReason } userErrors { code field } } }`;
const LIST = `query ($filter: AllianceMembershipFilter) { allianceMemberships(filter: $filter) {
  totalCount nodes { id fromOn decisionNo } } }`;

async function world(t: Test) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const made = await newClient(app, { role: 'COOPERATIVE_ALLIANCE', level: 'PROVINCE', code: '37' });
  const union = await as('demo-union-province-37');
  const { data } = await union(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } userErrors { code field } } }`,
    {
      input: ['PUBLISHED', 'UNPUBLISHED'].map((publicationState, n) => ({
        name: `Hợp tác xã ${n}`,
        kind: 'COOPERATIVE',
        publicationState,
        address: { provinceCode: '37' },
      })),
    },
  );
  const [one = '', two = ''] = data.cooperativeCreate.cooperatives.map((row: { id: string }) => row.id);
  return { app, databaseUrl, as, union, alliance: asking(app, made.token), token: made.token, one, two };
}

const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

async function start(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(START, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.allianceMembershipStart;
}

t.test('the Alliance records a membership and its end; published ones are anybody’s to read', async (t) => {
  const { app, token, databaseUrl, union, alliance, one, two } = await world(t);
  const made = await start(
    alliance,
    { cooperativeId: one, fromOn: '2019', toOn: '2021-06', decisionNo: 'QĐ 1' },
    { cooperativeId: one, fromOn: '2021-06-01' },
    { cooperativeId: two, fromOn: '2024-03-05', unit: { level: 'PROVINCE', code: '37' } },
  );
  t.same(made.userErrors, []);
  t.match(made.allianceMemberships, [
    {
      fromOn: '2019-01-01',
      fromOnPrecision: 'YEAR',
      toOn: '2021-06-01',
      toOnPrecision: 'MONTH',
      unit: { code: '37' },
      province: { code: '37' },
      cooperative: { id: one },
    },
    { fromOn: '2021-06-01', toOn: null, toOnPrecision: null, unit: { code: '37' } },
    { cooperative: { id: two }, unit: { code: '37' } },
  ]);
  const { id } = made.allianceMemberships[1];
  const ended = await alliance(END, {
    input: [{ id, expectedVersion: 1, toOn: '2025', endReason: 'Tự nguyện' }],
  });
  t.match(ended.data.allianceMembershipEnd, {
    userErrors: EMPTY,
    allianceMembership: { version: 2, toOn: '2025-01-01', toOnPrecision: 'YEAR', endReason: 'Tự nguyện' },
  });
  const kept = await alliance(END, { input: [{ id, expectedVersion: 2, toOn: '2025-02' }] });
  t.match(kept.data.allianceMembershipEnd.allianceMembership, { endReason: 'Tự nguyện', toOn: '2025-02-01' });
  const cleared = await alliance(END, {
    input: [{ id, expectedVersion: 3, toOn: '2025-02', endReason: null }],
  });
  t.match(cleared.data.allianceMembershipEnd.allianceMembership, { endReason: null, version: 4 });
  const stale = await alliance(END, { input: [{ id, expectedVersion: 1, toOn: '2025' }] });
  t.same(codesOf(stale.data.allianceMembershipEnd.userErrors), ['VERSION_PASSED input.0.expectedVersion']);
  const client = await connected(t, databaseUrl);
  const { rows } = await client.query(
    'select version::int, to_on from history.alliance_memberships where id = $1 order by version',
    [id],
  );
  t.match(rows, [{ version: 1, to_on: null }, { version: 2 }, { version: 3 }], 'the past is kept');

  const count = async (ask: Ask, filter: object) =>
    (await ask(LIST, { filter })).data.allianceMemberships.totalCount;
  t.equal(await count(union, {}), 3);
  t.equal(await count(union, { validAt: '2020-05-05' }), 1);
  t.equal(await count(union, { validAt: '2021-06-01' }), 1, 'the first day no longer is the next one’s');
  t.equal(await count(union, { cooperativeId: two }), 1);
  t.equal(await count(union, { fromOn: { from: '2021-01-01', to: '2021-12-31' } }), 1);
  const nested = await union(
    'query ($id: ID!) { cooperative(id: $id) { allianceMemberships(first: 1) { fromOn } } }',
    { id: one },
  );
  t.match(nested.data.cooperative.allianceMemberships, [{ fromOn: '2021-06-01' }], 'the newest first');

  const nobody = asking(app, null);
  const seen = await nobody(LIST, {});
  t.equal(seen.data.allianceMemberships.totalCount, 2, 'of the published cooperative alone');
  t.same(
    seen.data.allianceMemberships.nodes.map((row: { decisionNo: string | null }) => row.decisionNo),
    [null, null],
  );
  t.same(seen.extensions.hiddenFields, ['allianceMemberships.nodes.decisionNo']);

  const rest = restAs(app, token);
  const listed = await rest.get(
    `/v1/alliance-memberships?cooperativeId=${one}&validAt=2020-01-01&totalCount=true`,
  );
  t.match(listed.json, { totalCount: 1, items: [{ cooperative: { id: one }, decisionNo: 'QĐ 1' }] });
  const posted = await rest.post('/v1/alliance-memberships', { cooperativeId: one, fromOn: '2025-03' });
  t.equal(posted.status, 201);
  const found = await alliance('query ($id: ID!) { node(id: $id) { __typename id } }', {
    id: posted.json.data.id,
  });
  t.match(found.data.node, { __typename: 'AllianceMembership', id: posted.json.data.id });
});

t.test('what is wrong is told at once and nothing is written', async (t) => {
  const { alliance, union, one, two } = await world(t);
  const { userErrors } = await start(
    alliance,
    { cooperativeId: one, fromOn: '2150' },
    { cooperativeId: two, fromOn: '2020', toOn: '2020-01-01' },
    { cooperativeId: '0198a000-0000-7000-8000-000000000000', fromOn: '2020' },
    { cooperativeId: two, fromOn: '2018', toOn: '2022', unit: { level: 'PROVINCE', code: '99' } },
    { cooperativeId: two, fromOn: '2021-12-31' },
  );
  t.same(codesOf(userErrors), [
    'DATE_FUTURE input.0.fromOn',
    'NOT_FOUND input.2.cooperativeId',
    'PERIOD_OVERLAPS input.4.fromOn',
    'PERIOD_REVERSED input.1.toOn',
    'UNIT_UNKNOWN input.3.unit.code',
  ]);
  t.equal((await union(LIST, {})).data.allianceMemberships.totalCount, 0);
  await start(
    alliance,
    { cooperativeId: one, fromOn: '2019', toOn: '2021' },
    { cooperativeId: one, fromOn: '2022' },
  );
  const again = await start(alliance, { cooperativeId: one, fromOn: '2020-06', toOn: '2020-07' });
  t.same(codesOf(again.userErrors), ['PERIOD_OVERLAPS input.0.fromOn'], 'a stored one');
  const first = (await union(LIST, { filter: { validAt: '2020-01-01' } })).data.allianceMemberships.nodes[0];
  const late = await alliance(END, { input: [{ id: first.id, expectedVersion: 1, toOn: '2023-02' }] });
  t.same(codesOf(late.data.allianceMembershipEnd.userErrors), ['PERIOD_OVERLAPS input.0.toOn']);
  const left = await alliance(END, { input: [{ id: first.id, expectedVersion: 1, toOn: '2022-02' }] });
  t.same(left.data.allianceMembershipEnd.userErrors, [], 'it left in 2022 and came back in that year');
});

t.test('nobody but the Alliance writes, and only of cooperatives in its territory', async (t) => {
  const { app, as, one } = await world(t);
  const input = [{ cooperativeId: one, fromOn: '2019' }];
  for (const ask of [
    asking(app, null),
    await as('demo-union-province-37'),
    await as('demo-registration-37'),
    await as('demo-union-central'),
  ]) {
    t.match((await ask(START, { input })).errors, [{ extensions: { code: REFUSED } }]);
  }
  const elsewhere = await as('demo-alliance-01');
  const { userErrors } = await start(elsewhere, ...input);
  t.same(codesOf(userErrors), ['NOT_FOUND input.0.cooperativeId']);
});
