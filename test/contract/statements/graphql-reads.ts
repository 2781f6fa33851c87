import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { contractTypes } from '../../../src/records/graphql/sdl.ts';
import { idIn, MUCH, PREFIX } from '../../database/many.ts';
import { asking } from '../../helpers/graphql.ts';
import type { Json } from '../samples.ts';
import { KIND_OF_TYPE } from '../selection.ts';
import { tableOf } from '../tables.ts';
import { type Answer, ONCE, type Shape, SIZES } from './shapes.ts';

type Field = GraphQLField<unknown, unknown>;

const schema = contractTypes();

/** What a field wants besides a page or the id of a record, as a query says it. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  history: `node: "${MUCH}"`,
  administrativeUnits: 'level: COMMUNE',
  // Today's communes have predecessors and none after them yet.
  'administrativeUnits.successors': 'level: COMMUNE, at: "2024-12-31"',
  administrativeUnit: 'level: PROVINCE, code: "37"',
};

/** The rows that were made for the calls: a whole set may lie beside them. */
const OWN = `id::text like '${PREFIX}%'`;

/** What must hold of the rows before what is nested is asked for, where it cannot hold for all of it at once. */
const BEFORE: readonly [RegExp, string][] = [
  // A target for each year is met in its parts, and has no reading of its own.
  [/^progress\.parts/, `update targets set per_period = 'YEAR' where ${OWN}`],
  [/^progress/, `update targets set per_period = null where per_period is not null and ${OWN}`],
];

/** Of a province. */
export const UNIT = 'PROVINCE-37-20250701';

/** In the names of all that can be searched by name. */
export const WORD = 'rau';

/** What hangs on what hangs on a record, in one call, three levels deep. */
const DEEP: Readonly<Record<string, string>> = {
  cooperatives: `province { name } figures(first: 1) { workerCount } products { name } ratings { year }
    positions(first: 3) { womenManager { name personalIdNumber positions(first: 3) { cooperative { name } } } }`,
  members:
    'person { name phone ethnicGroupCode } cooperative { members(first: 3) { person { name phone } } }',
  plans: `unitToday { name } parent { title } targets(first: 3) { milestones(first: 2) { title target { value } } }
    reportingObligations(first: 2) { dueBefore reports(first: 1) { title corrections(first: 1) { title } } }`,
};

/** Of the reference, which every process holds in memory: some have no such neighbour, and none needs a statement. */
const HELD_IN_MEMORY = /^AdministrativeUnit/;

/** So many fields of each item of a list that takes no `first` are within the price of a call. */
const MOST_FIELDS = 4;

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());
const isBare = ({ args }: Field) => !args.some(({ type }) => isNonNullType(type));
const isPage = ({ type }: Field) => getNamedType(type).name.endsWith('Connection');
const hasFirst = ({ args }: Field) => args.some(({ name }) => name === 'first');
const isOpenList = (field: Field) => isListType(getNullableType(field.type)) && !hasFirst(field);

function objectOf({ name, type }: Field): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`${name} has no fields`);
  return named;
}

/** The fields of a type that hold no record. */
function leavesOf(type: GraphQLObjectType): string[] {
  const isLeaf = (field: Field) => isBare(field) && isLeafType(getNamedType(field.type));
  return fieldsOf(type).flatMap((field) => (isLeaf(field) ? [field.name] : []));
}

/** The fields of a type that hold a record, or a list of them. */
function branchesOf(type: GraphQLObjectType): Field[] {
  return fieldsOf(type).filter((field) => isBare(field) && isObjectType(getNamedType(field.type)));
}

/** What a page is a page of. */
function itemOf(page: Field): GraphQLObjectType {
  const { nodes } = objectOf(page).getFields();
  if (nodes === undefined) throw new Error(`${page.name} has no nodes`);
  return objectOf(nodes);
}

/** The selection of the fields on the way, and of all that the last of them holds but records. */
function selectionOf(way: readonly Field[]): string {
  const [field, ...rest] = way;
  if (field === undefined) return '';
  const leaves = leavesOf(objectOf(field));
  const within = rest.length > 0 ? selectionOf(rest) : leaves.join(' ');
  return `${field.name}${hasFirst(field) ? '(first: 1)' : ''} { ${within} }`;
}

/** Of lists without an end only so many fields, that two hundred owners of them are within the price of a call. */
function cheapSelectionOf(way: readonly Field[]): string {
  const last = way.at(-1);
  if (last === undefined || !way.some(isOpenList)) return selectionOf(way);
  const before = way.slice(0, -1).map(({ name }) => `${name} {`);
  const leaves = leavesOf(objectOf(last)).slice(0, MOST_FIELDS);
  return `${before.join(' ')} ${last.name} { ${leaves.join(' ')} } ${'}'.repeat(before.length)}`;
}

