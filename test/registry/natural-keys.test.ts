import t from 'tap';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const PATH = '/v1/cooperatives';
const made = async (more: object = {}) => {
  const answer = await union.post(PATH, {
    name: 'Tổ hợp tác Khoá',
    kind: 'COOPERATIVE_GROUP',
    address: { provinceCode: '37' },
    ...more,
  });
  t.equal(answer.status, 201, answer.body);
  return answer.json.data;
};

t.test('a product of another tone is another product, one of another spelling is the same', async (t) => {
  const { id } = await made({ products: [{ name: 'Nước dừa', ocopStars: 3 }] });
  const changed = await union.patch(
    `${PATH}/${id}`,
    {
      products: [
        { name: 'Nước dứa', ocopStars: 4 },
        { name: 'NƯỚC DỪA ', brandName: 'Bến Tre' },
        { name: 'Mỳ hoà', ocopStars: 3 },
      ],
    },
    { 'if-match': '"1"' },
  );
  t.equal(changed.status, 200, changed.body);
  await union.patch(`${PATH}/${id}`, { products: [{ name: 'Mì hòa', ocopStars: 5 }] }, { 'if-match': '"2"' });
  const { json } = await union.get(`${PATH}/${id}?fields=products`);
  t.same(
    json.products
      .map(({ name, ocopStars, brandName }: Record<string, unknown>) => [name, ocopStars, brandName])
      .sort(),
    [
      ['Mỳ hoà', 5, null],
      ['Nước dứa', 4, null],
      ['Nước dừa', 3, 'Bến Tre'],
    ],
  );
  const twice = { products: [{ name: 'Nem hoà' }, { name: 'nem hòa' }, { name: 'Nem hóa' }] };
  t.same(problemsOf(await union.patch(`${PATH}/${id}`, twice, { 'if-match': '"3"' })), [
    ['DUPLICATE_IN_CALL', 'products.1.name'],
  ]);
});

t.test('a number in another system is one in whatever case it is written', async (t) => {
  const [{ id: one }, { id: other }] = [await made(), await made()];
  const record = (cooperativeId: string, value: string) =>
    union.post('/v1/external-identifiers', { cooperativeId, system: 'VCA', value });
  t.equal((await record(one, 'HTX-0012')).status, 201);
  for (const value of ['htx-0012', 'HTX-0012 ', 'Htx–0012']) {
    t.same(problemsOf(await record(other, value)), [['VALUE_TAKEN', 'value']], value);
  }
  t.equal((await record(other, 'HTX-0013')).status, 201);
  const { json } = await union.get('/v1/external-identifiers?value=htx-0012&fields=value');
  t.same(
    json.items.map((item: { value: string }) => item.value),
    ['HTX-0012'],
  );
  const found = await union.get(`${PATH}?externalSystem=VCA&externalValue=htx-0013&fields=name`);
  t.same(
    found.json.items.map((item: { id: string }) => item.id),
    [other],
  );
  const alike = ['Y-001', 'I-001', 'DY12', 'DI12', 'hoà1', 'hòa1'];
  const codes = alike.map((value) => ({ cooperativeId: one, system: 'LAB', value }));
  const { status, body } = await union.post('/v1/external-identifiers', codes);
  t.equal(status, 201, body);
  for (const value of alike) {
    const asked = encodeURIComponent(value);
    const { json } = await union.get(`/v1/external-identifiers?system=LAB&value=${asked}&fields=value`);
    t.same(
      json.items.map((item: { value: string }) => item.value),
      [value],
    );
  }
  const both = ['a-1', 'A-1'].map((value) => ({ cooperativeId: one, system: 'VCA', value }));
  t.same(problemsOf(await union.post('/v1/external-identifiers', both)), [['DUPLICATE_IN_CALL', '1.value']]);
});

t.test('a source of figures is one in whatever case it is written', async (t) => {
  const { id } = await made();
  const record = (more: object) => union.post(`${PATH}/${id}/figures`, { asOf: '2025-12-31', ...more });
  const first = await record({ source: 'Báo cáo', memberCount: 10 });
  t.equal(first.status, 200, first.body);
  const second = await record({ source: 'báo cáo ', workerCount: 3 });
  t.equal(second.json.data.id, first.json.data.id);
  t.match(second.json.data, { source: 'Báo cáo', memberCount: 10, workerCount: 3, version: 2 });
  t.not(
    (await record({ source: 'Bao cao' })).json.data.id,
    first.json.data.id,
    'other tones, another source',
  );
});

t.test('figures are not overwritten by who does not say what was read', async (t) => {
  const { id } = await made();
  const { id: another } = await made();
  const set = { asOf: '2025-12-31', source: 'Sở' };
  const record = (more: object) => union.post(`${PATH}/${id}/figures`, { ...set, ...more });
  t.equal((await record({ memberCount: 10 })).status, 200);
  const refused = await record({ memberCount: 11 });
  t.equal(refused.status, 428, refused.body);
  t.same(problemsOf(refused), [['VERSION_REQUIRED', 'expectedVersion']]);
  t.same(problemsOf(await record({ memberCount: null })), [['VERSION_REQUIRED', 'expectedVersion']]);
  t.equal((await record({ memberCount: 10 })).json.data.version, 1, 'the same again writes nothing');
  t.equal((await record({ workerCount: 4 })).json.data.version, 2, 'what is unknown is filled in');
  const groups = ['POOR_HOUSEHOLD', 'DISABILITY'].map((group) => ({ group, count: 1 }));
  const grouped = await record({ source: 'Tỉnh', priorityGroupCounts: groups });
  t.equal(grouped.status, 200, grouped.body);
  for (const priorityGroupCounts of [groups, groups.toReversed()]) {
    const same = await record({ source: 'Tỉnh', priorityGroupCounts });
    t.same([same.status, same.json.data?.version], [200, 1], 'nor the same counts in another order');
  }
  t.same(problemsOf(await record({ memberCount: 11, expectedVersion: 1 })), [
    ['VERSION_PASSED', 'expectedVersion'],
  ]);
  t.match((await record({ memberCount: 11, expectedVersion: 2 })).json.data, { memberCount: 11, version: 3 });
  const many = [
    { cooperativeId: another, ...set, memberCount: 1 },
    { cooperativeId: id, ...set, memberCount: 12 },
  ];
  t.same(problemsOf(await union.post('/v1/cooperative-figures', many)), [
    ['VERSION_REQUIRED', '1.expectedVersion'],
  ]);
  const { json } = await union.get(`${PATH}/${another}/figures`);
  t.same(json.items, [], 'all or none');
});
