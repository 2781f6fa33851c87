import t from 'tap';
import { connected } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { momentOfNow } from '../helpers/snapshots.ts';
import { taxCode } from '../helpers/tax-codes.ts';

// What a record in the caller's scope names, and what belongs to it, may be located elsewhere: it is shown as anybody
// sees it, and no more of it than that.

const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
const client = await connected(t, databaseUrl);
const nobody = asking(app, null);
const [HERE, THERE] = ['37', '56'];

async function clientOf(role: string, level: 'NATION' | 'PROVINCE', code?: string) {
  const { token } = await newClient(app, { role, level, ...(code !== undefined && { code }) });
  return { ask: asking(app, token), rest: restAs(app, token) };
}
const central = await clientOf('UNION_CENTRAL', 'NATION');
const union = await clientOf('UNION_PROVINCE', 'PROVINCE', HERE);

async function made(path: string, body: object): Promise<string> {
  const { status, json, body: text } = await central.rest.post(path, body);
  if (status !== 201) throw new Error(text);
  return json.data.id;
}
let count = 700;
const cooperative = (provinceCode: string, publicationState: string) => {
  count += 1;
  return made('/v1/cooperatives', {
    name: `Hợp tác xã Sông Đáy ${count}`,
    kind: 'COOPERATIVE',
    taxCode: taxCode(count),
    phone: '0912345678',
    address: { provinceCode },
    publicationState,
    publishesManagers: true,
  });
};
const woman = (name: string, provinceCode: string, positions: readonly object[]) =>
  made('/v1/women-managers', { name, phone: '0912345678', recordedIn: { provinceCode }, positions });
const term = (cooperativeId: string, fromOn: string, more: object = {}) => ({
  ...{ cooperativeId, position: 'DIRECTOR', fromOn },
  ...more,
});

const open = await cooperative(HERE, 'PUBLISHED');
const closed = await cooperative(HERE, 'UNPUBLISHED');
const openThere = await cooperative(THERE, 'PUBLISHED');
const closedThere = await cooperative(THERE, 'UNPUBLISHED');
const endedThere = await cooperative(THERE, 'PUBLISHED');

t.test('a woman who is recorded elsewhere is named where anybody names her', async (t) => {
  const hers = await woman('Phạm Thị Xa', THERE, [
    term(open, '2021-01-01'),
    term(closed, '2021-02-01', { position: 'BOARD_MEMBER' }),
  ]);
  const former = await woman('Phạm Thị Cũ', THERE, [
    term(open, '2019-01-01', { toOn: '2020-12-31' }),
    term(openThere, '2021-01-01', { position: 'BOARD_MEMBER' }),
  ]);
  const query = `query ($id: ID!) { cooperative(id: $id) {
    positions { position isCurrent womenManager { id name phone positions { position } } } } }`;
  const shown = { id: hers, name: 'Phạm Thị Xa', phone: null, positions: [{ position: 'DIRECTOR' }] };
  const positions = [
    { position: 'DIRECTOR', isCurrent: true, womenManager: shown },
    { position: 'DIRECTOR', isCurrent: false, womenManager: null },
  ];
  const own = await union.ask(query, { id: open });
  t.same(
    own.data.cooperative.positions,
    positions,
    'but not by a term that is over, though she is published',
  );
  t.same(own.extensions.hiddenFields, ['cooperative.positions.womenManager.phone']);
  t.same((await nobody(query, { id: open })).data.cooperative.positions, positions, 'as anybody is told');
  const inClosed = await union.ask(query, { id: closed });
  t.same(inClosed.data.cooperative.positions, [
    { position: 'BOARD_MEMBER', isCurrent: true, womenManager: null },
  ]);

  const list = async (path: string) => (await union.rest.get(path)).json;
  const terms = await list(`/v1/management-positions?cooperativeId=${open}`);
  t.same(
    terms.items.map(({ womenManager }: { womenManager: object | null }) => womenManager),
    [{ id: hers }, null],
  );
  const record = await list(`/v1/cooperatives/${open}?fields=positions`);
  t.same(
    record.positions.map(({ womenManager }: { womenManager: object | null }) => womenManager),
    [{ id: hers }, null],
  );
  t.match(await list(`/v1/women-managers/${hers}`), { name: 'Phạm Thị Xa', phone: null, reach: 'PUBLISHED' });
  const counted = async (id: string) =>
    (await list(`/v1/management-positions?womenManagerId=${id}&totalCount=true`)).totalCount;
  t.same([await counted(hers), await counted(former)], [1, 0], 'nor is a term found by her');
});

