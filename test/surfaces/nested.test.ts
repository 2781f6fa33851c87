import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';

t.test('what hangs on a record stands under its own record, whoever has nothing', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const ask = asking(app, await getToken(app, 'demo-union-province-37'));
  const COUNT = 30;
  const made = await ask(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } userErrors { code } } }`,
    {
      input: Array.from({ length: COUNT }, (_, n) => ({
        name: `Tổ hợp tác ${String(n).padStart(2, '0')}`,
        kind: 'COOPERATIVE_GROUP',
        address: { provinceCode: '37' },
        products: Array.from({ length: n % 3 }, (_, k) => ({ name: `Sản phẩm ${n}-${k}` })),
        ratings: n % 4 === 0 ? [{ year: 1990 + n, rating: 'GOOD' }] : [],
      })),
    },
  );
  const ids: { id: string }[] = made.data.cooperativeCreate.cooperatives;
  await ask(
    `mutation ($input: [WomenManagerCreateInput!]!) { womenManagerCreate(input: $input) { userErrors { code } } }`,
    {
      input: ids.flatMap(({ id: cooperativeId }, n) =>
        n % 5 === 0
          ? [
              {
                name: `Người ${n}`,
                positions: [{ cooperativeId, position: 'GROUP_LEADER', fromOn: '2023-01-01' }],
              },
            ]
          : [],
      ),
    },
  );
  for (let call = 1; call <= 2; call += 1) {
    const { data } = await ask(`{ cooperatives(first: 50) { nodes {
      name isWomenManaged products { name } ratings { year } figures { asOf }
      positions { cooperative { name } womenManager { name } } } } }`);
    t.equal(data.cooperatives.nodes.length, COUNT);
    for (const node of data.cooperatives.nodes) {
      const n = Number(node.name.slice(-2));
      const expected = {
        name: node.name,
        isWomenManaged: n % 5 === 0,
        products: Array.from({ length: n % 3 }, (_, k) => ({ name: `Sản phẩm ${n}-${k}` })),
        ratings: n % 4 === 0 ? [{ year: 1990 + n }] : [],
        figures: [],
        positions:
          n % 5 === 0 ? [{ cooperative: { name: node.name }, womenManager: { name: `Người ${n}` } }] : [],
      };
      t.same(node, expected, `${node.name}, call ${call}`);
    }
  }
});

interface ListPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

t.test('pages of any order, forwards and backwards, together are the list', async (t) => {
  const { app } = await testServer(t);
  const ask = asking(app, await getToken(app, 'demo-union-central'));
  const PAGE = `query ($o: CooperativeOrder, $first: Int, $after: String, $last: Int, $before: String) {
    cooperatives(orderBy: $o, first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
  for (const field of ['NAME', 'CREATED_AT', 'FOUNDED_ON']) {
    for (const direction of ['ASC', 'DESC']) {
      const o = { field, direction };
      const whole = (await ask(PAGE, { o, first: 200 })).data.cooperatives;
      const ids = whole.nodes.map((one: { id: string }) => one.id);
      t.equal(new Set(ids).size, whole.totalCount);
      const pageOf = async (variables: object): Promise<ListPage> =>
        (await ask(PAGE, { o, ...variables })).data.cooperatives;
      const forwards: string[] = [];
      // No more than the list has: a cursor that stands still would go round for ever.
      for (let after: string | null = null, more = true; more && forwards.length <= ids.length; ) {
        const { nodes, pageInfo } = await pageOf({ first: 7, after });
        forwards.push(...nodes.map((one) => one.id));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      t.same(forwards, ids, `${field} ${direction} forwards`);
      const backwards: string[] = [];
      for (let before: string | null = null, more = true; more && backwards.length <= ids.length; ) {
        const { nodes, pageInfo } = await pageOf({ last: 7, before });
        backwards.unshift(...nodes.map((one) => one.id));
        [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
      }
      t.same(backwards, ids, `${field} ${direction} backwards`);
    }
  }
  const { endCursor } = (await ask(PAGE, { first: 3 })).data.cooperatives.pageInfo;
  const foreign = await ask(PAGE, {
    o: { field: 'CREATED_AT', direction: 'ASC' },
    first: 3,
    after: endCursor,
  });
  t.match(foreign.errors, [{ extensions: { code: 'CURSOR_INVALID' } }], 'a cursor of another list');
  t.match((await ask(PAGE, { first: 201 })).errors, [{ extensions: { code: 'PAGE_ARGUMENTS' } }]);
  t.match((await ask(PAGE, { first: 1, last: 1 })).errors, [{ extensions: { code: 'PAGE_ARGUMENTS' } }]);
});
