import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { type GraphQLField, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { Action } from '../../src/policy/actions.ts';
import type { RecordKind } from '../../src/policy/fields.ts';
import { writesOf } from '../../src/records/edge-writes.ts';
import { TYPE_OF_KIND } from '../../src/records/graphql/hidden-fields.ts';
import { contractTypes } from '../../src/records/graphql/sdl.ts';
import type { RecordEdge } from '../../src/records/record-edge.ts';
import { RECORD_EDGES } from '../../src/surfaces/record-edges.ts';
import { asking } from '../helpers/graphql.ts';
import { type Json, resolved, sampleOf, sampleOfSchema } from './samples.ts';

/** What came of a call. */
export interface Outcome {
  readonly status: number;
  /** Of every problem, wherever the surface puts it. */
  readonly codes: readonly string[];
  /** Whether a problem had no code, or the answer had no shape that the contract knows. */
  readonly isOdd: boolean;
  /** What was answered, when nothing was wrong. */
  readonly found: Json;
}

/** A call: its arguments by name, or what to put in the place of body and query. */
export interface Call {
  readonly token: string | null;
  /** The record that is meant; one that does not exist unless given. */
  readonly id?: string;
  readonly mistake?: string;
}

/** An operation of a contract, of which both surfaces' tests ask the same. */
export interface Operation {
  readonly name: string;
  /** Null: anybody. Undefined: nothing says which. */
  readonly action: Action | null | undefined;
  readonly isWrite: boolean;
  /** The kind of the record that it reads or changes by id; null for others. */
  readonly about: RecordKind | null;
  /** Names of what can be wrong with a call of it, by which `call` makes the mistake. */
  readonly mistakes: readonly string[];
  readonly call: (app: FastifyInstance, call: Call) => Promise<Outcome>;
}

const schema = contractTypes();
const KINDS = Object.entries(TYPE_OF_KIND) as [RecordKind, string][]; // the keys are the kinds
const kindOfType = (name: string) => KINDS.find(([, type]) => type === name)?.[0] ?? null;

/** Fields of GraphQL of nouns that are no record kind's. */
export const ACTIONS_BY_HAND: Readonly<Record<string, Action | null>> = {
  node: null,
  viewer: null,
  indicators: null,
  history: 'record.readHistory',
  cooperativeStatistics: 'cooperative.read',
  womenManagerStatistics: 'womenManager.read',
  trainingStatistics: 'training.read',
  administrativeUnit: null,
  administrativeUnits: null,
  kinds: null,
  codeLists: null,
  dataGaps: 'dataGap.read',
};

/** The action of each field that a declared kind brings: its reads', and that of the route of the same write. */
function actionsOf(edge: RecordEdge): [string, Action][] {
  const { reads, one, many, queries } = edge;
  const read = queries.map((which): [string, Action] => [which === 'one' ? one : many, reads.kind.read]);
  return [...read, ...writesOf(edge).map(({ mutation, action }): [string, Action] => [mutation, action])];
}

/** What takes the id of a record of any kind, by field and path: asked with that of a cooperative. */
const OF_ANY_KIND = new Set(['node', 'history', '/v1/history/{id}']);

export const DERIVED_ACTIONS: ReadonlyMap<string, Action> = new Map(RECORD_EDGES.flatMap(actionsOf));

/** Every field of Query and Mutation. */
export function graphqlOperations(): Operation[] {
  const fieldsOf = (type: string) => {
    const found = schema.getType(type);
    return isObjectType(found) ? Object.values(found.getFields()) : [];
  };
  return [
    ...fieldsOf('Query').map((field) => graphqlOperation(field, false)),
    ...fieldsOf('Mutation').map((field) => graphqlOperation(field, true)),
  ];
}

type Field = GraphQLField<unknown, unknown>;

function graphqlOperation(field: Field, isWrite: boolean): Operation {
  const names = field.args.map((arg) => arg.name);
  const input = field.args.find((arg) => arg.name === 'input');
  const items = input === undefined ? [] : (sampleOf(input.type) as Json[]);
  const mistakes = ['an unknown argument', 'an unknown field'];
  if (isWrite) mistakes.push('no item', 'an item of text', 'an item with an unknown field', 'no input');
  if (names.includes('first')) mistakes.push('a page of none', 'a page of a million', 'a cursor of nobody');
  if (names.includes('id')) mistakes.push('an id that is none');
  if (names.includes('knownAt')) mistakes.push('a moment that is none');
  if (names.includes('filter')) mistakes.push('a filter of an unknown field');
  const isById = isWrite ? Object.hasOwn(items[0] ?? {}, 'id') : names.includes('id');
  return {
    name: `GraphQL ${field.name}`,
    action: DERIVED_ACTIONS.get(field.name) ?? ACTIONS_BY_HAND[field.name],
    isWrite,
    about: OF_ANY_KIND.has(field.name) ? 'cooperative' : isById ? kindOfField(field) : null,
    mistakes,
    call: (app, call) => askField(app, field, isWrite, call),
  };
}

/** The kind that a field answers: by its type, or by the first record of its payload. */
function kindOfField(field: Field): RecordKind | null {
  const type = getNamedType(field.type);
  const own = kindOfType(type.name);
  if (own !== null || !isObjectType(type)) return own;
  const inner = Object.values(type.getFields()).map((one) => kindOfType(getNamedType(one.type).name));
  return inner.find((one) => one !== null) ?? null;
}

function selectionOf(field: Field): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = type.getFields();
  if (fields.userErrors !== undefined) return '{ userErrors { code field } }';
  return fields.id !== undefined ? '{ id }' : '{ __typename }';
}