t.test('a woman of one’s own shows her published terms elsewhere, the newest first', async (t) => {
  const hers = await woman('Trần Thị Gần', HERE, [
    term(open, '2020-01-01', { position: 'BOARD_MEMBER' }),
    term(openThere, '2022-01-01'),
    term(closedThere, '2023-01-01'),
    term(endedThere, '2019-01-01', { toOn: '2021-12-31' }),
  ]);
  const query = `query ($id: ID!, $first: Int, $on: Date) { womenManager(id: $id) { phone positions(first: $first, validAt: $on) {
    cooperative { id name phone } womenManager { id phone } } } }`;
  const inOpen = { id: open, name: 'Hợp tác xã Sông Đáy 701', phone: '0912345678' };
  const inOther = { id: openThere, name: 'Hợp tác xã Sông Đáy 703', phone: '0912345678' };
  const here = { cooperative: inOpen, womenManager: { id: hers, phone: '+84912345678' } };
  const asked = async (variables: object = {}) =>
    (await union.ask(query, { id: hers, ...variables })).data.womenManager;
  const all = await asked();
  const anybodys = (await nobody(query, { id: hers })).data.womenManager.positions;
  const there = anybodys.find((one: typeof here) => one.cooperative.id === openThere);
  t.equal(there.cooperative.name, inOther.name);
  t.equal(there.womenManager.phone, null, 'as anybody sees the term, and what it names');
  t.same(
    all.positions.map((one: typeof here) => [one.cooperative.id, one.womenManager.id]),
    [
      [openThere, hers],
      [open, hers],
    ],
  );
  t.same(all.positions[0], there);
  t.same(
    (await asked({ first: 1 })).positions.map((one: typeof here) => one.cooperative.id),
    [openThere],
    'the newest of both',
  );
  t.same(
    (await asked({ on: '2021-06-30' })).positions.map((one: typeof here) => one.cooperative.id),
    [open],
  );
  const { json } = await union.rest.get(`/v1/women-managers/${hers}?fields=positions`);
  t.same(
    json.positions.map((one: { cooperative: { id: string } }) => one.cooperative.id),
    [openThere, open],
  );
  const nation = await central.ask(query, { id: hers });
  t.equal(nation.data.womenManager.positions.length, 4, 'who sees all sees each once');
  const past = `query ($id: ID!) { womenManager(id: $id, knownAt: "${await momentOfNow(client)}") { positions { position } } }`;
  t.same((await union.ask(past, { id: hers })).data.womenManager.positions, [{ position: 'BOARD_MEMBER' }]);
});

t.test('a cooperative elsewhere that is a member is shown as to anybody', async (t) => {
  const member = (memberCooperativeId: string) =>
    made('/v1/members', {
      ...{ cooperativeId: open, memberCooperativeId, partyKind: 'LEGAL_ENTITY' },
      ...{ kind: 'OFFICIAL', fromOn: '2023-01-01' },
    });
  await member(openThere);
  await member(closedThere);
  const members = `query ($id: ID!) { cooperative(id: $id) { members { memberCooperative { id taxCode } } } }`;
  const found = await union.ask(members, { id: open });
  const named = found.data.cooperative.members.map(
    ({ memberCooperative }: { memberCooperative: { id: string } | null }) => memberCooperative?.id ?? null,
  );
  t.same(named.toSorted(), [openThere, null].toSorted());
});

t.test('it costs a statement only where something is outside', async (t) => {
  const province = await clientOf('UNION_PROVINCE', 'PROVINCE', '01');
  const inside = await cooperative('01', 'PUBLISHED');
  await woman('Vũ Thị Trong', '01', [term(inside, '2021-01-01')]);
  const query = `{ cooperatives(first: 20) { nodes { positions { womenManager { name } } } } }`;
  const statementsOf = async (ask: typeof nobody) => {
    const { data, extensions } = await ask(query);
    t.ok(data.cooperatives.nodes.length > 0);
    return extensions.statements;
  };
  t.equal(await statementsOf(province.ask), 1);
  t.equal(await statementsOf(union.ask), 4, 'whom nobody is, which of them are named, and who they are');
});
