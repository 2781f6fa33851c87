import { createHash } from 'node:crypto';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { isUnchanged } from './conditions.ts';
import { inStandardWords } from './contract-words.ts';
import { encodedDocument } from './encoded-document.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Where clients reach the service, without a slash at the end. */
    publicUrl: string;
  }
}

interface DocumentationOptions {
  /** Without a slash at the end; empty for a contract that names no place. */
  readonly publicUrl: string;
  /** Further groups of operations. */
  readonly tags: readonly Tag[];
}

const DESCRIPTION = `The canonical registry of Viet Nam's cooperatives in whose management women take part (Project 01).

- **Reading** needs no token for what is published; a token of \`POST /oauth/token\` opens the grant's territory.
- **Fields**: \`fields=\` names what is wanted. What the role may not read is null and named in \`hiddenFields\`.
  Identity and sensitive fields, and lists that belong to a record, are given only when named.
- **Pages**: follow the \`Link\` header, or pass \`first\`/\`after\`, \`last\`/\`before\`.
- **Writing** takes one record or up to 1,000, all or none; \`Idempotency-Key\` makes a repeated call write once;
  \`If-Match\` with the \`ETag\` that was read keeps two writers from undoing each other.
- **Failures** are problem details (RFC 9457) with every problem at once; the codes are listed in errors.md.

Days are \`YYYY-MM-DD\`, moments UTC in ISO 8601, money whole VND, codes and numbers of papers text.`;

/** A group of operations. */
export interface Tag {
  readonly name: string;
  readonly description: string;
}

const TAGS: readonly Tag[] = [
  { name: 'administrative-units', description: 'Provinces, districts and communes through time.' },
  {
    name: 'dictionary',
    description: 'The record kinds with their fields, and the lists of codes, in Vietnamese and English.',
  },
  { name: 'entrance', description: 'Where to go from here.' },
  { name: 'viewer', description: 'Who asks, and what she may do.' },
  { name: 'history', description: 'The versions of a record of any kind.' },
  {
    name: 'statistics',
    description: 'Counts by territory, kind, sector, position, rating, year, topic and status.',
  },
  { name: 'data-gaps', description: 'What is not known of cooperatives and should be.' },
  { name: 'accounts', description: 'Agencies, clients and grants.' },
  { name: 'auth', description: 'Access tokens.' },
  { name: 'health', description: 'Whether the service works.' },
];

/** Swagger UI comes from this service alone: nothing is loaded from elsewhere, no script is in the page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The contract as a file: made once, with a tag, compressed for those who take it so. */
async function serveContract(room: FastifyInstance): Promise<void> {
  let made: ReturnType<typeof tagged> | null = null;
  room.get('/openapi.json', { schema: { hide: true } }, async (request, reply) => {
    made ??= tagged(JSON.stringify(room.swagger()));
    reply.headers({ 'cache-control': 'public, no-cache', vary: 'accept-encoding, authorization, origin' });
    if (isUnchanged(request, reply, made.tag)) return null;
    const { encoding, bytes } = await made.encode(request.headers['accept-encoding']);
    if (encoding !== null) reply.header('content-encoding', encoding);
    return reply.type('application/json; charset=utf-8').send(bytes);
  });
}

/** The same text has the same tag in every process; weak, because it comes in several encodings. */
function tagged(text: string) {
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return { encode: encodedDocument(text), tag: `W/"${digest}"` };
}

/** What the contract is called. */
export const CONTRACT = { title: 'Cooperative registry', version: '1.0.0' } as const;

/** `GET /openapi.json`, OpenAPI 3.1 of every route registered after this, and its page at `/docs`. */
export const documentation = fp(
  async (app: FastifyInstance, { publicUrl, tags }: DocumentationOptions) => {
    app.decorate('publicUrl', publicUrl);
    await app.register(swagger, {
      // GraphQL has a contract of its own, and the files of its page have none.
      hideUntagged: true,
      openapi: {
        openapi: '3.1.0',
        info: {
          ...CONTRACT,
          description: DESCRIPTION,
          contact: { name: 'Who runs this registry' },
          license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        },
        servers: [{ url: publicUrl === '' ? '/' : publicUrl }],
        tags: [...tags, ...TAGS],
        // Nothing is needed where an operation says nothing else.
        security: [{}],
        components: {
          securitySchemes: {
            clientCredentials: {
              type: 'oauth2',
              description: 'OAuth 2.0 client credentials (RFC 6749 §4.4); the token lives for ten minutes.',
              flows: { clientCredentials: { tokenUrl: `${publicUrl}/oauth/token`, scopes: {} } },
            },
          },
        },
      },
      transformObject: (documentObject) =>
        'openapiObject' in documentObject
          ? inStandardWords(documentObject.openapiObject)
          : documentObject.swaggerObject,
      // Components keep the names they were registered under.
      refResolver: { buildLocalReference: (json, _, __, index) => String(json.$id ?? `schema${index}`) },
    });
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: CONTENT_SECURITY_POLICY,
      uiConfig: { docExpansion: 'none', deepLinking: true, persistAuthorization: false },
      theme: { title: CONTRACT.title },
    });
    await app.register(serveContract);
  },
  { name: 'documentation', fastify: '5.x' },
);
