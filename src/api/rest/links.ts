import type { FastifyReply, FastifyRequest } from 'fastify';

interface PageInfo {
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
    `<${publicUrl}${pageTarget(request.url, page)}>; rel="${rel}"`;
  const links = [link('first', { first: String(size) })];
  if (hasPreviousPage) links.push(link('prev', { last: String(size), before: startCursor }));
  if (hasNextPage) links.push(link('next', { first: String(size), after: endCursor }));
  reply.header('link', links.join(', '));
}

/**
 * The path and query of another page. A request may name a host in its target (RFC 9112 §3.2.2), any host: it is left
 * out, and nothing of it reaches an answer.
 */
function pageTarget(target: string, page: Record<string, string | null>): string {
  const [, path = '/', query = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)\??(.*)$/i.exec(target) ?? [];
  const parameters = new URLSearchParams(query);
  for (const name of PAGING) parameters.delete(name);
  for (const [name, value] of Object.entries(page)) {
    if (value !== null) parameters.set(name, value);
  }
  return `${path}?${parameters}`;
}
