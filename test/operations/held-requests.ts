import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

export interface Sender {
  readonly headers?: Readonly<Record<string, string>>;
  readonly remoteAddress?: string;
}

const BODY = JSON.stringify({ query: '{ cooperatives(first: 1) { nodes { id } } }' });

/**
 * Requests that are let in and then wait for their own bodies. One that waited for the database would end when the
 * pool's patience does, and that comes early on a busy machine.
 */
export function holding(app: FastifyInstance) {
  const bodies = new Set<Readable>();
  return {
    send(sender: Sender) {
      // Read from when every hook before the body has let the request pass.
      const payload = new Readable({ read: () => bodies.add(payload) });
      const headers = { ...sender.headers, 'content-type': 'application/json' };
      return app.inject({ ...sender, method: 'POST', url: '/graphql', headers, payload });
    },
    /** How many have been let in. */
    countHeld: () => bodies.size,
    /** Lets all of them go on. */
    release() {
      for (const body of bodies) {
        body.push(BODY);
        body.push(null);
      }
    },
  };
}
