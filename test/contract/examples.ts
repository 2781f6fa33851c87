import { Compile } from 'typebox/compile';
import { type Json, resolved } from './samples.ts';
import { components, openapi } from './shapes.ts';

/** An operation of openapi.json with what a person could send of it. */
export interface SentOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Json;
  readonly parameters: readonly Json[];
  /** What its body is said to be, with the example; undefined where it has none. */
  readonly body: Json;
}

export const OPERATIONS: readonly SentOperation[] = Object.entries<Json>(openapi.paths).flatMap(
  ([path, methods]) =>
    Object.entries<Json>(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method,
      path,
      operation,
      parameters: operation.parameters ?? [],
      body: Object.values<Json>(operation.requestBody?.content ?? {})[0],
    })),
);

/** The example of a parameter: its own, or any of the values that its schema lists; undefined where there is none. */
export function exampleOfParameter({ example, schema }: Json): unknown {
  const { examples, enum: values, items, type } = schema;
  if (example !== undefined) return example;
  if (examples !== undefined) return examples[0];
  if (items?.enum !== undefined) return [items.enum[0]];
  return values?.[0] ?? (type === 'boolean' ? true : undefined);
}

/** The schema with its components in place. */
function whole(schema: Json): Json {
  if (schema === null || typeof schema !== 'object') return schema;
  if (Array.isArray(schema)) return schema.map(whole);
  if (schema.$ref !== undefined) return whole(resolved(schema, components));
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, whole(value)]));
}

/** What a schema of the contract finds wrong with a value. */
export function problemsOf(schema: Json, value: unknown): string[] {
  const errors: readonly Json[] = [...Compile(whole(schema)).Errors(value)];
  return errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A value of a parameter as it stands in an address: a list repeats its name, or has commas. */
export function written({ name, explode }: Json, value: unknown): string[] {
  if (!Array.isArray(value)) return [`${name}=${encodeURIComponent(String(value))}`];
  if (explode === false) return [`${name}=${value.join(',')}`];
  return value.map((one) => `${name}=${encodeURIComponent(String(one))}`);
}
