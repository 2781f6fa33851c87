import type { FastifyRequest } from 'fastify';

/**
 * The Authorization header, null when none was sent. Node keeps the first of several and drops the rest in silence;
 * here they are one value in their order (RFC 9110 §5.3), which no scheme takes: two callers are nobody.
 */
export function authorizationOf({ headers, raw: { rawHeaders } }: FastifyRequest): string | null {
  if (headers.authorization === undefined) return null;
  const sent = rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === 'authorization');
  return sent.length > 1 ? sent.join(', ') : headers.authorization;
}
