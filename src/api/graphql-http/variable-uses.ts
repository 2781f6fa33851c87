import type { DocumentNode, GraphQLSchema } from 'graphql';
import { isNonNullType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** Names of the variables that a valid document uses where null is no value, sorted. */
export function variablesNeverNull(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const types = new TypeInfo(schema);
  const names = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Variable(node) {
        if (isNonNullType(types.getInputType())) names.add(node.name.value);
      },
    }),
  );
  return [...names].sort();
}
