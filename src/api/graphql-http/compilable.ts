import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getNamedType, isInputObjectType, typeFromAST } from 'graphql';

/** Input fields that graphql-jit may write out for the variables of one operation. */
const MAX_INPUT_FIELDS = 1_000;

/** Fields of an input once every input inside it is written out; Infinity when it contains itself. */
function extentOf(type: GraphQLInputType, above: readonly string[]): number {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return 1;
  if (above.includes(named.name)) return Number.POSITIVE_INFINITY;
  let sum = 1;
  for (const field of Object.values(named.getFields())) {
    sum += extentOf(field.type, [...above, named.name]);
    if (sum > MAX_INPUT_FIELDS) return Number.POSITIVE_INFINITY;
  }
  return sum;
}

/**
 * Whether graphql-jit may compile an operation. It unrolls the type of each variable: over an input that contains
 * itself (`not: Filter`) it ran for 17 seconds, the process standing still, before its stack gave out.
 */
export function mayCompile(schema: GraphQLSchema, operation: OperationDefinitionNode): boolean {
  let sum = 0;
  for (const { type } of operation.variableDefinitions ?? []) {
    sum += extentOf(typeFromAST(schema, type) as GraphQLInputType, []); // validation has proved it an input
  }
  return sum <= MAX_INPUT_FIELDS;
}
