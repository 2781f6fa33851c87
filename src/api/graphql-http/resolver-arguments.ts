import type { FieldNode, GraphQLField, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { defaultFieldResolver, getArgumentValues, isObjectType } from 'graphql';
import type { CallVariables, VariableValues } from './variables.ts';

/** What one running operation knows about its variables. */
interface RunningCall {
  readonly coerced: VariableValues;
  readonly sent: VariableValues;
  readonly isCompilable: boolean;
  readonly argumentsOf: Map<FieldNode, Record<string, unknown>>;
}

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Running calls by the context that resolvers receive. */
const running = new WeakMap<object, RunningCall>();
const wrapped = new WeakSet<Resolver>();

/** Makes the variables of a call known to the resolvers that will run in its context. */
export function beginCall(context: object, variables: CallVariables, isCompilable: boolean): void {
  running.set(context, { ...variables, isCompilable, argumentsOf: new Map() });
}

/** The call that runs in a context; undefined outside `beginCall`. */
export function runningCall(context: object): RunningCall | undefined {
  return running.get(context);
}

function valuesOf(
  call: RunningCall,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Record<string, unknown> {
  const known = call.argumentsOf.get(node);
  if (known !== undefined) return known;
  const values = Object.freeze(getArgumentValues(field, node, call.coerced));
  call.argumentsOf.set(node, values);
  return values;
}

function wrap(field: GraphQLField<unknown, unknown>): Resolver {
  const resolve: Resolver = field.resolve ?? defaultFieldResolver;
  const resolver: Resolver = (parent, given, context, info) => {
    const call = typeof context === 'object' && context !== null ? running.get(context) : undefined;
    const [node] = info.fieldNodes;
    const values = call === undefined || node === undefined ? given : valuesOf(call, field, node);
    return resolve(parent, values, context, info);
  };
  wrapped.add(resolver);
  return resolver;
}

/**
 * Gives every resolver its arguments from graphql-js, compiled or not. graphql-jit's own differ where it hurts:
 * a variable left out of an input object arrives as null (so that an update would clear the field), and a custom
 * scalar in a default or a literal arrives as the text of its JSON. The arguments are frozen: all parents share them.
 */
export function wrapResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0 || (field.resolve && wrapped.has(field.resolve))) continue;
      field.resolve = wrap(field);
    }
  }
}
