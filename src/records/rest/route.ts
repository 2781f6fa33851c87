import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Static, type TObject, type TSchema, Type } from 'typebox';
import { operationProblems } from '../../api/rest/answers.ts';
import { VARY } from '../../api/rest/conditions.ts';
import { parseAll } from '../../api/rest/gather.ts';
import { readQuery } from '../../api/rest/query.ts';
import { openRead } from '../../database/transaction.ts';
import { failure, type Problem, RegistryError } from '../../kernel/errors.ts';
import { isUuid } from '../../kernel/ids.ts';
import { ACTIONS, type Action } from '../../policy/actions.ts';
import { authorise, authoriseReading } from '../../policy/scope.ts';
import { makeContext, type Registry, type ServiceContext } from '../context.ts';

/** What the handler of a route is given. */
export interface RestCall<Query> {
  readonly context: ServiceContext;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly query: Query;
}

/** A route as data: its contract and what it does. */
interface RestRoute<Query extends TObject> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** Asked before the body is read, and again by the service; null for what anybody may do. */
  readonly action: Action | null;
  readonly params?: TObject;
  readonly query: Query;
  readonly headers?: TObject;
  readonly body?: TSchema;
  readonly answers: Readonly<Record<number, TSchema | object>>;
  /** Statuses that the handler refuses with; those before it are added (`api/rest/door.ts`). */
  readonly problems: readonly number[];
  /** The caller's name of a field that the service names otherwise. */
  readonly fieldOf?: (field: string) => string | null;
  readonly run: (call: RestCall<Static<Query>>) => Promise<unknown>;
}

export const NO_QUERY = Type.Object({}, { additionalProperties: false });

/** Registers routes: authorise, parse, run in one snapshot that ends before the answer is sent. */
export function addRoute<Query extends TObject>(
  app: FastifyInstance,
  registry: Registry,
  route: RestRoute<Query>,
): void {
  const { action, method, url } = route;
  app.route({
    method,
    url,
    schema: contractOf(route),
    // Before the body is read, and after the limit on requests has counted this one.
    preParsing: async (request) => {
      if (action !== null) (method === 'GET' ? authoriseReading : authorise)(request.caller, action);
    },
    handler: (request, reply) => handle(registry, route, request, reply),
  });
}

async function handle<Query extends TObject>(
  registry: Registry,
  { query: schema, fieldOf = (field) => field, run }: RestRoute<Query>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const read = openRead(registry.pool, request.caller);
  try {
    const { query } = parseAll({ query: () => readQuery(request, schema) });
    const answer = await run({ context: makeContext(registry, request.caller, read), request, reply, query });
    await read.close();
    reply
      .header('cache-control', request.method === 'GET' ? 'private, no-cache' : 'no-store')
      .header('vary', VARY)
      .header('content-language', request.language);
    return answer;
  } catch (error) {
    // The first failure is the one to tell; the client has gone back to the pool or been destroyed either way.
    await read.close().catch(() => {});
    throw renamed(error, fieldOf);
  }
}

/** The same failure in the names of this surface. */
function renamed(error: unknown, fieldOf: (field: string) => string | null): unknown {
  if (!(error instanceof RegistryError)) return error;
  return new RegistryError(
    error.problems.map((one) => renamedProblem(one, fieldOf)),
    error.cause === undefined ? {} : { cause: error.cause },
  );
}

/** The problem under this surface's name of its field; null when the field is the whole call. */
export function renamedProblem(one: Problem, fieldOf: (field: string) => string | null): Problem {
  return { ...one, field: one.field === null || one.field === '' ? null : fieldOf(one.field) };
}

/** The record id of the path. @throws NOT_FOUND when it is none: no record can have it. */
export function idOf({ params }: FastifyRequest): string {
  const { id } = params as { id?: string }; // the route's own path names it
  const text = (id ?? '').toLowerCase();
  if (!isUuid(text)) throw failure('NOT_FOUND');
  return text;
}

export const IdParams = Type.Object({
  id: Type.String({
    format: 'uuid',
    description: 'Id of the record (UUID).',
    examples: ['01940000-0000-7000-8000-000000000001'],
  }),
});

/** Said of every read that may be answered by 304. */
const ConditionHeaders = Type.Object({
  'if-none-match': Type.Optional(
    Type.String({
      description: 'The ETag of an answer that is kept: 304 without a body while it is still true.',
      examples: ['"3-q7Zp2m1XcR0a"'],
    }),
  ),
});

function headersOf<Query extends TObject>({ headers, answers }: RestRoute<Query>): TObject | undefined {
  return answers[304] === undefined ? headers : ConditionHeaders;
}

function contractOf<Query extends TObject>(route: RestRoute<Query>): object {
  const headers = headersOf(route);
  const roles: readonly string[] = route.action === null ? ['ANONYMOUS'] : ACTIONS[route.action];
  const isOpen = roles.includes('ANONYMOUS');
  const said = route.action === null ? 'Anybody.' : `Roles: ${roles.join(', ')}.`;
  const hasQuery = Object.keys(route.query.properties).length > 0;
  return {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    description: [route.description, said].filter(Boolean).join('\n\n'),
    security: isOpen ? [{}, { clientCredentials: [] }] : [{ clientCredentials: [] }],
    // The row of policy.md that says who may; null for what anybody may do.
    'x-action': route.action,
    ...(route.params && { params: route.params }),
    ...(hasQuery && { querystring: route.query }),
    ...(headers && { headers }),
    ...(route.body && { body: route.body, consumes: ['application/json'] }),
    response: { ...route.answers, ...operationProblems(route, route.problems) },
  };
}
