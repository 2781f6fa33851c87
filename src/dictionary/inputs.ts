import { type TNull, type TObject, type TOptional, type TSchema, type TUnion, Type } from 'typebox';
import { object, optional } from '../kernel/parse.ts';
import type { Words } from '../kernel/words.ts';
import type { Field } from './field.ts';
import { inputSchema } from './input-schemas.ts';
import type { Fields, KindDeclaration } from './kind.ts';
import { declareObject } from './objects.ts';
import { type InputSchema, integer, type ValueType } from './types.ts';

/** A member of an input: its schema, and what both contracts say of it. */
export interface Prop<Schema extends TSchema = TSchema> {
  readonly type: ValueType;
  readonly label: Words;
  readonly description: Words;
  readonly isRequired: boolean;
  readonly example: unknown;
  readonly schema: Schema;
}

type AnyKind = KindDeclaration<Fields>;
type NamesOf<Kind extends AnyKind> = {
  [Name in keyof Kind['fields']]: Kind['fields'][Name] extends Field<{ name: 'RECORD'; kind: string }>
    ? `${Name & string}Id`
    : Name;
}[keyof Kind['fields']];
/** The field under the name of an input. */
type At<Kind extends AnyKind, Name> = Name extends keyof Kind['fields']
  ? Kind['fields'][Name]
  : Name extends `${infer Reference}Id`
    ? Reference extends keyof Kind['fields']
      ? Kind['fields'][Reference]
      : never
    : never;
type SchemaAt<Kind extends AnyKind, Name> =
  At<Kind, Name> extends { readonly type: infer Type extends ValueType } ? InputSchema<Type> : never;
type Nullable<Schema extends TSchema> = TOptional<TUnion<[Schema, TNull]>>;

/** Inputs that must be written. */
type Must<Kind extends AnyKind, Name extends PropertyKey> = {
  readonly [Each in Name]: Prop<SchemaAt<Kind, Each>>;
};
/** Inputs that may be left out; null clears a field that need not have a value. */
type May<Kind extends AnyKind, Name extends PropertyKey> = {
  readonly [Each in Name]: Prop<
    At<Kind, Each> extends { readonly notNull: true }
      ? TOptional<SchemaAt<Kind, Each>>
      : Nullable<SchemaAt<Kind, Each>>
  >;
};

function declared(kind: AnyKind, name: string): Field {
  const found = kind.fields[name] ?? kind.fields[name.replace(/Id$/, '')];
  if (found === undefined) throw new Error(`${kind.kind} has no ${name}`);
  return found;
}

function propOf({ type, label, description, example }: Field, isRequired: boolean, schema: TSchema): Prop {
  return { type, label, description, isRequired, example, schema };
}

/** Inputs of a kind that must be written, by the names of its fields; a record of another kind by its name and `Id`. */
export function must<Kind extends AnyKind, const Name extends NamesOf<Kind> & string>(
  kind: Kind,
  ...names: readonly Name[]
): Must<Kind, Name> {
  const props = names.map((name) => {
    const found = declared(kind, name);
    return [name, propOf(found, true, inputSchema(found.type, found.description.en))];
  });
  return Object.fromEntries(props); // one a name
}

/** Inputs of a kind that may be left out: as it is, or unknown in a new record. Null clears what may be unknown. */
export function may<Kind extends AnyKind, const Name extends NamesOf<Kind> & string>(
  kind: Kind,
  ...names: readonly Name[]
): May<Kind, Name> {
  const props = names.map((name) => {
    const found = declared(kind, name);
    const schema = inputSchema(found.type, found.description.en);
    return [name, propOf(found, false, found.notNull ? Type.Optional(schema) : optional(schema))];
  });
  return Object.fromEntries(props); // one a name
}

interface PropWords {
  readonly vi: readonly [string, string];
  readonly en: readonly [string, string];
  readonly example?: unknown;
}

const worded = ({ vi, en, example = null }: PropWords) => ({
  label: { vi: vi[0], en: en[0] },
  description: { vi: vi[1], en: en[1] },
  example,
});

/** An input of this write alone that must be written. */
export function required<const Type extends ValueType>(
  type: Type,
  words: PropWords,
): Prop<InputSchema<Type>> {
  return { type, ...worded(words), isRequired: true, schema: inputSchema(type, words.en[1]) };
}

/** An input of this write alone that may be left out or null. */
export function orNull<const Type extends ValueType>(
  type: Type,
  words: PropWords,
): Prop<Nullable<InputSchema<Type>>> {
  return { type, ...worded(words), isRequired: false, schema: optional(inputSchema(type, words.en[1])) };
}

/** An input of this write alone that may be left out, and is not cleared. */
export function orAbsent<const Type extends ValueType>(
  type: Type,
  words: PropWords,
): Prop<TOptional<InputSchema<Type>>> {
  const schema = Type.Optional(inputSchema(type, words.en[1]));
  return { type, ...worded(words), isRequired: false, schema: schema as TOptional<InputSchema<Type>> }; // no input is optional by itself
}

/** What every change of a stored record is written with: which one, and the version that was read. */
export const versioned = {
  id: required({ name: 'ID' }, { vi: ['Mã', 'Bản ghi cần thay đổi.'], en: ['Id', 'The record.'] }),
  expectedVersion: required(integer(1), {
    vi: ['Phiên bản đã đọc', 'Phiên bản đã đọc; có phiên bản mới hơn thì việc ghi bị từ chối.'],
    en: ['Version read', 'The version that was read; a newer one refuses the write.'],
  }),
};

type Props = Readonly<Record<string, Prop>>;

/** An input object: the schema that both surfaces parse by. */
type InputObject<Members extends Props> = TObject<{
  [Name in keyof Members]: Members[Name]['schema'];
}>;

/** What is declared of an input object. */
export interface InputDeclaration {
  /** The name of its type in the GraphQL contract. */
  readonly name: string;
  readonly description: Words;
  readonly props: Props;
  /** Members that an example of the input leaves out: they do not go with the others. */
  readonly notInExample: readonly string[];
}

const DECLARATIONS = new WeakMap<object, InputDeclaration>();

/** Declares an input object of both contracts. */
export function inputObject<Members extends Props>(
  name: string,
  description: Words,
  props: Members,
  notInExample: readonly (keyof Members & string)[] = [],
): InputObject<Members> {
  const properties = Object.fromEntries(Object.entries(props).map(([key, { schema }]) => [key, schema]));
  const schema = object(properties, description.en) as unknown as InputObject<Members>; // the same members, by name
  DECLARATIONS.set(schema, { name, description, props, notInExample });
  return schema;
}

/** What is declared of an input object; undefined for a schema that was made otherwise. */
export function declarationOf(schema: object): InputDeclaration | undefined {
  return DECLARATIONS.get(schema);
}

/** The type of an input that is an object of its own. */
export function nested<Input extends TObject>(input: Input) {
  return { name: 'OBJECT', object: writtenAs(input) } as const;
}

/** The type of an input that is a list of objects. */
export function nestedList<Input extends TObject>(input: Input, maxItems: number) {
  return { name: 'OBJECTS', object: writtenAs(input), maxItems } as const;
}

/** @throws for a schema that is no declared input object. */
function writtenAs<Input extends TObject>(input: Input) {
  const declared = declarationOf(input);
  if (declared === undefined) throw new Error('the input object is not declared');
  return declareObject(declared.name, declared.description, {}, input);
}
