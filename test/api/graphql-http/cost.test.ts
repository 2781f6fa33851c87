import t from 'tap';
import type { Toy } from './toy-server.ts';
import { ask, codesOf, toyApp } from './toy-server.ts';

async function costOf(toy: Toy, query: string, variables?: Record<string, unknown>): Promise<unknown> {
  return (await ask(toy, query, variables)).body.extensions?.cost;
}

t.test('a page multiplies what stands below it, by literal, variable, default and page size', async (t) => {
  const toy = await toyApp({ listSizes: { 'Cooperative.ratings': 3 }, defaultPageSize: 20 });
  t.teardown(() => toy.app.close());
  const page = (args: string): string => `{ cooperatives${args} { nodes { id name } } }`;
  t.equal(await costOf(toy, page('(first: 10)')), 1 + 10 * 3);
  t.equal(await costOf(toy, page('')), 1 + 20 * 3, 'the default of the argument');
  t.equal(await costOf(toy, page('(first: null, last: 4)')), 1 + 4 * 3);
  t.equal(await costOf(toy, page('(first: -10)')), 1 + 10 * 3);
  t.equal(await costOf(toy, '{ cooperatives(first: 2) { edges { node { id } } } }'), 1 + 2 * 3);
  t.equal(await costOf(toy, '{ cooperative(id: 1) { managers { id } } }'), 2 + 20, 'no page stated');
  t.equal(await costOf(toy, '{ cooperative(id: 1) { ratings { year points } } }'), 2 + 3 * 2, 'a fixed list');
  t.equal(await costOf(toy, '{ search { ... on Node { id } } }'), 1 + 20);
  const query = 'query($n: Int) { cooperatives(first: $n) { nodes { id name } } }';
  t.equal(await costOf(toy, query, { n: 7 }), 1 + 7 * 3);
  t.equal(await costOf(toy, query, { n: 9 }), 1 + 9 * 3, 'the price of another call is not kept');
  t.equal(await costOf(toy, query, { n: null }), 1 + 20 * 3);
});

t.test('what is worked out costs more than what is read', async (t) => {
  const toy = await toyApp({
    fieldCosts: { 'Cooperative.ratings': 7 },
    listSizes: { 'Cooperative.ratings': 3 },
  });
  t.equal(
    await costOf(toy, '{ cooperatives(first: 10) { nodes { ratings { year } } } }'),
    1 + 10 * (1 + 8 + 3),
  );
});

t.test('a mutation of a list costs as often as the list is long', async (t) => {
  const toy = await toyApp({ listSizes: { 'Saved.ids': 1 } });
  t.teardown(() => toy.app.close());
  const query = 'mutation($input: [CooperativeInput!]!) { save(input: $input) { count } }';
  const input = Array.from({ length: 60 }, () => ({ name: 'x' }));
  t.equal(await costOf(toy, query, { input }), 60 * 2);
  t.equal(await costOf(toy, query, { input: input.slice(0, 3) }), 3 * 2);
  t.equal(await costOf(toy, query, { input: { name: 'one alone' } }), 2);
  t.equal(await costOf(toy, 'mutation { save(input: [{ name: "a" }, { name: "b" }]) { count } }'), 2 * 2);
  t.equal(await costOf(toy, 'mutation { saveOne(input: { name: "a" }) { count } }'), 2);
});

t.test('a call that costs too much is refused with its cost and the limit, and not executed', async (t) => {
  const toy = await toyApp({ limits: { maxCost: 100 } });
  t.teardown(() => toy.app.close());
  const query = 'query($n: Int) { cooperatives(first: $n) { nodes { id name } } }';
  t.strictSame(codesOf(await ask(toy, query, { n: 33 })), []);
  const answer = await ask(toy, query, { n: 34 });
  t.equal(answer.status, 400);
  t.match(answer.body.errors?.[0], {
    message:
      'The query costs too much: 103, at most 100. Ask for fewer records (first, last) or fewer nested fields.',
    extensions: { code: 'GRAPHQL_TOO_COSTLY', params: { cost: 103, max: 100 } },
  });
  t.equal(toy.closed.length, 1);
  const mutation = 'mutation($input: [CooperativeInput!]!) { save(input: $input) { count } }';
  const input = Array.from({ length: 51 }, () => ({ name: 'x' }));
  t.strictSame(codesOf(await ask(toy, mutation, { input })), ['GRAPHQL_TOO_COSTLY']);
  t.equal(toy.state.mutations, 0);
});

t.test('what a condition leaves out costs nothing', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query =
    'query($all: Boolean!) { cooperatives(first: 10) { totalCount nodes @include(if: $all) { id } } }';
  t.equal(await costOf(toy, query, { all: false }), 1 + 500);
  t.equal(await costOf(toy, query, { all: true }), 1 + 10 * 2 + 500);
});

t.test('the count of a whole list has a price of its own, once a list and not once a row', async (t) => {
  const toy = await toyApp({ limits: { maxCost: 20_000 } });
  t.teardown(() => toy.app.close());
  t.equal(await costOf(toy, '{ cooperatives(first: 100) { totalCount nodes { id } } }'), 1 + 100 * 2 + 500);
  t.equal(await costOf(toy, '{ cooperatives(first: 9) { a: totalCount b: totalCount } }'), 1 + 2 * 500);
  const fragments = `{ cooperatives(first: 3) { ...Count ... on CooperativeConnection { b: totalCount } } }
    fragment Count on CooperativeConnection { ...Inner nodes { id } }
    fragment Inner on CooperativeConnection { totalCount }`;
  t.equal(await costOf(toy, fragments), 1 + 3 * 2 + 2 * 500);
  const counts = (times: number) =>
    `{ ${Array.from({ length: times }, (_, index) => `a${index}: cooperatives(first: 1) { totalCount }`).join(' ')} }`;
  t.equal(await costOf(toy, counts(39)), 39 * 501);
  const before = toy.closed.length;
  t.strictSame(codesOf(await ask(toy, counts(40))), ['GRAPHQL_TOO_COSTLY']);
  t.equal(toy.closed.length, before, 'nothing was executed');
});
