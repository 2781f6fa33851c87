import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type TObject, type TSchema, Type } from 'typebox';
import { component } from '../../api/rest/answers.ts';
import { FIELDS, type RecordKind } from '../../policy/fields.ts';
import { TYPE_OF_KIND } from '../graphql/hidden-fields.ts';
import { contractTypes } from '../graphql/sdl.ts';
import { recordFields } from './record-fields.ts';
import type { Shape } from './representation.ts';

const KIND_OF_TYPE: ReadonlyMap<string, RecordKind> = new Map(
  Object.entries(TYPE_OF_KIND).map(([kind, type]) => [type, kind as RecordKind]), // the keys are the kinds
);
const RECORD_TYPES: ReadonlySet<string> = new Set(Object.values(TYPE_OF_KIND));

const SCALARS: Readonly<Record<string, () => TSchema>> = {
  ID: () => Type.String(),
  String: () => Type.String(),
  Int: () => Type.Integer(),
  Float: () => Type.Number(),
  Boolean: () => Type.Boolean(),
  Date: () => Type.String({ format: 'date' }),
  DateTime: () => Type.String({ format: 'date-time' }),
  PartialDate: () => Type.String(),
  Vnd: () => Type.Integer(),
  // Not Type.Unknown(): among alternatives it would take the place of all others.
  JSON: () => Type.Unsafe<unknown>({ type: ['object', 'array', 'string', 'number', 'boolean'], items: {} }),
};

/**
 * How a kind is shown over REST, read from its type in the SDL, so that both contracts say the same of a field. A
 * record of another kind is its id; lists of records and what is computed take arguments, and stand under paths of
 * their own.
 */
export function shapeOfKind(kind: RecordKind): Shape {
  const name = TYPE_OF_KIND[kind];
  const type = contractTypes().getType(name);
  if (!isObjectType(type)) throw new Error(`the contract has no type ${name}`);
  const fields = Object.values(type.getFields()).filter((field) => !isApart(field));
  return {
    kind,
    name,
    description: type.description ?? '',
    lists: {},
    details: Object.fromEntries(fields.flatMap(detailOf)),
    fields: Object.fromEntries(
      fields.map((field) => [
        field.name,
        recordFields[field.name as keyof typeof recordFields] ?? described(field, schemaOfType(field.type)),
      ]),
    ),
  };
}

/** The shape of a record without an id of its own, which is shown as part of this one. */
function detailOf({ name, type }: GraphQLField<unknown, unknown>): [string, Shape][] {
  const bare = isNonNullType(type) ? type.ofType : type;
  const kind = isObjectType(bare) && isDetail(bare) ? KIND_OF_TYPE.get(bare.name) : undefined;
  return kind === undefined ? [] : [[name, shapeOfKind(kind)]];
}

function isDetail(type: GraphQLObjectType): boolean {
  return RECORD_TYPES.has(type.name) && !Object.hasOwn(type.getFields(), 'id');
}

/** Whether REST shows the field elsewhere: lists of records and what is computed take arguments of their own. */
function isApart({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.length > 0;
}

function described(field: GraphQLField<unknown, unknown>, schema: TSchema): TSchema {
  // The class is said by the component itself.
  const description = (field.description ?? '').replace(/ Class [A-Z]+\./, '');
  return Object.assign(structuredClone(schema), { description });
}

/** The JSON of an object type of the contract that is no record. */
export function schemaOfObject(name: string): TObject {
  const type = contractTypes().getType(name);
  if (!isObjectType(type)) throw new Error(`the contract has no type ${name}`);
  const fields = Object.values(type.getFields());
  return Type.Object(
    Object.fromEntries(fields.map((field) => [field.name, described(field, schemaOfType(field.type))])),
    { description: type.description ?? '' },
  );
}

/** The JSON of a type of the contract; null where it may be null. */
function schemaOfType(type: GraphQLOutputType): TSchema {
  if (!isNonNullType(type)) return Type.Union([schemaOfNonNull(type), Type.Null()]);
  return schemaOfNonNull(type.ofType);
}

function schemaOfNonNull(type: GraphQLOutputType): TSchema {
  if (isListType(type)) return Type.Array(schemaOfType(type.ofType));
  if (isEnumType(type)) return Type.Enum(type.getValues().map((one) => one.name));
  if (!isObjectType(type)) return SCALARS[String(type)]?.() ?? Type.Unknown();
  if (type.name === 'AdministrativeUnit') return component('AdministrativeUnit') as TSchema;
  if (isDetail(type)) return component(type.name) as TSchema;
  if (RECORD_TYPES.has(type.name)) {
    return Type.Object({ id: Type.String({ format: 'uuid', description: 'Its id.' }) });
  }
  return Type.Object(
    Object.fromEntries(
      Object.values(type.getFields()).map((field) => [
        field.name,
        described(field, schemaOfType(field.type)),
      ]),
    ),
  );
}

/** Fields of the policy that the shape leaves to paths of their own. */
export function ownListsOf(kind: RecordKind): string[] {
  const { fields } = shapeOfKind(kind);
  return Object.keys(FIELDS[kind]).filter((field) => !Object.hasOwn(fields, field));
}
