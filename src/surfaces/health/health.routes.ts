import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { Type } from 'typebox';
import { standaloneProblemAnswers } from '../../api/rest/answers.ts';
import { failure } from '../../kernel/errors.ts';

const Health = Type.Object({ status: Type.Literal('ok') }, { description: 'It works.' });

/** Live: the process answers. Ready: the database answers too, and no stop has begun. */
export async function healthRoutes(app: FastifyInstance, { pool }: { pool: pg.Pool }): Promise<void> {
  const schema = (
    operationId: string,
    summary: string,
    description: string,
    problems: readonly number[],
  ) => ({
    schema: {
      tags: ['health'],
      operationId,
      summary,
      description,
      response: { 200: Health, ...standaloneProblemAnswers(problems) },
    },
  });
  const live = schema('checkLive', 'Whether the process answers', 'Asks nothing of the database.', [401]);
  const ready = schema(
    'checkReady',
    'Whether the database answers too',
    'UNAVAILABLE while the database does not answer and once the process is about to stop: send no requests here then.',
    [401, 503],
  );
  app.get('/health/live', live, async () => ({ status: 'ok' }));
  app.get('/health/ready', ready, async () => {
    if (app.isDraining()) throw failure('UNAVAILABLE');
    await pool.query('select 1').catch((error: unknown) => {
      throw failure('UNAVAILABLE', null, undefined, error);
    });
    return { status: 'ok' };
  });
}
