import {
  type GraphQLField,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type TObject, type TSchema, Type } from 'typebox';
import { component } from '../../api/rest/answers.ts';
import { objectType } from '../graphql/sdl.ts';

const SCALARS: Readonly<Record<string, () => TSchema>> = {
  ID: () => Type.String(),
  String: () => Type.String(),
  Int: () => Type.Integer(),
  Float: () => Type.Number(),
  Boolean: () => Type.Boolean(),
  Date: () => Type.String({ format: 'date' }),
  DateTime: () => Type.String({ format: 'date-time' }),
  Vnd: () => Type.Integer(),
};

function described(field: GraphQLField<unknown, unknown>, schema: TSchema): TSchema {
  return Object.assign(structuredClone(schema), { description: field.description ?? '' });
}

/** The JSON of an object type of the contract that is no record: its type is written by hand in the SDL alone. */
export function schemaOfObject(name: string): TObject {
  const type = objectType(name);
  return Type.Object(membersOf(Object.values(type.getFields())), { description: type.description ?? '' });
}

function membersOf(fields: readonly GraphQLField<unknown, unknown>[]): Record<string, TSchema> {
  return Object.fromEntries(fields.map((field) => [field.name, described(field, schemaOfType(field.type))]));
}

/** The JSON of a type of the contract; null where it may be null. */
function schemaOfType(type: GraphQLOutputType): TSchema {
  return isNonNullType(type)
    ? schemaOfNonNull(type.ofType)
    : Type.Union([schemaOfNonNull(type), Type.Null()]);
}

function schemaOfNonNull(type: GraphQLOutputType): TSchema {
  if (isListType(type)) return Type.Array(schemaOfType(type.ofType));
  if (isEnumType(type)) return Type.Enum(type.getValues().map((one) => one.name));
  if (!isObjectType(type)) return SCALARS[String(type)]?.() ?? Type.Unknown();
  if (type.name === 'AdministrativeUnit') return component('AdministrativeUnit') as TSchema;
  // A record is its id.
  if (type.getInterfaces().length > 0)
    return Type.Object({ id: Type.String({ format: 'uuid', description: 'Its id.' }) });
  return Type.Object(membersOf(Object.values(type.getFields())));
}
