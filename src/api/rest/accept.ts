import type { FastifyRequest } from 'fastify';
import { failure } from '../../kernel/errors.ts';

const TAKEN = new Set(['application/json', 'application/*', '*/*']);

/**
 * Every answer here is JSON; a problem is sent as `application/problem+json` whatever was asked for.
 * @throws NOT_ACCEPTABLE when the caller takes no JSON (RFC 9110 §12.5.1).
 */
export async function requireJsonAccepted({ headers: { accept } }: FastifyRequest): Promise<void> {
  if (accept === undefined || accept.trim() === '') return;
  const ranges = accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
    return { type, quality: Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1) };
  });
  // The most specific range that names JSON decides.
  const own = [...TAKEN].flatMap((type) => ranges.find((range) => range.type === type) ?? []);
  if (!((own[0]?.quality ?? 0) > 0)) throw failure('NOT_ACCEPTABLE', null, { accepted: 'application/json' });
}
