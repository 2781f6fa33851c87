import type { FastifyInstance } from 'fastify';
import { type GraphQLField, getNamedType, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import type { Action } from '../../src/policy/actions.ts';
import type { RecordKind } from '../../src/policy/fields.ts';
import { contractTypes } from '../../src/records/graphql/sdl.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { ACTIONS_BY_HAND, DERIVED_ACTIONS } from './operations.ts';
import { type Json, sampleOf } from './samples.ts';
import { type Asked, KIND_OF_TYPE, wholeSelection } from './selection.ts';
import { openapi } from './shapes.ts';

export interface ReadAnswer {
  readonly status: number;
  readonly codes: readonly string[];
  /** The record, or those of a page; what is no record is one item. */
  readonly items: readonly Json[];
  /** Paths within an item. */
  readonly hidden: readonly string[];
  readonly said: Json;
}

/** A read of a contract that asks for all there is. */
export interface Read {
  readonly name: string;
  /** Null: anybody. */
  readonly action: Action | null;
  /** Of the records that it answers; null for what is no record. */
  readonly kind: RecordKind | null;
  /** Of the record that it names; null for one that names none. */
  readonly about: RecordKind | null;
  readonly isList: boolean;
  /** The fields of records that GraphQL is asked for; over REST the answer itself shows which. */
  readonly asked: readonly Asked[];
  readonly ask: (app: FastifyInstance, token: string | null, id: string) => Promise<ReadAnswer>;
}

/** Reads that name a record of any kind: asked with that of a cooperative. */
const OF_ANY_KIND: ReadonlySet<string> = new Set(['node', 'history', '/v1/history/{id}']);

/** Every field of Query. */
export function graphqlReads(): Read[] {
  const type = contractTypes().getType('Query');
  return isObjectType(type) ? Object.values(type.getFields()).map(graphqlRead) : [];
}

function graphqlRead(field: GraphQLField<unknown, unknown>): Read {
  const named = getNamedType(field.type);
  const node = isObjectType(named) ? named.getFields().nodes : undefined;
  const type = node === undefined ? named.name : getNamedType(node.type).name;
  const selection = isInterfaceType(named) ? { text: '{ id }', asked: [] } : wholeSelection(type);
  const kind = KIND_OF_TYPE.get(type) ?? null;
  const args = field.args.filter(
    ({ name, type }) => isNonNullType(type) || ARGUMENTS[name] !== undefined || name === 'id',
  );
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const inner = node === undefined ? selection.text : `{ nodes ${selection.text} }`;
  const document = `query ${declared && `(${declared})`} { it: ${field.name}${passed && `(${passed})`} ${inner} }`;
  const isById = field.args.some(({ name }) => name === 'id');
  return {
    name: `GraphQL ${field.name}`,
    action: DERIVED_ACTIONS.get(field.name) ?? ACTIONS_BY_HAND[field.name] ?? null,
    kind,
    about: OF_ANY_KIND.has(field.name) ? 'cooperative' : isById ? kind : null,
    isList: node !== undefined,
    asked: selection.asked,
    async ask(app, token, id) {
      const given = args.map((arg) => [arg.name, ARGUMENTS[arg.name] ?? sampleOf(arg.type)]);
      const variables = { ...Object.fromEntries(given), id, node: id };
      const answer = await asking(app, token)(document, variables);
      const it = answer.data?.it ?? null;
      const found = it === null ? [] : node === undefined ? [it] : it.nodes;
      const prefix = node === undefined ? 'it.' : 'it.nodes.';
      return {
        status: answer.status,
        codes: (answer.errors ?? []).map(({ extensions }) => extensions.code),
        items: Array.isArray(found) ? found : [found],
        hidden: (answer.extensions?.hiddenFields ?? []).map((path) => path.replace(prefix, '')),
        said: answer.errors ?? answer.body,
      };
    },
  };
}

/** Arguments that a read needs although they can be left out, or of which not every value will do. */
const ARGUMENTS: Readonly<Record<string, unknown>> = { level: 'PROVINCE', code: '37', first: 8 };

/** Every GET of openapi.json that is of the registry. */
export function restReads(): Read[] {
  return Object.entries<Json>(openapi.paths)
    .filter(([path, { get }]) => path.startsWith('/v1/') && get !== undefined)
    .map(([path, { get }]) => restRead(path, get));
}

const nameOf = (schema: Json): string => (schema?.$ref ?? '').split('/').at(-1);

function restRead(path: string, operation: Json): Read {
  const { schema } = operation.responses[200].content['application/json'];
  const item = schema.properties?.items?.items;
  const kind = KIND_OF_TYPE.get(nameOf(item ?? schema)) ?? null;
  const parameters: readonly Json[] = operation.parameters ?? [];
  const fields = parameters.find((one) => one.name === 'fields')?.schema?.items?.enum ?? [];
  const query = [
    ...(fields.length > 0 ? [`fields=${fields.join(',')}`] : []),
    ...(parameters.some((one) => one.name === 'first') ? [`first=${kind === 'cooperative' ? 8 : 30}`] : []),
    ...(parameters.some((one) => one.name === 'level' && one.required) ? ['level=PROVINCE'] : []),
  ].join('&');
  return {
    name: `REST GET ${path}`,
    action: operation['x-action'] ?? null,
    kind,
    about: aboutOf(path, kind),
    isList: item !== undefined,
    asked: [],
    async ask(app, token, id) {
      const url = path
        .replace('{id}', id)
        .replace('{key}', id)
        .replace('{kind}', 'member')
        .replace('{name}', 'CooperativeKind');
      const { status, json } = await restAs(app, token).get(query === '' ? url : `${url}?${query}`);
      const isFound = status === 200;
      const codes = isFound ? [] : (json?.errors ?? [{ code: `${status}` }]).map((one: Json) => one.code);
      const items = isFound ? (item === undefined ? [json] : json.items) : [];
      return { status, codes, items, hidden: json?.hiddenFields ?? [], said: json };
    },
  };
}

function aboutOf(path: string, kind: RecordKind | null): RecordKind | null {
  if (OF_ANY_KIND.has(path) || path.startsWith('/v1/cooperatives/{id}')) return 'cooperative';
  if (path.endsWith('/{key}')) return 'administrativeUnit';
  return path.includes('/{id}') ? (kind ?? kindOfOwner(path)) : null;
}

/** The kind of the record whose path the path goes on from. */
function kindOfOwner(path: string): RecordKind | null {
  const owner = openapi.paths[path.slice(0, path.indexOf('/{id}') + '/{id}'.length)];
  const answer = owner?.get?.responses?.[200]?.content?.['application/json']?.schema;
  return KIND_OF_TYPE.get(nameOf(answer)) ?? null;
}

export const readsOfSurface = (surface: 'GraphQL' | 'REST') =>
  surface === 'REST' ? restReads() : graphqlReads();