const ARGUMENTS: Readonly<Record<string, object>> = {
  'no item': { input: [] },
  'no input': { input: null },
  'an item of text': { input: ['x'] },
  'a page of none': { first: 0 },
  'a page of a million': { first: 1_000_000 },
  'a cursor of nobody': { after: 'bm9ib2R5' },
  'an id that is none': { id: "x' or 1=1" },
  'a moment that is none': { knownAt: 'yesterday' },
  'a filter of an unknown field': { filter: { colour: 'red' } },
};

async function askField(app: FastifyInstance, field: Field, isWrite: boolean, call: Call): Promise<Outcome> {
  const { token, id, mistake = '' } = call;
  const given = field.args.filter((arg) => arg.type.toString().endsWith('!') || arg.name === 'id');
  const samples: Record<string, Json> = Object.fromEntries(
    given.map((arg) => [arg.name, sampleOf(arg.type)]),
  );
  const idArgument = samples.node === undefined ? 'id' : 'node';
  if (id !== undefined && samples[idArgument] !== undefined) samples[idArgument] = id;
  const [item] = samples.input ?? [];
  if (id !== undefined && item?.id !== undefined) item.id = id;
  if (mistake === 'an item with an unknown field') item.colour = 'red';
  const variables: Record<string, unknown> = { ...samples, ...ARGUMENTS[mistake] };
  const used = field.args.filter((arg) => Object.hasOwn(variables, arg.name));
  const declared = used.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`);
  if (mistake === 'an unknown argument') passed.push('colour: "red"');
  const selection = mistake === 'an unknown field' ? '{ colour }' : selectionOf(field);
  const document = `${isWrite ? 'mutation' : 'query'} ${declared && `(${declared})`} {
    it: ${field.name}${passed.length > 0 ? `(${passed.join(', ')})` : ''} ${selection} }`;
  const { status, data, errors = [] } = await asking(app, token)(document, variables);
  const found = data?.it ?? null;
  const problems: readonly Json[] = [...errors.map((one) => one.extensions), ...(found?.userErrors ?? [])];
  const codes = problems.map((one) => String(one?.code ?? ''));
  return { status, codes, isOdd: codes.includes(''), found: codes.length === 0 ? found : null };
}

const contract: Json = JSON.parse(
  readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
);
const components: Json = contract.components.schemas;

/** Every operation of openapi.json. */
export function restOperations(): Operation[] {
  return Object.entries<Json>(contract.paths).flatMap(([path, methods]) =>
    Object.entries<Json>(methods).map(([method, operation]) => restOperation(method, path, operation)),
  );
}

function restOperation(method: string, path: string, operation: Json): Operation {
  const body = operation.requestBody?.content?.['application/json']?.schema;
  const isById = path.includes('/{id}') || path.includes('/{key}');
  const mistakes = ['an unknown parameter'];
  if (isById) mistakes.push('an id that is none');
  if (body !== undefined)
    mistakes.push('no body', 'a body of text', 'a body that is no JSON', 'an item with an unknown field');
  for (const { name } of operation.parameters ?? []) {
    if (name === 'first') mistakes.push('a page of none', 'a page of a million', 'a cursor of nobody');
    if (name === 'fields') mistakes.push('a field that is none');
    if (name === 'knownAt') mistakes.push('a moment that is none');
    if (name === 'if-match') mistakes.push('no version');
  }
  return {
    name: `REST ${method.toUpperCase()} ${path}`,
    action: operation['x-action'],
    isWrite: method !== 'get',
    about: path.includes('/{id}') ? kindOfPath(path) : null,
    mistakes,
    call: (app, call) => send(app, { method, path, operation, body }, call),
  };
}

/** The kind of the record that a path names, by what reading it answers. */
function kindOfPath(path: string): RecordKind | null {
  if (OF_ANY_KIND.has(path)) return 'cooperative';
  const base = path.slice(0, path.indexOf('/{id}') + '/{id}'.length);
  const read = contract.paths[base]?.get?.responses?.[200]?.content?.['application/json']?.schema;
  return kindOfType(read?.$ref?.split('/').at(-1) ?? '');
}

const QUERIES: Readonly<Record<string, string>> = {
  'an unknown parameter': 'colour=red',
  'a page of none': 'first=0',
  'a page of a million': 'first=1000000',
  'a cursor of nobody': 'after=bm9ib2R5',
  'a field that is none': 'fields=colour',
  'a moment that is none': 'knownAt=yesterday',
};

interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Json;
  readonly body: Json;
}

async function send(app: FastifyInstance, route: Route, { token, id, mistake = '' }: Call): Promise<Outcome> {
  const { method, path, operation, body } = route;
  const parameters: readonly Json[] = operation.parameters ?? [];
  const needsVersion = parameters.some((one) => one.name === 'if-match') && mistake !== 'no version';
  const inPath = parameters.find((one) => one.in === 'path');
  const named = mistake === 'an id that is none' ? encodeURIComponent("x' or 1=1") : id;
  const sample = inPath === undefined ? '' : sampleOfSchema(resolved(inPath.schema, components), components);
  const payload = body === undefined ? undefined : payloadOf(body, mistake);
  const answer = await app.inject({
    method: method.toUpperCase() as 'GET',
    url: `${path.replace(/\{\w+\}/, named ?? sample)}${mistake in QUERIES ? `?${QUERIES[mistake]}` : ''}`,
    headers: {
      'accept-language': 'en',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(needsVersion && { 'if-match': '"1"' }),
      ...(payload !== undefined && { 'content-type': 'application/json' }),
    },
    ...(payload !== undefined && { payload }),
  });
  const { statusCode: status } = answer;
  const isProblem = String(answer.headers['content-type']).includes('problem+json');
  const problems: readonly Json[] = isProblem ? answer.json().errors : [];
  const codes = problems.map((one) => String(one.code ?? ''));
  const isOdd = codes.includes('') || status >= 400 !== codes.length > 0;
  return { status, codes, isOdd, found: status < 300 ? answer.body : null };
}

function payloadOf(body: Json, mistake: string): string | undefined {
  if (mistake === 'no body') return undefined;
  if (mistake === 'a body of text') return '"x"';
  if (mistake === 'a body that is no JSON') return '{"name": ';
  const sample = sampleOfSchema(body, components);
  return JSON.stringify(mistake === 'an item with an unknown field' ? { ...sample, colour: 'red' } : sample);
}
