import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { buildSchema, GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { failure, problem, RegistryError } from '../../../src/kernel/errors.ts';

export const TOY_SDL = `
  scalar Day
  enum Kind { COOPERATIVE GROUP }
  interface Node { id: ID! }
  type Manager implements Node { id: ID!  name: String! cooperative: Cooperative! }
  type Cooperative implements Node {
    id: ID!  name: String!  kind: Kind!  foundedOn: Day  secret: String
    managers(first: Int, since: Day = "2020-01-01"): [Manager!]!
    ratings: [Rating!]!
  }
  type Rating { year: Int! points: Int }
  type Connection { nodes: [Cooperative!]! totalCount: Int! }
  type CooperativeConnection { nodes: [Cooperative!]! edges: [Edge!]! totalCount: Int! }
  type Edge { node: Cooperative! cursor: String! }
  union Hit = Cooperative | Manager
  input Phone { number: String! }
  input CooperativeInput {
    name: String!  kind: Kind = COOPERATIVE  foundedOn: Day  taxCode: String  phones: [Phone!]
  }
  input Filter { kind: Kind  not: Filter  foundedSince: Day = "2001-02-03" }
  input Patch { name: String  phone: String }
  type Saved { ids: [ID!]!  count: Int! }
  type Query {
    cooperative(id: ID!): Cooperative
    cooperatives(first: Int = 20, last: Int, filter: Filter): CooperativeConnection!
    node(id: ID!): Node
    search(text: String = ""): [Hit!]!
    dayOf(day: Day = "1999-09-09"): String
    filterOf(filter: Filter): String
    patchOf(patch: Patch!): String
    numbers(of: [Int!]! = [1]): [Int!]!
    number(n: Int! = 7): Int!
    fails: String
    failsRequired: String!
    refuses: String
    unserialisable: Day
    slow: Int
    engine: String!
  }
  type Mutation {
    save(input: [CooperativeInput!]!): Saved!
    saveOne(input: CooperativeInput!): Saved!
    count: Int!
  }
`;

/** A day is a Date inside: nothing that JSON would carry through unharmed. */
function parseDay(value: unknown): Date {
  if (typeof value !== 'string') throw new GraphQLError('Day must be text');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw failure('DATE_INVALID');
  return new Date(`${value}T00:00:00Z`);
}

const dayScalar = {
  parseValue: parseDay,
  parseLiteral: (node: { kind: string; value?: unknown }) =>
    parseDay(node.kind === Kind.STRING ? node.value : undefined),
  serialize: (value: unknown) => {
    if (value === 'BIGINT') return { toJSON: () => 10n };
    if (!(value instanceof Date)) throw new TypeError('not a Date');
    return value.toISOString().slice(0, 10);
  },
};

/** Shows what a resolver received, types included. */
export function show(value: unknown): string {
  if (value instanceof Date) return `Date(${value.toISOString().slice(0, 10)})`;
  if (Array.isArray(value)) return `[${value.map(show).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, one]) => `${key}:${show(one)}`)
      .join(',')}}`;
  }
  return String(value);
}

export interface ToyState {
  mutations: number;
  executed: number;
  release: () => void;
  /** Settles the field `slow`. */
  gate: Promise<void>;
}

function cooperative(id: number): object {
  return {
    __typename: 'Cooperative',
    id: String(id),
    name: `HTX ${id}`,
    kind: 'COOPERATIVE',
    foundedOn: new Date(0),
  };
}

function manager(id: number): object {
  return { __typename: 'Manager', id: `m${id}`, name: `Nguyễn Thị ${id}`, cooperative: cooperative(id) };
}

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<unknown, unknown>>>;

function queries(state: ToyState): Resolvers['x'] & object {
  const page = (first: number): object => {
    const nodes = Array.from({ length: Math.min(first, 5) }, (_, index) => cooperative(index));
    return { nodes, totalCount: 5, edges: nodes.map((node, index) => ({ node, cursor: String(index) })) };
  };
  return {
    cooperative: (_, { id }) => (id === '0' ? null : cooperative(Number(id))),
    cooperatives: (_, { first }) => page(first ?? 20),
    node: (_, { id }) => (String(id).startsWith('m') ? manager(1) : cooperative(Number(id))),
    search: () => [cooperative(1), manager(2)],
    dayOf: (_, { day }) => show(day),
    filterOf: (_, { filter }) => show(filter),
    patchOf: (_, { patch }) => show(patch),
    numbers: (_, { of }) => of,
    number: (_, { n }) => n,
    fails: () => {
      throw new Error('Failed query: select * from persons params: 079185001234');
    },
    failsRequired: async () => {
      throw Object.assign(new Error('duplicate key 079185001234'), { code: '23505', detail: '079185001234' });
    },
    refuses: () => {
      throw new RegistryError([problem('NOT_FOUND'), problem('DATE_FUTURE', '0.from')], {
        cause: new Error('079185001234'),
      });
    },
    unserialisable: () => 'BIGINT',
    slow: async () => {
      await state.gate;
      return 1;
    },
    engine: () => (/graphql-jit/.test(new Error('where').stack ?? '') ? 'compiled' : 'interpreted'),
  };
}

function mutations(state: ToyState): Resolvers['x'] & object {
  const save = (count: number): object => {
    state.mutations += count;
    return { ids: Array.from({ length: count }, (_, index) => String(index)), count };
  };
  return {
    save: (_, { input }) => save(input.length),
    saveOne: () => save(1),
    count: () => {
      state.mutations += 1;
      return state.mutations;
    },
  };
}

export function newState(): ToyState {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { mutations: 0, executed: 0, gate: promise, release: resolve };
}

/** buildSchema coerces defaults before the scalar has its functions; whoever attaches them must do it again. */
function coerceDayDefaults(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      const inputs: readonly { type: unknown; defaultValue?: unknown }[] =
        'args' in field ? field.args : [field];
      for (const one of inputs) {
        if (String(one.type) === 'Day' && one.defaultValue !== undefined) {
          Object.assign(one, { defaultValue: parseDay(one.defaultValue) });
        }
      }
    }
  }
}

/** A small schema with every trap in it: scalars that are not JSON, defaults, abstract types, failing resolvers. */
export function toySchema(state: ToyState, sdl = TOY_SDL): GraphQLSchema {
  const schema = buildSchema(sdl);
  const resolvers: Resolvers = {
    Query: queries(state),
    Mutation: mutations(state),
    Cooperative: {
      managers: (_, { first, since }) => [manager(first ?? 1), { ...manager(2), name: show(since) }],
      ratings: () => [{ year: 2024, points: 90 }],
    },
  };
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!type || !('getFields' in type)) continue;
    const defined = type.getFields() as Record<string, { resolve?: unknown }>; // object types only, by the table above
    for (const [name, resolve] of Object.entries(fields)) Object.assign(defined[name] ?? {}, { resolve });
  }
  const day = schema.getType('Day');
  if (day instanceof GraphQLScalarType) Object.assign(day, dayScalar);
  coerceDayDefaults(schema);
  return schema;
}
