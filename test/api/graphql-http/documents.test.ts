import t from 'tap';
import { ask, codesOf, post, send, toyApp } from './toy-server.ts';

/** Fragments that each spread the next one twice. */
function doublings(count: number): string {
  const fragments = Array.from(
    { length: count },
    (_, index) => `fragment F${index} on Cooperative { ...F${index + 1} ...F${index + 1} }`,
  );
  return `{ cooperative(id: 1) { ...F0 } } ${fragments.join(' ')} fragment F${count} on Cooperative { id }`;
}

t.test(
  'a document with two operations is refused by POST and by GET, whatever operationName says',
  async (t) => {
    const toy = await toyApp();
    t.teardown(() => toy.app.close());
    const query = 'query A { engine } mutation B { count }';
    for (const operationName of ['A', 'B', null]) {
      t.strictSame(codesOf(await post(toy, { query, operationName })), ['GRAPHQL_ONE_OPERATION']);
    }
    const url = `/graphql?operationName=A&query=${encodeURIComponent(query)}`;
    t.strictSame(codesOf(await send(toy, { url })), ['GRAPHQL_ONE_OPERATION']);
    t.equal(toy.state.mutations, 0);
    t.strictSame(codesOf(await ask(toy, 'fragment F on Query { engine }')), ['GRAPHQL_ONE_OPERATION']);
  },
);

t.test('a document in the form of a JSON syntax tree is a syntax error', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (const tree of [
    '{"kind":"Document","definitions":[]}',
    '{"kind":"Document"}',
    '[]',
    'null',
    '"x"',
    '',
  ]) {
    const answer = await ask(toy, tree);
    t.strictSame(codesOf(answer), ['GRAPHQL_SYNTAX'], tree);
    t.equal(answer.status, 400);
    t.notOk('data' in answer.body);
  }
});

t.test('a document of too many tokens, of too many bytes or with NUL in it goes no further', async (t) => {
  const toy = await toyApp({ limits: { maxTokens: 20, maxQueryBytes: 1000 } });
  t.teardown(() => toy.app.close());
  t.strictSame(codesOf(await ask(toy, `{ ${'engine '.repeat(19)} }`)), ['GRAPHQL_LIMIT_EXCEEDED']);
  const bytes = await ask(toy, `{ engine } # ${'ệ'.repeat(400)}`);
  t.match(bytes.body.errors?.[0]?.extensions.params, { limit: 'maxQueryBytes', max: 1000 });
  const nul = await ask(toy, '{ engine\u0000 }');
  t.strictSame(codesOf(nul), ['GRAPHQL_SYNTAX']);
  t.strictSame(nul.body.errors?.[0]?.locations, [{ line: 1, column: 9 }]);
});

t.test('a query of one megabyte is refused by its bytes, a larger body before it is read', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  t.strictSame(codesOf(await ask(toy, `{ ${'engine '.repeat(149_000)} }`)), ['GRAPHQL_LIMIT_EXCEEDED']);
  const answer = await ask(toy, `{ ${'engine '.repeat(160_000)} }`);
  t.equal(answer.status, 413);
  t.strictSame(codesOf(answer), ['BODY_TOO_LARGE']);
});

t.test('fourteen and sixty doublings of a fragment are priced without being expanded', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (const [count, cost] of [
    [14, 2 ** 14],
    [60, 2 ** 60],
  ] as const) {
    const answer = await ask(toy, doublings(count));
    t.strictSame(codesOf(answer), ['GRAPHQL_TOO_COSTLY']);
    t.ok(Number(answer.body.errors?.[0]?.extensions.params?.cost) >= cost);
  }
  t.strictSame(toy.closed, [], 'nothing was executed');
});

t.test(
  'a bomb behind a false condition is refused as well, for the compiler would still unroll it',
  async (t) => {
    const toy = await toyApp();
    t.teardown(() => toy.app.close());
    const query = doublings(14).replace(
      '{ cooperative(id: 1) {',
      '{ cooperative(id: 1) @include(if: false) {',
    );
    t.strictSame(codesOf(await ask(toy, query)), ['GRAPHQL_TOO_COSTLY']);
  },
);

t.test('fragments in a circle are invalid', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = '{ ...A } fragment A on Query { ...B engine } fragment B on Query { ...A }';
  t.ok(codesOf(await ask(toy, query)).includes('GRAPHQL_INVALID'));
});

