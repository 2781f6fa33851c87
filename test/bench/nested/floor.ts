import Fastify from 'fastify';
import pg from 'pg';
import { FLOOR_STATEMENT } from './documents.ts';

/** The floor as a process: Fastify, `pg`, one statement, no GraphQL, nobody asked who they are. */
const { DATABASE_URL, POOL_SIZE, PROVINCES = '{}', COMMUNES = '{}', TODAY } = process.env;
const START = '00000000-0000-0000-0000-000000000000';

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(POOL_SIZE) });
const app = Fastify();
app.post<{ Body: { after: string | null } }>('/nested', async ({ body }, reply) => {
  const { rows } = await pool.query<{ answer: string }>({
    name: 'nested',
    text: FLOOR_STATEMENT,
    values: [PROVINCES, COMMUNES, TODAY, body.after ?? START],
  });
  return reply.type('application/json; charset=utf-8').send(rows[0]?.answer);
});
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`listening at ${address}\n`);
process.on('SIGTERM', async () => {
  await app.close();
  await pool.end();
  process.exit(0);
});
