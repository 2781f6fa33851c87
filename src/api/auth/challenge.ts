import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode, Problem } from '../../kernel/errors.ts';

/** What a caller who proved nothing is asked for (RFC 6750 §3): of the error nothing is said where no token was sent. */
const CHALLENGES: Partial<Record<ErrorCode, string>> = {
  AUTH_TOKEN_REQUIRED: 'Bearer',
  AUTH_TOKEN_INVALID: 'Bearer error="invalid_token"',
};

/** Names the scheme that would let the caller in, where a token is missing or proves nothing (RFC 9110 §11.6.1). */
export function challenge(reply: FastifyReply, [first]: readonly Problem[]): void {
  const scheme = first === undefined ? undefined : CHALLENGES[first.code];
  if (scheme !== undefined) reply.header('www-authenticate', scheme);
}

/**
 * Whether a script of a page sent the request: browsers name the `Origin` of every POST. `Sec-Fetch-Mode` tells nothing,
 * for programs on Node.js send it too.
 */
export function isOfPage({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined || headers['x-requested-with'] !== undefined;
}
