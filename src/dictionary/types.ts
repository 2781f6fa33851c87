import type {
  TArray,
  TBoolean,
  TInteger,
  TNumber,
  TObject,
  TRecord,
  TString,
  TUnknown,
  TUnsafe,
} from 'typebox';
import type { Words } from '../kernel/words.ts';
import type { CodeList, CodeOf } from './code-list.ts';

/** The lists of codes that are loaded with the reference, under the names that /v1/code-lists has. */
export const LOADED_LISTS = [
  'EthnicGroup',
  'OcopRank',
  'PersonalIdProvince',
  'PriorityGroup',
  'VsicSection2018',
  'VsicSection2025',
] as const;
export type LoadedList = (typeof LOADED_LISTS)[number];

/** Whole VND up to this stay exact in a JSON number. */
export const MAX_VND = 9_000_000_000_000_000;

/**
 * What the values of a field are. One description: the schemas of inputs and answers, the types of the GraphQL
 * contract, forms, the columns of files and the data dictionary follow from it.
 */
export type ValueType =
  /** Between 1 and `maxLength` characters; of a list that is loaded with the reference, one of its codes. */
  | { readonly name: 'TEXT'; readonly maxLength: number; readonly loadedList?: LoadedList }
  | { readonly name: 'INTEGER'; readonly minimum: number; readonly maximum?: number; readonly isPast?: true }
  | { readonly name: 'NUMBER'; readonly minimum: number; readonly maximum: number }
  | { readonly name: 'BOOLEAN' }
  /** A day, `YYYY-MM-DD`. `isPast`, here and of a year: one that has not come is refused when it is written. */
  | { readonly name: 'DATE'; readonly isPast?: true }
  /** Written as `2019`, `2019-03` or `2019-03-15`; read as the first day of it, with its precision in a field of its own. */
  | { readonly name: 'PARTIAL_DATE'; readonly isPast?: true }
  | { readonly name: 'MOMENT' }
  /** Whole Vietnamese đồng. */
  | { readonly name: 'VND'; readonly minimum: number }
  | { readonly name: 'CODE'; readonly list: CodeList }
  | { readonly name: 'CODES'; readonly list: CodeList; readonly maxItems: number }
  | {
      readonly name: 'TEXTS';
      readonly maxLength: number;
      readonly maxItems: number;
      readonly loadedList?: LoadedList;
    }
  /** An administrative unit; written by its code on a day. */
  | { readonly name: 'UNIT' }
  | { readonly name: 'UNITS'; readonly maxItems: number }
  /** The id of a record. */
  | { readonly name: 'ID' }
  | { readonly name: 'IDS'; readonly maxItems: number }
  /** A record of another kind; written by its id, under the name with `Id` behind it. */
  | { readonly name: 'RECORD'; readonly kind: string }
  /** Records of another kind, all of them. */
  | { readonly name: 'RECORDS'; readonly kind: string }
  /** Records of a kind that belong to this one, the first of them by the order of the list. */
  | { readonly name: 'LIST'; readonly kind: string; readonly arguments: ListArguments }
  /** A record without an id of its own that is shown as part of this one. */
  | { readonly name: 'DETAIL'; readonly kind: string; readonly input: TObject | null }
  | { readonly name: 'OBJECT'; readonly object: ObjectDeclaration }
  | { readonly name: 'OBJECTS'; readonly object: ObjectDeclaration; readonly maxItems: number }
  /** What is worked out at the read, by arguments of its own; its type is written by hand. */
  | { readonly name: 'COMPUTED' }
  /** Any JSON value. */
  | { readonly name: 'JSON' }
  /** A JSON object. */
  | { readonly name: 'DOCUMENT' };

/** A member of an object that is no record. */
export interface Member {
  readonly type: ValueType;
  readonly label: Words;
  readonly description: Words;
  readonly notNull: boolean;
}

/** The structure of a field whose values are objects, and how one is written. */
export interface ObjectDeclaration<Input extends TObject = TObject> {
  /** The name of its type in the GraphQL contract. */
  readonly name: string;
  readonly description: Words;
  readonly members: Readonly<Record<string, Member>>;
  /** Null for one that is never written. */
  readonly input: Input | null;
}

/** What a nested list can be asked. `first`: how many at most; null where it cannot be asked. */
export interface ListArguments {
  readonly first: { readonly default: number; readonly maximum: number } | null;
  /** Whether only the records that hold on a day can be asked. */
  readonly validAt: boolean;
  /** So many are shown inside of the record over REST, and where `first` cannot be asked; null: REST lists them apart. */
  readonly inRecord: number | null;
}

export type TypeName = ValueType['name'];

