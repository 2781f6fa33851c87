import assert from 'node:assert/strict';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { AS_PERSISTED, authorization, cooperativeOf, given, makeChecks, watchedFetch } from './checks.ts';
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

for (const useGet of [false, true]) {
  await check(`a persisted query, by ${useGet ? 'GET' : 'POST'}`, async () => {
    wire.take();
    const name = `Hashed${useGet}${Date.now()}`; // not known from a run before
    for (const _ of [1, 2]) {
      const urql = client({ persisted: true, useGet });
      const { data } = await list(urql, name, { first: 2 });
      assert.equal(data?.cooperatives.edges.length, 2);
    }
    const sent = wire.take();
    assert.deepEqual(
      sent.map(({ hasDocument, codes }) => ({ hasDocument, codes })),
      AS_PERSISTED,
    );
    assert.equal(sent.at(-1)?.method, useGet ? 'GET' : 'POST');
  });
}

await check('pages by cursor are the whole list, each record once', async () => {
  const urql = client();
  const ids: string[] = [];
  let after: string | null = null;
  let total = 0;
  for (let pages = 0; pages < 50; pages += 1) {
    const { data }: { data?: Names | undefined } = await list(urql, 'Pages', { first: 4, after });
    ids.push(...(data?.cooperatives.edges.map(({ node }) => node.id) ?? []));
    total = data?.cooperatives.totalCount ?? 0;
    after = data?.cooperatives.pageInfo.endCursor ?? null;
    if (data?.cooperatives.pageInfo.hasNextPage !== true) break;
  }
  assert.ok(ids.length > 8);
  assert.deepEqual([ids.length, new Set(ids).size], [total, ids.length]);
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
