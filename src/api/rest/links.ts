import type { FastifyReply, FastifyRequest } from 'fastify';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Null when the page is empty. */
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

const PAGING = ['first', 'after', 'last', 'before'];

/**
 * `Link` to the first, next and previous page (RFC 8288): the same request with other page arguments.
 * `publicUrl` is where clients reach the service; `size` the rows of a page.
 */
export function setLinks(
  request: FastifyRequest,
  reply: FastifyReply,
  { publicUrl, size, pageInfo }: { publicUrl: string; size: number; pageInfo: PageInfo },
): void {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  const link = (rel: string, page: Record<string, string | null>) =>
    `<${pageUrl(`${publicUrl}${request.url}`, page)}>; rel="${rel}"`;
  const links = [link('first', { first: String(size) })];
  if (hasPreviousPage) links.push(link('prev', { last: String(size), before: startCursor }));
  if (hasNextPage) links.push(link('next', { first: String(size), after: endCursor }));
  reply.header('link', links.join(', '));
}

function pageUrl(present: string, page: Record<string, string | null>): string {
  const url = new URL(present);
  for (const name of PAGING) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(page)) {
    if (value !== null) url.searchParams.set(name, value);
  }
  return url.href;
}
