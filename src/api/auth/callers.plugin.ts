import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { failure, type Language, languageOf, RegistryError, statusOf } from '../../kernel/errors.ts';
import type { Caller } from '../../policy/scope.ts';
import { authorizationOf } from './authorization.ts';
import { requireOrigin } from './origins.ts';
import type { TokenClaims } from './tokens.plugin.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; nobody when no token was sent. */
    caller: Caller;
    language: Language;
  }
}

interface CallersOptions {
  readonly findCaller: (claims: TokenClaims, requestId: string) => Promise<Caller>;
  /** The origins whose pages may ask in the name of the client of a token. */
  readonly originsOf: (claims: TokenClaims, requestId: string) => Promise<readonly string[]>;
  readonly anonymous: (requestId: string) => Caller;
}

/**
 * On every route, whichever plugin it comes from: no token reads published data, a bad token is refused, and both
 * are counted by their address.
 */
export const callersPlugin = fp(
  async (app: FastifyInstance, { findCaller, originsOf, anonymous }: CallersOptions) => {
    app.decorateRequest('caller', null as unknown as Caller); // set by the hook below before any handler
    app.decorateRequest('language', 'vi');
    app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
      request.language = languageOf(request.headers['accept-language']);
      request.caller = anonymous(request.id);
      try {
        const token = bearerOf(request);
        if (token !== null) {
          const claims = app.tokens.verify(token);
          request.caller = await findCaller(claims, request.id);
          if (request.headers.origin !== undefined)
            requireOrigin(request, reply, await originsOf(claims, request.id));
        }
      } catch (error) {
        if (isRefusal(error)) await app.countStranger(request, reply);
        throw error;
      }
      if (request.caller.clientId === null) await app.countStranger(request, reply);
    });
  },
  { name: 'callers', dependencies: ['tokens', 'rate-limits'], fastify: '5.x' },
);

/** Whether the caller is at fault, and not the service. */
function isRefusal(error: unknown): boolean {
  return error instanceof RegistryError && statusOf(error.problems) < 500;
}

/** Clients prove themselves there by Basic credentials. */
function isTokenEndpoint({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url === '/oauth/token';
}

function bearerOf(request: FastifyRequest): string | null {
  if (isTokenEndpoint(request)) return null;
  const header = authorizationOf(request);
  if (header === null) return null;
  const match = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header);
  if (match?.[1] === undefined) throw failure('AUTH_TOKEN_INVALID');
  return match[1];
}