/** The values at the end of a path, through lists. */
function atEnd(value: Json, path: readonly string[]): Json[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => atEnd(one, path));
  const [name, ...rest] = path;
  return name === undefined ? [value] : atEnd(value[name], rest);
}

/** What is nested is there in every row, and is another record in each: else one statement would do by chance. */
function wrongIn(nodes: readonly Json[], way: readonly Field[]): string[] {
  const last = way.at(-1);
  if (last === undefined) return [];
  const path = way.map(({ name }) => name);
  const found = nodes.map((node) => atEnd(node, path));
  const isHeld = way.some((field) => HELD_IN_MEMORY.test(getNamedType(field.type).name));
  const empty = found.filter((one) => one.length === 0).length;
  if (isHeld) return empty === nodes.length && nodes.length > 1 ? ['leads nowhere'] : [];
  const ids = new Set(found.flat().map(({ id }) => id));
  const isRecord = objectOf(last).getFields().id !== undefined;
  return [
    ...(empty > 0 ? [`leads nowhere in ${empty} rows`] : []),
    ...(isRecord && ids.size < nodes.length
      ? [`leads to ${ids.size} records from ${nodes.length} rows`]
      : []),
  ];
}

interface Asked {
  readonly name: string;
  readonly field: Field;
  readonly given?: string;
  readonly selection: string;
  readonly way?: readonly Field[];
}

