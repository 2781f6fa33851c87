import type { FastifyInstance, InjectOptions } from 'fastify';
import Fastify from 'fastify';
import type { GraphqlHttpOptions } from '../../../src/api/graphql-http/graphql-http.plugin.ts';
import { graphqlHttp } from '../../../src/api/graphql-http/graphql-http.plugin.ts';
import type { AcceptedOperation, OperationContext } from '../../../src/api/graphql-http/operation.ts';
import { languageOf } from '../../../src/kernel/errors.ts';
import type { ToyState } from './toy-schema.ts';
import { newState, toySchema } from './toy-schema.ts';

export interface Toy {
  readonly app: FastifyInstance;
  readonly state: ToyState;
  /** Outcomes of `close`, in order, one per call that reached execution. */
  readonly closed: string[];
  readonly operations: AcceptedOperation[];
  readonly log: string[];
}

export interface Answer {
  status: number;
  type: string;
  body: {
    data?: Record<string, unknown> | null;
    errors?: {
      message: string;
      path?: (string | number)[];
      locations?: { line: number; column: number }[];
      extensions: { code: string; field?: string; params?: Record<string, unknown> };
    }[];
    extensions?: Record<string, unknown>;
  };
}

type Options = Partial<GraphqlHttpOptions<OperationContext>>;

function contextOf(toy: Toy): OperationContext {
  return {
    close: async (outcome) => {
      toy.closed.push(outcome);
    },
    extensions: () => ({ statements: toy.closed.length > 0 ? 1 : 0 }),
  };
}

/** Builds an app with the toy schema; `limits` and the like as in production unless given. */
export async function toyApp(options: Options = {}): Promise<Toy> {
  const log: string[] = [];
  const state = newState();
  const app = Fastify({
    logger: { level: 'info', stream: { write: (line: string) => void log.push(line) } },
  });
  const toy: Toy = { app, state, closed: [], operations: [], log };
  await app.register(graphqlHttp, {
    schema: toySchema(state),
    createContext: async (_request, operation) => {
      toy.operations.push(operation);
      return contextOf(toy);
    },
    languageOf: (request) => languageOf(request.headers['accept-language']),
    development: false,
    ...options,
  });
  await app.ready();
  return toy;
}

export async function send(toy: Toy, options: InjectOptions): Promise<Answer> {
  const answer = await toy.app.inject(options);
  return {
    status: answer.statusCode,
    type: String(answer.headers['content-type']),
    body: answer.body === '' ? {} : answer.json(),
  };
}

/** Posts a call as a client of the new media type would. */
export function post(toy: Toy, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return send(toy, {
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'accept-language': 'en',
      ...headers,
    },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export function ask(toy: Toy, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  return post(toy, { query, ...(variables && { variables }) });
}

export function codesOf(answer: Answer): string[] {
  return (answer.body.errors ?? []).map((one) =>
    one.extensions.field === undefined
      ? one.extensions.code
      : `${one.extensions.code} ${one.extensions.field}`,
  );
}