t.test('depth and aliases are limited, through fragments too', async (t) => {
  const toy = await toyApp({ limits: { maxDepth: 4, maxAliases: 2 } });
  t.teardown(() => toy.app.close());
  const allowed = '{ cooperative(id: 1) { managers { cooperative { id } } } }';
  t.strictSame(codesOf(await ask(toy, allowed)), []);
  const deep =
    '{ cooperative(id: 1) { managers { ...F } } } fragment F on Manager { cooperative { managers { id } } }';
  const answer = await ask(toy, deep);
  t.match(answer.body.errors?.[0]?.extensions, {
    code: 'GRAPHQL_LIMIT_EXCEEDED',
    params: { limit: 'maxDepth' },
  });
  t.strictSame(codesOf(await ask(toy, '{ a: engine b: engine }')), []);
  const aliased = await ask(toy, '{ a: engine b: engine c: engine }');
  t.match(aliased.body.errors?.[0]?.extensions.params, { limit: 'maxAliases', max: 2 });
});

t.test('a mutation by GET is 405 whatever its validity, and does nothing', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  await ask(toy, 'mutation { count }');
  for (const query of ['mutation { count }', 'mutation { nothing }', 'mutation M { count }']) {
    const raw = await toy.app.inject({ url: '/graphql', query: { query } });
    t.equal(raw.statusCode, 405);
    t.equal(raw.headers.allow, 'POST');
    t.equal(raw.json().errors[0].extensions.code, 'METHOD_NOT_ALLOWED');
  }
  t.equal(toy.state.mutations, 1);
});

t.test('a misspelt name suggests none of the names that exist', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const queries = [
    '{ engin }',
    '{ cooperative(idd: 1) { id } }',
    'query($x: Kindd) { engine }',
    '{ filterOf(filter: { kind: GROUPP }) }',
    '{ cooperative(id: 1) { id ... on Cooperativ { id } } }',
  ];
  for (const query of queries) {
    const answer = await ask(toy, query);
    t.ok((answer.body.errors ?? []).length > 0, query);
    t.notMatch(JSON.stringify(answer.body), /mean/i, query);
  }
  const named = await ask(toy, '{ filterOf(filter: { kindd: GROUP }) }');
  t.match(
    named.body.errors,
    [{ message: /“kind”/, extensions: { field: 'filter.kindd' } }],
    'but for conditions',
  );
});

t.test('the name __proto__ is refused as alias, field, variable and fragment', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const queries = [
    '{ __proto__: cooperative(id: 1) { name } }',
    '{ __proto__ }',
    'query($__proto__: Int! = 1) { number(n: $__proto__) }',
    '{ ...__proto__ } fragment __proto__ on Query { engine }',
    '{ filterOf(filter: { __proto__: 1 }) }',
  ];
  for (const query of queries) t.strictSame(codesOf(await ask(toy, query)), ['GRAPHQL_INVALID'], query);
  const odd = '{ constructor: engine toString: engine hasOwnProperty: number }';
  await ask(toy, odd);
  t.match((await ask(toy, odd)).body.data, {
    constructor: 'compiled',
    toString: 'compiled',
    hasOwnProperty: 7,
  });
});

t.test('an operation of another name is not run in the place of the one asked for', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  t.strictSame(codesOf(await post(toy, { query: 'query A { engine }', operationName: 'B' })), [
    'GRAPHQL_INVALID',
  ]);
  t.strictSame(codesOf(await post(toy, { query: 'query A { engine }', operationName: 'A' })), []);
});

t.test('a refused document answers 200 to those who take plain JSON only, as the audits ask', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const plain = await post(toy, { query: '{ nothing }' }, { accept: 'application/json' });
  t.equal(plain.status, 200);
  t.equal(plain.type, 'application/json; charset=utf-8');
  t.notOk('data' in plain.body);
});

t.test('the introspection query of clients passes, one that multiplies itself does not', async (t) => {
  const { getIntrospectionQuery } = await import('graphql');
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const answer = await ask(toy, getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
  t.equal(answer.status, 200);
  t.ok(Number(answer.body.extensions?.cost) < 1000);
  const lists = Array.from({ length: 90 }, (_, index) => `a${index}: fields { type { fields { name } } }`);
  t.strictSame(codesOf(await ask(toy, `{ __schema { types { ${lists.join(' ')} } } }`)), []);
  t.strictSame(
    codesOf(
      await ask(toy, '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'),
    ),
    ['GRAPHQL_INVALID'],
  );
});
