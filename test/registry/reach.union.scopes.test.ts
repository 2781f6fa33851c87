import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking, type GraphqlAnswer } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';

// A role never sees less than anybody: inside its territory it sees what it reads and what is published, and what it does
// not read at all it reads as anybody.

const { app } = await testServer(t);
const nobody = { ask: asking(app, null), rest: restAs(app, null) };
const union = await clientOf('UNION_PROVINCE');
const HERE = { level: 'PROVINCE', code: '37' };

async function clientOf(role: string) {
  const { token } = await newClient(app, { role, level: 'PROVINCE', code: '37' });
  return { ask: asking(app, token), rest: restAs(app, token) };
}

const reachOf = ({ extensions }: GraphqlAnswer) => (extensions as { readonly reach?: object }).reach;

type Client = typeof nobody;
interface Woman {
  readonly id: string;
  readonly name: string | null;
}

async function namesOf({ ask }: Client, more = ''): Promise<ReadonlyMap<string, string | null>> {
  const query = `query ($at: TerritoryFilter) { womenManagers(first: 100, filter: { territory: $at } ${more}) {
    nodes { id name } pageInfo { hasNextPage } } }`;
  const { data, errors } = await ask(query, { at: HERE });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  if (data.womenManagers.pageInfo.hasNextPage) throw new Error('there are more');
  return new Map(data.womenManagers.nodes.map(({ id, name }: Woman) => [id, name]));
}

const all = await namesOf(union);
const published = await namesOf(nobody);
t.ok(published.size > 2 && published.size < all.size, 'some women are published, and some are not');
t.notOk([...published.values()].includes(null));

const QUERIES = [
  `{ cooperatives(first: 50) { reach totalCount nodes { id name phone positions { position womenManager { name phone } } members { id } } } }`,
  `{ womenManagers(first: 50) { reach totalCount nodes { id name birthYear positions { id } attendances { id } } } }`,
  `{ trainings(first: 50) { reach totalCount nodes { id title budgetVnd sessions { heldOn } } } }`,
  `{ managementPositions(first: 50) { reach totalCount nodes { id position womenManager { name } } } }`,
  `{ mediaItems { reach nodes { id } } commendations { reach nodes { id } } allianceMemberships { reach nodes { id } } }`,
  `{ womenManagers(filter: { search: "Lan" }, orderBy: { field: NAME, direction: DESC }) { reach totalCount nodes { name } } }`,
  `{ cooperativeStatistics(groupBy: [TERRITORY]) { reach total { cooperatives } rows { measures { cooperatives } } }
     womenManagerStatistics { reach total { womenManagers } } trainingStatistics { reach total { classes participants } } }`,
];
const PATHS = [
  ...['cooperatives', 'women-managers', 'trainings', 'management-positions', 'media-items'].map(
    (path) => `/v1/${path}?totalCount=true&first=100`,
  ),
  ...['cooperatives', 'women-managers', 'trainings'].map((path) => `/v1/statistics/${path}`),
];

for (const role of ['AUDITOR', 'DATA_PROTECTION_OFFICER', 'ADMINISTRATOR']) {
  t.test(`${role} is answered wherever nobody is, and as nobody`, async (t) => {
    const { ask, rest } = await clientOf(role);
    for (const query of QUERIES) {
      const [own, anybodys] = [await ask(query), await nobody.ask(query)];
      t.same(own.errors, undefined, query);
      t.same(own.data, anybodys.data, query);
      t.same(own.extensions.hiddenFields, anybodys.extensions.hiddenFields, query);
    }
    for (const path of PATHS) {
      const [own, anybodys] = [await rest.get(path), await nobody.rest.get(path)];
      t.equal(own.status, 200, path);
      t.equal(own.json.reach, 'PUBLISHED', path);
      t.same(own.json, anybodys.json, path);
    }
    const [id = ''] = published.keys();
    const one = 'query ($id: ID!) { womanManager: womenManager(id: $id) { name } node(id: $id) { id } }';
    const own = await ask(one, { id });
    t.same(own.data, (await nobody.ask(one, { id })).data);
    t.same(reachOf(own), { womanManager: 'PUBLISHED', node: 'PUBLISHED' });
    const hidden = [...all.keys()].find((woman) => !published.has(woman)) ?? '';
    t.same((await ask(one, { id: hidden })).data, { womanManager: null, node: null });
    t.equal((await rest.get(`/v1/women-managers/${hidden}`)).status, 404);
    for (const query of [
      '{ plans { nodes { id } } }',
      '{ members { nodes { id } } }',
      '{ cooperativeGaps { nodes { id } } }',
      'query ($id: ID!) { womenManager(id: $id, knownAt: "2030-01-01T00:00:00Z") { id } }',
      'query ($id: ID!) { history(node: $id) { nodes { version } } }',
    ]) {
      const refused = await ask(query, { id });
      t.ok((refused.errors?.length ?? 0) > 0, query);
      t.notOk(
        Object.values(refused.data ?? {}).some((one) => one !== null),
        query,
      );
    }
    t.equal((await rest.get('/v1/plans')).status, 403);
  });
}

