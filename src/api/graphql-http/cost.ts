import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import { getNamedType, getNullableType, isInterfaceType, isListType, isObjectType, Kind } from 'graphql';
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import type { AcceptedOperation, GraphqlLimits } from './operation.ts';
import { reasonOf } from './reasons.ts';
import { refused } from './refusal.ts';
import type { VariableValues } from './variables.ts';

interface CostOptions {
  /** Items of a list that takes no `first`, by `Type.field`; such a list counts as one page where none is given. */
  readonly listSizes: Readonly<Record<string, number>>;
  /** What a field costs beside its one, by `Type.field`: those that are worked out and not merely read. */
  readonly fieldCosts?: Readonly<Record<string, number>>;
  /** Items of a page when the call states neither `first` nor `last`. */
  readonly defaultPageSize: number;
}

/**
 * What the count of a whole list costs, whatever the page. No index spares its walk, and each is a statement of its
 * own: within the limit of a call there is room for some forty of them.
 */
const COUNT_COST = 500;

/** The fields of a connection that count a whole list. */
const COUNTS: ReadonlySet<string> = new Set(['totalCount', 'unresolvedCount']);

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

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((one) => [one.name.value, one]));
}

/** How often a selection asks for the count of its connection, by aliases and through fragments. */
function countsIn(set: SelectionSetNode | undefined, fragments: Fragments): number {
  let counts = 0;
  for (const one of set?.selections ?? []) {
    if (one.kind === Kind.FIELD) counts += COUNTS.has(one.name.value) ? 1 : 0;
    else if (one.kind === Kind.INLINE_FRAGMENT) counts += countsIn(one.selectionSet, fragments);
    else counts += countsIn(fragments.get(one.name.value)?.selectionSet, fragments);
  }
  return counts;
}

/** The counts that a connection is asked for: once a list and not, as its other fields, once a row of the page. */
function countCostOf({ field, node }: ComplexityEstimatorArgs, fragments: Fragments): number {
  if (!getNamedType(field.type).name.endsWith('Connection')) return 0;
  return COUNT_COST * countsIn(node.selectionSet, fragments);
}

/** Counted where its connection is. */
function isCount({ type, field }: ComplexityEstimatorArgs): boolean {
  return type.name.endsWith('Connection') && COUNTS.has(field.name);
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

type MakeEstimator = (document: DocumentNode) => ComplexityEstimator;

function makeEstimators(schema: GraphQLSchema, options: CostOptions): MakeEstimator {
  const mutation = schema.getMutationType();
  const introspection = { listSizes: introspectionSizes(schema), defaultPageSize: 1 };
  const estimate = (call: ComplexityEstimatorArgs, fragments: Fragments): number => {
    if (call.field.name.startsWith('__')) return 1 + Math.ceil(call.childComplexity / INTROSPECTION_DISCOUNT);
    if (call.type.name.startsWith('__')) return 1 + itemsOf(call, introspection) * call.childComplexity;
    if (isCount(call)) return 0;
    const input: unknown = call.args.input;
    const times = call.type === mutation && Array.isArray(input) ? Math.max(1, input.length) : 1;
    const own = 1 + (options.fieldCosts?.[`${call.type.name}.${call.field.name}`] ?? 0);
    return times * (own + itemsOf(call, options) * call.childComplexity + countCostOf(call, fragments));
  };
  return (document) => {
    const fragments = fragmentsOf(document);
    return (call) => estimate(call, fragments);
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
type CostOf = (operation: AcceptedOperation, variables: VariableValues) => number;

/**
 * Makes the price function: a field costs one, a list multiplies what is below it by its page, a mutation of a
 * list multiplies itself by the list's length, the count of a whole list costs `COUNT_COST`, and `fieldCosts` come on top.
 * @throws (the function) GRAPHQL_TOO_COSTLY with `cost` and `max`; GRAPHQL_INVALID for a null where none may be.
 */
export function priceList(schema: GraphQLSchema, options: CostOptions, limits: GraphqlLimits): CostOf {
  const estimatorFor = makeEstimators(schema, options);
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
      estimators: [estimatorFor(operation.document)],
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
      throw refused('GRAPHQL_INVALID', { reason: reasonOf(error instanceof Error ? error.message : '') });
    }
    if (cost > limits.maxCost) throw refused('GRAPHQL_TOO_COSTLY', { cost, max: limits.maxCost });
    return cost;
  };
}
