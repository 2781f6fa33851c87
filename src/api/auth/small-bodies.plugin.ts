import { Transform } from 'node:stream';
import type { FastifyInstance, RequestPayload } from 'fastify';
import fp from 'fastify-plugin';
import { failure } from '../../kernel/errors.ts';

interface SmallBodiesOptions {
  readonly maxBytes: number;
}

/**
 * Callers without a token send small bodies: there is nothing for them to write, and the longest query is smaller.
 * On every route, before anything is read. @throws BODY_TOO_LARGE.
 */
export const smallBodiesPlugin = fp(
  async (app: FastifyInstance, { maxBytes }: SmallBodiesOptions) => {
    app.addHook('preParsing', async ({ caller, headers, method }, _reply, payload) => {
      // Nothing reads the body of a GET.
      if (caller.clientId !== null || method === 'GET' || method === 'HEAD') return payload;
      if (Number(headers['content-length'] ?? 0) > maxBytes) throw failure('BODY_TOO_LARGE');
      return headers['transfer-encoding'] === undefined ? payload : boundedBody(payload, maxBytes);
    });
  },
  { name: 'small-bodies', dependencies: ['callers'], fastify: '5.x' },
);

/** The body as far as it is small; one that does not say its length is known to be larger when it arrives. */
function boundedBody(payload: RequestPayload, maxBytes: number): Transform {
  let receivedBytes = 0;
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      receivedBytes += chunk.length;
      if (receivedBytes > maxBytes) done(failure('BODY_TOO_LARGE'));
      else done(null, chunk);
    },
  });
  payload.on('error', (error) => bounded.destroy(error));
  // What still comes is thrown away: the answer waits behind it on the connection.
  bounded.on('error', () => payload.resume());
  return payload.pipe(bounded);
}
