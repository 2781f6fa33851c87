import t, { type Test } from 'tap';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const RECORD = `mutation ($input: [SupportActivityRecordInput!]!) { supportActivityRecord(input: $input) {
  supportActivities { id version kind state doneOn doneOnPrecision organiserKind amountVnd
    province { code } cooperatives { name } }
  userErrors { code field } warnings { code } } }`;
const UPDATE = `mutation ($input: [SupportActivityUpdateInput!]!) { supportActivityUpdate(input: $input) {
  supportActivity { id version title beneficiaryCount femaleBeneficiaryCount } userErrors { code field } } }`;
const LIST = `query ($filter: SupportActivityFilter, $first: Int, $after: String, $order: SupportActivityOrder) {
  supportActivities(filter: $filter, first: $first, after: $after, orderBy: $order) {
    totalCount nodes { id title } pageInfo { endCursor hasNextPage } } }`;

async function world(t: Test) {
  const { app } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const union = await as('demo-union-province-37');
  const other = asking(
    app,
    (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '01' })).token,
  );
  const made = await union(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } userErrors { code field } } }`,
    {
      input: ['Tổ hợp tác Hoa Sen', 'Tổ hợp tác Lúa Vàng'].map((name) => ({
        name,
        kind: 'COOPERATIVE_GROUP',
        address: { provinceCode: '37' },
      })),
    },
  );
  const [one = '', two = ''] = made.data.cooperativeCreate.cooperatives.map((row: { id: string }) => row.id);
  return { app, as, union, other, one, two };
}

const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

async function record(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(RECORD, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.supportActivityRecord;
}

t.test('support is recorded, read, found and changed by the Union', async (t) => {
  const { app, union, one, two } = await world(t);
  const written = await record(
    union,
    {
      kind: 'CREDIT',
      title: 'Vay vốn sản xuất',
      cooperativeIds: [one, two],
      doneOn: '2025-03',
      amountVnd: 500_000_000,
    },
    { kind: 'BRAND', title: 'Nhãn hiệu', cooperativeIds: [one], doneOn: '2024' },
    { kind: 'ADVICE', title: 'Tư vấn', cooperativeIds: [two] },
  );
  t.same(written.userErrors, []);
  t.match(written.supportActivities[0], {
    version: 1,
    state: 'COMPLETED',
    doneOn: '2025-03-01',
    doneOnPrecision: 'MONTH',
    organiserKind: 'WOMENS_UNION',
    amountVnd: 500_000_000,
    province: { code: '37' },
    cooperatives: [{ name: 'Tổ hợp tác Hoa Sen' }, { name: 'Tổ hợp tác Lúa Vàng' }],
  });
  const titles = async (variables: Readonly<Record<string, unknown>>) =>
    (await union(LIST, variables)).data.supportActivities.nodes.map((row: { title: string }) => row.title);
  t.same(
    await titles({}),
    ['Vay vốn sản xuất', 'Nhãn hiệu', 'Tư vấn'],
    'the newest first, without a day last',
  );
  t.same(await titles({ order: { field: 'CREATED_AT' } }), ['Vay vốn sản xuất', 'Nhãn hiệu', 'Tư vấn']);
  t.same(await titles({ filter: { cooperativeId: two } }), ['Vay vốn sản xuất', 'Tư vấn']);
  t.same(await titles({ filter: { kind: ['BRAND', 'OCOP'] } }), ['Nhãn hiệu']);
  t.same(await titles({ filter: { doneOn: { from: '2024-01-01', to: '2024-12-31' } } }), ['Nhãn hiệu']);
  t.same(await titles({ filter: { territory: { level: 'PROVINCE', code: '01' } } }), []);
  const first = (await union(LIST, { first: 2 })).data.supportActivities;
  t.equal(first.totalCount, 3);
  t.same(await titles({ first: 2, after: first.pageInfo.endCursor }), ['Tư vấn'], 'and the next page');

  const { id } = written.supportActivities[0];
  const changed = await union(UPDATE, {
    input: [{ id, expectedVersion: 1, title: 'Vay vốn', beneficiaryCount: 20, femaleBeneficiaryCount: 12 }],
  });
  t.match(changed.data.supportActivityUpdate, {
    userErrors: EMPTY,
    supportActivity: { version: 2, title: 'Vay vốn', beneficiaryCount: 20 },
  });
  const cleared = await union(UPDATE, { input: [{ id, expectedVersion: 2, beneficiaryCount: null }] });
  t.match(cleared.data.supportActivityUpdate.supportActivity, {
    title: 'Vay vốn',
    beneficiaryCount: null,
    femaleBeneficiaryCount: 12,
  });
  const stale = await union(UPDATE, { input: [{ id, expectedVersion: 2, title: 'x' }] });
  t.same(codesOf(stale.data.supportActivityUpdate.userErrors), ['VERSION_PASSED input.0.expectedVersion']);

  const helped = await union(
    `query ($id: ID!) { cooperative(id: $id) { supportActivities(first: 5) { title } } }`,
    { id: one },
  );
  t.same(helped.data.cooperative.supportActivities, [{ title: 'Vay vốn' }, { title: 'Nhãn hiệu' }]);
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const listed = await rest.get(
    '/v1/support-activities?doneFrom=2024-01-01&doneTo=2024-12-31&totalCount=true',
  );
  t.match(listed.json, { totalCount: 1, items: [{ title: 'Nhãn hiệu', cooperatives: [{ id: one }] }] });
  const single = await rest.get(`/v1/support-activities/${id}`);
  t.match(single.json, { id, title: 'Vay vốn', province: { code: '37' } });
});

t.test('bad input is told at once and nothing is written', async (t) => {
  const { union, one } = await world(t);
  const { userErrors } = await record(
    union,
    {
      kind: 'CREDIT',
      title: 'x',
      doneOn: '2150',
      beneficiaryCount: 1,
      femaleBeneficiaryCount: 2,
      cooperativeIds: [one],
    },
    { kind: 'CREDIT', title: 'x', cooperativeIds: ['0198a000-0000-7000-8000-000000000000'] },
    { kind: 'CREDIT', title: 'x' },
    { kind: 'CREDIT', title: 'x', place: { provinceCode: '01' } },
  );
  t.same(codesOf(userErrors), [
    'COUNT_EXCEEDS_TOTAL input.0.femaleBeneficiaryCount',
    'DATE_FUTURE input.0.doneOn',
    'FIELD_REQUIRED input.2.place',
    'NOT_FOUND input.1.cooperativeIds.0',
    'TERRITORY_FORBIDDEN input.3.place',
  ]);
  t.equal((await union(LIST, {})).data.supportActivities.totalCount, 0);
});

t.test('who sees a helped cooperative sees the help; others do not', async (t) => {
  const { app, as, union, other, one } = await world(t);
  const central = await as('demo-union-central');
  const { supportActivities } = await record(central, {
    kind: 'TRADE_PROMOTION',
    title: 'Hội chợ',
    cooperativeIds: [one],
    place: { provinceCode: '01' },
    amountVnd: 1,
  });
  const { id } = supportActivities[0];
  const read = `query ($id: ID!) { supportActivity(id: $id) { title documentNo amountVnd } }`;
  t.match((await union(read, { id })).data, { supportActivity: { title: 'Hội chợ' } });
  const changed = await union(UPDATE, { input: [{ id, expectedVersion: 1, title: 'x' }] });
  t.same(
    codesOf(changed.data.supportActivityUpdate.userErrors),
    ['TERRITORY_FORBIDDEN input.0.id'],
    'seen, and organised elsewhere',
  );
  t.equal((await union(LIST, {})).data.supportActivities.totalCount, 1);
  t.equal((await other(LIST, {})).data.supportActivities.totalCount, 1, 'organised there');
  const third = asking(
    app,
    (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '33' })).token,
  );
  t.match((await third(read, { id })).errors, [{ extensions: { code: 'NOT_FOUND' } }]);
  t.equal((await third(LIST, {})).data.supportActivities.totalCount, 0);
  const nobody = asking(app, null);
  t.match((await nobody(read, { id })).errors, [{ extensions: { code: 'AUTH_TOKEN_REQUIRED' } }]);
  const labour = await as('demo-labour-37');
  const seen = await labour(read, { id });
  t.same(seen.extensions.hiddenFields, ['supportActivity.documentNo']);
  t.match(seen.data.supportActivity, { documentNo: null, amountVnd: 1 });
});

t.test('others than the Union record what they organised themselves', async (t) => {
  const { as, one } = await world(t);
  const labour = await as('demo-labour-37');
  const own = await record(labour, { kind: 'REFERRAL', title: 'Giới thiệu việc làm', cooperativeIds: [one] });
  t.match(own.supportActivities, [{ organiserKind: 'LABOUR_AGENCY' }]);
  const foreign = await record(labour, {
    kind: 'REFERRAL',
    title: 'x',
    cooperativeIds: [one],
    organiserKind: 'WOMENS_UNION',
  });
  t.same(codesOf(foreign.userErrors), ['ORGANISER_FOREIGN input.0.organiserKind']);
  const registration = await as('demo-registration-37');
  const refused = await registration(RECORD, {
    input: [{ kind: 'CREDIT', title: 'x', cooperativeIds: [one] }],
  });
  t.match(refused.errors, [{ extensions: { code: 'FORBIDDEN' } }]);
});
