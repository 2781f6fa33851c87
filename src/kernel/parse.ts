import { type Static, type TSchema, Type } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { Format } from 'typebox/format';
import { Settings } from 'typebox/system';
import { asSent, foundAsSent, isOfValues } from './as-sent.ts';
import { badCharacterOf, tidyText } from './clean-text.ts';
import { isDay } from './dates.ts';
import { MAX_PROBLEMS, type Problem, problem, throwIfAny } from './errors.ts';
import { isUuid } from './ids.ts';
import { parsePartialDate } from './partial-dates.ts';
import { withoutUnknown } from './unknown-members.ts';
import { normaliseText } from './vietnamese-text.ts';

Settings.Set({ maxErrors: 200 });
Format.Set('day', isDay);
Format.Set('partial-date', (text) => parsePartialDate(text) !== null);
Format.Set('uuid', isUuid);

/** Schema pieces with one meaning everywhere. Text lengths are in characters. */
export const text = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, description });
export const day = (description: string) => Type.String({ format: 'day', description });
export const partialDate = (description: string) => Type.String({ format: 'partial-date', description });
export const uuid = (description: string) => Type.String({ format: 'uuid', description });
export const oneOf = <const Values extends readonly string[]>(values: Values, description: string) =>
  Type.Unsafe<Values[number]>(Type.Enum([...values], { description }));
/** A field that may be left out (leave as it is) or null (clear). */
export const optional = <Schema extends TSchema>(schema: Schema) =>
  Type.Optional(Type.Union([schema, Type.Null()]));
export const object = <Fields extends Record<string, TSchema>>(
  fields: Fields,
  description: string,
  example?: object,
) =>
  Type.Object(fields, {
    additionalProperties: false,
    description,
    ...(example !== undefined && { examples: [example] }),
  });

const validators = new WeakMap<TSchema, Validator>();

function validatorOf(schema: TSchema): Validator {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const made = Compile(schema);
  validators.set(schema, made);
  return made;
}

/** What is sound of an item: the fields that have their shape. One that is missing or wrong is not there. */
export type Sound<Schema extends TSchema> = Partial<Static<Schema>>;

export interface ItemRules<Schema extends TSchema> {
  readonly maxItems: number;
  /** What is wrong with an item whatever its shape, such as a field that this caller may not say. */
  readonly refuse: (item: unknown, path: string) => readonly Problem[];
  /** What the rules that need no stored record find in what is sound of the items: all of them, in their order. */
  readonly check: (sound: readonly Sound<Schema>[]) => readonly Problem[];
}

/**
 * Turns untrusted values into typed ones: every item is checked against the schema, text is made as it is kept (`normaliseText`). The index of an item begins the path of its problems (`0.name`).
 * `check` is asked only when something is wrong already, so that one answer names what it finds too.
 * @throws RegistryError with every problem, item by item: those of `refuse`, FIELD_UNKNOWN, FIELD_REQUIRED, FIELD_TYPE, FIELD_VALUE,
 * TEXT_TOO_LONG, TEXT_TOO_SHORT, TEXT_CHARACTER, NUMBER_RANGE, DATE_INVALID, MOMENT_INVALID, ITEMS_NONE, and those of `check`;
 * ITEMS_TOO_MANY alone, before any item is looked at.
 */
export function parseItems<Schema extends TSchema>(
  schema: Schema,
  items: readonly unknown[],
  { maxItems, refuse, check }: ItemRules<Schema>,
): Static<Schema>[] {
  if (items.length === 0) throwIfAny([problem('ITEMS_NONE')]);
  if (items.length > maxItems) throwIfAny([problem('ITEMS_TOO_MANY', null, { max: maxItems })]);
  const found = problemsByItem(items, (item, path) => [
    ...refuse(item, path),
    ...problemsOf(schema, item, path),
  ]);
  if (found.some((problems) => problems.length > 0)) {
    const sound = items.map((item, index) => soundOf(item, found[index]) as Sound<Schema>); // what is wrong is left out
    const isJudged = isJudgedBeside(found);
    throwIfAny([...foundAsSent(found.flat()), ...asSent(items, check(sound).filter(isJudged))]);
  }
  return items.map(normalise) as Static<Schema>[]; // every item has passed the schema
}

/** Whether a rule knew enough for its finding: a value that was left out because it is wrong is not missing. */
function isJudgedBeside(found: readonly (readonly Problem[])[]): (one: Problem) => boolean {
  const wrong = found.flat().map(({ field }) => `${field}.`);
  return ({ code, field }) =>
    code !== 'FIELD_REQUIRED' ||
    !wrong.some((one) => one.startsWith(`${field}.`) || `${field}.`.startsWith(one));
}

/** The problems of each item, as far as they are reported: once there are so many, no later item is looked at. */
function problemsByItem(
  items: readonly unknown[],
  look: (item: unknown, path: string) => readonly Problem[],
): (readonly Problem[])[] {
  const found: (readonly Problem[])[] = [];
  let count = 0;
  for (const [index, item] of items.entries()) {
    if (count >= MAX_PROBLEMS) break;
    const problems = look(item, String(index));
    found.push(problems);
    count += problems.length;
  }
  return found;
}

/**
 * The fields of an item, normalised, without those that a problem (`0.field…`) names; nothing of an item that was not
 * looked at.
 */
