import type { FastifyRequest } from 'fastify';
import type { Static, TObject, TSchema } from 'typebox';
import { type Problem, problem, RegistryError, throwIfAny } from '../../kernel/errors.ts';
import { parseOne } from '../../kernel/parse.ts';
import { unknownNames } from '../../kernel/unknown-names.ts';

/** Marks a list that is written with commas in one parameter (OpenAPI: style form, explode false). */
export const COMMA_LIST = { style: 'form', explode: false } as const;

/**
 * The query of a request as its schema says. Nothing is guessed: `true` and `false` are booleans, digits numbers,
 * a name is repeated only for a list.
 * @throws RegistryError with every problem: FIELD_UNKNOWN, FIELD_TYPE and the codes of parseOne.
 */
export function readQuery<Schema extends TObject>(request: FastifyRequest, schema: Schema): Static<Schema> {
  const problems: Problem[] = [];
  const unknown: string[] = [];
  const given = Map.groupBy(pairsOf(request.url, problems), ({ name }) => name);
  const entries = [...given].flatMap(([name, pairs]): [string, unknown][] => {
    const values = pairs.map((pair) => pair.value);
    const property = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    if (property === undefined) unknown.push(name);
    else if ('items' in property) return [[name, toList(property, name, values, problems)]];
    else if (values.length > 1) problems.push(problem('FIELD_TYPE', name, { expected: 'one value' }));
    else return [[name, toScalar(property, values[0] ?? '')]];
    return [];
  });
  problems.push(...unknownNames(unknown, Object.keys(schema.properties), (name) => name));
  return parsedOrThrow(schema, Object.fromEntries(entries), problems);
}

function parsedOrThrow<Schema extends TObject>(
  schema: Schema,
  value: unknown,
  problems: readonly Problem[],
): Static<Schema> {
  try {
    const parsed = parseOne(schema, value);
    throwIfAny(problems);
    return parsed;
  } catch (error) {
    if (!(error instanceof RegistryError) || problems.length === 0) throw error;
    const named = new Set(problems.map((one) => one.field));
    throwIfAny([...problems, ...error.problems.filter((one) => !named.has(one.field))]);
    throw error;
  }
}

/** Names and values, decoded; what is no percent-encoded UTF-8 becomes a problem (RFC 3986 §2.1). */
function pairsOf(url: string, problems: Problem[]): { name: string; value: string }[] {
  const start = url.indexOf('?');
  const parts = start < 0 ? [] : url.slice(start + 1).split('&');
  return parts.filter(Boolean).flatMap((part) => {
    const [rawName = '', ...rest] = part.split('=');
    const [name, value] = [decode(rawName), decode(rest.join('='))];
    if (name !== null && value !== null) return [{ name, value }];
    problems.push(problem('FIELD_TYPE', name ?? rawName, { expected: 'percent-encoded UTF-8' }));
    return [];
  });
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** A name that the list does not have is an unknown field, not a wrong value. */
function toList(property: TSchema, name: string, values: readonly string[], problems: Problem[]): string[] {
  if (!('explode' in property)) return [...values];
  const asked = values.flatMap((value) => value.split(',')).filter(Boolean);
  const allowed = allowedOf(property);
  const unknown = [...new Set(asked)].filter((one) => !allowed.includes(one));
  problems.push(...unknownNames(unknown, allowed, (one) => `${name}.${one}`));
  return [...new Set(asked)].filter((one) => allowed.includes(one));
}

function allowedOf(property: TSchema): readonly string[] {
  const { items } = property as { items?: { enum?: readonly string[] } }; // JSON Schema's own keywords
  return items?.enum ?? [];
}

function toScalar(property: TSchema, value: string): unknown {
  const { type, format } = property as { type?: string; format?: string }; // JSON Schema's own keywords
  // The plus sign of a zone that was not encoded arrives as a space.
  if (format === 'date-time') return value.replace(/ (?=\d{2}:\d{2}$)/, '+');
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  if (type === 'integer' && /^-?\d{1,15}$/.test(value)) return Number(value);
  if (type === 'number' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)) return Number(value);
  return value;
}
