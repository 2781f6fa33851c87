import type { TSchema } from 'typebox';
import { DICTIONARY, fieldsOf } from '../../dictionary/dictionary.ts';
import type { Field } from '../../dictionary/field.ts';
import type { RecordKind } from '../../policy/fields.ts';
import { outputSchema } from './output-schemas.ts';
import { recordFields } from './record-fields.ts';
import type { ListShape, Shape } from './representation.ts';

/** Whether REST shows the field by a path of its own: lists that are not in the record, and what is computed. */
function isApart({ type }: Field): boolean {
  return type.name === 'COMPUTED' || (type.name === 'LIST' && type.arguments.inRecord === null);
}

function schemaOfField(name: string, field: Field): TSchema {
  const own = recordFields[name as keyof typeof recordFields]; // undefined for a name that is none of them
  const { type, notNull, description, example } = field;
  if (own !== undefined) return { ...own, description: description.en };
  const atMost =
    type.name === 'LIST' && type.arguments.first !== null ? ` At most ${type.arguments.inRecord}.` : '';
  return outputSchema(type, notNull, {
    description: `${description.en}${atMost}`,
    ...(isShownAs(field) && { examples: [example] }),
  });
}

/** Whether the example is a value as it is read: a date that is partly known, for one, is written otherwise. */
function isShownAs({ type, example }: Field): boolean {
  const isPlain = typeof example === 'string' || typeof example === 'number' || typeof example === 'boolean';
  return isPlain && type.name !== 'PARTIAL_DATE';
}

/**
 * How a kind is shown over REST, as the dictionary declares it. A record of another kind is its id; lists of records
 * are shown where they are declared to be, all others and what is computed have paths of their own.
 */
export function shapeOfKind(kind: RecordKind): Shape {
  const declared = DICTIONARY[kind];
  const shown = Object.entries(fieldsOf(kind)).filter(([, field]) => !isApart(field));
  return {
    kind,
    name: declared.type,
    description: declared.description.en,
    lists: Object.fromEntries(shown.flatMap(([name, field]) => listOf(name, field))),
    details: Object.fromEntries(shown.flatMap(([name, { type }]) => detailOf(name, type))),
    fields: Object.fromEntries(shown.map(([name, field]) => [name, schemaOfField(name, field)])),
  };
}

function listOf(name: string, { type }: Field): [string, ListShape][] {
  if (type.name !== 'LIST' || type.arguments.inRecord === null) return [];
  return [[name, { shape: shapeOfKind(type.kind as RecordKind), limit: type.arguments.inRecord }]]; // a declared kind
}

/** The shape of a record without an id of its own, which is shown as part of this one. */
function detailOf(name: string, type: Field['type']): [string, Shape][] {
  return type.name === 'DETAIL' ? [[name, shapeOfKind(type.kind as RecordKind)]] : []; // a declared kind
}

/** Fields of the policy that the shape leaves to paths of their own. */
export function fieldsApart({ kind, fields }: Shape): string[] {
  return Object.keys(fieldsOf(kind)).filter((field) => !Object.hasOwn(fields, field));
}
