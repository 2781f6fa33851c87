import { readFileSync } from 'node:fs';
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { contractTypes } from '../../src/records/graphql/sdl.ts';
import { type Json, resolved } from './samples.ts';

/** What an input may be, whichever contract says it. */
export type Shape =
  | { readonly kind: 'scalar'; readonly name: string }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, InputField>> };

export interface InputField {
  readonly shape: Shape;
  readonly isRequired: boolean;
  /** Whether the contract lets it be null; SDL lets whatever is not required. */
  readonly isNullable: boolean;
}

export const openapi: Json = JSON.parse(
  readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
);
export const components: Json = openapi.components.schemas;

/** The fields of an input type of the SDL. @throws Error when it has none of the name. */
export function sdlInput(name: string): Readonly<Record<string, InputField>> {
  const type = contractTypes().getType(name);
  if (!isInputObjectType(type)) throw new Error(`the SDL has no input ${name}`);
  const shape = shapeOfType(type);
  return shape.kind === 'object' ? shape.fields : {};
}

/** The fields of an input of openapi.json. @throws Error when it has none of the name. */
export function restInput(name: string): Readonly<Record<string, InputField>> {
  if (components[name] === undefined) throw new Error(`openapi.json has no ${name}`);
  const shape = shapeOfSchema(components[name]);
  return shape.kind === 'object' ? shape.fields : {};
}

function shapeOfType(type: GraphQLInputType): Shape {
  const inner = getNullableType(type);
  if (isListType(inner)) return { kind: 'list', of: shapeOfType(inner.ofType) };
  if (isEnumType(inner)) return { kind: 'enum', values: inner.getValues().map((one) => one.name) };
  if (!isInputObjectType(inner)) return { kind: 'scalar', name: inner.name };
  const fields = Object.values(inner.getFields()).map((field): [string, InputField] => {
    const isRequired = isNonNullType(field.type);
    return [field.name, { shape: shapeOfType(field.type), isRequired, isNullable: !isRequired }];
  });
  return { kind: 'object', fields: Object.fromEntries(fields) };
}

const SCALARS: Readonly<Record<string, string>> = { integer: 'Int', number: 'Float', boolean: 'Boolean' };
const FORMATS: Readonly<Record<string, string>> = { date: 'Date', 'date-time': 'DateTime', uuid: 'ID' };

function shapeOfSchema(schema: Json): Shape {
  const one = bare(schema);
  if (one.const !== undefined) return { kind: 'enum', values: [one.const] };
  if (one.enum !== undefined) return { kind: 'enum', values: one.enum };
  if (one.type === 'array') return { kind: 'list', of: shapeOfSchema(one.items) };
  if (one.properties === undefined) return { kind: 'scalar', name: scalarOf(one) };
  const required: readonly string[] = one.required ?? [];
  const fields = Object.entries<Json>(one.properties).map(([name, field]): [string, InputField] => {
    const isRequired = required.includes(name);
    return [name, { shape: shapeOfSchema(field), isRequired, isNullable: mayBeNull(field) }];
  });
  return { kind: 'object', fields: Object.fromEntries(fields) };
}

function scalarOf({ type, format, pattern }: Json): string {
  if (type === 'string' && pattern?.startsWith('^\\d{4}(')) return 'PartialDate';
  return SCALARS[type] ?? FORMATS[format] ?? (type === 'string' ? 'String' : 'JSON');
}

const branchesOf = (schema: Json): readonly Json[] => {
  const whole = resolved(schema, components);
  return (whole.anyOf ?? [whole]).map((one: Json) => resolved(one, components));
};
const bare = (schema: Json): Json => branchesOf(schema).find((one) => one.type !== 'null');
const mayBeNull = (schema: Json) => branchesOf(schema).some((one) => one.type === 'null');
