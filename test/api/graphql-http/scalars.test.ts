import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType, type GraphQLSchema, Kind } from 'graphql';
import t from 'tap';
import { ask, toyApp } from './toy-server.ts';

/** Days inside: a Set, which no text of a program can carry. graphql-jit knows how to write a Date, and only that. */
const daysScalar = new GraphQLScalarType({
  name: 'Days',
  parseValue: (value) => new Set(String(value).split('/')),
  parseLiteral: (node) => new Set((node.kind === Kind.STRING ? node.value : '').split('/')),
});

const show = (value: unknown) => (value instanceof Set ? `Set(${[...value]})` : typeof value);

function schemaOfDays(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: `
      scalar Days
      input Filter { of: Days = "3/4" }
      type Query { of(days: Days = "1/2"): String  in(filter: Filter): String  engine: String }`,
    resolvers: {
      Days: daysScalar,
      Query: {
        of: (_: unknown, { days }: { days: unknown }) => show(days),
        in: (_: unknown, { filter }: { filter: { of: unknown } }) => show(filter.of),
        engine: () => (/graphql-jit/.test(new Error('where').stack ?? '') ? 'compiled' : 'interpreted'),
      },
    },
  });
}

t.test('a scalar whose value is no JSON arrives whole, interpreted and compiled', async (t) => {
  const toy = await toyApp({ schema: schemaOfDays() });
  t.teardown(() => toy.app.close());
  const query = `query($days: Days, $late: Days = "9") {
    literal: of(days: "5/6") variable: of(days: $days) variableDefault: of(days: $late) argumentDefault: of
    inLiteral: in(filter: { of: "7" }) inVariable: in(filter: { of: $days }) fieldDefault: in(filter: {})
    engine
  }`;
  for (const engine of ['interpreted', 'compiled', 'compiled']) {
    t.match((await ask(toy, query, { days: '8' })).body.data, {
      literal: 'Set(5,6)',
      variable: 'Set(8)',
      variableDefault: 'Set(9)',
      argumentDefault: 'Set(1,2)',
      inLiteral: 'Set(7)',
      inVariable: 'Set(8)',
      fieldDefault: 'Set(3,4)',
      engine,
    });
  }
});
