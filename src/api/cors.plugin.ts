import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { TOKEN_SECONDS } from './auth/tokens.plugin.ts';

interface CorsOptions {
  /** Whether a client says that pages of the origin ask in its name. */
  readonly isOriginOfAny: (origin: string, requestId: string) => Promise<boolean>;
}

/** What a page's script may read of an answer beside its body. */
const EXPOSED = [
  'Content-Language',
  'ETag',
  'Idempotency-Replayed',
  'Link',
  'Location',
  'Retry-After',
  'WWW-Authenticate',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
];

/** Headers are allowed as they are asked for: those that we do not know are ignored. */
const FOR_ANYBODY: FastifyCorsOptions = {
  origin: '*',
  methods: ['GET', 'HEAD', 'POST'],
  exposedHeaders: EXPOSED,
  maxAge: TOKEN_SECONDS,
};
const FOR_CLIENTS: FastifyCorsOptions = {
  ...FOR_ANYBODY,
  methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
};
const FOR_NOBODY: FastifyCorsOptions = { origin: false };

const pathOf = ({ url }: FastifyRequest) => url.split('?', 1)[0] ?? '';

/** Whether the request, or the one that a browser asks about before it, proves a client or writes. */
function needsClient(request: FastifyRequest): boolean {
  const { method, headers } = request;
  const path = pathOf(request);
  if (path.startsWith('/health/')) return false;
  if (path === '/oauth/token') return true;
  if (method !== 'OPTIONS') return headers.authorization !== undefined;
  const wanted = String(headers['access-control-request-method'] ?? '').toUpperCase();
  const isRead = wanted === 'GET' || wanted === 'HEAD' || (wanted === 'POST' && path === '/graphql');
  const names = String(headers['access-control-request-headers'] ?? '').toLowerCase();
  return !isRead || names.split(',').some((name) => name.trim() === 'authorization');
}

/**
 * Lets pages of other origins ask: any page without credentials, as far as it reads; with them the pages of clients. A
 * browser asks beforehand without the token, so that the origin of any client is let through there, and the request
 * itself is held against the origins of its own client (`requireOrigin`). No cookie is ever sent or taken.
 */
export const corsPlugin = fp(
  async (app: FastifyInstance, { isOriginOfAny }: CorsOptions) => {
    await app.register(cors, {
      delegator: async (request: FastifyRequest): Promise<FastifyCorsOptions> => {
        const { origin } = request.headers;
        const isAskedBefore = request.headers['access-control-request-method'] !== undefined;
        if (request.method === 'OPTIONS' && !(isAskedBefore && origin !== undefined)) return FOR_NOBODY;
        if (!needsClient(request)) return FOR_ANYBODY;
        if (origin === undefined || !(await isOriginOfAny(origin, request.id))) return FOR_NOBODY;
        return { ...FOR_CLIENTS, origin };
      },
    });
  },
  { name: 'cors', fastify: '5.x' },
);
