import type {
  DocumentNode,
  GraphQLCompositeType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { getNamedType, isAbstractType, isCompositeType, isObjectType, isUnionType, Kind } from 'graphql';
import type { FieldPath } from './operation.ts';

interface Requested {
  readonly requestedFields: ReadonlyMap<string, ReadonlySet<string>>;
  readonly fieldPaths: readonly FieldPath[];
}

/** The type and, for an interface, every type that may take its place. */
function typesMeant(schema: GraphQLSchema, type: GraphQLCompositeType): string[] {
  return isAbstractType(type)
    ? [type.name, ...schema.getPossibleTypes(type).map((one) => one.name)]
    : [type.name];
}

/**
 * Lists the fields that a valid operation asks for, fragments expanded; bounded by the selections that
 * `requireStructure` let pass. Meta fields (`__typename`, introspection) are left out.
 */
export function requestedOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Requested {
  const fragments = new Map(
    document.definitions
      .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one] as const),
  );
  const requestedFields = new Map<string, Set<string>>();
  const fieldPaths = new Map<string, FieldPath>();

  function note(type: GraphQLCompositeType, field: string, path: string): void {
    for (const name of typesMeant(schema, type)) {
      const fields = requestedFields.get(name) ?? new Set();
      requestedFields.set(name, fields.add(field));
    }
    fieldPaths.set(`${path} ${type.name}`, { path, type: type.name, field });
  }

  function walkNamed(set: SelectionSetNode, typeName: string, prefix: string): void {
    const type = schema.getType(typeName);
    if (isCompositeType(type)) walk(set, type, prefix);
  }

  function walk(set: SelectionSetNode, type: GraphQLCompositeType, prefix: string): void {
    for (const one of set.selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(one.name.value);
        if (fragment) walkNamed(fragment.selectionSet, fragment.typeCondition.name.value, prefix);
        continue;
      }
      if (one.kind === Kind.INLINE_FRAGMENT) {
        walkNamed(one.selectionSet, one.typeCondition?.name.value ?? type.name, prefix);
        continue;
      }
      const field = isUnionType(type) ? undefined : type.getFields()[one.name.value];
      if (field === undefined) continue;
      const path = `${prefix}${one.alias?.value ?? one.name.value}`;
      note(type, field.name, path);
      const inner = getNamedType(field.type);
      if (one.selectionSet && isCompositeType(inner)) walk(one.selectionSet, inner, `${path}.`);
    }
  }

  const root = schema.getRootType(operation.operation);
  if (isObjectType(root)) walk(operation.selectionSet, root, '');
  return { requestedFields, fieldPaths: [...fieldPaths.values()] };
}
