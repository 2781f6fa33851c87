import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { isDay, parseMoment } from '../../kernel/dates.ts';
import { type ErrorCode, failure } from '../../kernel/errors.ts';
import { parsePartialDate } from '../../kernel/partial-dates.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';

interface ScalarOptions {
  readonly name: string;
  readonly description: string;
  readonly code: ErrorCode;
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
  /** The value that resolvers get; as it came when left out. */
  readonly read?: (value: unknown) => unknown;
}

/** A scalar that travels as it is stored; what does not fit is refused with a code of the registry. */
function scalar({ name, description, code, expected, accepts, read }: ScalarOptions): GraphQLScalarType {
  const check = (value: unknown) => {
    if (accepts(value)) return read === undefined ? value : read(value);
    const originalError = failure(code, null, { expected });
    throw new GraphQLError(`${name}: ${code}`, { originalError });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: check,
    parseLiteral: (node: ValueNode) => check(literalOf(node)),
  });
}

function literalOf(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value;
  return node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined;
}

const MAX_VND = 9_000_000_000_000_000;

/** The custom scalars of graphql/common.graphql. */
export const scalarResolvers: Resolvers = {
  Date: scalar({
    name: 'Date',
    description: 'A day, `YYYY-MM-DD`, from 1800 to 2200.',
    code: 'DATE_INVALID',
    expected: 'YYYY-MM-DD',
    accepts: (value) => typeof value === 'string' && isDay(value),
  }),
  DateTime: scalar({
    name: 'DateTime',
    description: 'A moment, RFC 3339 with its offset, such as `2026-01-31T09:00:00+07:00`; answered in UTC.',
    code: 'MOMENT_INVALID',
    expected: 'RFC 3339',
    accepts: (value) => typeof value === 'string' && parseMoment(value) !== null,
    read: (value) => parseMoment(String(value)),
  }),
  PartialDate: scalar({
    name: 'PartialDate',
    description: 'A date as people know it: `2019`, `2019-03` or `2019-03-15`.',
    code: 'DATE_INVALID',
    expected: 'YYYY, YYYY-MM or YYYY-MM-DD',
    accepts: (value) => typeof value === 'string' && parsePartialDate(value) !== null,
  }),
  Vnd: scalar({
    name: 'Vnd',
    description: 'Whole Vietnamese đồng, exact to nine quadrillion.',
    code: 'FIELD_TYPE',
    expected: 'VND',
    accepts: (value) => Number.isSafeInteger(value) && Math.abs(Number(value)) <= MAX_VND,
  }),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    description: 'A value of any JSON type.',
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
};
