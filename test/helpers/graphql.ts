import type { FastifyInstance } from 'fastify';

export interface GraphqlAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's own, each test reads what it asked for
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly field?: string };
  }[];
  readonly extensions: {
    readonly cost: number;
    readonly statements: number;
    readonly hiddenFields?: string[];
  };
  readonly status: number;
  readonly body: string;
}

/** The code of what a role may not do: of nobody a token is asked. `access.test.ts` says which it is for whom. */
export const REFUSED = /^(?:FORBIDDEN|AUTH_TOKEN_REQUIRED)$/;

export type Ask = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<GraphqlAnswer>;

/** Asks the real route, as the bearer of a token or, with null, as nobody; in English unless told otherwise. */
export function asking(app: FastifyInstance, token: string | null): Ask {
  return async (query, variables = {}, headers = {}) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'accept-language': 'en',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      payload: JSON.stringify({ query, variables }),
    });
    return { ...answer.json<GraphqlAnswer>(), status: answer.statusCode, body: answer.body };
  };
}
