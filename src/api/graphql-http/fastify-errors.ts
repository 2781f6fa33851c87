import type { ErrorCode } from '../../kernel/errors.ts';
import { failure } from '../../kernel/errors.ts';
import { findRegistryError } from './refusal.ts';

/** Failures that Fastify and its plugins state by status alone. */
const CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'BODY_INVALID',
  401: 'AUTH_TOKEN_INVALID',
  403: 'FORBIDDEN',
  413: 'BODY_TOO_LARGE',
  415: 'MEDIA_TYPE_UNSUPPORTED',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

/** The registry's error for one that Fastify raised before the handler; any other error as it is. */
export function toTransportError(error: unknown): unknown {
  if (findRegistryError(error) !== null || !(error instanceof Error)) return error;
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown }; // FastifyError's members
  const known = typeof statusCode === 'number' ? CODES[statusCode] : undefined;
  const isFastify = typeof code === 'string' && code.startsWith('FST_');
  const params = known === 'MEDIA_TYPE_UNSUPPORTED' ? { accepted: 'application/json' } : undefined;
  return known !== undefined && (isFastify || known === 'RATE_LIMITED')
    ? failure(known, null, params)
    : error;
}
