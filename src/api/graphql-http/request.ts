import type { FastifyRequest } from 'fastify';
import type { Problem } from '../../kernel/errors.ts';
import { failure, problem, RegistryError } from '../../kernel/errors.ts';
import { unknownNames } from '../../kernel/unknown-names.ts';
import { holdsTooMany } from '../input-bounds.ts';
import { refused } from './refusal.ts';

/** One request in the terms of GraphQL, its shape checked and nothing else. */
export interface GraphqlCall {
  /** Null where the document is meant by its hash alone. */
  readonly query: string | null;
  /** SHA-256 of the document in hexadecimal digits; null when none is said. */
  readonly hash: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** Unknown members that an answer names. */
const MAX_UNKNOWN = 50;
/** Of the name of an unknown member, in characters. */
const MAX_NAME = 64;
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
  found.push(...unknownNames(unknown.slice(0, MAX_UNKNOWN), MEMBERS, (name) => name.slice(0, MAX_NAME)));
  const isNamed = isObject(body.extensions) && isObject(body.extensions.persistedQuery);
  if (!isAbsent(body.query)) expect('query', typeof body.query === 'string', 'string');
  else if (!isNamed) found.push(problem('FIELD_REQUIRED', 'query'));
  expect('variables', isAbsent(body.variables) || isObject(body.variables), 'object');
  expect('operationName', isAbsent(body.operationName) || typeof body.operationName === 'string', 'string');
  expect('extensions', isAbsent(body.extensions) || isObject(body.extensions), 'object');
  return found;
}

const HASH = /^[0-9a-f]{64}$/i;
const HASH_PATH = 'extensions.persistedQuery.sha256Hash';

/** @throws PERSISTED_QUERY_NOT_SUPPORTED for another version than the first, whose clients then send whole documents. */
function hashOf(extensions: unknown): string | null {
  const named = isObject(extensions) ? extensions.persistedQuery : undefined;
  if (!isObject(named)) return null;
  if (named.version !== 1) throw refused('PERSISTED_QUERY_NOT_SUPPORTED');
  const { sha256Hash } = named;
  if (typeof sha256Hash === 'string' && HASH.test(sha256Hash)) return sha256Hash.toLowerCase();
  throw new RegistryError([
    problem('FIELD_TYPE', HASH_PATH, { expected: 'SHA-256' }),
    problem('BODY_INVALID'),
  ]);
}

/**
 * Checks the members without changing one of them.
 * @throws BODY_INVALID, FIELD_REQUIRED, FIELD_TYPE, FIELD_UNKNOWN, PERSISTED_QUERY_NOT_SUPPORTED.
 */
function toCall(body: unknown): GraphqlCall {
  if (!isObject(body)) throw failure('BODY_INVALID');
  const found = problemsOf(body);
  if (found.length > 0) throw new RegistryError([...found, problem('BODY_INVALID')]);
  const { query, variables, operationName, extensions } = body;
  return {
    query: (query ?? null) as string | null, // problemsOf has just checked it
    hash: hashOf(extensions),
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
    throw failure('MEDIA_TYPE_UNSUPPORTED', null, { accepted: 'application/json' });
  }
}
