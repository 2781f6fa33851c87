import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  ApolloClient,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { authorization, cooperativeOf, given, makeChecks, watchedFetch } from './checks.ts';
import { assertWhole, checkPersistedQueries, walkPages } from './lists.ts';
import { type Asked, CREATE, type Created, type Creation, listNamed, type Names } from './operations.ts';

const { check, tell } = makeChecks();
const wire = watchedFetch();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** With Apollo's own cache, pages joined as its helper joins those of connections. */
function client({ token = true, persisted = false, useGet = false } = {}) {
  const http = new HttpLink({
    uri: `${given('REGISTRY_URL')}/graphql`,
    fetch: wire.fetch,
    headers: token ? authorization : {},
  });
  const hashed = new PersistedQueryLink({ sha256, useGETForHashedQueries: useGet });
  return new ApolloClient({
    link: persisted ? hashed.concat(http) : http,
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { cooperatives: relayStylePagination(['filter']) } } },
    }),
  });
}

const list = (name: string): TypedDocumentNode<Names, Asked> => gql(listNamed(name));
const CREATION: TypedDocumentNode<Created, Creation> = gql(CREATE);

/** The codes that an operation was refused with. */
async function codesOf(work: Promise<unknown>): Promise<unknown[]> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!CombinedGraphQLErrors.is(error)) throw error ?? new Error('nothing was refused');
  return error.errors.map(({ extensions }) => extensions?.code);
}

await check('a query with variables', async () => {
  const { data } = await client().query({
    query: list('Variables'),
    variables: { first: 3, filter: { kind: ['COOPERATIVE'] } },
  });
  assert.equal(data?.cooperatives.edges.length, 3);
  assert.ok(data.cooperatives.totalCount > 3);
});

await check('records are kept in the cache by their ids', async () => {
  const apollo = client();
  const { data } = await apollo.query({ query: list('Kept'), variables: { first: 1 } });
  const id = data?.cooperatives.edges[0]?.node.id;
  assert.ok(Object.keys(Object(apollo.cache.extract())).includes(`Cooperative:${id}`));
});

await check('an error has its code', async () => {
  const refused = client().query({ query: list('Wrong'), variables: { first: 1, after: 'nobody' } });
  assert.deepEqual(await codesOf(refused), ['CURSOR_INVALID']);
});

await checkPersistedQueries({
  check,
  wire,
  list: async ({ useGet, name }, variables) =>
    (await client({ persisted: true, useGet }).query({ query: list(name), variables })).data,
});

await check('pages by cursor are the whole list, each record once', async () => {
  const apollo = client();
  const query = list('Pages');
  await walkPages(async (variables) => {
    return (await apollo.query({ query, variables, fetchPolicy: 'network-only' })).data;
  });
  // The cache has joined the pages.
  const joined = apollo.readQuery({ query, variables: { first: 4 } });
  assertWhole(joined === null ? [] : [joined]);
});

await check('a mutation with a token, once for its key', async () => {
  const variables = { input: [cooperativeOf('Apollo')], key: `apollo-${Date.now()}` };
  const mutation = CREATION;
  const [one, again] = [
    await client().mutate({ mutation, variables }),
    await client().mutate({ mutation, variables }),
  ];
  assert.deepEqual(one.data?.cooperativeCreate.userErrors, []);
  assert.equal(one.data?.cooperativeCreate.cooperative?.version, 1);
  assert.equal(again.data?.cooperativeCreate.cooperative?.id, one.data?.cooperativeCreate.cooperative?.id);
});

await check('what is wrong with an input is data', async () => {
  const input = [{ ...cooperativeOf('Apollo'), taxCode: '12' }];
  const { data } = await client().mutate({ mutation: CREATION, variables: { input } });
  const found = data?.cooperativeCreate.userErrors.map(({ code, field }) => [code, field]);
  assert.deepEqual(found, [['TAX_CODE_INVALID', 'input.0.taxCode']]);
});

await check('a mutation without a token is refused by its code', async () => {
  const variables = { input: [cooperativeOf('Apollo')] };
  const refused = client({ token: false }).mutate({ mutation: CREATION, variables });
  assert.deepEqual(await codesOf(refused), ['AUTH_TOKEN_REQUIRED']);
  assert.equal(wire.take().at(-1)?.status, 401);
});

tell();
