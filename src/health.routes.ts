import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { Type } from 'typebox';
import { failure } from './kernel/errors.ts';

const Health = Type.Object({ status: Type.Literal('ok') }, { description: 'It works.' });

/** Live: the process answers. Ready: the database answers too. */
export async function healthRoutes(app: FastifyInstance, { pool }: { pool: pg.Pool }): Promise<void> {
  const schema = (operationId: string, summary: string) => ({
    schema: { tags: ['health'], operationId, summary, response: { 200: Health } },
  });
  app.get('/health/live', schema('checkLive', 'Whether the process answers'), async () => ({ status: 'ok' }));
  app.get('/health/ready', schema('checkReady', 'Whether the database answers too'), async () => {
    await pool.query('select 1').catch((error: unknown) => {
      throw failure('UNAVAILABLE', null, undefined, error);
    });
    return { status: 'ok' };
  });
}