function soundOf(item: unknown, problems: readonly Problem[] | undefined): object {
  if (problems === undefined || item === null || typeof item !== 'object' || Array.isArray(item)) return {};
  const wrong = new Set(problems.map((one) => one.field?.split('.')[1]));
  return Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => !wrong.has(name.split('.')[0]))
      .map(([name, value]) => [name, normalise(value)]),
  );
}

/** One value, such as a filter. @throws as parseItems; paths begin with `prefix`. */
export function parseOne<Schema extends TSchema>(
  schema: Schema,
  value: unknown,
  prefix = '',
): Static<Schema> {
  throwIfAny(problemsOf(schema, value, prefix));
  return normalise(value) as Static<Schema>; // it has passed the schema
}

/**
 * The value has to have its shape as it came (a day with a space before it is none) and as it will be kept (blanks
 * alone are no text). Spaces are all that is taken away here: to compose a text that is too long would cost.
 */
function problemsOf(schema: TSchema, value: unknown, prefix: string): Problem[] {
  const validator = validatorOf(schema);
  const isRight = (one: unknown) => validator.Check(one);
  if (isRight(value) && isRight(eachText(value, tidyText))) return [...characterProblems(value, prefix)];
  const unknown: Problem[] = [];
  const known = withoutUnknown(schema, value, prefix, unknown);
  const wrong = [known, eachText(known, tidyText)].filter((one) => !isRight(one));
  const found = wrong.flatMap((one) => schemaProblems(schema, one, prefix));
  const byKey = new Map([...found, ...unknown].map((one) => [`${one.field} ${one.code}`, one]));
  const ofCharacters = [...characterProblems(value, prefix)];
  // One of which nothing is left to be seen is not too short besides.
  for (const { field } of ofCharacters) byKey.delete(`${field} TEXT_TOO_SHORT`);
  return [...ofCharacters, ...byKey.values()];
}

function* characterProblems(value: unknown, path: string): Generator<Problem> {
  if (typeof value === 'string') {
    const character = badCharacterOf(value);
    if (character !== null) yield problem('TEXT_CHARACTER', path, { character });
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* characterProblems(inner, join(path, key));
  }
}

interface SchemaError {
  keyword: string;
  schemaPath: string;
  instancePath: string;
  params: object;
}

function schemaProblems(schema: TSchema, value: unknown, prefix: string): Problem[] {
  const errors = validatorOf(schema).Errors(value) as SchemaError[]; // the library's wide union
  const found = new Map<string, Problem>();
  for (const error of errors) {
    for (const one of toProblems(error, prefix)) {
      const key = `${one.field} ${one.code}`;
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}

/** `null` beside another type is the union of `optional`: the other branch says what is wrong. */
function isNullBranch({ keyword, params }: SchemaError): boolean {
  return (
    keyword === 'anyOf' ||
    keyword === 'boolean' ||
    (keyword === 'type' && 'type' in params && params.type === 'null')
  );
}

function toProblems(error: SchemaError, prefix: string): Problem[] {
  if (isNullBranch(error)) return [];
  const path = join(prefix, error.instancePath.slice(1).replaceAll('/', '.'));
  const params = error.params as Record<string, unknown>; // read by key below
  const names = (key: string) => (Array.isArray(params[key]) ? params[key].map(String) : []);
  const limit = typeof params.limit === 'number' ? params.limit : 0;
  switch (error.keyword) {
    case 'required':
      return names('requiredProperties').map((name) => problem('FIELD_REQUIRED', join(path, name)));
    case 'enum':
      return [problem('FIELD_VALUE', path, { allowed: names('allowedValues').join(', ') })];
    case 'maxLength':
      return [problem('TEXT_TOO_LONG', path, { max: limit })];
    case 'minLength':
      return [problem('TEXT_TOO_SHORT', path, { min: limit })];
    case 'minimum':
    case 'maximum':
      return [
        problem('NUMBER_RANGE', path, { limit: `${error.keyword === 'minimum' ? '≥' : '≤'} ${limit}` }),
      ];
    case 'maxItems':
      return [problem('ITEMS_TOO_MANY', path, { max: limit })];
    case 'minItems':
      return [problem('ITEMS_NONE', path)];
    case 'pattern':
      return [problem('FIELD_VALUE', path, { allowed: String(params.pattern) })];
    case 'format':
      return [formatProblem(path, String(params.format))];
    default:
      return [problem('FIELD_TYPE', path, { expected: String(params.type ?? error.keyword) })];
  }
}

function formatProblem(path: string, format: string): Problem {
  if (format === 'uuid') return problem('FIELD_TYPE', path, { expected: 'UUID' });
  if (format === 'date-time') return problem('MOMENT_INVALID', path);
  const expected = format === 'partial-date' ? 'YYYY, YYYY-MM or YYYY-MM-DD' : 'YYYY-MM-DD';
  return problem('DATE_INVALID', path, { expected });
}

function join(prefix: string, name: string): string {
  if (prefix === '' || name === '') return `${prefix}${name}`;
  return `${prefix}.${name}`;
}

/** The value as it is kept: its texts clean, and in a list of codes, texts or numbers each one once. */
const normalise = (value: unknown) => withEachOnce(eachText(value, normaliseText));

function withEachOnce(value: unknown): unknown {
  if (Array.isArray(value)) {
    return isOfValues(value) ? [...new Set(value)] : value.map(withEachOnce);
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withEachOnce(inner)]));
}

/** The value with every text in it changed. */
function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => eachText(inner, change));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, eachText(inner, change)]));
  }
  return value;
}
