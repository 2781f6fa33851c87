import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { Type } from 'typebox';
import { standaloneProblems } from '../../api/rest/answers.ts';
import { failure } from '../../kernel/errors.ts';

const Health = Type.Object({ status: Type.Literal('ok') }, { description: 'It works.' });

const LIVE = '/health/live';
const READY = '/health/ready';

/** Live: the process answers. Ready: the database answers too, and no stop has begun. */
export async function healthRoutes(app: FastifyInstance, { pool }: { pool: pg.Pool }): Promise<void> {
  const schema = (url: string, operationId: string, summary: string, description: string) => ({
    schema: {
      tags: ['health'],
      operationId,
      summary,
      description,
      response: { 200: Health, ...standaloneProblems({ method: 'GET', url }) },
    },
  });
  const live = schema(LIVE, 'checkLive', 'Whether the process answers', 'Asks nothing of the database.');
  const ready = schema(
    READY,
    'checkReady',
    'Whether the database answers too',
    'UNAVAILABLE while the database does not answer and once the process is about to stop: send no requests here then.',
  );
  app.get(LIVE, live, async () => ({ status: 'ok' }));
  app.get(READY, ready, async () => {
    if (app.isDraining()) throw failure('UNAVAILABLE');
    await pool.query('select 1').catch((error: unknown) => {
      throw failure('UNAVAILABLE', null, undefined, error);
    });
    return { status: 'ok' };
  });
}
