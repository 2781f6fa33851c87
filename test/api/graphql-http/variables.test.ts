import t from 'tap';
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

t.test('a problem speaks the language of the caller', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = 'query($d: Day) { dayOf(day: $d) }';
  const vietnamese = await post(toy, { query, variables: { d: 'x' } }, { 'accept-language': 'vi' });
  t.match(vietnamese.body.errors?.[0]?.message, 'Ngày không tồn tại');
});
