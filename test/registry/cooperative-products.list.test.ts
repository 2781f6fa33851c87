import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const tokenIn = async (code: string) =>
  (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code })).token;
const token = await tokenIn('37');
const rest = restAs(app, token);

async function cooperative(name: string, facts: object): Promise<string> {
  const { status, json, body } = await rest.post('/v1/cooperatives', {
    name,
    kind: 'COOPERATIVE_GROUP',
    address: { communeCode: '13669' },
    ...facts,
  });
  if (status !== 201) throw new Error(body);
  return json.data.id;
}
const one = await cooperative('Tổ hợp tác Một', {
  publicationState: 'PUBLISHED',
  publicationBasis: 'Đồng ý',
  products: [
    { name: 'Nước dừa', ocopGroup: 'BEVERAGE', ocopStars: 4, ocopRecognisedOn: '2024-06-01' },
    { name: 'Áo dài', brandName: 'Sen Xanh' },
  ],
});
await cooperative('Tổ hợp tác Hai', {
  products: [{ name: 'Nón lá', ocopGroup: 'HANDICRAFT', ocopStars: 2, ocopRecognisedOn: '2023-01-01' }],
});

const LIST = `query ($filter: CooperativeProductFilter, $first: Int) { cooperativeProducts(filter: $filter, first: $first) {
  totalCount pageInfo { hasNextPage } nodes { name cooperative { id name } } } }`;
async function page(variables: object, ask = asking(app, token)) {
  const { data, errors } = await ask(LIST, variables as Record<string, unknown>);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.cooperativeProducts;
}
async function found(filter: object, ask = asking(app, token)): Promise<string[]> {
  const { totalCount, nodes } = await page({ filter }, ask);
  t.equal(totalCount, nodes.length, `the count of ${JSON.stringify(filter)}`);
  return nodes.map(({ name }: { name: string }) => name);
}

t.test('products are a list of their own by name, each with its cooperative', async (t) => {
  t.strictSame(await found({}), ['Áo dài', 'Nón lá', 'Nước dừa']);
  const { nodes, pageInfo, totalCount } = await page({ first: 1 });
  t.strictSame(
    { nodes, pageInfo, totalCount },
    {
      nodes: [{ name: 'Áo dài', cooperative: { id: one, name: 'Tổ hợp tác Một' } }],
      pageInfo: { hasNextPage: true },
      totalCount: 3,
    },
  );
});

t.test('each condition finds its products', async (t) => {
  t.strictSame(await found({ cooperativeId: one }), ['Áo dài', 'Nước dừa']);
  t.strictSame(await found({ ocopGroup: ['HANDICRAFT'] }), ['Nón lá']);
  t.strictSame(await found({ ocopStars: { atLeast: 2 } }), ['Nón lá', 'Nước dừa']);
  t.strictSame(await found({ isRecognised: true }), ['Nước dừa'], 'three stars and more');
  t.strictSame(await found({ isRecognised: false }), ['Áo dài', 'Nón lá']);
  t.strictSame(await found({ ocopRecognisedOn: { from: '2024-01-01' } }), ['Nước dừa']);
  t.strictSame(await found({ search: 'nuoc dua' }), ['Nước dừa']);
  t.strictSame(await found({ search: 'sen xanh' }), ['Áo dài'], 'by its brand');
  t.strictSame(await found({ territory: { level: 'COMMUNE', code: '13669' } }), [
    'Áo dài',
    'Nón lá',
    'Nước dừa',
  ]);
  t.strictSame(await found({ territory: { level: 'COMMUNE', code: '13777' } }), []);
  const { json, status } = await rest.get(
    '/v1/cooperative-products?ocopStarsAtLeast=4&totalCount=true&fields=name,cooperative',
  );
  t.equal(status, 200);
  t.equal(json.totalCount, 1);
  t.strictSame(
    json.items.map(({ name, cooperative }: { name: string; cooperative: object }) => [name, cooperative]),
    [['Nước dừa', { id: one }]],
  );
});

t.test('a province sees its own, and anybody those of published cooperatives', async (t) => {
  t.strictSame(await found({}, asking(app, await tokenIn('56'))), []);
  t.strictSame(await found({}, asking(app, null)), ['Áo dài', 'Nước dừa']);
  const { json } = await restAs(app, null).get('/v1/cooperative-products');
  t.equal(json.items.length, 2);
});
