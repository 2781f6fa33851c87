import { makeExecutableSchema } from '@graphql-tools/schema';
import { isScalarType, isSpecifiedScalarType } from 'graphql';
import t from 'tap';
import { executableSchema } from '../../src/surfaces/graphql/graphql.plugin.ts';
import { scalarResolvers } from '../../src/surfaces/graphql/scalars.ts';
import { ask, codesOf, toyApp } from '../api/graphql-http/toy-server.ts';

interface Cases {
  /** What is sent and what a resolver gets. */
  readonly good: readonly (readonly [unknown, unknown])[];
  readonly bad: readonly unknown[];
  readonly code?: string;
}

const CASES: Readonly<Record<string, Cases>> = {
  Date: {
    good: [
      ['2024-02-29', '2024-02-29'],
      ['1800-01-01', '1800-01-01'],
    ],
    bad: ['2025-02-29', '2025-2-1', '1799-12-31', '', 'today', 20_250_101, true, [], {}],
    code: 'DATE_INVALID',
  },
  DateTime: {
    good: [
      ['2025-06-30T17:00:00Z', '2025-06-30T17:00:00.000Z'],
      ['2025-07-01T00:00:00+07:00', '2025-06-30T17:00:00.000Z'],
    ],
    bad: ['2025-06-30', '2025-06-31T00:00:00Z', '2025-06-30T24:00:00Z', '', 1_751_302_800_000, true],
    code: 'MOMENT_INVALID',
  },
  PartialDate: {
    good: [
      ['2019', '2019'],
      ['2019-03', '2019-03'],
      ['2019-03-15', '2019-03-15'],
    ],
    bad: ['2019-13', '19', '2019-3', '2019-02-29', '', 2019, true],
    code: 'DATE_INVALID',
  },
  Vnd: {
    good: [
      [0, 0],
      [9_000_000_000_000_000, 9_000_000_000_000_000],
      [4_000_000_000, 4_000_000_000],
    ],
    bad: [9_000_000_000_000_001, 0.5, 1e300, '5', '', true],
    code: 'FIELD_TYPE',
  },
  JSON: {
    good: [
      [
        { status: 'ACTIVE', of: [1, null, true] },
        { status: 'ACTIVE', of: [1, null, true] },
      ],
      ['text', 'text'],
    ],
    bad: [],
  },
};

const custom = Object.values(executableSchema().getTypeMap()).filter(
  (type) => isScalarType(type) && !isSpecifiedScalarType(type),
);

/** The value as a literal of the language. */
function literalOf(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"(\w+)":/g, '$1:');
}

t.test('every scalar of the contract is tried here', async (t) => {
  t.same(custom.map((type) => type.name).sort(), Object.keys(CASES).sort());
});

for (const [name, { good, bad, code }] of Object.entries(CASES)) {
  t.test(`${name} reaches a resolver alike by every way, interpreted and compiled`, async (t) => {
    const schema = makeExecutableSchema({
      typeDefs: `
        scalar ${name}
        input Holder { value: ${name}  values: [${name}!] }
        type Query { show(value: ${name}): String  held(in: Holder!): String }`,
      resolvers: {
        [name]: scalarResolvers[name as keyof typeof scalarResolvers] as never, // a name of the table above
        Query: {
          show: (_: unknown, args: { value: unknown }) => JSON.stringify(args.value),
          held: (_: unknown, args: { in: unknown }) => JSON.stringify(args.in),
        },
      },
    });
    const toy = await toyApp({ schema });
    t.teardown(() => toy.app.close());
    const byVariable = `query ($v: ${name}!) { show(value: $v) held(in: { value: $v, values: [$v] }) }`;
    const byLiteral = (value: unknown) =>
      byVariable.replace(/query.*?\) \{/, '{').replaceAll('$v', literalOf(value));
    for (let call = 1; call <= 3; call += 1) {
      for (const [sent, got] of good) {
        const data = { show: JSON.stringify(got), held: JSON.stringify({ value: got, values: [got] }) };
        t.same((await ask(toy, byVariable, { v: sent })).body.data, data, `variable, call ${call}`);
        t.same((await ask(toy, byLiteral(sent))).body.data, data, `literal, call ${call}`);
      }
      for (const wrong of bad) {
        const told = literalOf(wrong);
        t.same(codesOf(await ask(toy, byVariable, { v: wrong })), [`${code} v`], `${told}, call ${call}`);
        const codes = codesOf(await ask(toy, byLiteral(wrong)));
        t.ok(codes.length > 0 && codes.every((one) => one.startsWith(`${code} `)), `${told}: ${codes}`);
      }
    }
  });
}
