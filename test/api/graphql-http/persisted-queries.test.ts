import { createHash } from 'node:crypto';
import t from 'tap';
import { codesOf, post, type Toy, toyApp } from './toy-server.ts';

const QUERY = '{ __typename }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const named = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});
const get = (toy: Toy, members: Record<string, string>, accept = 'application/json') =>
  toy.app.inject({ url: `/graphql?${new URLSearchParams(members)}`, headers: { accept } });

t.test('a hash is asked for first, sent with its document once, and enough from then on', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const query = `${QUERY} # ${accept}`;
    const missed = await post(toy, { operationName: null, ...named(hashOf(query)) }, { accept });
    t.equal(missed.status, accept === 'application/json' ? 200 : 400);
    t.strictSame(codesOf(missed), ['PERSISTED_QUERY_NOT_FOUND']);
    for (const language of ['vi', 'en'])
      t.equal(
        (await post(toy, named(hashOf(query)), { accept, 'accept-language': language })).body.errors?.[0]
          ?.message,
        'PersistedQueryNotFound',
        'clients compare the message',
      );
    const sent = await post(toy, { query, ...named(hashOf(query)) }, { accept });
    t.equal(sent.status, 200);
    t.ok(sent.body.data);
    const again = await post(toy, named(hashOf(query).toUpperCase()), { accept });
    t.strictSame([again.status, again.body.data], [200, sent.body.data]);
  }
});

t.test('so is it by GET, and a mutation by GET stays refused', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const extensions = JSON.stringify(named(hashOf(QUERY)).extensions);
  t.match((await get(toy, { extensions })).json(), { errors: [{ message: 'PersistedQueryNotFound' }] });
  t.equal((await get(toy, { query: QUERY, extensions })).statusCode, 200);
  t.match((await get(toy, { extensions })).json(), { data: { __typename: 'Query' } });
  const mutation = 'mutation { count }';
  await post(toy, { query: mutation, ...named(hashOf(mutation)) });
  const before = toy.state.mutations;
  const refused = await get(toy, { extensions: JSON.stringify(named(hashOf(mutation)).extensions) });
  t.equal(refused.statusCode, 405);
  t.equal(toy.state.mutations, before);
});

t.test('what is no hash of the document is refused, and keeps nothing', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const other = await post(toy, { query: QUERY, ...named(hashOf('{ other }')) });
  t.strictSame(codesOf(other), ['PERSISTED_QUERY_HASH_DIFFERS']);
  t.strictSame(codesOf(await post(toy, named(hashOf('{ other }')))), ['PERSISTED_QUERY_NOT_FOUND']);
  const invalid = '{ nothing_of_this_name }';
  await post(toy, { query: invalid, ...named(hashOf(invalid)) });
  t.strictSame(
    codesOf(await post(toy, named(hashOf(invalid)))),
    ['PERSISTED_QUERY_NOT_FOUND'],
    'nor an invalid one',
  );
  for (const hash of ['', 'abc', 1, null, undefined, `${hashOf(QUERY)}0`]) {
    const answer = await post(toy, named(hash));
    t.equal(answer.status, 400);
    t.strictSame(codesOf(answer), ['FIELD_TYPE extensions.persistedQuery.sha256Hash', 'BODY_INVALID']);
  }
  for (const version of [2, '1', null]) {
    const answer = await post(toy, named(hashOf(QUERY), version));
    t.strictSame(codesOf(answer), ['PERSISTED_QUERY_NOT_SUPPORTED']);
    t.equal(answer.body.errors?.[0]?.message, 'PersistedQueryNotSupported');
  }
  t.strictSame(codesOf(await post(toy, { extensions: {} })), ['FIELD_REQUIRED query', 'BODY_INVALID']);
});

t.test('the texts that are kept are bounded: the oldest are asked for anew', async (t) => {
  const toy = await toyApp({ limits: { maxDocuments: 2 } });
  t.teardown(() => toy.app.close());
  const texts = [1, 2, 3].map((one) => `{ engine } # ${one}`);
  for (const query of texts) await post(toy, { query, ...named(hashOf(query)) });
  const codes = [];
  for (const query of texts) codes.push(codesOf(await post(toy, named(hashOf(query)))));
  t.strictSame(codes, [['PERSISTED_QUERY_NOT_FOUND'], [], []]);
});

t.test('texts are kept as long as all of them together are not too long', async (t) => {
  const toy = await toyApp({ limits: { maxQueryBytes: 1_000, maxDocuments: 100 } });
  t.teardown(() => toy.app.close());
  const queries = Array.from({ length: 20 }, (_, index) => `${QUERY} #${String(index).padStart(984, ' ')}`);
  t.equal(queries[0]?.length, 1_000);
  for (const query of queries) t.ok((await post(toy, { query, ...named(hashOf(query)) })).body.data);
  const kept: number[] = [];
  for (const [index, query] of queries.entries())
    if ((await post(toy, named(hashOf(query)))).body.data) kept.push(index);
  t.strictSame(
    kept,
    Array.from({ length: 16 }, (_, index) => index + 4),
  );
});
