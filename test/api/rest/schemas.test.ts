import Fastify from 'fastify';
import t from 'tap';
import { Type } from 'typebox';
import type { RestOptions } from '../../../src/surfaces/rest/rest.plugin.ts';
import { restRoutes } from '../../../src/surfaces/rest/rest.plugin.ts';

const Known = Type.Object({ known: Type.Integer({ default: 1 }) }, { additionalProperties: false });

t.test('the schema of a route changes, drops and refuses nothing of what comes and goes', async (t) => {
  const app = Fastify();
  t.teardown(() => app.close());
  const got: unknown[] = [];
  await app.register(async (room) => {
    await restRoutes(room, {} as RestOptions); // no route of the registry is asked
    room.post('/probe', { schema: { body: Known, response: { 200: Known } } }, async ({ body }) => {
      got.push(body);
      return { known: '7.5', forgotten: 'kept' };
    });
  });
  const sent = [{ known: '5', other: true }, { known: 5.5 }, {}, [{ known: null }]];
  for (const payload of sent) {
    const answer = await app.inject({ method: 'POST', url: '/probe', payload });
    t.strictSame([answer.statusCode, answer.json()], [200, { known: '7.5', forgotten: 'kept' }]);
  }
  t.strictSame(got, sent);
});
