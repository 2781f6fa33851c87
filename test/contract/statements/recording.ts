import type { FastifyInstance } from 'fastify';

/** What is another in each call, and how many statements it took. */
const PASSING =
  /"(?:at|asOf|computedAt|validAt|knownAt|requestId|instance|statements|version|updatedAt)":(?:"[^"]*"|\d+)|after \d+ statements/g;

/** The app, with the bodies of its answers collected; what differs by the minute is taken out. */
export function recording(app: FastifyInstance): { app: FastifyInstance; taken: () => string[] } {
  let bodies: string[] = [];
  const inject = async (...args: Parameters<FastifyInstance['inject']>) => {
    const answer = await app.inject(...args);
    bodies.push(answer.body.replaceAll(PASSING, ''));
    return answer;
  };
  return {
    // The cast: the calls of shapes use `inject` alone.
    app: { inject } as unknown as FastifyInstance,
    taken: () => {
      const taken = bodies;
      bodies = [];
      return taken;
    },
  };
}
