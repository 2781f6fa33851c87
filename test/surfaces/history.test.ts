import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const token = await getToken(app, 'demo-union-province-37');
const union = asking(app, token);
const rest = restAs(app, token);
const clientOf = async (role: string, level: 'NATION' | 'PROVINCE', code?: string) =>
  (await newClient(app, { role, level, ...(code !== undefined && { code }) })).token;

const HISTORY = `query ($node: ID!, $first: Int, $after: String) { history(node: $node, first: $first, after: $after) {
  totalCount hiddenFields pageInfo { hasNextPage hasPreviousPage endCursor }
  nodes { version knownFrom changedBy { clientId } isPreviousShown changes { field before after } } } }`;

/** A group with two later versions: one that renames it and gives it a phone, one that changes the phone alone. */
async function group() {
  const made = await rest.post('/v1/cooperatives', {
    name: 'Tổ hợp tác Một',
    kind: 'COOPERATIVE_GROUP',
    foundedOn: '2019',
    address: { provinceCode: '37' },
    businessLines: [{ vsicVersion: 'VSIC2025', code: '0119' }],
  });
  const { id } = made.json.data;
  await rest.patch(
    `/v1/cooperatives/${id}`,
    { name: 'Tổ hợp tác Hai', phone: '0912345678' },
    { 'if-match': '"1"' },
  );
  const last = await rest.patch(`/v1/cooperatives/${id}`, { phone: '0987654321' }, { 'if-match': '"2"' });
  if (last.status !== 200) throw new Error(last.body);
  return String(id);
}
const id = await group();

t.test('the versions of a record tell what changed, the present one first', async (t) => {
  const { history } = (await union(HISTORY, { node: id })).data;
  t.equal(history.totalCount, 3);
  t.match(history.nodes, [
    { version: 3, changes: [{ field: 'phone', before: '+84912345678', after: '+84987654321' }] },
    {
      version: 2,
      changes: [
        { field: 'name', before: 'Tổ hợp tác Một', after: 'Tổ hợp tác Hai' },
        { field: 'phone', before: null, after: '+84912345678' },
      ],
    },
    { version: 1, isPreviousShown: true },
  ]);
  t.equal(history.nodes[0].changes.length, 1);
  t.equal(history.nodes[1].changes.length, 2);
  t.match(history.nodes[0].changedBy, { clientId: 'demo-union-province-37' });
  const first = new Map(
    history.nodes[2].changes.map((one: { field: string; after: unknown }) => [one.field, one.after]),
  );
  t.match(first.get('province'), { level: 'PROVINCE', code: '37' });
  t.equal(first.get('foundedOn'), '2019-01-01');
  t.match(first.get('businessLines'), [{ code: '0119', section: 'A', isMain: true }]);
  t.notOk(first.has('phone'), 'what was not set is no change');
  const moments = history.nodes.map((one: { knownFrom: string }) => one.knownFrom);
  t.same(moments, moments.toSorted().reverse());
});

