import type { FastifyReply, FastifyRequest } from 'fastify';
import { failure } from '../../kernel/errors.ts';

/** Whether the page is the service's own: browsers name the origin of its POSTs too. */
function isOwnPage({ server, host }: FastifyRequest, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  const here = URL.parse(`${page.protocol}//${host}`);
  return page.host === here?.host || page.origin === new URL(server.publicUrl).origin;
}

/**
 * A page of another origin asks in the name of a client only where that client says so. What let the page read the
 * answer, since its origin is that of some client, is taken back.
 * @throws ORIGIN_FORBIDDEN.
 */
export function requireOrigin(
  request: FastifyRequest,
  reply: FastifyReply,
  allowedOrigins: readonly string[],
): void {
  const { origin } = request.headers;
  if (origin === undefined || allowedOrigins.includes(origin) || isOwnPage(request, origin)) return;
  reply.removeHeader('access-control-allow-origin');
  throw failure('ORIGIN_FORBIDDEN');
}
