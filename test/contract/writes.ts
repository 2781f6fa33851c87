import type { FastifyInstance } from 'fastify';
import { type GraphQLField, getNamedType, isObjectType } from 'graphql';
import type { Action } from '../../src/policy/actions.ts';
import type { RecordKind } from '../../src/policy/fields.ts';
import { TYPE_OF_KIND } from '../../src/records/graphql/hidden-fields.ts';
import { contractTypes } from '../../src/records/graphql/sdl.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { ACTIONS_BY_HAND, DERIVED_ACTIONS } from './operations.ts';
import type { Json } from './samples.ts';
import { type InputField, openapi, restInput, sdlInput } from './shapes.ts';

export interface Target {
  readonly token: string | null;
  /** The record that is changed, in the version that was read; none for one that is made. */
  readonly record?: Written;
  readonly input: Readonly<Record<string, Json>>;
}

export interface Written {
  readonly id: string;
  readonly version: number;
}

export interface WriteAnswer {
  readonly written: Written | null;
  /** Code and field of every problem, the field in the names of the input. */
  readonly problems: readonly (readonly [string, string])[];
  /** The whole answer, for what a failing test tells. */
  readonly said: Json;
}

/** A write of a contract. */
export interface Write {
  readonly name: string;
  readonly surface: 'GraphQL' | 'REST';
  readonly action: Action;
  /** Of the record that it answers. */
  readonly kind: RecordKind;
  /** Of the record that is there before it; null for a write that makes one. */
  readonly about: RecordKind | null;
  /** The name of its input in the contract; null where it has none. */
  readonly input: string | null;
  /** What can be said in it, but for the record and its version. */
  readonly fields: Readonly<Record<string, InputField>>;
  readonly send: (app: FastifyInstance, target: Target) => Promise<WriteAnswer>;
}

const KINDS = new Map(Object.entries(TYPE_OF_KIND).map(([kind, type]) => [type, kind as RecordKind])); // the keys are the kinds

/** Every field of Mutation. */
export function graphqlWrites(): Write[] {
  const type = contractTypes().getType('Mutation');
  return isObjectType(type) ? Object.values(type.getFields()).map(graphqlWrite) : [];
}

function graphqlWrite(field: GraphQLField<unknown, unknown>): Write {
  const input = field.args.find((arg) => arg.name === 'input');
  const payload = getNamedType(field.type);
  const answered = isObjectType(payload) ? Object.values(payload.getFields())[0] : undefined;
  const kind = KINDS.get(getNamedType(answered?.type ?? field.type).name);
  const action = DERIVED_ACTIONS.get(field.name) ?? ACTIONS_BY_HAND[field.name] ?? null;
  if (input === undefined || answered === undefined || kind === undefined || action === null)
    throw new Error(`${field.name} writes nothing that is known`);
  const { id, expectedVersion, ...fields } = sdlInput(getNamedType(input.type).name);
  const document = `mutation ($input: ${input.type}) { it: ${field.name}(input: $input) {
    one: ${answered.name} { id version } userErrors { code field } } }`;
  return {
    name: `GraphQL ${field.name}`,
    surface: 'GraphQL',
    action,
    kind,
    input: getNamedType(input.type).name,
    fields,
    about: id === undefined ? null : kind,
    async send(app, { token, record, input: given }) {
      const own = record === undefined ? {} : versioned(record, expectedVersion !== undefined);
      const answer = await asking(app, token)(document, { input: [{ ...own, ...given }] });
      const errors = (answer.errors ?? []).map(({ extensions }) => extensions);
      const found = [...errors, ...(answer.data?.it?.userErrors ?? [])];
      return {
        written: answer.data?.it?.one ?? null,
        problems: found.map((one: Json) => [one.code, String(one.field ?? '').replace(/^input\.0\.?/, '')]),
        said: found.length > 0 ? found : answer.body,
      };
    },
  };
}

const versioned = ({ id, version }: Written, withVersion: boolean) =>
  withVersion ? { id, expectedVersion: version } : { id };

/** Every operation of openapi.json that writes a record of the registry. */
export function restWrites(): Write[] {
  return Object.entries<Json>(openapi.paths).flatMap(([path, methods]) =>
    Object.entries<Json>(methods)
      .filter(([method, operation]) => method !== 'get' && operation['x-action'] !== undefined)
      .map(([method, operation]) => restWrite(method, path, operation)),
  );
}

const nameOf = (schema: Json): string => (schema?.$ref ?? schema?.anyOf?.[0]?.$ref ?? '').split('/').at(-1);

/** Paths that name another record than they answer. */
const ABOUT: Readonly<Record<string, RecordKind>> = { '/v1/cooperatives/{id}/figures': 'cooperative' };

function restWrite(method: string, path: string, operation: Json): Write {
  const input = nameOf(operation.requestBody?.content?.['application/json']?.schema) || null;
  const answers = operation.responses[200] ?? operation.responses[201];
  const kind = KINDS.get(nameOf(answers.content['application/json'].schema.properties.data));
  if (kind === undefined) throw new Error(`${method} ${path} writes nothing that is known`);
  const { id, expectedVersion, ...fields } = input === null ? {} : restInput(input);
  const isMatched = (operation.parameters ?? []).some((one: Json) => one.name === 'if-match');
  return {
    name: `REST ${method.toUpperCase()} ${path}`,
    surface: 'REST',
    action: operation['x-action'],
    kind,
    input,
    fields,
    about: path.includes('/{id}') ? (ABOUT[path] ?? kind) : null,
    async send(app, { token, record, input: given }) {
      const url = path.replace('{id}', record?.id ?? '');
      const headers: Record<string, string> = isMatched ? { 'if-match': `"${record?.version ?? 1}"` } : {};
      const rest = restAs(app, token);
      const { status, json } =
        method === 'delete'
          ? await rest.remove(url, headers)
          : await rest[method as 'post'](url, given, headers);
      const problems: readonly Json[] = status < 300 ? [] : (json?.errors ?? [{ code: `${status}` }]);
      return {
        written: status < 300 ? json.data : null,
        problems: problems.map(({ code, field }) => [code, field ?? '']),
        said: json,
      };
    },
  };
}