for (const role of ['PEOPLES_COMMITTEE', 'LABOUR_AGENCY', 'FINANCE_AGENCY', 'SECTOR_AGENCY']) {
  t.test(`${role} reads the names that anybody reads, and no others`, async (t) => {
    const own = await clientOf(role);
    const names = await namesOf(own);
    t.same([...names.keys()].sort(), [...all.keys()].sort(), 'every woman of its territory');
    const told = [...names].map(([id, name]) => [id, name, published.get(id) ?? null]);
    t.same(
      told.filter(([, name, should]) => name !== should),
      [],
    );
    const { json } = await own.rest.get('/v1/women-managers?first=100&fields=name,birthYear');
    t.same(
      json.items,
      json.items.map(({ id }: Woman) => ({ id, name: published.get(id) ?? null, birthYear: null })),
    );
    for (const [id] of all) {
      const one = await own.ask('query ($id: ID!) { womenManager(id: $id) { name birthYear phone } }', {
        id,
      });
      t.same(one.data.womenManager, { name: published.get(id) ?? null, birthYear: null, phone: null });
      t.equal(reachOf(one), undefined);
      const { json: rest } = await own.rest.get(`/v1/women-managers/${id}`);
      t.equal(rest.name, published.get(id) ?? null);
      t.equal(rest.reach, undefined);
    }
    const nested = `query ($at: TerritoryFilter) { cooperatives(first: 50, filter: { territory: $at }) {
      nodes { positions(first: 20) { womenManager { id name } } } } }`;
    const { data } = await own.ask(nested, { at: HERE });
    const women = data.cooperatives.nodes.flatMap(
      ({ positions }: { positions: { womenManager: Woman | null }[] }) =>
        positions.flatMap(({ womenManager }) => womenManager ?? []),
    );
    t.ok(women.some(({ name }: Woman) => name !== null));
    t.same(
      women.filter(({ id, name }: Woman) => name !== (published.get(id) ?? null)),
      [],
    );
  });

  t.test(`${role} is told that a name is hidden where one is`, async (t) => {
    const own = await clientOf(role);
    const [shown = ''] = published.keys();
    const hidden = [...all.keys()].find((id) => !published.has(id)) ?? '';
    const one = 'query ($id: ID!) { womenManager(id: $id) { name } }';
    t.same((await own.ask(one, { id: shown })).extensions.hiddenFields, undefined);
    t.same((await own.ask(one, { id: hidden })).extensions.hiddenFields, ['womenManager.name']);
    t.same((await own.ask('{ womenManagers(first: 100) { nodes { name } } }')).extensions.hiddenFields, [
      'womenManagers.nodes.name',
    ]);
    const get = async (url: string) => (await own.rest.get(url)).json.hiddenFields;
    t.same(await get(`/v1/women-managers/${shown}?fields=name`), []);
    t.same(await get(`/v1/women-managers/${hidden}?fields=name`), ['name']);
    t.same(await get('/v1/women-managers?first=100&fields=name'), ['name']);
    const statements = async (first: number) =>
      (await own.ask(`{ womenManagers(first: ${first}) { nodes { name } } }`)).extensions.statements;
    t.same(
      [await statements(1), await statements(20)],
      [3, 3],
      'the list, whom nobody is, what nobody reads',
    );
  });

  t.test(`${role} searches and orders by names as anybody, in its own territory`, async (t) => {
    const own = await clientOf(role);
    const list = `query ($filter: WomenManagerFilter, $order: WomenManagerOrder, $after: String, $first: Int) {
      womenManagers(first: $first, after: $after, filter: $filter, orderBy: $order) {
        reach totalCount unresolvedCount nodes { id name } pageInfo { hasNextPage } } }`;
    const hidden = [...all].filter(([id]) => !published.has(id));
    const byName = { field: 'NAME', direction: 'ASC' };
    const [, someName = ''] = [...published][0] ?? [];
    const words = [...hidden, ...published].map(([, name]) => name?.split(' ').at(-1) ?? '');
    for (const search of [someName, ...new Set(words)]) {
      const mine = await own.ask(list, { filter: { search } });
      const theirs = await nobody.ask(list, { filter: { search, territory: HERE } });
      t.same(mine.data, theirs.data, `${search}`);
      t.equal(mine.data.womenManagers.reach, 'PUBLISHED');
      t.same((await own.ask(list, { filter: { search, territory: HERE } })).data, theirs.data);
      t.same(
        (await own.ask(list, { filter: { search, territory: { level: 'NATION' } } })).data.womenManagers
          .nodes,
        theirs.data.womenManagers.nodes,
        'nor beyond it',
      );
    }
    const ordered = await nobody.ask(list, { order: byName, filter: { territory: HERE }, first: 100 });
    t.equal(ordered.data.womenManagers.nodes.length, published.size);
    const walked: Woman[] = [];
    let after: string | null = null;
    const pages = list.replace('pageInfo {', 'pageInfo { endCursor');
    // No more than there are: a cursor that stands still would go round for ever.
    while (walked.length <= published.size) {
      const { data } = await own.ask(pages, { order: byName, first: 1, after });
      t.equal(data.womenManagers.totalCount, published.size);
      walked.push(...data.womenManagers.nodes);
      if (!data.womenManagers.pageInfo.hasNextPage) break;
      after = data.womenManagers.pageInfo.endCursor;
    }
    t.same(walked, ordered.data.womenManagers.nodes);
    const rest = await own.rest.get('/v1/women-managers?orderBy=NAME&first=100&totalCount=true');
    t.equal(rest.json.reach, 'PUBLISHED');
    t.same(
      rest.json.items.map(({ id }: Woman) => id),
      walked.map(({ id }) => id),
    );
  });
}

t.test('who reads all names sees no less for what is published, and is not marked', async (t) => {
  const search = [...published.values()][0]?.split(' ').at(-1);
  const answer = await union.ask(
    'query ($search: String) { womenManagers(filter: { search: $search }) { reach totalCount } }',
    { search },
  );
  t.equal(answer.data.womenManagers.reach, 'UNITS');
  t.equal(reachOf(answer), undefined);
});
