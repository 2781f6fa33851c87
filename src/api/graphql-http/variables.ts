import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues, Kind, typeFromAST, valueFromASTUntyped } from 'graphql';
import type { Problem } from '../../kernel/errors.ts';
import { problem } from '../../kernel/errors.ts';
import { findExcess } from '../input-bounds.ts';
import { firstOf, inputProblems } from './input-problems.ts';
import { viewOfJson } from './input-view.ts';
import type { GraphqlLimits } from './operation.ts';
import { reasonOf } from './reasons.ts';
import { OperationRefused, refused } from './refusal.ts';

export type VariableValues = Readonly<Record<string, unknown>>;

export interface CallVariables {
  /** Coerced by graphql-js; what arguments are made of. */
  readonly coerced: VariableValues;
  /** As sent, the defaults of the operation filled in: graphql-jit forgets the default of a non-null variable. */
  readonly sent: VariableValues;
}

/** @throws GRAPHQL_LIMIT_EXCEEDED, ITEMS_TOO_MANY before anything else walks the values. */
function requireBounds(values: VariableValues, limits: GraphqlLimits): void {
  const excess = findExcess(values, {
    maxDepth: limits.maxInputDepth + 1,
    maxItems: limits.maxInputItems,
    maxMembers: limits.maxInputMembers,
  });
  if (excess === null) return;
  const { bound, path } = excess;
  if (bound === 'maxItems') {
    throw new OperationRefused([problem('ITEMS_TOO_MANY', path, { max: limits.maxInputItems })]);
  }
  const limit = bound === 'maxDepth' ? 'maxInputDepth' : 'maxInputMembers';
  throw refused('GRAPHQL_LIMIT_EXCEEDED', { limit, max: limits[limit] });
}

function* problemsOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  values: VariableValues,
): Generator<Problem> {
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type) as GraphQLInputType; // validation has proved it
    const isMissing = !Object.hasOwn(values, name);
    if (isMissing && (definition.defaultValue !== undefined || definition.type.kind !== Kind.NON_NULL_TYPE))
      continue;
    yield* inputProblems(type, viewOfJson(values[name]), name);
  }
}

function withDefaults(operation: OperationDefinitionNode, values: VariableValues): VariableValues {
  const filled: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (Object.hasOwn(values, name)) filled[name] = values[name];
    else if (defaultValue !== undefined) filled[name] = valueFromASTUntyped(defaultValue);
  }
  return filled;
}

/**
 * Coerces the variables of one call.
 * @throws FIELD_UNKNOWN, FIELD_REQUIRED, FIELD_TYPE, FIELD_VALUE, the codes of scalars (each with the path from the
 * variable's name on, all at once up to `maxProblems`), ITEMS_TOO_MANY for a list longer than any call may carry,
 * GRAPHQL_LIMIT_EXCEEDED for values nested too deeply and objects of too many members.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  values: VariableValues,
  limits: GraphqlLimits,
): CallVariables {
  requireBounds(values, limits);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], values, {
    maxErrors: 1,
  });
  if (errors === undefined) return { coerced, sent: withDefaults(operation, values) };
  const problems = firstOf(problemsOf(schema, operation, values), limits.maxProblems);
  throw new OperationRefused(problems.length > 0 ? problems : [problem('BODY_INVALID', 'variables')]);
}

/**
 * A variable whose type allows null may be used where none is allowed when there is a default for what is left out; an
 * explicit null is then the caller's mistake (GraphQL specification, section 5.8.5).
 * @throws GRAPHQL_INVALID for each variable of the names that is null.
 */
export function requireNotNull(names: readonly string[], values: VariableValues): void {
  const wrong = names.filter((name) => Object.hasOwn(values, name) && values[name] === null);
  if (wrong.length === 0) return;
  const reasons = wrong.map((name) => reasonOf(`Variable "$${name}" must not be null where it is used.`));
  throw new OperationRefused(reasons.map((reason) => problem('GRAPHQL_INVALID', null, { reason })));
}
