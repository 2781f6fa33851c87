import type { TObject } from 'typebox';
import { DICTIONARY, type RecordKind } from '../../../dictionary/dictionary.ts';
import { declarationOf } from '../../../dictionary/inputs.ts';
import type { ValueType } from '../../../dictionary/types.ts';

const typeOfKind = (kind: string) => DICTIONARY[kind as RecordKind].type; // a reference names a declared kind

/** The name of an input object in the contract. @throws for a schema that is no declared input object. */
export function inputName(input: TObject | null): string {
  const declared = input === null ? undefined : declarationOf(input);
  if (declared === undefined) throw new Error('the input object is not declared');
  return declared.name;
}

/** Scalars by the type of the value: as it is read, and as it is written. */
const SCALARS = {
  TEXT: ['String', 'String'],
  INTEGER: ['Int', 'Int'],
  NUMBER: ['Float', 'Float'],
  BOOLEAN: ['Boolean', 'Boolean'],
  DATE: ['Date', 'Date'],
  PARTIAL_DATE: ['Date', 'PartialDate'],
  MOMENT: ['DateTime', 'DateTime'],
  VND: ['Vnd', 'Vnd'],
  ID: ['ID', 'ID'],
  JSON: ['JSON', 'JSON'],
  DOCUMENT: ['JSON', 'JSON'],
  TEXTS: ['[String!]', '[String!]'],
  IDS: ['[ID!]', '[ID!]'],
  UNIT: ['AdministrativeUnit', 'TerritoryFilter'],
  UNITS: ['[AdministrativeUnit!]', '[TerritoryFilter!]'],
} as const;

const isScalar = (name: string): name is keyof typeof SCALARS => Object.hasOwn(SCALARS, name);

/** The type of the contract of a value as it is read, without its nullness. */
export function outputType(type: ValueType): string {
  if (isScalar(type.name)) return SCALARS[type.name][0];
  switch (type.name) {
    case 'CODE':
      return type.list.name;
    case 'CODES':
      return `[${type.list.name}!]`;
    case 'RECORD':
    case 'DETAIL':
      return typeOfKind(type.kind);
    case 'RECORDS':
    case 'LIST':
      return `[${typeOfKind(type.kind)}!]`;
    case 'OBJECT':
      return type.object.name;
    case 'OBJECTS':
      return `[${type.object.name}!]`;
    default:
      throw new Error(`${type.name} has no type in the contract`);
  }
}

/** The type of the contract of a value as it is written, without its nullness. */
export function inputType(type: ValueType): string {
  if (isScalar(type.name)) return SCALARS[type.name][1];
  switch (type.name) {
    case 'CODE':
    case 'CODES':
      return outputType(type);
    case 'RECORD':
      return 'ID';
    case 'DETAIL':
      return inputName(type.input);
    case 'OBJECT':
      return inputName(type.object.input);
    case 'OBJECTS':
      return `[${inputName(type.object.input)}!]`;
    default:
      throw new Error(`${type.name} is never written`);
  }
}
