import t from 'tap';
import { ask, codesOf, post, send, toyApp } from './toy-server.ts';

t.test('a body of the wrong shape is 400, each wrong member named', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const cases: [unknown, string[]][] = [
    [[{ query: '{ engine }' }], ['BODY_INVALID']],
    ['null', ['BODY_INVALID']],
    ['"{ engine }"', ['BODY_INVALID']],
    ['', ['BODY_INVALID']],
    ['{', ['BODY_INVALID']],
    [{}, ['FIELD_REQUIRED query', 'BODY_INVALID']],
    [{ query: null }, ['FIELD_REQUIRED query', 'BODY_INVALID']],
    [
      { query: 1, variables: 'x', operationName: 0, extensions: [] },
      [
        'FIELD_TYPE query',
        'FIELD_TYPE variables',
        'FIELD_TYPE operationName',
        'FIELD_TYPE extensions',
        'BODY_INVALID',
      ],
    ],
    [{ query: '{ engine }', variable: {} }, ['FIELD_UNKNOWN variable', 'BODY_INVALID']],
    ['{"query":"{ engine }","__proto__":{"x":1}}', ['FIELD_UNKNOWN __proto__', 'BODY_INVALID']],
  ];
  for (const [body, codes] of cases) {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await post(toy, body, { accept });
      t.equal(answer.status, 400, JSON.stringify(body));
      t.strictSame(codesOf(answer), codes);
      t.notOk('data' in answer.body);
    }
  }
  t.strictSame(toy.closed, []);
});

t.test('a GET without a query is told that it is missing', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const answer = await toy.app.inject({ url: '/graphql', headers: { accept } });
    t.equal(answer.statusCode, 400);
    const [first] = answer.json<{ errors: { extensions: object }[] }>().errors;
    t.match(first?.extensions, { code: 'FIELD_REQUIRED', field: 'query' });
  }
});

t.test('numbers and booleans are never taken for text, nor text for numbers', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  t.strictSame(codesOf(await post(toy, { query: true })), ['FIELD_TYPE query', 'BODY_INVALID']);
  t.strictSame(codesOf(await ask(toy, 'query($n: Int!) { number(n: $n) }', { n: '5' })), ['FIELD_TYPE n']);
});

t.test('a body that is not UTF-8 is refused', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const payload = Buffer.concat([
    Buffer.from('{"query":"{ engine } # '),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('"}'),
  ]);
  const answer = await send(toy, {
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload,
  });
  t.equal(answer.status, 400);
  t.strictSame(codesOf(answer), ['BODY_INVALID']);
});

t.test('a POST that a foreign page could send without asking is 415', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'application/graphql',
    'application/json; charset=utf-16',
    '',
  ];
  for (const type of types) {
    const answer = await post(toy, { query: 'mutation { count }' }, { 'content-type': type });
    t.equal(answer.status, 415, type);
    t.strictSame(codesOf(answer), ['MEDIA_TYPE_UNSUPPORTED']);
  }
  t.equal(toy.state.mutations, 0);
  const charset = await post(
    toy,
    { query: '{ engine }' },
    { 'content-type': 'application/json; charset="UTF-8"' },
  );
  t.equal(charset.status, 200);
});

t.test('other methods are 405 with the allowed ones named, whatever they carry', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (const method of ['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const) {
    const raw = await toy.app.inject({
      method,
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: 'x',
    });
    t.equal(raw.statusCode, 405, method);
    t.equal(raw.headers.allow, 'GET, POST');
  }
});

t.test('the answer has the media type that the caller likes best, or is 406', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const modern = 'application/graphql-response+json; charset=utf-8';
  const plain = 'application/json; charset=utf-8';
  const cases: [string, number, string][] = [
    ['application/graphql-response+json', 200, modern],
    ['application/graphql-response+json, application/json;q=0.9', 200, modern],
    ['application/graphql-response+json, application/graphql+json, application/json', 200, modern],
    ['application/json, application/graphql-response+json', 200, modern],
    ['application/graphql-response+json, */*', 200, modern],
    ['application/json, */*', 200, plain],
    ['application/json;q=0.5, application/graphql-response+json;q=0.1', 200, plain],
    ['application/json;q=0, */*', 200, modern],
    ['application/*', 200, plain],
    ['*/*', 200, plain],
    ['', 200, plain],
    ['text/html', 406, plain],
    ['image/png, text/*;q=0.5', 406, plain],
  ];
  for (const [accept, status, type] of cases) {
    const answer = await post(toy, { query: '{ engine }' }, { accept });
    t.equal(answer.status, status, accept);
    t.equal(answer.type, type, accept);
  }
  t.strictSame(codesOf(await post(toy, { query: '{ engine }' }, { accept: 'text/html' })), [
    'NOT_ACCEPTABLE',
  ]);
});

t.test('answers are neither stored, sniffed nor embedded elsewhere', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (const query of ['{ engine }', '{', 'mutation { count }']) {
    const { headers } = await toy.app.inject({ url: '/graphql', query: { query } });
    t.match(headers, {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
  }
});

t.test('GET reads query, variables and operationName from the address', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = { query: 'query A($n: Int!) { number(n: $n) }', variables: '{"n":3}', operationName: 'A' };
  t.match(await send(toy, { url: '/graphql', query }), { status: 200, body: { data: { number: 3 } } });
  for (const wrong of ['{', '[]', '1', '"x"']) {
    t.equal((await send(toy, { url: '/graphql', query: { ...query, variables: wrong } })).status, 400, wrong);
  }
  t.equal((await send(toy, { url: '/graphql?query={engine}&query={number}' })).status, 400);
  t.equal((await send(toy, { url: '/graphql' })).status, 400);
  t.equal((await send(toy, { url: `/graphql?query=${'x'.repeat(70_000)}` })).status, 413);
});

t.test('a body of very many unknown members is refused by the first of them', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const members = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`k${index}`, 1]));
  const answer = await post(toy, { query: '{ engine }', ...members });
  t.equal(answer.status, 400);
  t.equal(codesOf(answer).length, 51, 'the body and fifty members');
});

t.test('an error of the surrounding app keeps its code and status', async (t) => {
  const { failure } = await import('../../../src/kernel/errors.ts');
  const Fastify = (await import('fastify')).default;
  const { graphqlHttp } = await import('../../../src/api/graphql-http/graphql-http.plugin.ts');
  const { newState, toySchema } = await import('./toy-schema.ts');
  const app = Fastify();
  t.teardown(() => app.close());
  app.addHook('onRequest', async () => {
    throw failure('AUTH_TOKEN_INVALID');
  });
  await app.register(graphqlHttp, {
    schema: toySchema(newState()),
    createContext: async () => ({ close: async () => {}, extensions: () => ({}) }),
    languageOf: () => 'vi',
    development: false,
  });
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ engine }' } });
  t.equal(answer.statusCode, 401);
  t.equal(answer.json().errors[0].extensions.code, 'AUTH_TOKEN_INVALID');
});
