import t from 'tap';
import { connected } from '../database/records.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const watch = await connected(t, databaseUrl);
const PATH = '/v1/cooperatives';

const recorded = async (more: object = {}) =>
  (
    await union.post(PATH, {
      name: 'Tổ hợp tác Bánh Đa',
      kind: 'COOPERATIVE_GROUP',
      address: { provinceCode: '37' },
      ...more,
    })
  ).json.data;
const versionsOf = async (id: string) =>
  (
    await watch.query<{ version: number; changed: string[] }>(
      `select version::int, changed_fields as changed from change_log
       where record_kind = 'cooperative' and record_id = $1 and operation = 'UPDATE' order by version`,
      [id],
    )
  ).rows.map((row) => [row.version, row.changed]);

t.test('a part that really changes raises the version of its cooperative, once a call', async (t) => {
  const { id, version } = await recorded({ products: [{ name: 'Bánh đa', ocopStars: 3 }] });
  t.equal(version, 1, 'a new record has one version with all its parts');
  const change = async (body: object, expected: number) => {
    const answer = await union.patch(`${PATH}/${id}`, body, { 'if-match': `"${expected}"` });
    t.equal(answer.status, 200, answer.body);
    return answer.json.data.version;
  };
  t.equal(await change({ products: [{ name: 'Bánh đa', ocopStars: 4 }] }, 1), 2);
  t.equal(await change({ products: [{ name: 'Bánh đa', ocopStars: 4 }] }, 2), 2, 'what is the same does not');
  t.equal(await change({ ratings: [{ year: 2024, rating: 'GOOD' }] }, 2), 3);
  t.equal(await change({ ratings: [{ year: 2024, rating: 'GOOD' }] }, 3), 3);
  const all = {
    shortName: 'Bánh Đa',
    products: [{ name: 'Bún' }, { name: 'Bánh đa', brandName: 'Ba Đa' }],
    ratings: [{ year: 2025, rating: 'FAIR' }],
  };
  t.equal(await change(all, 3), 4);
  t.same(await versionsOf(id), [
    [2, []],
    [3, []],
    [4, ['short_name']],
  ]);
  const { rows } = await watch.query(
    'select version::int from history.cooperatives where id = $1 order by 1',
    [id],
  );
  t.same(
    rows.map((row) => row.version),
    [1, 2, 3],
  );
});

t.test(
  'of two who read the same version the second does not write over the parts of the first',
  async (t) => {
    const { id } = await recorded();
    const rate = (rating: string) =>
      union.patch(`${PATH}/${id}`, { ratings: [{ year: 2024, rating }] }, { 'if-match': '"1"' });
    const answers = await Promise.all([rate('GOOD'), rate('WEAK')]);
    t.same(answers.map((one) => one.status).sort(), [200, 412]);
    t.same(answers.flatMap(problemsOf), [['VERSION_PASSED', 'If-Match']]);
  },
);

t.test('parts that come with a move stand where the cooperative stands then', async (t) => {
  const { id } = await recorded();
  const moved = await union.patch(
    `${PATH}/${id}`,
    { address: { communeCode: '13699', codesOn: '2026-01-01' }, products: [{ name: 'Bún' }] },
    { 'if-match': '"1"' },
  );
  t.match(moved.json.data, { version: 2, commune: { code: '13699' } }, moved.body);
  const { rows } = await watch.query(
    `select p.version::int, p.commune_id = c.commune_id as "follows" from cooperative_products p
     join cooperatives c on c.id = p.cooperative_id where c.id = $1`,
    [id],
  );
  t.same(rows, [{ version: 1, follows: true }]);
});

t.test('the page of a product is kept as a web address is', async (t) => {
  const { id } = await recorded({
    products: [
      { name: 'Bún', ecommerceUrl: 'WWW.Cho-Que.example/bún khô' },
      { name: 'Nem', ecommerceUrl: null },
    ],
  });
  const { json } = await union.get(`${PATH}/${id}?fields=products`);
  t.match(json.products, [
    { name: 'Bún', ecommerceUrl: 'https://www.cho-que.example/b%C3%BAn%20kh%C3%B4' },
    { name: 'Nem', ecommerceUrl: null },
  ]);
  const bad = await union.patch(
    `${PATH}/${id}`,
    { products: [{ name: 'Bún', ecommerceUrl: 'javascript:alert(1)' }] },
    { 'if-match': '"1"' },
  );
  t.same(problemsOf(bad), [['URL_INVALID', 'products.0.ecommerceUrl']]);
});
