import t, { type Test } from 'tap';
import { connected } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const FIELDS = `id version kind title documentNo source issuerKind province { code }
  entries(first: 2) { id finding grade note cooperative { id } reviewList { id } }`;
const RECORD = `mutation ($input: [ReviewListRecordInput!]!) { reviewListRecord(input: $input) {
  reviewLists { ${FIELDS} } userErrors { code field } } }`;
const UPDATE = `mutation ($input: [ReviewListUpdateInput!]!) { reviewListUpdate(input: $input) {
  reviewList { ${FIELDS} } userErrors { code field } } }`;
const ENTRIES = `query ($filter: ReviewEntryFilter, $first: Int, $after: String) {
  reviewEntries(filter: $filter, first: $first, after: $after) {
    totalCount nodes { finding note cooperative { id } reviewList { id } } pageInfo { endCursor hasNextPage } } }`;

async function world(t: Test, count = 3) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const of = async (role: string, code: string) =>
    asking(app, (await newClient(app, { role, level: 'PROVINCE', code })).token);
  const union = await as('demo-union-province-37');
  const { data } = await union(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } } }`,
    {
      input: Array.from({ length: count }, (_, n) => ({
        name: `Hợp tác xã ${n}`,
        kind: 'COOPERATIVE',
        publicationState: 'PUBLISHED',
        address: { provinceCode: '37' },
      })),
    },
  );
  const ids: string[] = data.cooperativeCreate.cooperatives.map((row: { id: string }) => row.id);
  return { app, databaseUrl, as, of, union, ids };
}

const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

const place = { provinceCode: '37' };
const list = (over: object = {}) => ({
  kind: 'CLASSIFICATION',
  title: 'Phân loại năm 2025',
  reviewedOn: '2025-12-15',
  place,
  ...over,
});

async function record(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(RECORD, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.reviewListRecord;
}

t.test('a list of a thousand is one call, and is paged through', async (t) => {
  const { app, union, of, ids } = await world(t, 1000);
  const alliance = await of('COOPERATIVE_ALLIANCE', '37');
  const made = await record(
    alliance,
    list({ entries: ids.map((cooperativeId) => ({ cooperativeId, finding: 'KEEP', grade: 'GOOD' })) }),
  );
  t.same(made.userErrors, []);
  t.match(made.reviewLists, [{ issuerKind: 'COOPERATIVE_ALLIANCE', province: { code: '37' }, version: 1 }]);
  t.match(made.reviewLists[0].entries, [
    { finding: 'KEEP', grade: 'GOOD', cooperative: { id: ids[0] } },
    { cooperative: { id: ids[1] } },
  ]);
  const { id } = made.reviewLists[0];
  const filter = { reviewListId: id };
  const first = (await union(ENTRIES, { filter, first: 200 })).data.reviewEntries;
  t.equal(first.totalCount, 1000);
  const next = (await union(ENTRIES, { filter, first: 1, after: first.pageInfo.endCursor })).data
    .reviewEntries;
  t.match(next.nodes, [{ cooperative: { id: ids[200] } }]);
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const page = await rest.get(`/v1/review-entries?reviewListId=${id}&finding=KEEP&first=1&totalCount=true`);
  t.match(page.json, { totalCount: 1000, items: [{ finding: 'KEEP', reviewList: { id } }] });
  const over = await record(
    alliance,
    list({ entries: [] }),
    {
      ...list(),
      entries: ids.slice(0, 600).map((cooperativeId) => ({ cooperativeId, finding: 'KEEP' })),
    },
    {
      ...list(),
      entries: ids.slice(0, 600).map((cooperativeId) => ({ cooperativeId, finding: 'KEEP' })),
    },
  );
  t.same(codesOf(over.userErrors), ['ITEMS_TOO_MANY input.2.entries']);
});

t.test('a list is changed in what is said, its entries too', async (t) => {
  const { app, databaseUrl, union, ids } = await world(t);
  const [a, b, c] = ids;
  const { reviewLists } = await record(
    union,
    list({
      documentNo: 'QĐ 1',
      entries: [
        { cooperativeId: a, finding: 'KEEP', note: 'Tốt' },
        { cooperativeId: b, finding: 'MERGE' },
      ],
    }),
  );
  const [{ id }] = reviewLists;
  const update = async (input: object) =>
    (await union(UPDATE, { input: [{ id, ...input }] })).data.reviewListUpdate;
  const changed = await update({
    expectedVersion: 1,
    entries: [
      { cooperativeId: a, finding: 'STRENGTHEN' },
      { cooperativeId: c, finding: 'DISSOLVE' },
    ],
  });
  t.match(changed, { userErrors: EMPTY, reviewList: { version: 2, documentNo: 'QĐ 1' } });
  t.match(changed.reviewList.entries[0], { finding: 'STRENGTHEN', note: 'Tốt', reviewList: { id } });
  const same = await update({ expectedVersion: 2, entries: [{ cooperativeId: a, finding: 'STRENGTHEN' }] });
  t.equal(same.reviewList.version, 2, 'nothing changed');
  const cleared = await update({ expectedVersion: 2, documentNo: null });
  t.match(cleared.reviewList, { version: 3, documentNo: null, title: 'Phân loại năm 2025' });
  t.same(codesOf((await update({ expectedVersion: 1, title: 'x' })).userErrors), [
    'VERSION_PASSED input.0.expectedVersion',
  ]);
  const client = await connected(t, databaseUrl);
  const { rows } = await client.query('select finding from history.review_entries');
  t.same(rows, [{ finding: 'KEEP' }]);
  const nested = await union('query ($id: ID!) { cooperative(id: $id) { reviewEntries { finding } } }', {
    id: a,
  });
  t.same(nested.data.cooperative.reviewEntries, [{ finding: 'STRENGTHEN' }]);
  t.equal(
    (await union(ENTRIES, { filter: { finding: ['DISSOLVE', 'MERGE'] } })).data.reviewEntries.totalCount,
    2,
  );
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  t.match((await rest.get('/v1/review-lists?kind=CLASSIFICATION&reviewedFrom=2025-12-01')).json.items, [
    { id },
  ]);
});

t.test('what is wrong is told at once and nothing is written', async (t) => {
  const { union, ids } = await world(t);
  const [a] = ids;
  const { userErrors } = await record(
    union,
    list({ reviewedOn: '2150-01-01', place: null }),
    list({
      place: { provinceCode: '01' },
      entries: [
        { cooperativeId: a, finding: 'KEEP' },
        { cooperativeId: a, finding: 'MERGE' },
        { cooperativeId: '0198a000-0000-7000-8000-000000000000', finding: 'KEEP' },
      ],
    }),
  );
  t.same(codesOf(userErrors), [
    'DATE_FUTURE input.0.reviewedOn',
    'DUPLICATE_IN_CALL input.1.entries.1.cooperativeId',
    'FIELD_REQUIRED input.0.place',
    'NOT_FOUND input.1.entries.2.cooperativeId',
    'TERRITORY_FORBIDDEN input.1.place',
  ]);
  t.equal((await union(ENTRIES, {})).data.reviewEntries.totalCount, 0);
});

t.test('who sees the cooperative sees what was found of it; the list itself is its unit’s', async (t) => {
  const { app, as, of, union, ids } = await world(t);
  const central = await as('demo-union-central');
  const entries = [{ cooperativeId: ids[0], finding: 'KEEP', note: 'Ghi chú' }];
  const made = await record(central, list({ place: { provinceCode: '01' }, entries }));
  const { id } = made.reviewLists[0];
  t.match((await union(ENTRIES, {})).data.reviewEntries.nodes, [{ finding: 'KEEP', reviewList: null }]);
  const read = 'query ($id: ID!) { reviewList(id: $id) { title } }';
  t.match((await union(read, { id })).errors, [{ extensions: { code: 'NOT_FOUND' } }]);
  const third = await of('UNION_PROVINCE', '33');
  t.equal((await third(ENTRIES, {})).data.reviewEntries.totalCount, 0);
  t.match((await asking(app, null)(ENTRIES, {})).errors, [{ extensions: { code: 'AUTH_TOKEN_REQUIRED' } }]);
  const labour = await as('demo-labour-37');
  const seen = await labour(ENTRIES, {});
  t.match(seen.data.reviewEntries.nodes, [{ finding: 'KEEP', note: null }]);
  t.same(seen.extensions.hiddenFields, ['reviewEntries.nodes.note']);
  t.match((await labour(RECORD, { input: [list()] })).errors, [{ extensions: { code: 'FORBIDDEN' } }]);
  const whole = await record(central, list({ place: null }));
  t.match(whole.reviewLists, [{ province: null }], 'a list of the nation');
});
