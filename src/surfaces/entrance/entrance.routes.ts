import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { VARY } from '../../api/rest/conditions.ts';
import { CONTRACT } from '../../api/rest/documentation.ts';
import { DICTIONARY } from '../../dictionary/dictionary.ts';
import type { Language } from '../../kernel/errors.ts';
import type { Registry } from '../../records/context.ts';
import { readsOfEdge } from '../../records/record-edge.ts';
import { tagOfPath } from '../../records/rest/paths.ts';
import { addRoute, NO_QUERY } from '../../records/rest/route.ts';
import { READ_PROBLEMS } from '../../records/rest/write.ts';
import { RECORD_EDGES } from '../record-edges.ts';

/** Where what is asked for first is found, by the name of the link. */
const PLACES = {
  documentation: ['/docs', 'The contract of REST as a page, where every operation can be tried.'],
  openapi: ['/openapi.json', 'The same for programs: OpenAPI 3.1.'],
  graphql: ['/graphql', 'GraphQL, by POST; in development with a page for browsers.'],
  token: ['/oauth/token', 'Access tokens by client credentials (RFC 6749 §4.4); one lives for ten minutes.'],
  keys: ['/.well-known/jwks.json', 'The public keys of the access tokens.'],
  viewer: ['/v1/viewer', 'Who you are to the registry, and what you may do.'],
  kinds: ['/v1/kinds', 'Every kind of record: fields, filters, orders and writes.'],
  codeLists: ['/v1/code-lists', 'Every list of codes.'],
  administrativeUnits: [
    '/v1/administrative-units?level=PROVINCE',
    'Provinces, districts and communes through time.',
  ],
  health: ['/health/ready', 'Whether the service works.'],
} as const;

const Entrance = Type.Object(
  {
    name: Type.String({ description: 'What answers here.' }),
    version: Type.String({ description: 'Version of the contract.' }),
    links: Type.Object(
      Object.fromEntries(
        Object.entries(PLACES).map(([name, [, description]]) => [
          name,
          Type.String({ format: 'uri', description }),
        ]),
      ),
      { description: 'Where to go from here.' },
    ),
    lists: Type.Array(
      Type.Object({
        name: Type.String({ description: 'Name of the list in the path.' }),
        title: Type.String({ description: 'What it lists, in the language of Accept-Language.' }),
        url: Type.String({ format: 'uri', description: 'Where it is.' }),
      }),
      { description: 'Every list of records.' },
    ),
  },
  { description: 'Where to go from here.' },
);

function entranceOf(publicUrl: string, language: Language): Static<typeof Entrance> {
  return {
    name: CONTRACT.title,
    version: CONTRACT.version,
    links: Object.fromEntries(Object.entries(PLACES).map(([name, [path]]) => [name, `${publicUrl}${path}`])),
    lists: RECORD_EDGES.flatMap(({ reads: { kind }, rest }) =>
      rest === null || !readsOfEdge(rest).includes('many')
        ? []
        : [
            {
              name: tagOfPath(rest.path),
              title: DICTIONARY[kind.kind].plural[language],
              url: `${publicUrl}${rest.path}`,
            },
          ],
    ),
  };
}

/** `GET /v1`, and the same at `/`: who comes without knowing a path finds all others. */
export function entranceRoutes(app: FastifyInstance, registry: Registry): void {
  addRoute(app, registry, {
    method: 'GET',
    url: '/v1',
    operationId: 'getEntrance',
    tag: 'entrance',
    summary: 'Where to go from here',
    action: null,
    query: NO_QUERY,
    answers: { 200: Entrance },
    problems: READ_PROBLEMS,
    run: async ({ request }) => entranceOf(request.server.publicUrl, request.language),
  });
  for (const url of ['/', '/v1/']) {
    app.get(url, { schema: { hide: true } }, async ({ server, language }, reply) =>
      reply
        .header('vary', VARY)
        .header('content-language', language)
        .send(entranceOf(server.publicUrl, language)),
    );
  }
}
