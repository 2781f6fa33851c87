import t from 'tap';
import { ask, codesOf, toyApp } from './toy-server.ts';

/** A document, its variables, and what is left of its data. */
const NOTHING_LEFT: Readonly<Record<string, readonly [string, Record<string, unknown>, unknown]>> = {
  'the only field, included by a literal': ['{ number @include(if: false) }', {}, {}],
  'the only field, skipped by a variable': ['query ($s: Boolean!) { number @skip(if: $s) }', { s: true }, {}],
  'the only field of a named query with variables that nothing uses': [
    'query Q ($n: Int! = 5, $s: Boolean!) { number(n: $n) @include(if: $s) }',
    { s: false },
    {},
  ],
  'all fields of a record': [
    '{ cooperative(id: 1) { id @skip(if: true) name @include(if: false) } }',
    {},
    { cooperative: {} },
  ],
  'all fields of a page and of its rows': [
    '{ cooperatives(first: 2) { nodes { id @skip(if: true) } totalCount @skip(if: true) } }',
    {},
    { cooperatives: { nodes: [{}, {}] } },
  ],
  'a fragment of which nothing is left': [
    '{ ...F number } fragment F on Query { engine @include(if: false) }',
    {},
    { number: 7 },
  ],
  'an inline fragment of which nothing is left': [
    '{ cooperative(id: 1) { ... on Cooperative { id @include(if: false) } } }',
    {},
    { cooperative: {} },
  ],
  'a spread that is left out': ['{ ...F @include(if: false) } fragment F on Query { engine }', {}, {}],
  'a record of an interface': ['{ node(id: "m1") { id @skip(if: true) } }', {}, { node: {} }],
};

t.test('where conditions leave nothing of a selection an empty object is answered', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (const [name, [query, variables, data]] of Object.entries(NOTHING_LEFT)) {
    for (let call = 0; call < 3; call += 1) {
      const answer = await ask(toy, query, variables);
      t.equal(answer.status, 200, name);
      t.strictSame(codesOf(answer), [], name);
      t.strictSame(answer.body.data, data, name);
    }
  }
});

t.test('a mutation whose only field is left out does nothing', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = 'mutation ($do: Boolean!) { count @include(if: $do) }';
  for (let call = 0; call < 3; call += 1) {
    const answer = await ask(toy, query, { do: false });
    t.equal(answer.status, 200);
    t.strictSame(answer.body.data, {});
  }
  t.equal(toy.state.mutations, 0);
});

/** Documents in which a variable that may be null is used where null is no value. */
const NEVER_NULL: Readonly<Record<string, readonly [string, string]>> = {
  'a condition with a default': ['query ($v: Boolean = true) { number @include(if: $v) }', 'v'],
  'a condition inside of what is left out': [
    'query ($v: Boolean = true) { cooperative(id: 1) @include(if: false) { id @skip(if: $v) } engine }',
    'v',
  ],
  'an argument with a default of the variable': ['query ($v: Int = 3) { number(n: $v) }', 'v'],
  'an argument with a default of its own': ['query ($v: Int) { number(n: $v) }', 'v'],
  'an argument without any default': ['query ($v: ID = "1") { cooperative(id: $v) { id } }', 'v'],
  'an item of a list': ['query ($v: Int = 1) { numbers(of: [2, $v]) }', 'v'],
  'a field of an input': ['mutation ($v: String = "x") { saveOne(input: { name: $v }) { count } }', 'v'],
  'a use in a fragment': ['query ($v: Int = 3) { ...F } fragment F on Query { number(n: $v) }', 'v'],
};

t.test('an explicit null where a value is needed is the fault of the caller', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (const [name, [query, field]] of Object.entries(NEVER_NULL)) {
    for (let call = 0; call < 3; call += 1) {
      const answer = await ask(toy, query, { [field]: null });
      t.equal(answer.status, 400, name);
      t.strictSame(codesOf(answer), ['GRAPHQL_INVALID'], name);
      t.match(answer.body.errors?.[0]?.message, `$${field}`, name);
    }
    const left = await ask(toy, query, {});
    t.equal(left.status, 200, `${name}, left out`);
    t.strictSame(codesOf(left), [], `${name}, left out`);
  }
  t.equal(toy.state.mutations, 1, 'the one that was sent without the null');
});

t.test('a null is no fault where it is used in nothing that is left', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = 'query ($v: Int = 3, $s: Boolean!) { number(n: $v) @skip(if: $s) engine }';
  t.strictSame(codesOf(await ask(toy, query, { v: null, s: true })), []);
  t.strictSame(codesOf(await ask(toy, query, { v: null, s: false })), ['GRAPHQL_INVALID']);
  const own = 'query ($v: Boolean! = true) { number @include(if: $v) }';
  t.strictSame(codesOf(await ask(toy, own, { v: null })), ['FIELD_REQUIRED v'], 'nor where its type says so');
});
