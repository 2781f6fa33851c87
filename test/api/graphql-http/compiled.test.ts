import t from 'tap';
import type { Answer, Toy } from './toy-server.ts';
import { ask, codesOf, toyApp } from './toy-server.ts';

/** The answers of the first (interpreted), second and third (compiled) call. */
async function thrice(
  toy: Toy,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer['body'][]> {
  const answers: Answer['body'][] = [];
  for (let call = 0; call < 3; call += 1) answers.push((await ask(toy, query, variables)).body);
  return answers;
}

t.test('a document is compiled from its second call on', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const engines = (await thrice(toy, '{ engine }')).map((one) => one.data?.engine);
  t.strictSame(engines, ['interpreted', 'compiled', 'compiled']);
});

t.test('compiled documents are bounded in number: the oldest are forgotten', async (t) => {
  const toy = await toyApp({ limits: { maxDocuments: 4 } });
  t.teardown(() => toy.app.close());
  await thrice(toy, '{ engine }');
  for (let index = 0; index < 10; index += 1) await ask(toy, `query Q${index} { engine }`);
  t.strictSame((await ask(toy, '{ engine }')).body.data, { engine: 'interpreted' });
});

t.test('documents that differ in a name only are not mixed', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (let call = 0; call < 3; call += 1) {
    t.strictSame((await ask(toy, 'query A { number(n: 1) }')).body.data, { number: 1 });
    t.strictSame((await ask(toy, 'query A { number(n: 2) }')).body.data, { number: 2 });
    t.strictSame((await ask(toy, 'query B { number(n: 1) engine }')).body.data?.number, 1);
  }
});

t.test(
  'a custom scalar arrives parsed as literal, variable and default, interpreted and compiled',
  async (t) => {
    const toy = await toyApp();
    t.teardown(() => toy.app.close());
    const query = `query($day: Day!, $late: Day = "2011-01-01") {
    literal: dayOf(day: "2020-02-02")
    variable: dayOf(day: $day)
    variableDefault: dayOf(day: $late)
    argumentDefault: dayOf
    literalNull: dayOf(day: null)
    inLiteral: filterOf(filter: { foundedSince: "2020-02-02" })
    variableInLiteral: filterOf(filter: { foundedSince: $day })
    fieldDefault: filterOf(filter: { kind: GROUP })
    cooperative(id: 1) { foundedOn managers(first: 1) { name } }
    engine
  }`;
    for (const body of await thrice(toy, query, { day: '2024-12-31' })) {
      t.match(body.data, {
        literal: 'Date(2020-02-02)',
        variable: 'Date(2024-12-31)',
        variableDefault: 'Date(2011-01-01)',
        argumentDefault: 'Date(1999-09-09)',
        literalNull: 'null',
        inLiteral: '{foundedSince:Date(2020-02-02)}',
        variableInLiteral: '{foundedSince:Date(2024-12-31)}',
        fieldDefault: '{kind:GROUP,foundedSince:Date(2001-02-03)}',
        cooperative: { foundedOn: '1970-01-01', managers: [{}, { name: 'Date(2020-01-01)' }] },
      });
    }
    t.equal((await ask(toy, query, { day: '2024-12-31' })).body.data?.engine, 'compiled');
    t.strictSame(codesOf(await ask(toy, query, { day: '2024-02-3' })), ['DATE_INVALID day']);
  },
);

t.test('a variable left out of an input object stays absent, and null stays null', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = 'query($phone: String) { patchOf(patch: { name: "x", phone: $phone }) engine }';
  const shown = async (variables: Record<string, unknown>): Promise<unknown> =>
    (await ask(toy, query, variables)).body.data?.patchOf;
  for (let call = 0; call < 3; call += 1) {
    t.equal(await shown({}), '{name:x}');
    t.equal(await shown({ phone: null }), '{name:x,phone:null}');
    t.equal(await shown({ phone: '1' }), '{name:x,phone:1}');
  }
});

t.test('a non-null variable falls back to its default when compiled too', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = 'query($n: Int! = 5, $of: [Int!]! = [1, 2]) { number(n: $n) numbers(of: $of) engine }';
  for (const body of await thrice(toy, query)) t.match(body.data, { number: 5, numbers: [1, 2] });
});

t.test('a fragment spread twice under different conditions keeps both', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = `query($a: Boolean!, $b: Boolean!) {
    ...F @include(if: $a) ...F @include(if: $b)
    x: cooperative(id: 1) { ...G } y: cooperative(id: 2) @skip(if: $a) { ...G }
    engine
  }
  fragment F on Query { number }
  fragment G on Cooperative { name @include(if: $b) id }`;
  const cases = [
    [true, false, { number: 7, x: { id: '1' } }],
    [false, true, { number: 7, x: { name: 'HTX 1', id: '1' }, y: { name: 'HTX 2', id: '2' } }],
    [false, false, { x: { id: '1' }, y: { id: '2' } }],
  ] as const;
  for (let call = 0; call < 3; call += 1) {
    for (const [a, b, expected] of cases) {
      const { engine, ...data } = (await ask(toy, query, { a, b })).body.data ?? {};
      t.strictSame(data, expected);
      t.equal(engine, call === 0 ? 'interpreted' : 'compiled');
    }
  }
  t.strictSame((await ask(toy, '{ engine @skip(if: true) }')).body.data, {});
});

t.test(
  'an operation over an input that contains itself is interpreted, for compiling it does not end',
  async (t) => {
    const toy = await toyApp();
    t.teardown(() => toy.app.close());
    const query = 'query($f: Filter) { filterOf(filter: $f) engine }';
    for (const body of await thrice(toy, query, { f: { not: { kind: 'GROUP' } } })) {
      t.match(body.data, { engine: 'interpreted', filterOf: /^\{not:\{kind:GROUP/ });
    }
    t.equal(toy.operations[0]?.isCompilable, false, 'it is not even tried');
  },
);

t.test('abstract types answer alike, interpreted and compiled', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = `{ search { __typename ... on Node { id } ... on Manager { name cooperative { kind } } }
    node(id: "m1") { id ... on Manager { name } ...C } } fragment C on Cooperative { name }`;
  const [first, second, third] = await thrice(toy, query);
  t.strictSame(second?.data, first?.data);
  t.strictSame(third?.data, first?.data);
});

t.test('arguments are frozen, for every parent shares them', async (t) => {
  const { newState, toySchema } = await import('./toy-schema.ts');
  const schema = toySchema(newState());
  const field = schema.getQueryType()?.getFields().number;
  Object.assign(field ?? {}, { resolve: (_: unknown, args: { n: number }) => (args.n += 1) });
  const toy = await toyApp({ schema });
  t.teardown(() => toy.app.close());
  t.strictSame(codesOf(await ask(toy, '{ number }')), ['INTERNAL']);
});
