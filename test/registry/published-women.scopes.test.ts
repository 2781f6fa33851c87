import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t, { config: { demo: false } });
const union = restAs(app, await getToken(app, 'demo-union-province-37'));

const cooperative = async (n: number, more: object = {}) =>
  (
    await union.post('/v1/cooperatives', {
      name: `Hợp tác xã Công Bố ${n}`,
      kind: 'COOPERATIVE',
      taxCode: taxCode(n),
      publicationState: 'PUBLISHED',
      publishesManagers: true,
      address: { provinceCode: '37' },
      ...more,
    })
  ).json.data.id as string;

const publishes = await cooperative(1);
const silent = await cooperative(2, { publishesManagers: false });
const former = await cooperative(3);
const unregistered = await cooperative(4, { kind: 'COOPERATIVE_GROUP', taxCode: null });
const unpublished = await cooperative(5, { publicationState: 'UNPUBLISHED' });
const term = (cooperativeId: string, position: string, more: object = {}) => ({
  cooperativeId,
  position,
  fromOn: '2021-01-01',
  ...more,
});
const woman = (
  await union.post('/v1/women-managers', {
    name: 'Trần Thị Lộ',
    positions: [
      term(publishes, 'DIRECTOR'),
      term(publishes, 'BOARD_MEMBER', { fromOn: '2019-01-01', toOn: '2020-01-01' }),
      term(silent, 'BOARD_CHAIR'),
      term(former, 'DEPUTY_DIRECTOR', { toOn: '2024-01-01' }),
      term(unregistered, 'GROUP_LEADER'),
      term(unpublished, 'CONTROLLER'),
    ],
  })
).json.data.id as string;

const OTHERS = { silent, former, unregistered, unpublished };
const COOPERATIVE = `query ($id: ID!) { cooperative(id: $id) {
  isWomenManaged positions { id position womenManager { id name positions { position } } } } }`;
const LIST = `query ($filter: WomenManagerFilter) { womenManagers(filter: $filter) {
  totalCount nodes { id name positions { position cooperative { id } } } } }`;

const readers = [
  ['nobody', null],
  ['demo-website', await getToken(app, 'demo-website')],
] as const;
for (const [who, token] of readers) {
  t.test(`${who} sees her only in the current term of the cooperative that publishes it`, async (t) => {
    const ask = asking(app, token);
    const rest = restAs(app, token);
    const termsOf = async (id: string) => (await ask(COOPERATIVE, { id })).data.cooperative.positions;
    const list = async (filter: object) => (await ask(LIST, { filter })).data.womenManagers;
    const counted = async (query: string) => {
      const { json } = await rest.get(`/v1/women-managers?totalCount=true&${query}`);
      return { items: json.items.length, totalCount: json.totalCount };
    };

    const shown = { id: woman, name: 'Trần Thị Lộ', positions: [{ position: 'DIRECTOR' }] };
    t.same(
      (await termsOf(publishes)).map(({ position, womenManager }: Record<string, unknown>) => [
        position,
        womenManager,
      ]),
      [
        ['DIRECTOR', shown],
        ['BOARD_MEMBER', null],
      ],
    );
    const all = await list({});
    t.match(all, { totalCount: 1, nodes: [{ id: woman }] });
    t.same(all.nodes[0].positions, [{ position: 'DIRECTOR', cooperative: { id: publishes } }]);

    t.test('the other terms are shown without a woman', async (t) => {
      for (const [name, id] of Object.entries(OTHERS)) {
        if (id === unpublished) continue;
        const terms = await termsOf(id);
        t.equal(terms.length, 1, name);
        t.equal(terms[0].womenManager, null, name);
        const { json, body } = await rest.get(`/v1/cooperatives/${id}?fields=positions`);
        t.match(json.positions, [{ position: terms[0].position, womenManager: null }], name);
        t.notMatch(body, woman, name);
        const one = await rest.get(`/v1/management-positions/${terms[0].id}`);
        t.match(one.json, { position: terms[0].position, womenManager: null }, name);
        const node = await ask(
          'query ($id: ID!) { node(id: $id) { ... on ManagementPosition { position womenManager { id } } } }',
          { id: terms[0].id },
        );
        t.same(node.data.node, { position: terms[0].position, womenManager: null }, name);
      }
    });
    t.test('no filter finds her by another term', async (t) => {
      for (const [name, cooperativeId] of Object.entries(OTHERS)) {
        t.match(await list({ cooperativeId }), { totalCount: 0, nodes: EMPTY }, name);
        t.same(await counted(`cooperativeId=${cooperativeId}`), { items: 0, totalCount: 0 }, name);
      }
      t.match(await list({ position: ['BOARD_CHAIR', 'DEPUTY_DIRECTOR', 'GROUP_LEADER'] }), {
        totalCount: 0,
      });
      t.same(await counted('position=BOARD_MEMBER'), { items: 0, totalCount: 0 });
      t.match(await list({ isCurrent: false }), { totalCount: 0 });
      t.match(await list({ position: ['DIRECTOR'], cooperativeId: publishes }), { totalCount: 1 });
      t.same(await counted(`position=DIRECTOR&cooperativeId=${publishes}`), { items: 1, totalCount: 1 });
    });
    t.test('her own row over REST has the one term', async (t) => {
      const { json } = await rest.get(`/v1/women-managers/${woman}?fields=name,positions`);
      t.match(json, { name: 'Trần Thị Lộ' });
      t.same(
        json.positions.map((one: Record<string, unknown>) => [
          one.position,
          one.cooperative,
          one.womenManager,
        ]),
        [['DIRECTOR', { id: publishes }, { id: woman }]],
      );
    });
  });
}

t.test('in a territory she is named by her id only where her row is in it', async (t) => {
  const central = await newClient(app, { role: 'UNION_CENTRAL', level: 'NATION' });
  const nation = restAs(app, central.token);
  const hers = await nation.post('/v1/women-managers', {
    name: 'Lê Thị Ngoài Tỉnh',
    recordedIn: { provinceCode: '56' },
    positions: [term(silent, 'DIRECTOR')],
  });
  const termsAs = async (rest: typeof union) =>
    (await rest.get(`/v1/cooperatives/${silent}?fields=positions`)).json.positions;
  const ids = (terms: { womenManager: { id: string } | null }[]) =>
    terms.map((one) => one.womenManager?.id ?? null);
  t.has(ids(await termsAs(nation)), [hers.json.data.id, woman].sort().reverse());
  const seen = ids(await termsAs(union));
  t.equal(seen.length, 2);
  t.ok(seen.includes(woman) && seen.includes(null), `${seen}`);
});
