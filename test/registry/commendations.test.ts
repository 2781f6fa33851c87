import t from 'tap';
import { connected } from '../database/records.ts';
import { type Ask, asking, REFUSED } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { codesOf, world } from './cooperative-and-woman.world.ts';

const FIELDS = `id version kind title level awardedBy awardedOn awardedOnPrecision decisionNo
  cooperative { id } womenManager { id } province { code }`;
const RECORD = `mutation ($input: [CommendationRecordInput!]!) { commendationRecord(input: $input) {
  commendations { ${FIELDS} } userErrors { code field } } }`;
const UPDATE = `mutation ($input: [CommendationUpdateInput!]!) { commendationUpdate(input: $input) {
  commendation { ${FIELDS} } userErrors { code field } } }`;
const LIST = `query ($filter: CommendationFilter) { commendations(filter: $filter) {
  totalCount nodes { title decisionNo womenManager { id } } } }`;

const given = { kind: 'CERTIFICATE_OF_MERIT', title: 'Bằng khen của UBND tỉnh', level: 'PROVINCE' };

async function record(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(RECORD, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.commendationRecord;
}

t.test('commendations of a cooperative and of a woman are recorded, read and changed', async (t) => {
  const { app, databaseUrl, union, one, woman } = await world(t);
  const made = await record(
    union,
    { ...given, cooperativeId: one, womenManagerId: woman, awardedOn: '2024', decisionNo: 'QĐ 7' },
    { ...given, title: 'Phụ nữ tiêu biểu', womenManagerId: woman, awardedOn: '2025-03-08' },
  );
  t.same(made.userErrors, []);
  t.match(made.commendations, [
    {
      awardedOn: '2024-01-01',
      awardedOnPrecision: 'YEAR',
      cooperative: { id: one },
      womenManager: { id: woman },
    },
    { awardedOnPrecision: 'DAY', cooperative: null, province: { code: '37' } },
  ]);
  const { id } = made.commendations[0];
  const update = async (input: object) =>
    (await union(UPDATE, { input: [{ id, ...input }] })).data.commendationUpdate;
  t.match(await update({ expectedVersion: 1, awardedBy: 'UBND tỉnh', decisionNo: null }), {
    commendation: { version: 2, awardedBy: 'UBND tỉnh', decisionNo: null, awardedOn: '2024-01-01' },
  });
  t.match(await update({ expectedVersion: 2, womenManagerId: null }), {
    commendation: { womenManager: null },
  });
  const nobodys = await update({ expectedVersion: 3, cooperativeId: null });
  t.same(codesOf(nobodys.userErrors), ['FIELD_REQUIRED input.0.cooperativeId']);
  t.same(codesOf((await update({ expectedVersion: 1, title: 'x' })).userErrors), [
    'VERSION_PASSED input.0.expectedVersion',
  ]);
  const client = await connected(t, databaseUrl);
  const { rows } = await client.query('select decision_no as no from history.commendations order by version');
  t.same(rows, [{ no: 'QĐ 7' }, { no: null }]);

  const titles = async (ask: Ask, filter: object) =>
    (await ask(LIST, { filter })).data.commendations.nodes.map((row: { title: string }) => row.title);
  t.same(await titles(union, {}), ['Phụ nữ tiêu biểu', given.title], 'the newest first');
  t.same(await titles(union, { womenManagerId: woman }), ['Phụ nữ tiêu biểu']);
  t.same(await titles(union, { awardedOn: { to: '2024-12-31' }, level: ['PROVINCE'] }), [given.title]);
  const hers = await union('query ($id: ID!) { womenManager(id: $id) { commendations { title } } }', {
    id: woman,
  });
  t.same(hers.data.womenManager.commendations, [{ title: 'Phụ nữ tiêu biểu' }]);
  const nobody = asking(app, null);
  const seen = await nobody(LIST, {});
  t.match(seen.data.commendations, { totalCount: 1, nodes: [{ title: given.title, womenManager: null }] });
  t.same(seen.extensions.hiddenFields, [
    'commendations.nodes.decisionNo',
    'commendations.nodes.womenManager',
  ]);
  t.match((await nobody(LIST, { filter: { womenManagerId: woman } })).errors, [
    { extensions: { code: 'AUTH_TOKEN_REQUIRED' } },
  ]);

  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const posted = await rest.post('/v1/commendations', { ...given, cooperativeId: one });
  t.match(posted, { status: 201, json: { data: { cooperative: { id: one }, awardedOn: null } } });
  t.match((await rest.get('/v1/commendations?awardedFrom=2025-01-01')).json.items, [
    { title: 'Phụ nữ tiêu biểu' },
  ]);
});

t.test('what is wrong is told at once, to those who may record at all', async (t) => {
  const { app, as, of, union, one, woman } = await world(t);
  const { userErrors } = await record(
    union,
    { ...given, awardedOn: '2150' },
    { ...given, cooperativeId: '0198a000-0000-7000-8000-000000000000' },
    { ...given, womenManagerId: '0198a000-0000-7000-8000-000000000000' },
  );
  t.same(codesOf(userErrors), [
    'DATE_FUTURE input.0.awardedOn',
    'FIELD_REQUIRED input.0.cooperativeId',
    'NOT_FOUND input.1.cooperativeId',
    'NOT_FOUND input.2.womenManagerId',
  ]);
  t.equal((await union(LIST, {})).data.commendations.totalCount, 0);
  const input = [{ ...given, womenManagerId: woman }];
  for (const ask of [asking(app, null), await as('demo-website'), await of('PROVINCIAL_PORTAL', '37')]) {
    t.match((await ask(RECORD, { input })).errors, [{ extensions: { code: REFUSED } }]);
  }
  const { commendations } = await record(union, ...input, { ...given, cooperativeId: one });
  const other = await of('UNION_PROVINCE', '01');
  t.same(codesOf((await record(other, ...input)).userErrors), ['NOT_FOUND input.0.womenManagerId']);
  const read = 'query ($id: ID!) { commendation(id: $id) { title } }';
  for (const { id } of commendations)
    t.same(
      (await other(read, { id })).data,
      (await asking(app, null)(read, { id })).data,
      'as nobody reads it',
    );
});
