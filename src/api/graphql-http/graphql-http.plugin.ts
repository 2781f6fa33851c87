import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { GraphQLSchema } from 'graphql';
import mercurius from 'mercurius';
import type { Language } from '../../kernel/errors.ts';
import { failure, statusOf } from '../../kernel/errors.ts';
import { challenge } from '../auth/challenge.ts';
import { beginOperation } from '../observation.ts';
import { errorsOfFailure } from './answer-errors.ts';
import { priceList } from './cost.ts';
import { documentsFor, requireName } from './documents.ts';
import { execute, passVariables } from './execute.ts';
import { toTransportError } from './fastify-errors.ts';
import { serveGraphiql } from './graphiql.ts';
import type { AnswerType } from './negotiation.ts';
import { answerTypeOf, answerTypeOrJson, prefersPage } from './negotiation.ts';
import type { AcceptedOperation, CreateContext, GraphqlLimits, OperationContext } from './operation.ts';
import { DEFAULT_LIMITS } from './operation.ts';
import { persistedQueries } from './persisted-queries.ts';
import { findRegistryError, OperationRefused } from './refusal.ts';
import type { GraphqlCall } from './request.ts';
import { requireJson, toCallOfAddress, toCallOfBody } from './request.ts';
import { wrapResolvers } from './resolver-arguments.ts';
import { requireServable } from './schema-guard.ts';
import { coerceVariables } from './variables.ts';

export interface GraphqlHttpOptions<Context extends OperationContext = OperationContext> {
  /** Executable, resolvers attached. Its resolvers are wrapped in place: they must not change their arguments. */
  readonly schema: GraphQLSchema;
  readonly createContext: CreateContext<Context>;
  readonly languageOf: (request: FastifyRequest) => Language;
  readonly limits?: Partial<GraphqlLimits>;
  /** Serves GraphiQL to browsers at GET /graphql. */
  readonly development: boolean;
  /** Items of lists that take no `first`, by `Type.field`. */
  readonly listSizes?: Readonly<Record<string, number>>;
  /** As CostOptions. */
  readonly fieldCosts?: Readonly<Record<string, number>>;
  /** Items of a page when the call does not say; 20 when left out. */
  readonly defaultPageSize?: number;
}

const ENDPOINT = '/graphql';
const DEFAULT_PAGE_SIZE = 20;

/** Answers hold personal data and are neither kept nor embedded by anybody. */
const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  vary: 'accept, accept-language, authorization, origin',
  'x-content-type-options': 'nosniff',
};

function send(reply: FastifyReply, status: number, type: AnswerType, body: string): FastifyReply {
  return reply.code(status).headers(HEADERS).type(`${type}; charset=utf-8`).send(body);
}

/**
 * The status of a call that was not executed: 200 for a refused document under plain JSON, whose callers cannot
 * tell a 400 of a proxy from ours. Source: GraphQL over HTTP, section 6.4.1.
 */
function statusFor(error: unknown, type: AnswerType): number {
  if (error instanceof OperationRefused) return type === 'application/json' ? 200 : 400;
  const problems = findRegistryError(error)?.problems ?? [];
  // What is wrong with a member of the call comes first, but it is the call that is malformed.
  const malformed = problems.find((one) => one.code === 'BODY_INVALID');
  return statusOf(malformed === undefined ? problems : [malformed]);
}

/** The kind and the root field, `several` for more than one: as many names as the schema has, none of the caller's. */
function nameOf(schema: GraphQLSchema, { type, requestedFields }: AcceptedOperation): string {
  const root = type === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  const [field = 'meta', ...others] = requestedFields.get(root?.name ?? '') ?? [];
  return `${type} ${others.length === 0 ? field : 'several'}`;
}

type Answer = (request: FastifyRequest, call: GraphqlCall, mayWrite: boolean) => Promise<string>;

