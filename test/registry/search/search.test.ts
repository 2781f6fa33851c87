import t from 'tap';
import { connected } from '../../database/records.ts';
import { newClient } from '../../helpers/clients.ts';
import { EMPTY } from '../../helpers/expected.ts';
import { asking } from '../../helpers/graphql.ts';
import { problemsOf, restAs } from '../../helpers/rest.ts';
import { getToken, testServer } from '../../helpers/server.ts';
import { insertNames } from './corpus.ts';

const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
const client = await connected(t, databaseUrl);
await insertNames(client, 9_001);
const central = await getToken(app, 'demo-union-central');
const ask = asking(app, central);
const rest = restAs(app, central);

const PAGE = `query ($filter: WomenManagerFilter, $orderBy: WomenManagerOrder, $first: Int, $after: String, $last: Int, $before: String) {
  womenManagers(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id name } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;

/** Every id of a list, page by page, in the order of the pages; turned round when they are read from the end. */
async function allPages(variables: object, size: number, backwards = false): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = backwards ? { last: size, before: cursor } : { first: size, after: cursor };
    const { data } = await ask(PAGE, { ...variables, ...page });
    const { nodes, pageInfo } = data.womenManagers;
    const own = nodes.map((one: { id: string }) => one.id);
    if (backwards) ids.unshift(...own);
    else ids.push(...own);
    if (backwards ? !pageInfo.hasPreviousPage : !pageInfo.hasNextPage) return ids;
    if (ids.length > 20_000) throw new Error('the list has no last page');
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

for (const search of ['thị hoa', 'nguyeenx thij hoaf', 'hunog']) {
  t.test(`the pages of “${search}” are the list, forwards and backwards, and its count`, async (t) => {
    const filter = { search };
    const { data } = await ask(PAGE, { filter, first: 200 });
    const whole = data.womenManagers.nodes.map((one: { id: string }) => one.id);
    t.ok(whole.length > 1, `${whole.length}`);
    t.equal(data.womenManagers.totalCount, whole.length);
    const size = Math.ceil(whole.length / 5);
    t.same(await allPages({ filter }, size), whole);
    t.same(await allPages({ filter }, size, true), whole);
    const turned = { filter, orderBy: { field: 'RELEVANCE', direction: 'DESC' } };
    t.same((await allPages(turned, size)).reverse(), whole);
  });
}

t.test('a list in another order has what was typed, and nothing guessed at', async (t) => {
  const orderBy = { field: 'NAME' };
  const slipped = await ask(PAGE, { filter: { search: 'nguyeenx thij hoaf' }, orderBy });
  t.same([slipped.data.womenManagers.totalCount, slipped.data.womenManagers.nodes], [0, []]);
  const typed = await ask(PAGE, { filter: { search: 'Nguyễn Thị Hoá' }, orderBy, first: 200 });
  const names: string[] = typed.data.womenManagers.nodes.map((one: { name: string }) => one.name);
  t.ok(names.includes('Nguyễn Thị Hóa') && names.includes('Nguyễn Thị Hoa'));
  t.equal(typed.data.womenManagers.totalCount, names.length);
});

t.test('relevance is relevance to something', async (t) => {
  const { errors } = await ask(PAGE, { orderBy: { field: 'RELEVANCE' } });
  t.same(
    errors?.map(({ extensions }) => [extensions.code, extensions.field]),
    [['FIELD_REQUIRED', 'filter.search']],
  );
  for (const path of ['cooperatives', 'women-managers', 'trainings']) {
    t.same(problemsOf(await rest.get(`/v1/${path}?orderBy=RELEVANCE`)), [['FIELD_REQUIRED', 'search']], path);
  }
});

t.test('a cursor belongs to its search', async (t) => {
  const first = await ask(PAGE, { filter: { search: 'hoa' }, first: 1 });
  const after = first.data.womenManagers.pageInfo.endCursor;
  const { errors } = await ask(PAGE, { filter: { search: 'hòa' }, first: 1, after });
  t.equal(errors?.[0]?.extensions.code, 'CURSOR_INVALID');
});

t.test('a search without a word finds nothing, one with signs of patterns only what it says', async (t) => {
  for (const search of ['-', '%', '_', "'", '\\', '%%% ; ;', '(']) {
    const { data } = await ask(PAGE, { filter: { search } });
    t.same([search, data.womenManagers.totalCount, data.womenManagers.nodes], [search, 0, []]);
  }
  const long = await ask(PAGE, { filter: { search: 'a b '.repeat(50) } });
  t.equal(long.errors, undefined);
});

t.test('a role that may not read names searches published ones alone', async (t) => {
  const labour = restAs(app, await getToken(app, 'demo-labour-37'));
  const found = await labour.get('/v1/women-managers?search=hoa&orderBy=RELEVANCE');
  t.equal(found.json.reach, 'PUBLISHED');
  const anybody = await restAs(app, null).get('/v1/women-managers?search=hoa&orderBy=RELEVANCE');
  // Of its own territory alone, where none is published here.
  t.same([found.json.items, anybody.json.items], [[], []]);
});

t.test('how many fit is counted among the rows that the caller sees', async (t) => {
  const union = asking(app, await getToken(app, 'demo-union-province-37'));
  const made = await union(
    `mutation { womenManagerCreate(input: [{ name: "Nguyễn Thị Hao", recordedIn: { provinceCode: "37" } }]) { womenManagers { id } userErrors { code field } } }`,
  );
  t.equal(made.errors, undefined, JSON.stringify(made.errors));
  t.same(made.data.womenManagerCreate.userErrors, []);
  // Ten and more elsewhere are as typed: here there is none, and the one that is off by a letter is found.
  const { data } = await union(PAGE, { filter: { search: 'thi hoa' } });
  t.same(
    data.womenManagers.nodes.map((one: { name: string }) => one.name),
    ['Nguyễn Thị Hao'],
  );
  t.equal(data.womenManagers.totalCount, 1);
});

t.test(
  'what is near stands behind what has every word, is marked on both surfaces and not counted',
  async (t) => {
    const token = await getToken(app, 'demo-union-province-37');
    const union = restAs(app, token);
    const names = ['HTX Sương Mai Trắng', 'HTX Sướng', 'HTX Xương Rồng', 'Tổ hợp tác Sươn', 'HTX Gió Hợp'];
    const body = { kind: 'COOPERATIVE', address: { provinceCode: '37' } };
    const made = await union.post(
      '/v1/cooperatives',
      names.map((name) => ({ ...body, name })),
    );
    t.equal(made.status, 201, made.body);
    const asked = `{ cooperatives(filter: { search: "HTX suong" }) { totalCount nodes { id name } inexact } }`;
    const { nodes, inexact, totalCount } = (await asking(app, token)(asked)).data.cooperatives;
    const namesOf = (those: readonly { name: string }[]) => those.map(({ name }) => name);
    t.same(namesOf(nodes).slice(0, 2), ['HTX Sướng', 'HTX Sương Mai Trắng']);
    t.same(namesOf(nodes).slice(2).toSorted(), ['HTX Xương Rồng', 'Tổ hợp tác Sươn']);
    t.same(
      inexact,
      nodes.slice(2).map(({ id }: { id: string }) => id),
    );
    t.equal(totalCount, 2);
    const listed = await union.get('/v1/cooperatives?search=HTX%20suong&totalCount=true');
    t.same([listed.json.inexact, listed.json.totalCount], [inexact, 2]);
    t.equal((await union.get('/v1/cooperatives?first=1')).json.inexact, undefined, 'nothing is searched');
    const found = async (typed: string) =>
      namesOf((await union.get(`/v1/cooperatives?search=${encodeURIComponent(typed)}`)).json.items);
    t.same(await found('hop'), ['HTX Gió Hợp'], 'a title is no part of a name');
    t.same(await found('Tổ hợp tác'), ['Tổ hợp tác Sươn'], 'and is looked for alone');
    t.same(await found('rong xuong htx'), ['HTX Xương Rồng'], 'wherever it is typed');
  },
);

t.test('classes and cooperatives are searched alike on the routes', async (t) => {
  const union = restAs(app, await getToken(app, 'demo-union-province-37'));
  const class_ = { kind: 'SHORT_COURSE', state: 'PLANNED', place: { provinceCode: '37' } };
  for (const title of ['Tập huấn Hoà giải', 'Tập huấn Hoa giải', 'Tập huấn kế toán']) {
    const made = await union.post('/v1/trainings', { ...class_, title });
    t.equal(made.status, 201, made.body);
  }
  const found = async (search: string) =>
    (await union.get(`/v1/trainings?search=${encodeURIComponent(search)}&totalCount=true`)).json;
  const titles = async (search: string) =>
    (await found(search)).items.map((one: { title: string }) => one.title);
  t.same(await titles('tập huấn hòa giải'), ['Tập huấn Hoà giải', 'Tập huấn Hoa giải']);
  t.same(await titles('Tập huấn Hoa giải'), ['Tập huấn Hoa giải', 'Tập huấn Hoà giải']);
  t.same(await titles('ke toann'), ['Tập huấn kế toán']);
  t.equal((await found('ke toann')).totalCount, 1);
  const htx = await rest.get(`/v1/cooperatives?search=${encodeURIComponent('htx hoa sen')}&first=3`);
  t.ok(htx.json.items.some((one: { name: string }) => one.name === 'Hợp tác xã Hoa Sen'));
});

const MEMBERS = `query ($filter: MemberFilter, $orderBy: MemberOrder, $first: Int, $after: String, $last: Int, $before: String) {
  members(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id partyName person { name } } pageInfo { endCursor startCursor } } }`;

interface FoundMember {
  readonly id: string;
  readonly partyName: string | null;
  readonly person: { readonly name: string | null } | null;
}

t.test(
  'members and workers are found by the names of persons and of parties, the nearest first',
  async (t) => {
    const token = await getToken(app, 'demo-union-province-37');
    const [union, routes] = [asking(app, token), restAs(app, token)];
    const body = { name: 'Hợp tác xã Tìm Tên', kind: 'COOPERATIVE', address: { provinceCode: '37' } };
    const cooperativeId = (await routes.post('/v1/cooperatives', body)).json.data.id;
    const person = (name: string) => ({ cooperativeId, kind: 'OFFICIAL', person: { name } });
    const made = await routes.post('/v1/members', [
      person('Trần Văn Lũy'),
      person('Đoàn Thị Lụa'),
      person('Đoàn Thị Lúa'),
      person('Lúa Thị Đoàn'),
      { cooperativeId, kind: 'OFFICIAL', partyKind: 'LEGAL_ENTITY', partyName: 'Công ty Đoàn Thị Lúa' },
      { ...person('Đoàn Thị Lúa'), partyKind: 'HOUSEHOLD', partyName: 'Hộ bà Đoàn Thị Lúa' },
    ]);
    t.equal(made.status, 201, made.body);
    const asked = async (
      variables: Readonly<Record<string, unknown>>,
    ): Promise<{ totalCount: number; names: (string | null)[] }> => {
      const { data } = await union(MEMBERS, variables);
      const { nodes, totalCount } = data.members;
      const names = nodes.map((one: FoundMember) => one.partyName ?? one.person?.name ?? null);
      return { totalCount, names };
    };
    const found = (search: string, more: object = {}) => asked({ filter: { search }, ...more });
    const nearest = [
      'Đoàn Thị Lúa',
      'Hộ bà Đoàn Thị Lúa',
      'Công ty Đoàn Thị Lúa',
      'Lúa Thị Đoàn',
      'Đoàn Thị Lụa',
    ];
    t.same(
      await found('bà Đoàn Thị Lúa'),
      { totalCount: 5, names: nearest },
      'a household by two names once',
    );
    t.same((await found('Đoàn Thị Lụa')).names[0], 'Đoàn Thị Lụa');
    t.same((await found('ddoanf thij lua')).totalCount, 5, 'as the keys were struck');
    t.same(await found('Tran Vann Luy'), { totalCount: 1, names: ['Trần Văn Lũy'] }, 'off by a letter');
    t.same((await found('cong ti doan thi lua')).names, ['Công ty Đoàn Thị Lúa']);
    t.same(await found('Tran Vann Luy', { orderBy: { field: 'CREATED_AT' } }), { totalCount: 0, names: [] });
    t.same((await found('Lúa', { orderBy: { field: 'CREATED_AT' } })).totalCount, 5);
    t.same(
      (await found('Lúa', { orderBy: { field: 'RELEVANCE', direction: 'DESC' } })).names.at(-1),
      'Đoàn Thị Lúa',
    );
    const pages: (string | null)[] = [];
    for (let after: string | null = null; pages.length < 5; ) {
      const { data } = await union(MEMBERS, { filter: { search: 'doan thi lua' }, first: 2, after });
      pages.push(...data.members.nodes.map((one: FoundMember) => one.id));
      after = data.members.pageInfo.endCursor;
    }
    t.equal(new Set(pages).size, 5, 'each on one page');
    const listed = await routes.get(`/v1/members?search=${encodeURIComponent('bà Đoàn')}&orderBy=RELEVANCE`);
    t.equal(listed.json.items.length, 5, listed.body);
    t.same(problemsOf(await routes.get('/v1/members?orderBy=RELEVANCE')), [['FIELD_REQUIRED', 'search']]);
    const labour = restAs(app, await getToken(app, 'demo-labour-37'));
    for (const path of ['members', 'employments']) {
      t.same(problemsOf(await labour.get(`/v1/${path}?search=hoa`)), [['FORBIDDEN', 'search']], path);
    }
    const work = { cooperativeId, kind: 'STABLE', person: { name: 'Lò Thị Mến' } };
    t.equal((await routes.post('/v1/employments', work)).status, 201);
    const workers = await routes.get(`/v1/employments?search=${encodeURIComponent('chị Lo Thi Menn')}`);
    t.match(workers.json.items, [{ person: { name: 'Lò Thị Mến' } }]);

    const elsewhere = (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '56' })).token;
    const others = await restAs(app, elsewhere).get('/v1/members?search=Lua&totalCount=true');
    t.match(others.json, { items: EMPTY, totalCount: 0 }, 'nothing of another territory');
  },
);
