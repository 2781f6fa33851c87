import type { FastifyRequest } from 'fastify';
import type { Problem } from '../../kernel/errors.ts';
import { failure, problem, RegistryError } from '../../kernel/errors.ts';
import { holdsTooMany } from '../input-bounds.ts';

/** One request in the terms of GraphQL, its shape checked and nothing else. */
export interface GraphqlCall {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** Unknown members that an answer names. */
const MAX_UNKNOWN = 50;
const MEMBERS = ['query', 'variables', 'operationName', 'extensions'];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function problemsOf(body: Record<string, unknown>): Problem[] {
  const found: Problem[] = [];
  const expect = (field: string, right: boolean, expected: string): void => {
    if (!right) found.push(problem('FIELD_TYPE', field, { expected }));
  };
  const unknown = Object.keys(body).filter((name) => !MEMBERS.includes(name));
  found.push(...unknown.slice(0, MAX_UNKNOWN).map((name) => problem('FIELD_UNKNOWN', name.slice(0, 64))));
  if (isAbsent(body.query)) found.push(problem('FIELD_REQUIRED', 'query'));
  else expect('query', typeof body.query === 'string', 'string');
  expect('variables', isAbsent(body.variables) || isObject(body.variables), 'object');
  expect('operationName', isAbsent(body.operationName) || typeof body.operationName === 'string', 'string');
  expect('extensions', isAbsent(body.extensions) || isObject(body.extensions), 'object');
  return found;
}

/** Checks the members without changing one of them. @throws BODY_INVALID, FIELD_REQUIRED, FIELD_TYPE, FIELD_UNKNOWN. */
function toCall(body: unknown): GraphqlCall {
  if (!isObject(body)) throw failure('BODY_INVALID');
  const found = problemsOf(body);
  if (found.length > 0) throw new RegistryError([...found, problem('BODY_INVALID')]);
  const { query, variables, operationName } = body;
  return {
    query: query as string, // problemsOf has just checked it
    variables: (variables ?? {}) as Record<string, unknown>, // the same
    operationName: (operationName ?? null) as string | null, // the same
  };
}

/** A member of a GET that is JSON inside the address, `undefined` when absent. */
function parseParameter(value: unknown): unknown {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw failure('BODY_INVALID');
  return parseJson(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failure('BODY_INVALID');
  }
}

/**
 * The call of a POST, whose body was read as bytes.
 * @throws BODY_TOO_LARGE for more values than any call needs; BODY_INVALID for anything but UTF-8 JSON of one object; a list of calls is one such thing.
 */
export function toCallOfBody(body: unknown): GraphqlCall {
  if (!(body instanceof Uint8Array)) throw failure('BODY_INVALID');
  if (holdsTooMany(body)) throw failure('BODY_TOO_LARGE');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw failure('BODY_INVALID');
  }
  return toCall(parseJson(text));
}

/** The call of a GET, from the query string. @throws BODY_INVALID, FIELD_REQUIRED, FIELD_TYPE. */
export function toCallOfAddress(request: FastifyRequest, maxBytes: number): GraphqlCall {
  if (request.raw.url !== undefined && request.raw.url.length > maxBytes) throw failure('BODY_TOO_LARGE');
  const { query, variables, operationName, extensions } = request.query as Record<string, unknown>; // Fastify's own parser
  return toCall({
    query,
    operationName,
    variables: parseParameter(variables),
    extensions: parseParameter(extensions),
  });
}

/** Refuses a body that a page of another site could send without asking first. @throws MEDIA_TYPE_UNSUPPORTED. */
export function requireJson(contentType: string | undefined): void {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((one) => one.trim().toLowerCase());
  const charset = parameters
    .find((one) => one.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  if (type !== 'application/json' || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')) {
    throw failure('MEDIA_TYPE_UNSUPPORTED');
  }
}