function shapeOf({ name, field, given = '', selection, way = [] }: Asked): Shape {
  const isSized = isPage(field);
  const wanted = ARGUMENTS[`${field.name}.${name}`] ?? ARGUMENTS[field.name] ?? '';
  const args = [wanted, given, isSized ? 'first: $first' : ''].filter((one) => one !== '');
  const call = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection && `{ ${selection} }`}`;
  const isPast = given.includes('$knownAt');
  const variables = `${isSized ? '$first: Int' : ''}${isPast ? '$knownAt: DateTime' : ''}`;
  const query = `query ${variables && `(${variables})`} { it: ${call} }`;
  return {
    operation: `GraphQL ${field.name}`,
    shape: name,
    sizes: isSized ? SIZES : ONCE,
    role: 'UNION_PROVINCE',
    async prepare(client) {
      const [, statement] = BEFORE.find(([path]) => path.test(name)) ?? [];
      if (statement !== undefined) await client.query(statement);
    },
    async call(app, token, first): Promise<Answer> {
      const {
        data,
        errors = [],
        extensions,
      } = await asking(app, token)(query, {
        ...(isSized && { first }),
        ...(isPast && { knownAt: new Date().toISOString() }),
      });
      const problems = errors.map(({ message, extensions: { code } }) => `${code}: ${message}`);
      const hidden = (extensions?.hiddenFields ?? []).map((one) => `${one} is hidden`);
      const it = data?.it ?? null;
      const nodes: Json[] = isSized ? (it?.nodes ?? []) : [it].filter((one) => one !== null);
      const wrong = [...problems, ...hidden, ...wrongIn(nodes, way)];
      return { rows: nodes.length, wrong, told: extensions?.statements ?? null };
    },
  };
}

function isSearchable({ args }: Field): boolean {
  const filter = args.find(({ name }) => name === 'filter');
  const type = filter === undefined ? null : getNamedType(filter.type);
  return isInputObjectType(type) && type.getFields().search !== undefined;
}

function isOrderedBy({ args }: Field, value: string): boolean {
  const order = args.find(({ name }) => name === 'orderBy');
  const type = order === undefined ? null : getNamedType(order.type);
  const by = isInputObjectType(type) ? getNamedType(type.getFields().field?.type ?? type) : null;
  return isEnumType(by) && by.getValue(value) !== undefined;
}

/** A list flat, counted, searched where it can be, and with each field of its records that holds a record. */
function shapesOfPage(field: Field): Shape[] {
  const item = itemOf(field);
  const leaves = leavesOf(item).join(' ');
  const rest = fieldsOf(objectOf(field)).filter(({ name }) => !['nodes', 'edges', 'pageInfo'].includes(name));
  const counts = rest.map((one) => (isLeafType(getNamedType(one.type)) ? one.name : selectionOf([one])));
  const edge = 'edges { cursor } pageInfo { endCursor hasNextPage }';
  const nested = branchesOf(item).map((branch) => [branch]);
  const shapes: Asked[] = [
    { name: 'flat', field, selection: `${edge} nodes { ${leaves} }` },
    { name: 'counted', field, selection: `${counts.join(' ')} nodes { ${leaves} }` },
  ];
  if (isSearchable(field)) {
    const order = isOrderedBy(field, 'RELEVANCE') ? ', orderBy: { field: RELEVANCE }' : '';
    const given = `filter: { search: "${WORD}" }${order}`;
    shapes.push({ name: 'searched', field, given, selection: `totalCount nodes { ${leaves} }` });
  }
  const deep = DEEP[field.name];
  if (deep !== undefined) shapes.push({ name: 'three levels deep', field, selection: `nodes { ${deep} }` });
  return [...shapes.map(shapeOf), ...nested.map((way) => nestedShape(field, way))];
}

function nestedShape(field: Field, way: readonly Field[]): Shape {
  const name = way.map((one) => one.name).join('.');
  return shapeOf({ name, field, way, selection: `nodes { ${cheapSelectionOf(way)} }` });
}

/** The fields that hold records, of types that have no list of their own: by the first list that leads there. */
function shapesOfUnlisted(pages: readonly Field[]): Shape[] {
  const seen = new Set(pages.map((page) => itemOf(page).name));
  let level = pages.flatMap((page) => branchesOf(itemOf(page)).map((branch) => ({ page, way: [branch] })));
  const shapes: Shape[] = [];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { page, way } of level) {
      const to = getNamedType(way.at(-1)?.type ?? page.type);
      if (seen.has(to.name) || !isObjectType(to)) continue;
      seen.add(to.name);
      next.push(...branchesOf(to).map((branch) => ({ page, way: [...way, branch] })));
    }
    shapes.push(...next.map(({ page, way }) => nestedShape(page, way)));
    level = next;
  }
  return shapes;
}

/** What statistics can be grouped by. */
function groupingsOf({ args }: Field) {
  const grouping = args.find(({ name }) => name === 'groupBy');
  const type = grouping === undefined ? null : getNamedType(grouping.type);
  return isEnumType(type) ? type.getValues() : [];
}

/** The id of a record of the type. */
function idOf({ name }: GraphQLObjectType): string {
  const kind = KIND_OF_TYPE.get(name);
  return kind === undefined || kind === 'administrativeUnit' ? UNIT : idIn(tableOf(kind), 2);
}

/** A field that answers no page, with all that it holds and all that this holds in turn. */
function shapesOfOne(field: Field): Shape[] {
  const type = getNamedType(field.type);
  if (isInterfaceType(type))
    return schema.getImplementations(type).objects.map((one) => shapeOfNode(field, one));
  const whole = isObjectType(type)
    ? [...leavesOf(type), ...branchesOf(type).map((one) => withBranches(one))].join(' ')
    : '';
  const has = (arg: string) => field.args.some(({ name }) => name === arg);
  const given = isObjectType(type) && has('id') ? `id: "${idOf(type)}"` : '';
  const one = { field, given, selection: whole };
  const shapes: Asked[] = [{ name: 'whole', ...one }];
  if (has('knownAt')) shapes.push({ name: 'as it was known', ...one, given: `${given}, knownAt: $knownAt` });
  for (const { name } of groupingsOf(field))
    shapes.push({ name: `by ${name}`, ...one, given: `groupBy: [${name}], level: COMMUNE` });
  if (has('sumOf')) shapes.push({ name: 'with sums', ...one, given: 'sumOf: [MEMBERS, REVENUE]' });
  if (groupingsOf(field).length > 0 && hasValidAt(field))
    shapes.push({ name: 'of a past day', ...one, given: `${PAST}, groupBy: [TERRITORY], level: DISTRICT` });
  return shapes.map(shapeOf);
}

const PAST = 'filter: { validAt: "2025-03-01" }';

/** Whether the filter asks for a day. */
function hasValidAt({ args }: Field): boolean {
  const filter = args.find(({ name }) => name === 'filter');
  const type = filter === undefined ? null : getNamedType(filter.type);
  return isInputObjectType(type) && Object.hasOwn(type.getFields(), 'validAt');
}

function withBranches(field: Field): string {
  const type = objectOf(field);
  const isRecord = KIND_OF_TYPE.has(type.name) || HELD_IN_MEMORY.test(type.name);
  const inner = isRecord ? [] : branchesOf(type).map((branch) => selectionOf([branch]));
  return `${field.name}${hasFirst(field) ? '(first: 1)' : ''} { ${[...leavesOf(type), ...inner].join(' ')} }`;
}

function shapeOfNode(field: Field, type: GraphQLObjectType): Shape {
  const selection = `__typename ... on ${type.name} { ${leavesOf(type).join(' ')} }`;
  return shapeOf({ name: type.name, field, given: `id: "${idOf(type)}"`, selection });
}

/** Every field of Query. */
export function graphqlReads(): Shape[] {
  const query = schema.getQueryType();
  const fields = query ? fieldsOf(query) : [];
  const pages = fields.filter(isPage);
  const ones = fields.filter((field) => !isPage(field));
  return [...pages.flatMap(shapesOfPage), ...shapesOfUnlisted(pages), ...ones.flatMap(shapesOfOne)];
}