t.test('it is paged by version, on both surfaces alike', async (t) => {
  const one = (await union(HISTORY, { node: id, first: 2 })).data.history;
  t.match(one.pageInfo, { hasNextPage: true, hasPreviousPage: false });
  const two = (await union(HISTORY, { node: id, first: 2, after: one.pageInfo.endCursor })).data.history;
  t.match(two, { nodes: [{ version: 1 }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  t.equal(one.nodes[1].changes.length, 2, 'the version before the last of a page is known');
  const { json, headers } = await rest.get(`/v1/history/${id}?first=2&totalCount=true`);
  t.same(
    json.items,
    (await union(HISTORY, { node: id, first: 2 })).data.history.nodes.map((node: object, index: number) => ({
      ...node,
      changedBy: json.items[index].changedBy,
    })),
  );
  t.equal(json.totalCount, 3);
  t.match(headers.link, /rel="next"/);
  t.match(await union(HISTORY, { node: id, first: 0 }), {
    errors: [{ extensions: { code: 'PAGE_ARGUMENTS' } }],
  });
  const other = await group();
  t.match(await union(HISTORY, { node: other, after: one.pageInfo.endCursor }), {
    errors: [{ extensions: { code: 'CURSOR_INVALID' } }],
  });
});

t.test('a field that the role may not read is not told, nor that it changed', async (t) => {
  const committee = await clientOf('PEOPLES_COMMITTEE', 'PROVINCE', '37');
  const { data, extensions } = await asking(app, committee)(HISTORY, { node: id });
  t.same(
    data.history.nodes.map((one: { changes: { field: string }[] }) => one.changes.map((each) => each.field)),
    [[], ['name'], data.history.nodes[2].changes.map((each: { field: string }) => each.field)],
  );
  t.equal(data.history.nodes[0].changedBy, null);
  t.same(extensions.hiddenFields, ['history.nodes.changedBy']);
  for (const field of ['phone', 'email', 'legalRepresentative', 'changedBy', 'source'])
    t.ok(data.history.hiddenFields.includes(field), field);
  t.notOk(data.history.hiddenFields.includes('name'));
  const fresh = await group();
  const again = (await asking(app, committee)(HISTORY, { node: fresh })).data.history.hiddenFields;
  t.same(again, data.history.hiddenFields, 'the same whatever changed');
  const { json } = await restAs(app, committee).get(`/v1/history/${id}`);
  t.equal(json.items[0].changedBy, null);
  t.same(json.hiddenFields, data.history.hiddenFields);
});

t.test('nobody without a territory reads it; a record elsewhere is not found', async (t) => {
  const refused = [
    [null, 'AUTH_TOKEN_REQUIRED', 401],
    [await clientOf('AUDITOR', 'NATION'), 'FORBIDDEN', 403],
  ] as const;
  for (const [one, code, status] of refused) {
    t.match(await asking(app, one)(HISTORY, { node: id }), { errors: [{ extensions: { code } }] });
    t.equal((await restAs(app, one).get(`/v1/history/${id}`)).status, status);
  }
  const elsewhere = await clientOf('UNION_PROVINCE', 'PROVINCE', '56');
  for (const node of [id, '0198a000-0000-7000-8000-000000000000', 'no id', 'PROVINCE-36-20230410'])
    t.match(
      await asking(app, elsewhere)(HISTORY, { node }),
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
      node,
    );
  t.equal((await restAs(app, elsewhere).get(`/v1/history/${id}`)).status, 404);
});

t.test('a woman manager’s history has her name and none of what identifies her', async (t) => {
  const woman = (
    await rest.post('/v1/women-managers', {
      name: 'Vũ Thị Trước',
      birthYear: 1980,
      phone: '0912345678',
      ethnicGroupCode: '01',
      positions: [{ cooperativeId: id, position: 'GROUP_LEADER', fromOn: '2020-01-01' }],
    })
  ).json.data;
  const path = `/v1/women-managers/${woman.id}`;
  await rest.patch(path, { name: 'Vũ Thị Sau' }, { 'if-match': '"1"' });
  await rest.patch(path, { phone: '0987654321' }, { 'if-match': '"2"' });
  const { nodes, hiddenFields } = (await union(HISTORY, { node: woman.id })).data.history;
  t.match(nodes, [
    { version: 3, changes: EMPTY },
    { version: 2, changes: [{ field: 'name', before: 'Vũ Thị Trước', after: 'Vũ Thị Sau' }] },
    { version: 1 },
  ]);
  t.equal(nodes[0].changes.length, 0);
  t.same(hiddenFields.toSorted(), [
    'address',
    'birthDate',
    'ethnicGroupCode',
    'hasDisability',
    'personalIdNumber',
    'phone',
    'povertyCategory',
  ]);
});

t.test('records of other records stand as their ids', async (t) => {
  const activity = (
    await rest.post('/v1/support-activities', {
      kind: 'CREDIT',
      title: 'Vay',
      cooperativeIds: [id],
      amountVnd: 5,
    })
  ).json.data;
  const { nodes } = (await union(HISTORY, { node: activity.id })).data.history;
  const set = new Map(
    nodes[0].changes.map((one: { field: string; after: unknown }) => [one.field, one.after]),
  );
  t.same(set.get('cooperatives'), [{ id }]);
  t.equal(set.get('amountVnd'), 5);
});

t.test('who has a moved cooperative now reads its versions from the day it came', async (t) => {
  const moved = await group();
  const central = restAs(app, await clientOf('UNION_CENTRAL', 'NATION'));
  const at = await central.patch(
    `/v1/cooperatives/${moved}`,
    { name: 'Tổ hợp tác Đi', address: { provinceCode: '56', fromOn: '2025-09-01' } },
    { 'if-match': '"3"' },
  );
  t.equal(at.status, 200, at.body);
  t.match(await union(HISTORY, { node: moved }), { errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  const there = asking(app, await clientOf('UNION_PROVINCE', 'PROVINCE', '56'));
  const { nodes, totalCount } = (await there(HISTORY, { node: moved })).data.history;
  t.equal(totalCount, 1);
  t.match(nodes, [{ version: 4, isPreviousShown: false }]);
  t.equal(nodes.length, 1);
  const byField = new Map(nodes[0].changes.map((one: { field: string }) => [one.field, one]));
  t.same([...byField.keys()].toSorted(), ['addressFromOn', 'name', 'province']);
  t.match(byField.get('name'), { before: null, after: 'Tổ hợp tác Đi' });
});
