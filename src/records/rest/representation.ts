import { type TObject, type TSchema, Type } from 'typebox';
import { COMMA_LIST } from '../../api/rest/query.ts';
import { classOf, type FieldOf, mayRead, type RecordKind } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';
import type { ServiceContext } from '../context.ts';
import { isPublishedIn } from '../nobody.ts';

/** How a record kind is shown over REST: the policy's own field names. */
export interface Shape {
  readonly kind: RecordKind;
  /** Name of the component in the contract. */
  readonly name: string;
  readonly description: string;
  /** What each field is when it is shown. */
  readonly fields: Readonly<Record<string, TSchema>>;
  /** Lists of records that belong to the record: given only when asked for. */
  readonly lists: Readonly<Record<string, ListShape>>;
  /** Records without an id of their own that are shown as part of this one; their fields are named `field.inner`. */
  readonly details?: Readonly<Record<string, Shape>>;
}

/** The shape of the items of a list, and how many are shown of it. */
export interface ListShape {
  readonly shape: Shape;
  readonly limit: number;
}

/** A shape that leaves no field of its kind out, and adds none. */
export interface ShapeOf<Kind extends RecordKind> extends Shape {
  readonly kind: Kind;
  readonly fields: Readonly<Record<FieldOf<Kind>, TSchema>>;
}

type AnyRecord = Readonly<Record<string, unknown>>;
const ON_REQUEST_ONLY: ReadonlySet<string | undefined> = new Set(['IDENTITY', 'SENSITIVE']);

/** What is shown when nothing is asked for: all fields but identity and sensitive ones, and no lists. */
export function defaultFields(shape: Shape): ReadonlySet<string> {
  const own = Object.keys(shape.fields).filter(
    (name) =>
      !Object.hasOwn(shape.lists, name) && !ON_REQUEST_ONLY.has(classOf(shape.kind, name) ?? 'IDENTITY'),
  );
  return new Set(own.flatMap((field) => withDetails(shape, field)));
}

/** The fields of a request; `asked` comes from `fields=`. The id is always among them. */
export function requestedFields(shape: Shape, asked: readonly string[] | undefined): ReadonlySet<string> {
  return asked === undefined
    ? defaultFields(shape)
    : new Set(['id', ...asked.flatMap((field) => withDetails(shape, field))]);
}

/** `person` stands for the fields of a person that are given unasked; `person.birthDate` is shown in a person. */
function withDetails({ details = {} }: Shape, field: string): string[] {
  const [whole = field, inner] = field.split('.');
  const detail = details[whole];
  if (detail === undefined) return [field];
  if (inner !== undefined) return [whole, field];
  return [field, ...[...defaultFields(detail)].map((one) => `${field}.${one}`)];
}

/** Those of the requested fields that are of the detail, by its own names. */
export function requestedOfDetail(requested: ReadonlySet<string>, field: string): ReadonlySet<string> {
  const prefix = `${field}.`;
  return new Set([...requested].flatMap((one) => (one.startsWith(prefix) ? [one.slice(prefix.length)] : [])));
}

/** The `fields` parameter of a shape. */
export function fieldsParameter(shape: Shape) {
  return Type.Optional(
    Type.Array(Type.Enum([...Object.keys(shape.fields), ...namesOfDetails(shape)]), {
      ...COMMA_LIST,
      description: `Names of fields with commas between; \`id\` is always given. Left out: ${[
        ...defaultFields(shape),
      ].join(', ')}.`,
    }),
  );
}

function namesOfDetails({ details = {} }: Shape): string[] {
  return Object.entries(details).flatMap(([field, { fields }]) =>
    Object.keys(fields).map((inner) => `${field}.${inner}`),
  );
}

/**
 * Those of the requested fields that the role may not read, in the order of the shape; of the items of a list as
 * `figures.revenueVnd`.
 */
export function hiddenFieldsOf(shape: Shape, role: CallerRole, requested: ReadonlySet<string>): string[] {
  const asked = Object.keys(shape.fields).filter((field) => requested.has(field));
  return asked.flatMap((field) => {
    if (!mayRead(role, shape.kind, field)) return [field];
    const detail = shape.details?.[field];
    if (detail !== undefined)
      return hiddenFieldsOf(detail, role, requestedOfDetail(requested, field)).map(
        (one) => `${field}.${one}`,
      );
    const item = shape.lists[field]?.shape;
    if (item === undefined) return [];
    return hiddenFieldsOf(item, role, defaultFields(item)).map((one) => `${field}.${one}`);
  });
}

/** As hiddenFieldsOf, but for those that every one of the rows shows because it is published. */
export function hiddenFieldsIn(
  rows: readonly AnyRecord[],
  shape: Shape,
  role: CallerRole,
  requested: ReadonlySet<string>,
): string[] {
  const isShown = (field: string) => rows.length > 0 && rows.every((row) => isPublishedIn(row, field));
  return hiddenFieldsOf(shape, role, requested).filter((field) => !isShown(field));
}

/** The record with exactly the requested fields, in the order of the shape; null for what is unknown or hidden. */
export function represent(
  { caller }: ServiceContext,
  shape: Shape,
  record: AnyRecord,
  requested: ReadonlySet<string>,
): Record<string, unknown> {
  const shown = Object.keys(shape.fields).filter((field) => requested.has(field));
  return Object.fromEntries(
    shown.map((field) => {
      const isRead = mayRead(caller.role, shape.kind, field) || isPublishedIn(record, field);
      const isShown = isRead && Object.hasOwn(record, field);
      return [field, isShown ? (record[field] ?? null) : null];
    }),
  );
}

/** The component of a shape. Every field may be left out by `fields=`; what a role may not read is null. */
export function schemaOf(shape: Shape, more: Record<string, TSchema> = {}): TObject {
  const entries = Object.entries(shape.fields).map(([field, schema]) => {
    const fieldClass = classOf(shape.kind, field);
    const shown = fieldClass === 'PUBLIC' ? schema : hideable(schema, fieldClass ?? '');
    return [field, field === 'id' ? shown : Type.Optional(shown)];
  });
  return Type.Object({ ...Object.fromEntries(entries), ...more }, { description: shape.description });
}

function hideable(schema: TSchema, fieldClass: string): TSchema {
  const { description = '' } = schema as { description?: string }; // JSON Schema's own keyword
  return Type.Union([schema, Type.Null()], {
    description: `${description} Class ${fieldClass}: null where the role may not read it.`.trim(),
  });
}