export const text = <const Max extends number>(maxLength: Max) => ({ name: 'TEXT', maxLength }) as const;
/** A code of a list that is loaded with the reference. */
export const loadedCode = <const Max extends number>(loadedList: LoadedList, maxLength: Max) =>
  ({ name: 'TEXT', maxLength, loadedList }) as const;
export const integer = (minimum: number, maximum?: number) =>
  ({ name: 'INTEGER', minimum, ...(maximum !== undefined && { maximum }) }) as const;
/** A number of persons or things. */
export const count = integer(0, 10_000_000);
export const number = (minimum: number, maximum: number) => ({ name: 'NUMBER', minimum, maximum }) as const;
export const boolean = { name: 'BOOLEAN' } as const;
export const date = { name: 'DATE' } as const;
/** A day of what has happened. */
export const pastDate = { name: 'DATE', isPast: true } as const;
/** A year that has begun. */
export const pastYear = (minimum: number) =>
  ({ name: 'INTEGER', minimum, maximum: 2100, isPast: true }) as const;
export const moment = { name: 'MOMENT' } as const;
export const vnd = { name: 'VND', minimum: 0 } as const;
/** An amount that may be a loss. */
export const signedVnd = { name: 'VND', minimum: -MAX_VND } as const;
export const code = <List extends CodeList>(list: List) => ({ name: 'CODE', list }) as const;
export const codes = <List extends CodeList>(list: List, maxItems = list.codes.length) =>
  ({ name: 'CODES', list, maxItems }) as const;
export const texts = (maxLength: number, maxItems: number) =>
  ({ name: 'TEXTS', maxLength, maxItems }) as const;
export const loadedCodes = (loadedList: LoadedList, maxLength: number, maxItems: number) =>
  ({ name: 'TEXTS', maxLength, maxItems, loadedList }) as const;
export const unit = { name: 'UNIT' } as const;
export const units = (maxItems: number) => ({ name: 'UNITS', maxItems }) as const;
export const id = { name: 'ID' } as const;
export const ids = (maxItems: number) => ({ name: 'IDS', maxItems }) as const;
export const reference = <const Kind extends string>(kind: Kind) => ({ name: 'RECORD', kind }) as const;
export const references = <const Kind extends string>(kind: Kind) => ({ name: 'RECORDS', kind }) as const;
export const detail = <Input extends TObject>(kind: string, input: Input | null = null) =>
  ({ name: 'DETAIL', kind, input }) as const;
export const object = <Declared extends ObjectDeclaration>(declared: Declared) =>
  ({ name: 'OBJECT', object: declared }) as const;
export const objects = <Declared extends ObjectDeclaration>(declared: Declared, maxItems: number) =>
  ({ name: 'OBJECTS', object: declared, maxItems }) as const;
export const computed = { name: 'COMPUTED' } as const;
export const json = { name: 'JSON' } as const;
export const document = { name: 'DOCUMENT' } as const;

/** A list of a kind; 20 unless asked for more, up to 50. */
export function list(
  kind: string,
  { first = { default: 20, maximum: 50 }, validAt = false, inRecord = null }: Partial<ListArguments> = {},
) {
  return { name: 'LIST', kind, arguments: { first, validAt, inRecord } } as const;
}

/** The schema of a value as it is written. */
export type InputSchema<Type extends ValueType> = Type extends {
  name: 'CODE';
  list: infer List extends CodeList;
}
  ? TUnsafe<CodeOf<List>>
  : Type extends { name: 'CODES'; list: infer List extends CodeList }
    ? TArray<TUnsafe<CodeOf<List>>>
    : Type extends { name: 'OBJECT'; object: ObjectDeclaration<infer Input> }
      ? Input
      : Type extends { name: 'OBJECTS'; object: ObjectDeclaration<infer Input> }
        ? TArray<Input>
        : Type extends { name: 'DETAIL'; input: infer Input extends TObject }
          ? Input
          : Type['name'] extends keyof Plain
            ? Plain[Type['name']]
            : TUnknown;

/** What a unit is named by: its level, its code, and the day on which it has that code. */
type UnitSchema = TUnsafe<{
  level: 'NATION' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  code?: string | null;
  at?: string | null;
}>;

interface Plain {
  readonly TEXT: TString;
  readonly INTEGER: TInteger;
  readonly NUMBER: TNumber;
  readonly BOOLEAN: TBoolean;
  readonly DATE: TString;
  readonly PARTIAL_DATE: TString;
  readonly MOMENT: TString;
  readonly VND: TInteger;
  readonly TEXTS: TArray<TString>;
  readonly UNIT: UnitSchema;
  readonly UNITS: TArray<UnitSchema>;
  readonly ID: TString;
  readonly IDS: TArray<TString>;
  readonly RECORD: TString;
  readonly DOCUMENT: TRecord<string, TUnknown>;
}
