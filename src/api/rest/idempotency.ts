import type { FastifyRequest } from 'fastify';

export const IDEMPOTENCY_HEADER = 'Idempotency-Key';

/** The key under which a write may be repeated, as it came; null without the header. The services check it. */
export function idempotencyKeyOf({ headers }: FastifyRequest): string | null {
  const header = headers['idempotency-key'];
  return header === undefined ? null : String(header);
}
