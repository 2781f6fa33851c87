import type { GraphQLSchema } from 'graphql';
import { getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql';
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import type { AcceptedOperation, GraphqlLimits } from './operation.ts';
import { refused } from './refusal.ts';
import type { VariableValues } from './variables.ts';

export interface CostOptions {
  /** Items of a list that takes no `first`, by `Type.field`; such a list counts as one page where none is given. */
  readonly listSizes: Readonly<Record<string, number>>;
  /** Items of a page when the call states neither `first` nor `last`. */
  readonly defaultPageSize: number;
}

/** Introspection is answered from memory: so many of its fields count as one that may need the database. */
const INTROSPECTION_DISCOUNT = 50;

/** Mean lengths of the lists of introspection, from the schema at hand. */
function introspectionSizes(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const fields = types
    .filter((one) => isObjectType(one) || isInterfaceType(one))
    .flatMap((one) => Object.values(one.getFields()));
  const perType = Math.max(1, fields.length / types.length);
  return {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': perType,
    '__Type.inputFields': perType,
    '__Type.enumValues': perType,
    '__Type.interfaces': 1,
    '__Type.possibleTypes': 2,
    '__Field.args': 1,
    '__Directive.args': 1,
    '__Directive.locations': 1,
  };
}

function toSize(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(1, Math.abs(value)) : undefined;
}

function isPaged({ field }: ComplexityEstimatorArgs): boolean {
  return field.args.some((one) => one.name === 'first' || one.name === 'last');
}

/** `edges` and `nodes` repeat the page that their connection has been counted for. */
function isPageOfParent({ type, field }: ComplexityEstimatorArgs): boolean {
  return type.name.endsWith('Connection') && (field.name === 'edges' || field.name === 'nodes');
}

function itemsOf(call: ComplexityEstimatorArgs, options: CostOptions): number {
  const fixed = options.listSizes[`${call.type.name}.${call.field.name}`];
  if (fixed !== undefined) return fixed;
  if (isPaged(call)) {
    return toSize(call.args.first) ?? toSize(call.args.last) ?? options.defaultPageSize;
  }
  if (!isListType(getNullableType(call.field.type)) || isPageOfParent(call)) return 1;
  return options.defaultPageSize;
}

function estimatorOf(schema: GraphQLSchema, options: CostOptions): ComplexityEstimator {
  const mutation = schema.getMutationType();
  const introspection = { listSizes: introspectionSizes(schema), defaultPageSize: 1 };
  return (call) => {
    if (call.field.name.startsWith('__')) return 1 + Math.ceil(call.childComplexity / INTROSPECTION_DISCOUNT);
    if (call.type.name.startsWith('__')) return 1 + itemsOf(call, introspection) * call.childComplexity;
    const input: unknown = call.args.input;
    const times = call.type === mutation && Array.isArray(input) ? Math.max(1, input.length) : 1;
    return times * (1 + itemsOf(call, options) * call.childComplexity);
  };
}

/** Prices kept for one operation. */
const MAX_PRICES = 64;

/** All that a price can depend on: numbers, lengths, and what is missing. */
function traitsOf(operation: AcceptedOperation, variables: VariableValues): string {
  const traits = (operation.operation.variableDefinitions ?? []).map(({ variable }) => {
    const value = variables[variable.name.value];
    if (typeof value === 'number') return value;
    return Array.isArray(value) ? `[${value.length}` : `${value === undefined ? '' : value === null}`;
  });
  return traits.join();
}

/** Prices operations before they run, from the variables as they were sent. */
export type CostOf = (operation: AcceptedOperation, variables: VariableValues) => number;

/**
 * Makes the price function: a field costs one, a list multiplies what stands below it by its page, and a mutation
 * of a list multiplies itself by the list's length.
 * @throws (the function) GRAPHQL_TOO_COSTLY with `cost` and `max`; GRAPHQL_INVALID for a null where none may be.
 */
export function priceList(schema: GraphQLSchema, options: CostOptions, limits: GraphqlLimits): CostOf {
  const estimator = estimatorOf(schema, options);
  const known = new WeakMap<AcceptedOperation, Map<string, number>>();

  function estimate(operation: AcceptedOperation, variables: VariableValues): number {
    const prices = known.get(operation) ?? new Map<string, number>();
    const traits = traitsOf(operation, variables);
    const price = prices.get(traits);
    if (price !== undefined) return price;
    const cost = getComplexity({
      schema,
      query: operation.document,
      variables: { ...variables },
      estimators: [estimator],
      maxQueryNodes: limits.maxSelections + 1,
    });
    if (prices.size >= MAX_PRICES) prices.clear();
    known.set(operation, prices.set(traits, cost));
    return cost;
  }

  return (operation, variables) => {
    let cost: number;
    try {
      cost = estimate(operation, variables);
    } catch (error) {
      throw refused('GRAPHQL_INVALID', { reason: error instanceof Error ? error.message : '' });
    }
    if (cost > limits.maxCost) throw refused('GRAPHQL_TOO_COSTLY', { cost, max: limits.maxCost });
    return cost;
  };
}
