import type { TNull, TObject, TOptional, TSchema, TUnion } from 'typebox';
import { object, optional } from '../kernel/parse.ts';
import type { Words } from '../kernel/words.ts';
import { inputSchema } from './input-schemas.ts';
import { DateRangeInput, IntRangeInput } from './ranges.ts';
import type { InputSchema, ValueType } from './types.ts';

/** Fields whose values a condition reveals, as `field` of the listed kind or `kind.field` of another one. */
export type Reveals = readonly [string, ...string[]];

/** How the values of a condition are compared. */
export type Comparison = 'IS' | 'ONE_OF' | 'RANGE' | 'SEARCH' | 'TERRITORY';

/** A condition of a filter. */
export interface Condition<Schema extends TSchema = TSchema> {
  readonly comparison: Comparison;
  readonly type: ValueType;
  readonly description: Words;
  readonly reveals: Reveals;
  /** A value as a client writes it; null where the fields that it reveals, or its type, give one. */
  readonly example: unknown;
  readonly schema: TOptional<TUnion<[Schema, TNull]>>;
}

interface ConditionWords {
  readonly vi: string;
  readonly en: string;
  /** Closed by default: a caller uses the condition who may read all of these. */
  readonly reveals: Reveals;
  readonly example?: unknown;
}

function condition<Schema extends TSchema>(
  comparison: Comparison,
  type: ValueType,
  { vi, en, reveals, example = null }: ConditionWords,
  schema: Schema,
): Condition<Schema> {
  if (reveals.length === 0) throw new Error(`a condition declares no field that it reveals: ${en}`);
  return { comparison, type, description: { vi, en }, reveals, example, schema: optional(schema) };
}

/** The value is the one asked. */
export function is<const Type extends ValueType>(
  type: Type,
  words: ConditionWords,
): Condition<InputSchema<Type>> {
  return condition('IS', type, words, inputSchema(type, words.en));
}

/** The value is one of those asked. */
export function oneOf<const Type extends Extract<ValueType, { name: 'CODES' }>>(
  type: Type,
  words: ConditionWords,
): Condition<InputSchema<Type>> {
  return condition('ONE_OF', type, words, inputSchema(type, words.en));
}

/** The day is in a range that includes both its days; a record without a day is not. */
export function between(words: ConditionWords): Condition<typeof DateRangeInput> {
  return condition('RANGE', { name: 'DATE' }, words, { ...DateRangeInput, description: words.en });
}

/** What every search does where few names have all the words. */
const NEAR_WORDS = {
  vi: 'Xếp theo RELEVANCE nếu không yêu cầu khác. Theo thứ tự đó, khi có dưới mười tên đủ các từ, tiếp sau là những tên gần giống (từ cuối gõ dở, gõ phím Telex, từ có năm chữ cái trở lên sai một chữ cái; khi không tên nào đủ các từ thì cả một từ ngắn hơn đứng cùng các từ khác), được nêu trong `inexact`.',
  en: 'Ordered by RELEVANCE unless ordered otherwise. In that order, where fewer than ten names have every word, those near them follow (the last word only begun, keystrokes of Telex, a word of five letters or more that is one letter off; where no name has every word, also one shorter word among others), named in `inexact`.',
} as const;

/** The number is at least one and at most another, both included; a record without a number is not. */
export function numbersBetween(
  type: Extract<ValueType, { name: 'INTEGER' }>,
  words: ConditionWords,
): Condition<typeof IntRangeInput> {
  return condition('RANGE', type, words, { ...IntRangeInput, description: words.en });
}

/** Words of a name, with accents or without. */
export function search({
  vi,
  en,
  reveals,
}: ConditionWords): Condition<InputSchema<{ name: 'TEXT'; maxLength: 200 }>> {
  const type = { name: 'TEXT', maxLength: 200 } as const;
  const words = { vi: [vi, NEAR_WORDS.vi].join(' '), en: [en, NEAR_WORDS.en].join(' '), reveals };
  return condition('SEARCH', type, words, inputSchema(type, words.en));
}

/** The record is located in the unit. */
export function inTerritory(words: ConditionWords): Condition<InputSchema<{ name: 'UNIT' }>> {
  return condition('TERRITORY', { name: 'UNIT' }, words, inputSchema({ name: 'UNIT' }, words.en));
}

type Conditions = Readonly<Record<string, Condition>>;

/** A filter: conditions that all hold. */
type FilterSchema<Keys extends Conditions> = TObject<{ [Name in keyof Keys]: Keys[Name]['schema'] }>;

interface FilterDeclaration {
  /** The name of its type in the GraphQL contract. */
  readonly name: string;
  readonly conditions: Conditions;
}

const DECLARATIONS = new WeakMap<object, FilterDeclaration>();

/** Declares the filter of a list. */
export function filterObject<Keys extends Conditions>(name: string, conditions: Keys): FilterSchema<Keys> {
  const properties = Object.fromEntries(Object.entries(conditions).map(([key, { schema }]) => [key, schema]));
  const schema = object(properties, 'Conditions that all hold.') as unknown as FilterSchema<Keys>; // the same members, by name
  DECLARATIONS.set(schema, { name, conditions });
  return schema;
}

/** What is declared of a filter. @throws for a schema that was not declared as one: it could not be guarded. */
export function filterDeclarationOf(schema: object): FilterDeclaration {
  const found = DECLARATIONS.get(schema);
  if (found === undefined) throw new Error('the filter declares no fields that it reveals');
  return found;
}
