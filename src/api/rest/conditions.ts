import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { failure } from '../../kernel/errors.ts';

/** No version is ever so large: a tag that names none of ours matches nothing. */
const NO_VERSION = Number.MAX_SAFE_INTEGER;

/**
 * The entity tag of a representation: its version, and a digest of what is shown, because derived fields change
 * without a version and different callers are shown different fields. `If-Match` looks at the version alone.
 */
export function tagOf(version: number, shown: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 12);
  return `"${version}-${digest}"`;
}

/** Sets the tag; true, and 304, when the caller has this very representation already (RFC 9110 §13.1.2). */
export function isUnchanged(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', tag);
  const known = request.headers['if-none-match'] ?? '';
  const isKnown = known.trim() === '*' || tagsOf(known).some((one) => strong(one) === strong(tag));
  if (isKnown) reply.code(304);
  return isKnown;
}

/** Tags that differ in strength alone are one here (RFC 9110 §13.1.2). */
const strong = (tag: string) => tag.replace(/^W\//, '');

/** What an answer depends on beside the URL. */
export const VARY = 'authorization, accept-language, origin';

function tagsOf(header: string): string[] {
  return header.match(/(?:W\/)?"[^"]*"/g) ?? [];
}

/**
 * The version that the caller read, from `If-Match: "<version>"` or the whole tag of an answer. One that is not ours
 * matches no version (RFC 9110 §13.1.1).
 * @throws VERSION_REQUIRED without exactly one tag: `*` does not say what was read; ETAG_WEAK for a weak one, which
 * matches nothing whatever version it names.
 */
export function requireVersion({ headers }: FastifyRequest): number {
  const header = headers['if-match']?.trim() ?? '';
  if (!/^(?:W\/)?"[^"]*"$/.test(header)) throw failure('VERSION_REQUIRED', 'If-Match');
  if (header.startsWith('W/')) throw failure('ETAG_WEAK', 'If-Match', { tag: header.slice(2, 40) });
  const version = /^"(\d{1,15})(?:-[\w-]*)?"$/.exec(header)?.[1];
  return version === undefined || Number(version) < 1 ? NO_VERSION : Number(version);
}
