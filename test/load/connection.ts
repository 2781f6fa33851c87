import { Agent, type IncomingMessage, request } from 'node:http';
import type { Operation } from './operations.ts';

/** What became of a request. */
export type Answer =
  | { readonly kind: 'good'; readonly operation: string; readonly ms: number }
  /** A code of the registry. */
  | { readonly kind: 'refused'; readonly what: string; readonly retryAfter: string | undefined }
  /** It was sent, or may have been, and no proper answer came. */
  | { readonly kind: 'failed'; readonly what: string }
  /** Nobody listened: nothing was sent. */
  | { readonly kind: 'unconnected' };

const TIMEOUT_MS = 90_000;

interface Received {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** The codes of the registry in a body; null for a body that is not its JSON. */
function codesOf(body: string): string[] | null {
  try {
    // The cast: the two shapes in which the registry tells problems.
    const parsed = JSON.parse(body) as { code?: string; errors?: { extensions?: { code?: string } }[] };
    if (parsed.code !== undefined) return [parsed.code];
    const ofInput = [...body.matchAll(/"userErrors":\[\{"code":"(\w+)"/g)].map(([, code = '']) => code);
    return [...(parsed.errors ?? []).map((one) => one.extensions?.code ?? 'no code'), ...ofInput];
  } catch {
    return null;
  }
}

function judge({ status, headers, body }: Received, operation: string, ms: number): Answer {
  const codes = codesOf(body);
  if (codes === null) return { kind: 'failed', what: `${status} without JSON` };
  if (status < 300 && codes.length === 0) return { kind: 'good', operation, ms };
  const [code] = codes;
  if (code === undefined || code === 'INTERNAL')
    return { kind: 'failed', what: `${status} ${code ?? 'no code'}` };
  return { kind: 'refused', what: `${status} ${code}`, retryAfter: headers['retry-after'] };
}

function send(url: string, agent: Agent, token: string, operation: Operation): Promise<Received> {
  const payload = operation.body === undefined ? undefined : JSON.stringify(operation.body);
  return new Promise((resolve, reject) => {
    const sent = request(new URL(operation.path, url), {
      method: operation.method,
      agent,
      timeout: TIMEOUT_MS,
      headers: {
        authorization: `Bearer ${token}`,
        ...(payload !== undefined && {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(payload),
        }),
      },
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.on('error', reject);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.end(payload);
  });
}

/** One client on one connection that is kept alive; it goes on to the next instance when this one closes or refuses it. */
export function openConnection(urls: readonly string[], first: number, token: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let current = first;
  return {
    async ask(operation: Operation): Promise<Answer> {
      const startedAt = performance.now();
      try {
        const received = await send(urls[current % urls.length] ?? '', agent, token, operation);
        if (received.headers.connection === 'close') current += 1;
        return judge(received, operation.name, performance.now() - startedAt);
      } catch (error) {
        current += 1;
        const { code, message } = error as NodeJS.ErrnoException; // of the socket, or of the time-out above
        return code === 'ECONNREFUSED' ? { kind: 'unconnected' } : { kind: 'failed', what: code ?? message };
      }
    },
    close: () => agent.destroy(),
  };
}