function answering(app: FastifyInstance, options: GraphqlHttpOptions): Answer {
  const { schema, createContext, languageOf } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const documents = documentsFor(schema, limits);
  const persisted = persistedQueries(limits);
  const costs = {
    listSizes: options.listSizes ?? {},
    fieldCosts: options.fieldCosts ?? {},
    defaultPageSize: options.defaultPageSize ?? DEFAULT_PAGE_SIZE,
  };
  const costOf = priceList(schema, costs, limits);
  return async (request, call, mayWrite) => {
    const valid = documents.accept(persisted.sourceOf(call), mayWrite);
    persisted.keep(call);
    requireName(valid, call.operationName);
    const variables = coerceVariables(schema, valid.operation, call.variables, limits);
    const operation = documents.specialise(valid, variables.coerced);
    const cost = costOf(operation, variables.sent);
    const end = beginOperation(request, nameOf(schema, operation));
    try {
      const context = await createContext(request, operation, { cost, variables: variables.coerced });
      return await execute({
        app,
        request,
        language: languageOf(request),
        operation,
        variables,
        cost,
        context,
      });
    } finally {
      end();
    }
  };
}

/** Reads bodies as bytes, so that nothing but this layer decides what a body means. */
function readBytes(app: FastifyInstance, limits: GraphqlLimits): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: limits.maxBodyBytes }, (_, body, done) => {
    done(null, body);
  });
}

function refuseOtherMethods(app: FastifyInstance): void {
  app.route({
    method: app.supportedMethods.filter((one) => one !== 'GET' && one !== 'POST'),
    url: ENDPOINT,
    onRequest: async () => {
      throw failure('METHOD_NOT_ALLOWED');
    },
    handler: async () => '',
  });
}

async function routes(app: FastifyInstance, options: GraphqlHttpOptions): Promise<void> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  await app.register(mercurius, {
    schema: options.schema,
    routes: false,
    jit: 1,
    cache: Math.ceil(limits.maxDocuments / 2), // its cache keeps up to twice this number
    errorFormatter: (execution) => ({ statusCode: 200, response: execution }),
  });
  passVariables(app);
  readBytes(app, limits);
  const answer = answering(app, options);
  const page = options.development ? await serveGraphiql(app, ENDPOINT) : null;

  app.setErrorHandler((error, request, reply) => {
    const type = answerTypeOrJson(request);
    const failed = toTransportError(error);
    const errors = errorsOfFailure(failed, request, options.languageOf(request));
    const status = statusFor(failed, type);
    challenge(reply, findRegistryError(failed)?.problems ?? []);
    if (status === 503 && reply.getHeader('retry-after') === undefined) reply.header('retry-after', '1');
    if (status === 405) reply.header('allow', request.method === 'GET' ? 'POST' : 'GET, POST');
    return send(reply, status, type, JSON.stringify({ errors }));
  });
  refuseOtherMethods(app);
  app.post(ENDPOINT, {
    onRequest: async (request) => requireJson(request.headers['content-type']),
    handler: async (request, reply) => {
      const type = answerTypeOf(request);
      return send(reply, 200, type, await answer(request, toCallOfBody(request.body), true));
    },
  });
  app.get(ENDPOINT, { exposeHeadRoute: false }, async (request, reply) => {
    if (page !== null && prefersPage(request)) return page(reply);
    const type = answerTypeOf(request);
    return send(
      reply,
      200,
      type,
      await answer(request, toCallOfAddress(request, limits.maxQueryBytes), false),
    );
  });
}

/**
 * Serves a schema at `/graphql` by GraphQL over HTTP: checks, prices and then executes one operation per request.
 * @throws at boot for a schema that is invalid or that `requireServable` refuses.
 */
export const graphqlHttp = fp(
  async (app: FastifyInstance, options: GraphqlHttpOptions) => {
    requireServable(options.schema);
    wrapResolvers(options.schema);
    // a room of its own: the parsers, the error handler and `app.graphql` are nobody else's
    await app.register(async (room) => routes(room, options));
  },
  { name: 'graphql-http', fastify: '5.x' },
);
