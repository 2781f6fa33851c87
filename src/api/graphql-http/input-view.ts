import type { GraphQLEnumType, GraphQLScalarType, ValueNode } from 'graphql';
import { Kind } from 'graphql';

/** One input value seen alike, whether it came as JSON in `variables` or as a literal in the document. */
export interface InputView {
  readonly kind: 'null' | 'list' | 'object' | 'leaf' | 'variable';
  items(): readonly InputView[];
  entries(): readonly (readonly [string, InputView])[];
  /** Whether the enumeration has this value. */
  isMember(type: GraphQLEnumType): boolean;
  /** @throws whatever the scalar throws. */
  parse(type: GraphQLScalarType): unknown;
}

function kindOfJson(value: unknown): InputView['kind'] {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'object' : 'leaf';
}

/** A value of `variables`. */
export function viewOfJson(value: unknown): InputView {
  return {
    kind: kindOfJson(value),
    items: () => (Array.isArray(value) ? value.map(viewOfJson) : []),
    entries: () => Object.entries(value ?? {}).map(([name, one]) => [name, viewOfJson(one)] as const),
    isMember: (type) => typeof value === 'string' && type.getValue(value) !== undefined,
    parse: (type) => type.parseValue(value),
  };
}

const KINDS: Partial<Record<ValueNode['kind'], InputView['kind']>> = {
  [Kind.NULL]: 'null',
  [Kind.LIST]: 'list',
  [Kind.OBJECT]: 'object',
  [Kind.VARIABLE]: 'variable',
};

/** A literal. */
export function viewOfLiteral(node: ValueNode): InputView {
  return {
    kind: KINDS[node.kind] ?? 'leaf',
    items: () => (node.kind === Kind.LIST ? node.values.map(viewOfLiteral) : []),
    entries: () =>
      node.kind === Kind.OBJECT
        ? node.fields.map((one) => [one.name.value, viewOfLiteral(one.value)] as const)
        : [],
    isMember: (type) => node.kind === Kind.ENUM && type.getValue(node.value) !== undefined,
    parse: (type) => type.parseLiteral(node),
  };
}
