import assert from 'node:assert/strict';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { authorization, cooperativeOf, given, makeChecks, watchedFetch } from './checks.ts';
import { assertWhole, checkPersistedQueries, walkPages } from './lists.ts';
import { type Asked, CREATE, type Created, listNamed, type Names } from './operations.ts';

const { check, tell } = makeChecks();
const wire = watchedFetch();

function client({ token = true, persisted = false, useGet = false } = {}) {
  const hashed = persistedExchange({ preferGetForPersistedQueries: useGet });
  return new Client({
    url: `${given('REGISTRY_URL')}/graphql`,
    fetch: wire.fetch,
    fetchOptions: { headers: token ? authorization : {} },
    preferGetMethod: false,
    exchanges: [cacheExchange, ...(persisted ? [hashed] : []), fetchExchange],
  });
}

const list = (urql: Client, name: string, variables: Asked) =>
  urql.query<Names, Asked>(listNamed(name), variables).toPromise();

await check('a query with variables', async () => {
  const { data, error } = await list(client(), 'Variables', { first: 3, filter: { kind: ['COOPERATIVE'] } });
  assert.equal(error, undefined);
  assert.equal(data?.cooperatives.edges.length, 3);
  assert.ok(data.cooperatives.totalCount > 3);
});

await check('an error has its code', async () => {
  const { error } = await list(client(), 'Wrong', { first: 1, after: 'nobody' });
  assert.deepEqual(
    error?.graphQLErrors.map(({ extensions }) => extensions.code),
    ['CURSOR_INVALID'],
  );
});

await checkPersistedQueries({
  check,
  wire,
  list: async ({ useGet, name }, asked) =>
    (await list(client({ persisted: true, useGet }), name, asked)).data,
});

await check('pages by cursor are the whole list, each record once', async () => {
  const urql = client();
  assertWhole(await walkPages(async (asked) => (await list(urql, 'Pages', asked)).data));
});

await check('a mutation with a token, once for its key', async () => {
  const variables = { input: [cooperativeOf('Urql')], key: `urql-${Date.now()}` };
  const create = () => client().mutation<Created>(CREATE, variables).toPromise();
  const [one, again] = [await create(), await create()];
  assert.deepEqual(one.data?.cooperativeCreate.userErrors, []);
  assert.equal(one.data?.cooperativeCreate.cooperative?.version, 1);
  assert.equal(again.data?.cooperativeCreate.cooperative?.id, one.data?.cooperativeCreate.cooperative?.id);
});

await check('what is wrong with an input is data', async () => {
  const input = [{ ...cooperativeOf('Urql'), taxCode: '12' }];
  const { data } = await client().mutation<Created>(CREATE, { input }).toPromise();
  const found = data?.cooperativeCreate.userErrors.map(({ code, field }) => [code, field]);
  assert.deepEqual(found, [['TAX_CODE_INVALID', 'input.0.taxCode']]);
});

await check('a mutation without a token is refused by its code', async () => {
  const variables = { input: [cooperativeOf('Urql')] };
  const { error } = await client({ token: false }).mutation(CREATE, variables).toPromise();
  assert.deepEqual(
    error?.graphQLErrors.map(({ extensions }) => extensions.code),
    ['AUTH_TOKEN_REQUIRED'],
  );
  assert.equal(wire.take().at(-1)?.status, 401);
});

tell();
