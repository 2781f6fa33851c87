import { type TSchema, Type } from 'typebox';
import { ADMINISTRATIVE_LEVELS } from '../kernel/administrative-level.ts';
import { day, object, oneOf, optional, partialDate, text, uuid } from '../kernel/parse.ts';
import { type InputSchema, MAX_VND, type ValueType } from './types.ts';

/** A unit by its code on a day: a code alone is ambiguous, most codes of July 2025 are those of older units. */
export const TerritoryFilterInput = object(
  {
    level: oneOf(ADMINISTRATIVE_LEVELS, 'Level of the unit.'),
    code: optional(text(5, 'Code of the unit; left out for the nation.')),
    at: optional(day('The day on which the code had this meaning; today when left out.')),
  },
  'A unit by its code on a day.',
);

/** The schema of a value as it is written. */
export function inputSchema<Type extends ValueType>(type: Type, description: string): InputSchema<Type> {
  // The cases are those of the type.
  return schemaOf(type, description) as InputSchema<Type>;
}

function schemaOf(type: ValueType, description: string): TSchema {
  switch (type.name) {
    case 'TEXT':
      return text(type.maxLength, description);
    case 'INTEGER':
    case 'VND':
      return Type.Integer({ ...boundsOf(type), description });
    case 'NUMBER':
      return Type.Number({ ...boundsOf(type), description });
    case 'BOOLEAN':
      return Type.Boolean({ description });
    case 'DATE':
      return day(description);
    case 'PARTIAL_DATE':
      return partialDate(description);
    case 'MOMENT':
      return Type.String({ format: 'date-time', description });
    case 'CODE':
      return oneOf(type.list.codes, description);
    case 'CODES':
      return listOf(oneOf(type.list.codes, type.list.description.en), type.maxItems, description);
    case 'TEXTS':
      return listOf(text(type.maxLength, 'A text.'), type.maxItems, description);
    case 'UNIT':
      return { ...TerritoryFilterInput, description };
    case 'UNITS':
      return listOf(TerritoryFilterInput, type.maxItems, description);
    case 'ID':
    case 'RECORD':
      return uuid(description);
    case 'IDS':
      return listOf(uuid('An id.'), type.maxItems, description);
    case 'OBJECT':
      return { ...written(type.object.input, type.object.name), description };
    case 'OBJECTS':
      return listOf(written(type.object.input, type.object.name), type.maxItems, description);
    case 'DETAIL':
      return { ...written(type.input, type.kind), description };
    case 'DOCUMENT':
      return Type.Record(Type.String(), Type.Unknown(), { description });
    case 'COMPUTED':
    case 'JSON':
    case 'RECORDS':
    case 'LIST':
      return Type.Unknown({ description });
  }
}

const listOf = (item: TSchema, maxItems: number, description: string) =>
  Type.Array(item, { maxItems, description });

function boundsOf(type: Extract<ValueType, { minimum: number }>): { minimum: number; maximum?: number } {
  const maximum = type.name === 'VND' ? MAX_VND : type.maximum;
  return { minimum: type.minimum, ...(maximum !== undefined && { maximum }) };
}

/** @throws for an object that is never written. */
function written(input: TSchema | null, name: string): TSchema {
  if (input === null) throw new Error(`${name} has no input`);
  return input;
}
