import formbody from '@fastify/formbody';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { badCharacterOf } from '../../kernel/clean-text.ts';
import { type ErrorCode, failure, problem, statusOf, toPublicProblem } from '../../kernel/errors.ts';
import { normaliseText } from '../../kernel/vietnamese-text.ts';
import { noteProblems } from '../observation.ts';
import { standaloneProblems } from '../rest/answers.ts';
import { doorStatuses } from '../rest/door.ts';
import { watchMethods } from '../rest/methods.ts';
import { problemsOf, sayWhenToRetry } from '../rest/problem-details.ts';
import { authorizationOf } from './authorization.ts';
import { isOfPage } from './challenge.ts';
import { requireOrigin } from './origins.ts';
import { TOKEN_SECONDS } from './tokens.plugin.ts';

interface TokenRoutesOptions {
  /** The agency and the origins of the client. @throws AUTH_CLIENT_INVALID, AUTH_AGENCY_INVALID. */
  readonly authenticate: (
    request: { clientId: string; secret: string; agency: string | null },
    requestId: string,
  ) => Promise<{ agencyId: string | null; allowedOrigins: readonly string[] }>;
}

const MAX_TEXT = 300;
const TOKEN = { method: 'POST', url: '/oauth/token' };
const KEYS = { method: 'GET', url: '/.well-known/jwks.json' };

const TokenRequest = Type.Object(
  {
    grant_type: Type.Literal('client_credentials', { description: 'The only grant type.' }),
    client_id: Type.Optional(Type.String({ description: 'Here, or as the user of HTTP Basic.' })),
    client_secret: Type.Optional(Type.String({ description: 'Here, or as the password of HTTP Basic.' })),
    agency: Type.Optional(
      Type.String({ description: 'Id or code of an agency narrower than the client’s grant.' }),
    ),
    actor: Type.Optional(
      Type.String({ description: 'The person behind the client, as the client asserts it.' }),
    ),
  },
  {
    description: 'A request for an access token by client credentials (RFC 6749 §4.4).',
    examples: [
      { grant_type: 'client_credentials', client_id: 'demo-union-province-37', client_secret: 'demo' },
    ],
  },
);

const TokenAnswer = Type.Object(
  {
    access_token: Type.String({ description: 'A signed JWT (RFC 9068).' }),
    token_type: Type.Literal('Bearer'),
    expires_in: Type.Integer({ description: 'Seconds that it lives.' }),
  },
  { description: 'An access token (RFC 6749 §5.1).' },
);

const KeySet = Type.Object(
  {
    keys: Type.Array(Type.Record(Type.String(), Type.Unknown()), {
      description: 'Public keys in the form of RFC 7517 §4.',
    }),
  },
  { description: 'A key set (RFC 7517 §5).' },
);

const TokenError = Type.Object(
  { error: Type.String(), error_description: Type.String(), code: Type.String() },
  { description: 'A refusal (RFC 6749 §5.2) with the registry’s own code.' },
);

/** The registry's codes in the words of RFC 6749 §5.2. */
const OAUTH_ERRORS: Partial<Record<ErrorCode, string>> = {
  AUTH_CLIENT_INVALID: 'invalid_client',
  AUTH_GRANT_UNSUPPORTED: 'unsupported_grant_type',
  AUTH_AGENCY_INVALID: 'invalid_target',
  ORIGIN_FORBIDDEN: 'unauthorized_client',
  RATE_LIMITED: 'temporarily_unavailable',
  OVERLOADED: 'temporarily_unavailable',
  UNAVAILABLE: 'temporarily_unavailable',
  INTERNAL: 'server_error',
};

