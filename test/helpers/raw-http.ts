import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Writes bytes to a listening app and reads until the header and the start of the body of its answer are there; for
 * what no client of HTTP would send.
 */
export function exchange(app: FastifyInstance, parts: readonly string[]): Promise<string> {
  const [address] = app.addresses();
  if (typeof address !== 'object') throw new Error('the app does not listen');
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(address.port, '127.0.0.1', () => {
      for (const part of parts) socket.write(part);
    });
    socket.setEncoding('utf8');
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
    socket.on('data', (text) => {
      answer += text;
      if (/\r\n\r\n[\s\S]/.test(answer)) socket.destroy();
    });
  });
}
