import type { FastifyInstance } from 'fastify';
import { failure, type RegistryError } from '../../kernel/errors.ts';
import { findExcess, holdsTooMany } from '../input-bounds.ts';

interface JsonBodyOptions {
  /** Items of the longest list that any body may hold. */
  readonly maxItems: number;
}

/**
 * The deepest input of the registry has five levels, and none has a hundred members: what goes beyond would only
 * cost the walks of those who find out.
 */
const BOUNDS = { maxDepth: 32, maxMembers: 200 };
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * JSON and nothing else is read as a body: UTF-8 (RFC 8259 §8.1), no `__proto__`, of bounded depth and breadth.
 * @throws (the parser) BODY_INVALID; BODY_TOO_LARGE for more values than any call needs; ITEMS_TOO_MANY for a list of more than `maxItems`.
 */
export function installJsonBody(app: FastifyInstance, { maxItems }: JsonBodyOptions): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    // Clients that name the type of no body at all are common; a write without one is refused where it is read.
    if (body.length === 0) return done(null, undefined);
    if (typeof body !== 'string' && holdsTooMany(body)) return done(failure('BODY_TOO_LARGE'));
    const text = decode(body);
    if (text === null) return done(failure('BODY_INVALID'));
    parse(request, text, (error, value) => {
      const refusal = error === null ? excessOf(value, maxItems) : failure('BODY_INVALID');
      if (refusal === null) done(null, value);
      else done(refusal);
    });
  });
}

function decode(body: string | Buffer): string | null {
  if (typeof body === 'string') return body;
  try {
    return utf8.decode(body);
  } catch {
    return null;
  }
}

function excessOf(value: unknown, maxItems: number): RegistryError | null {
  const excess = findExcess(value, { ...BOUNDS, maxItems });
  if (excess === null) return null;
  const field = excess.path === '' ? null : excess.path;
  switch (excess.bound) {
    case 'maxItems':
      return failure('ITEMS_TOO_MANY', field, { max: maxItems });
    case 'maxMembers':
      return failure('BODY_INVALID', field);
    case 'maxDepth':
      return failure('BODY_INVALID');
  }
}
