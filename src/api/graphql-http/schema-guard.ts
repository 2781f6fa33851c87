import type { GraphQLSchema } from 'graphql';
import { isInputObjectType, isNonNullType } from 'graphql';

/** Input fields that graphql-jit would call missing when a caller leaves them to their default. */
function requiredWithDefault(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => isNonNullType(field.type) && field.defaultValue !== undefined)
    .map(({ type, field }) => `${type.name}.${field.name}`);
}

/**
 * Refuses, at boot, a schema that this layer cannot serve safely: subscriptions (mercurius checks nothing on its
 * WebSockets) and input fields that are non-null and have a default (write them nullable with the default).
 */
export function requireServable(schema: GraphQLSchema): void {
  if (schema.getSubscriptionType()) throw new Error('The schema has a Subscription type; none is served.');
  const fields = requiredWithDefault(schema);
  if (fields.length > 0) {
    throw new Error(`Input fields must not be both non-null and defaulted: ${fields.join(', ')}.`);
  }
}
