import { type TObject, type TSchema, Type } from 'typebox';
import { component } from '../../api/rest/answers.ts';
import { DICTIONARY } from '../../dictionary/dictionary.ts';
import type { ObjectDeclaration, ValueType } from '../../dictionary/types.ts';
import type { RecordKind } from '../../policy/fields.ts';

type Options = Readonly<Record<string, unknown>>;

const orNull = (schema: TSchema, options: Options) => Type.Union([schema, Type.Null()], options);
const idOf = () => Type.Object({ id: Type.String({ format: 'uuid', description: 'Its id.' }) });
const componentOf = (name: string) => component(name) as TSchema;

/** A component with what is said of the field beside it. */
const described = (schema: TSchema, options: Options): TSchema =>
  Object.assign(structuredClone(schema), options);

function boundsOf({ minimum, maximum }: { readonly minimum: number; readonly maximum?: number }): Options {
  return { minimum, ...(maximum !== undefined && { maximum }) };
}

/** The members of an object as it is read. */
function objectSchema({ members }: ObjectDeclaration, options: Options): TObject {
  const entries = Object.entries(members).map(([name, { type, description, notNull }]) => [
    name,
    outputSchema(type, notNull, { description: description.en }),
  ]);
  return Type.Object(Object.fromEntries(entries), options);
}

/** The JSON of a value as it is read, without its nullness. */
function valueSchema(type: ValueType, options: Options): TSchema {
  switch (type.name) {
    case 'TEXT':
      return Type.String(options);
    case 'INTEGER':
      return Type.Integer({ ...boundsOf(type), ...options });
    case 'VND':
      return Type.Integer(options);
    case 'NUMBER':
      return Type.Number(options);
    case 'BOOLEAN':
      return Type.Boolean(options);
    case 'DATE':
    case 'PARTIAL_DATE':
      return Type.String({ format: 'date', ...options });
    case 'MOMENT':
      return Type.String({ format: 'date-time', ...options });
    case 'CODE':
      return Type.Enum([...type.list.codes], options);
    case 'CODES':
      return Type.Array(Type.Enum([...type.list.codes]), options);
    case 'TEXTS':
      return Type.Array(Type.String(), options);
    case 'UNIT':
      return described(componentOf('AdministrativeUnit'), options);
    case 'UNITS':
      return Type.Array(componentOf('AdministrativeUnit'), options);
    case 'ID':
      return Type.String(options);
    case 'IDS':
      return Type.Array(Type.String(), options);
    case 'RECORD':
      return described(idOf(), options);
    case 'RECORDS':
      return Type.Array(idOf(), options);
    case 'LIST':
      return Type.Array(componentOf(DICTIONARY[type.kind as RecordKind].type), options); // a declared kind
    case 'DETAIL':
      return described(componentOf(DICTIONARY[type.kind as RecordKind].type), options); // a declared kind
    case 'OBJECT':
      return objectSchema(type.object, options);
    case 'OBJECTS':
      return Type.Array(objectSchema(type.object, {}), options);
    case 'COMPUTED':
    case 'JSON':
    case 'DOCUMENT':
      // Not Type.Unknown(): among alternatives it would take the place of all others.
      return Type.Unsafe<unknown>({
        type: ['object', 'array', 'string', 'number', 'boolean'],
        items: {},
        ...options,
      });
  }
}

/** The JSON of a value as it is read; null where it may be null. */
export function outputSchema(type: ValueType, notNull: boolean, options: Options): TSchema {
  return notNull ? valueSchema(type, options) : orNull(valueSchema(type, {}), options);
}
