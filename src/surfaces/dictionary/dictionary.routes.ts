import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type TSchema, Type } from 'typebox';
import { answerOf, component, NOT_MODIFIED } from '../../api/rest/answers.ts';
import { isUnchanged, tagOf } from '../../api/rest/conditions.ts';
import { failure } from '../../kernel/errors.ts';
import type { Registry, ServiceContext } from '../../records/context.ts';
import { addRoute, NO_QUERY } from '../../records/rest/route.ts';
import { READ_PROBLEMS } from '../../records/rest/write.ts';
import { findCodeList, findCodeLists } from './code-lists.service.ts';
import { findKind, findKinds } from './kinds.service.ts';

interface Described {
  readonly url: string;
  readonly operationId: string;
  readonly summary: string;
  readonly answer: TSchema;
  readonly params?: ReturnType<typeof Type.Object>;
  readonly find: (context: ServiceContext, request: FastifyRequest) => object | null;
}

/** What the dictionary describes is the same for a role until the service is renewed: the tag is of its content. */
function addDescribed(
  app: FastifyInstance,
  registry: Registry,
  { find, answer, params, ...route }: Described,
): void {
  addRoute(app, registry, {
    ...route,
    method: 'GET',
    tag: 'dictionary',
    description: 'Names and texts in Vietnamese and English.',
    action: null,
    ...(params && { params }),
    query: NO_QUERY,
    answers: { 200: answerOf(answer, 'ETag'), 304: NOT_MODIFIED },
    problems: params === undefined ? READ_PROBLEMS : [...READ_PROBLEMS, 404],
    async run({ context, request, reply }) {
      const found = find(context, request);
      if (found === null) throw failure('NOT_FOUND');
      return tagged(request, reply, found);
    },
  });
}

const tagged = (request: FastifyRequest, reply: FastifyReply, found: object) =>
  isUnchanged(request, reply, tagOf(1, found)) ? null : found;

const itemsOf = (name: string, description: string) =>
  Type.Object({ items: Type.Array(component(name), { description }) }, { description });

/** `GET /v1/kinds` and `GET /v1/code-lists`. */
export function dictionaryRoutes(app: FastifyInstance, registry: Registry): void {
  addDescribed(app, registry, {
    url: '/v1/kinds',
    operationId: 'listKinds',
    summary: 'Describe all record kinds',
    answer: itemsOf('DictionaryKind', 'Every record kind.'),
    find: (context) => ({ items: findKinds(context) }),
  });
  addDescribed(app, registry, {
    url: '/v1/kinds/:kind',
    operationId: 'getKind',
    summary: 'Describe a record kind',
    params: Type.Object({
      kind: Type.String({
        description: 'Its name in the policy, such as womenManager.',
        examples: ['womenManager'],
      }),
    }),
    answer: component('DictionaryKind'),
    find: (context, { params }) => findKind(context, (params as { kind: string }).kind), // the route's own path names it
  });
  addDescribed(app, registry, {
    url: '/v1/code-lists',
    operationId: 'listCodeLists',
    summary: 'List all lists of codes',
    answer: itemsOf('CodeList', 'Every list of codes.'),
    find: (context) => ({ items: findCodeLists(context) }),
  });
  addDescribed(app, registry, {
    url: '/v1/code-lists/:name',
    operationId: 'getCodeList',
    summary: 'Read a list of codes',
    params: Type.Object({
      name: Type.String({
        description: 'Its name, such as CooperativeKind or EthnicGroup.',
        examples: ['CooperativeKind'],
      }),
    }),
    answer: component('CodeList'),
    find: (context, { params }) => findCodeList(context, (params as { name: string }).name), // the route's own path names it
  });
}
