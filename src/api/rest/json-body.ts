import type { FastifyInstance } from 'fastify';
import { failure } from '../../kernel/errors.ts';

/** The deepest input of the registry has five levels; deeper ones would only exhaust the stack of a walk. */
const MAX_DEPTH = 32;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** JSON and nothing else is read as a body: UTF-8 (RFC 8259 §8.1), no `__proto__`, of bounded depth. */
export function installJsonBody(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    // Clients that name the type of no body at all are common; a write without one is refused where it is read.
    if (body.length === 0) return done(null, undefined);
    const text = decode(body);
    if (text === null) return done(failure('BODY_INVALID'));
    parse(request, text, (error, value) => {
      if (error !== null) done(failure('BODY_INVALID'));
      else if (isTooDeep(value)) done(failure('BODY_INVALID'));
      else done(null, value);
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

function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : []));
  }
  return false;
}
