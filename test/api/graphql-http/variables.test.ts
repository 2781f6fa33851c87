import { GraphQLInt, GraphQLList } from 'graphql';
import t from 'tap';
import { firstOf, inputProblems } from '../../../src/api/graphql-http/input-problems.ts';
import type { InputView } from '../../../src/api/graphql-http/input-view.ts';
import { ask, codesOf, post, toyApp } from './toy-server.ts';

const SAVE = 'mutation($input: [CooperativeInput!]!) { save(input: $input) { count } }';

t.test('everything wrong with the variables is told at once, each problem with its path', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const input = [
    { nme: 'x', foundedOn: '2024-1-1', kind: 'GROUPS' },
    { name: 1, phones: [{ number: '1' }, { numbr: '2' }, 'x'] },
    null,
  ];
  const answer = await ask(toy, SAVE, { input });
  t.equal(answer.status, 400);
  t.strictSame(codesOf(answer).sort(), [
    'DATE_INVALID input.0.foundedOn',
    'FIELD_REQUIRED input.0.name',
    'FIELD_REQUIRED input.1.phones.1.number',
    'FIELD_REQUIRED input.2',
    'FIELD_TYPE input.1.name',
    'FIELD_TYPE input.1.phones.2',
    'FIELD_UNKNOWN input.0.nme',
    'FIELD_UNKNOWN input.1.phones.1.numbr',
    'FIELD_VALUE input.0.kind',
  ]);
  t.equal(toy.state.mutations, 0);
});

t.test('literals are held to the same rules, with the same codes and paths', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const literal =
    '[{ nme: "x", foundedOn: "2024-1-1", kind: GROUPS }, { name: 1, phones: [{ numbr: "2" }] }, null]';
  const answer = await ask(toy, `mutation { save(input: ${literal}) { count } }`);
  t.strictSame(codesOf(answer).sort(), [
    'DATE_INVALID input.0.foundedOn',
    'FIELD_REQUIRED input.0.name',
    'FIELD_REQUIRED input.1.phones.0.number',
    'FIELD_REQUIRED input.2',
    'FIELD_TYPE input.1.name',
    'FIELD_UNKNOWN input.0.nme',
    'FIELD_UNKNOWN input.1.phones.0.numbr',
    'FIELD_VALUE input.0.kind',
  ]);
  t.ok(answer.body.errors?.every((one) => one.locations?.length === 1));
  const byDefault = await ask(
    toy,
    'query($d: Day = "soon", $n: Int! = "x") { dayOf(day: $d) number(n: $n) }',
  );
  t.strictSame(codesOf(byDefault).sort(), ['DATE_INVALID d', 'FIELD_TYPE n']);
});

t.test('a missing and a null variable are both required ones that are missing', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = 'query($id: ID!, $of: [Int!]!) { cooperative(id: $id) { id } numbers(of: $of) }';
  t.strictSame(codesOf(await ask(toy, query)), ['FIELD_REQUIRED id', 'FIELD_REQUIRED of']);
  t.strictSame(codesOf(await ask(toy, query, { id: null, of: [1, null] })), [
    'FIELD_REQUIRED id',
    'FIELD_REQUIRED of.1',
  ]);
});

t.test('a null where a default would have stood is refused before execution', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = 'query($n: Int = 3) { number(n: $n) }';
  t.match((await ask(toy, query)).body.data, { number: 3 });
  t.strictSame(codesOf(await ask(toy, query, { n: null })), ['GRAPHQL_INVALID']);
  t.strictSame(codesOf(await ask(toy, query, { n: null })), ['GRAPHQL_INVALID']);
});

t.test('names of the prototype in variables are unknown fields and reach nothing', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString']) {
    const body = `{"query":${JSON.stringify(SAVE)},"variables":{"input":[{"name":"x","${name}":{"polluted":1}}]}}`;
    t.strictSame(codesOf(await post(toy, body)), [`FIELD_UNKNOWN input.0.${name}`]);
  }
  const outer = await post(toy, '{"query":"{ engine }","variables":{"__proto__":{"polluted":1}}}');
  t.equal(outer.status, 200);
  t.notOk('polluted' in {});
});

t.test('problems are bounded in number, and values in depth', async (t) => {
  const toy = await toyApp({ limits: { maxProblems: 7 } });
  t.teardown(() => toy.app.close());
  t.equal(
    codesOf(await ask(toy, SAVE, { input: Array.from({ length: 500 }, () => ({ nme: 1 })) })).length,
    7,
  );
  const depth = 100_000;
  const nested = `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`;
  const answer = await post(
    toy,
    `{"query":"query($f: Filter) { filterOf(filter: $f) }","variables":{"f":${nested}}}`,
  );
  t.strictSame(codesOf(answer), ['GRAPHQL_LIMIT_EXCEEDED']);
});

t.test('a list longer than any call may carry is refused by its path before anything walks it', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const items = (length: number, item: unknown): unknown[] => Array.from({ length }, () => item);
  t.strictSame(codesOf(await ask(toy, SAVE, { input: items(1_001, { name: 'x' }) })), [
    'ITEMS_TOO_MANY input',
  ]);
  t.strictSame(codesOf(await ask(toy, SAVE, { input: items(1_001, {}) })), ['ITEMS_TOO_MANY input']);
  t.strictSame(codesOf(await ask(toy, SAVE, { input: [{ name: 'x' }, { phones: items(1_001, {}) }] })), [
    'ITEMS_TOO_MANY input.1.phones',
  ]);
  t.strictSame(codesOf(await ask(toy, '{ engine }', { unused: items(1_001, 1) })), ['ITEMS_TOO_MANY unused']);
  t.match((await ask(toy, SAVE, { input: items(1_000, { name: 'x' }) })).body.data, {
    save: { count: 1_000 },
  });
});

t.test('an object of more members than any type has is refused before anything walks it', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const members = (length: number) =>
    Object.fromEntries(Array.from({ length }, (_, index) => [`k${index}`, 1]));
  const limit = { code: 'GRAPHQL_LIMIT_EXCEEDED', params: { limit: 'maxInputMembers', max: 200 } };
  for (const variables of [members(201), { input: [members(201)] }]) {
    const answer = await ask(toy, SAVE, variables);
    t.equal(answer.status, 400);
    t.match(answer.body.errors, [{ extensions: limit }]);
  }
  t.equal(
    codesOf(await ask(toy, SAVE, { input: [members(200)] })).length,
    100,
    'as many problems as are told',
  );
  t.strictSame(codesOf(await ask(toy, '{ engine }', members(200))), []);
});

t.test('once as many problems are found as are told, nothing more is looked at', async (t) => {
  let looked = 0;
  const item: InputView = {
    kind: 'leaf',
    items: () => [],
    entries: () => [],
    isMember: () => false,
    parse: () => {
      looked += 1;
      throw new TypeError('not a number');
    },
  };
  const list: InputView = { ...item, kind: 'list', items: () => Array.from({ length: 5_000 }, () => item) };
  const type = new GraphQLList(GraphQLInt);
  t.equal(firstOf(inputProblems(type, list, 'of'), 100).length, 100);
  t.equal(looked, 100);
  t.strictSame(firstOf(inputProblems(type, list, 'of'), 0), []);
});

t.test('a problem speaks the language of the caller', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = 'query($d: Day) { dayOf(day: $d) }';
  const vietnamese = await post(toy, { query, variables: { d: 'x' } }, { 'accept-language': 'vi' });
  t.match(vietnamese.body.errors?.[0]?.message, 'Ngày không tồn tại');
});
