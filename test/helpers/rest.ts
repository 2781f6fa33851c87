import type { FastifyInstance } from 'fastify';

export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the route's own, each test reads what it asked for
  readonly json: any;
}

type Headers = Readonly<Record<string, string>>;

export interface RestClient {
  get(url: string, headers?: Headers): Promise<RestAnswer>;
  post(url: string, payload?: unknown, headers?: Headers): Promise<RestAnswer>;
  patch(url: string, payload?: unknown, headers?: Headers): Promise<RestAnswer>;
  remove(url: string, headers?: Headers): Promise<RestAnswer>;
}

/** Asks the real routes, as the bearer of a token or, with null, as nobody; in English unless told otherwise. */
export function restAs(app: FastifyInstance, token: string | null): RestClient {
  const send = async (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    payload: unknown,
    headers: Headers,
  ): Promise<RestAnswer> => {
    const isRaw = typeof payload === 'string';
    const answer = await app.inject({
      method,
      url,
      headers: {
        'accept-language': 'en',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload: isRaw ? payload : JSON.stringify(payload) }),
    });
    const { statusCode: status, body } = answer;
    const isJson = body !== '' && String(answer.headers['content-type']).includes('json');
    return { status, headers: answer.headers, body, json: isJson ? answer.json() : null };
  };
  return {
    get: (url, headers = {}) => send('GET', url, undefined, headers),
    post: (url, payload, headers = {}) => send('POST', url, payload, headers),
    patch: (url, payload, headers = {}) => send('PATCH', url, payload, headers),
    remove: (url, headers = {}) => send('DELETE', url, undefined, headers),
  };
}

/** Codes and fields of a problem answer, in their order. */
export function problemsOf({ json }: RestAnswer): (readonly [string, string | null])[] {
  const errors: readonly { code: string; field: string | null }[] = json?.errors ?? [];
  return errors.map(({ code, field }) => [code, field]);
}

/** Writes one record by a route and answers its id. @throws Error with the answer for a write that is refused. */
export async function recordBy(rest: RestClient, path: string, body: object): Promise<string> {
  const { status, json, body: text } = await rest.post(path, body);
  if (status >= 300) throw new Error(`${path}: ${text}`);
  return (Array.isArray(json.data) ? json.data[0] : json.data).id;
}