/** `POST /oauth/token` and the keys that verify what it issues. */
export async function tokenRoutes(app: FastifyInstance, { authenticate }: TokenRoutesOptions): Promise<void> {
  // A form and nothing else (RFC 6749 §4.4.2).
  const methods = watchMethods(app);
  app.removeAllContentTypeParsers();
  await app.register(formbody, { bodyLimit: 16_384 });
  app.post(
    TOKEN.url,
    {
      errorHandler: refuseToken,
      schema: {
        tags: ['auth'],
        operationId: 'issueToken',
        summary: 'Issue an access token',
        description:
          'By client credentials (RFC 6749 §4.4), in HTTP Basic or in the form. The token opens what the client’s grant opens; grants are read at use, so that a revocation needs no new token.',
        consumes: ['application/x-www-form-urlencoded'],
        body: TokenRequest,
        response: {
          200: TokenAnswer,
          ...Object.fromEntries(doorStatuses(TOKEN).map((status) => [status, TokenError])),
        },
      },
    },
    async (request, reply) => {
      const form = formOf(request);
      if (form.grant_type !== 'client_credentials') throw failure('AUTH_GRANT_UNSUPPORTED', 'grant_type');
      const { clientId, secret } = credentialsOf(request, form);
      const agency = form.agency ?? null;
      const { agencyId, allowedOrigins } = await authenticate({ clientId, secret, agency }, request.id);
      requireOrigin(request, reply, allowedOrigins);
      reply.header('cache-control', 'no-store').header('pragma', 'no-cache');
      return {
        access_token: app.tokens.issue({ clientId, agencyId, actor: actorOf(form) }),
        token_type: 'Bearer',
        expires_in: TOKEN_SECONDS,
      };
    },
  );

  app.get(
    KEYS.url,
    {
      schema: {
        tags: ['auth'],
        operationId: 'getKeySet',
        summary: 'Read the public keys of the access tokens',
        description: 'A key set (RFC 7517). Choose by the `kid` of the token.',
        response: { 200: KeySet, ...standaloneProblems(KEYS) },
      },
    },
    async (_, reply) => reply.header('cache-control', 'public, max-age=300').send(app.tokens.keySet),
  );
  methods.refuse();
}

/** What is wrong, in the form of RFC 6749 §5.2, whoever refuses it. */
function refuseToken(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [known = problem('INTERNAL', null, { requestId: request.id })] = problemsOf(error, request);
  noteProblems(request, [known]);
  sayWhenToRetry(reply, known.code);
  const { code, message } = toPublicProblem(known, request.language);
  const status = statusOf([known]);
  // A browser that a page's script gets this challenge for opens a box of its own, in which no secret is right.
  if (status === 401 && !isOfPage(request)) reply.header('www-authenticate', 'Basic realm="coop-registry"');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ error: OAUTH_ERRORS[code] ?? 'invalid_request', error_description: message, code });
}

/** The form's fields as text; a repeated, over-long or non-text one is an error (RFC 6749 §3.2). */
function formOf(request: FastifyRequest): Readonly<Record<string, string>> {
  const { body } = request;
  if (body === null || typeof body !== 'object') throw failure('BODY_INVALID');
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const isText =
        typeof value === 'string' &&
        value.length <= MAX_TEXT &&
        !/\p{Cc}/u.test(value) &&
        badCharacterOf(value) === null;
      if (!isText) throw failure('BODY_INVALID', name);
      return [name, value];
    }),
  );
}

/** The person as she is kept; null when only blanks are sent (RFC 6749 §3.2: what has no value was not sent). */
function actorOf({ actor = '' }: Readonly<Record<string, string>>): string | null {
  const kept = normaliseText(actor);
  return kept === '' ? null : kept;
}

/**
 * The client and its secret, by Basic or in the form.
 * @throws AUTH_CLIENT_INVALID; BODY_INVALID for both ways at once. Source: RFC 6749 §2.3.
 */
function credentialsOf(request: FastifyRequest, form: Readonly<Record<string, string>>) {
  const { client_id: clientId, client_secret: secret } = form;
  const header = authorizationOf(request) ?? '';
  if (/^Basic\b/i.test(header)) {
    const basic = basicOf(header);
    if (secret !== undefined) throw failure('BODY_INVALID', 'client_secret');
    if (clientId !== undefined && clientId !== basic.clientId) throw failure('BODY_INVALID', 'client_id');
    return basic;
  }
  if (clientId === undefined || secret === undefined) throw failure('AUTH_CLIENT_INVALID');
  return { clientId, secret };
}

function basicOf(header: string) {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(header)?.[1];
  if (encoded === undefined) throw failure('AUTH_CLIENT_INVALID');
  const [user = '', ...password] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { clientId: decode(user), secret: decode(password.join(':')) };
}

/** Basic credentials are form-encoded first (RFC 6749 §2.3.1); one that is not decodes to itself or is wrong anyway. */
function decode(text: string): string {
  try {
    const decoded = decodeURIComponent(text.replaceAll('+', ' '));
    return /\p{Cc}/u.test(decoded) ? '' : decoded;
  } catch {
    return '';
  }
}
