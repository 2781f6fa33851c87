import type { FastifyRequest } from 'fastify';
import { failure } from '../../kernel/errors.ts';

export type AnswerType = 'application/graphql-response+json' | 'application/json';
type Offer = AnswerType | 'text/html';

interface Range {
  readonly type: string;
  readonly quality: number;
}

function toRanges(accept: string): Range[] {
  return accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
    const quality = parameters.find((one) => one.startsWith('q='))?.slice(2);
    return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
}

function qualityOf(offer: Offer, ranges: readonly Range[]): number {
  const [family] = offer.split('/');
  for (const wanted of [offer, `${family}/*`, '*/*']) {
    const range = ranges.find((one) => one.type === wanted);
    if (range !== undefined) return range.quality;
  }
  return 0;
}

/** The offer a caller likes best, the first of equals; null when none is acceptable. */
function preferred<One extends Offer>(accept: string | undefined, offers: readonly One[]): One | null {
  if (accept === undefined || accept.trim() === '') return offers[0] ?? null;
  const ranges = toRanges(accept);
  const ranked = offers
    .map((offer) => ({ offer, quality: qualityOf(offer, ranges) }))
    .filter((one) => one.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked[0]?.offer ?? null;
}

const PLAIN = 'application/json';
const MODERN = 'application/graphql-response+json';

/**
 * What is offered, the first of equals first: who names the media type of GraphQL beside others knows it, and its
 * statuses say more; to anybody else plain JSON.
 * Source: GraphQL over HTTP, section 6.1 (a missing `Accept` and a wildcard mean plain JSON).
 */
function offersTo({ headers: { accept = '' } }: FastifyRequest): readonly AnswerType[] {
  return toRanges(accept).some(({ type }) => type === MODERN) ? [MODERN, PLAIN] : [PLAIN, MODERN];
}

/** Whether a browser asks for a page rather than for an answer. */
export function prefersPage(request: FastifyRequest): boolean {
  return preferred<Offer>(request.headers.accept, [...offersTo(request), 'text/html']) === 'text/html';
}

/** The media type of the answer, plain JSON when nothing can be said. Never throws: errors need a type too. */
export function answerTypeOrJson(request: FastifyRequest): AnswerType {
  return preferred(request.headers.accept, offersTo(request)) ?? PLAIN;
}

/** The media type of the answer. @throws NOT_ACCEPTABLE when the caller takes neither. */
export function answerTypeOf(request: FastifyRequest): AnswerType {
  const found = preferred(request.headers.accept, offersTo(request));
  if (found === null) throw failure('NOT_ACCEPTABLE', null, { accepted: `${PLAIN}, ${MODERN}` });
  return found;
}
