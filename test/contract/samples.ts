import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

// biome-ignore lint/suspicious/noExplicitAny: a JSON document of no type of ours
export type Json = any;

/** Names no record. */
export const NOBODYS_ID = '0198a000-0000-7000-8000-00000000dead';

/** Texts that the schemas want in a form of their own. */
const SCALARS: Readonly<Record<string, unknown>> = {
  ID: NOBODYS_ID,
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2024-01-01',
  PartialDate: '2024-01',
  DateTime: '2024-01-01T00:00:00Z',
  Vnd: 1,
};

/** A well-shaped value of an input type with what is required and nothing else. */
export function sampleOf(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sampleOf(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return SCALARS[inner.name] ?? 'x';
  const required = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: NOBODYS_ID,
  date: '2024-01-01',
  'date-time': '2024-01-01T00:00:00Z',
};

/** The same of a JSON schema of the contract; `components` are its schemas by name. */
export function sampleOfSchema(schema: Json, components: Json): Json {
  const whole = resolved(schema, components);
  const [branch = whole] = whole.anyOf ?? [whole];
  const one = resolved(branch, components);
  if (one.const !== undefined || one.enum !== undefined) return one.const ?? one.enum[0];
  if (one.type === 'array') return [sampleOfSchema(one.items, components)];
  if (one.type === 'integer' || one.type === 'number') return one.minimum ?? 1;
  if (one.type === 'boolean') return true;
  if (one.type === 'string')
    return FORMATS[one.format] ?? (one.pattern?.startsWith('^\\d{4}') ? '2024' : 'x');
  const required: readonly string[] = one.required ?? [];
  return Object.fromEntries(required.map((name) => [name, sampleOfSchema(one.properties[name], components)]));
}

export function resolved(schema: Json, components: Json): Json {
  return schema.$ref === undefined ? schema : components[schema.$ref.split('/').at(-1)];
}
