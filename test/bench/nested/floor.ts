import Fastify from 'fastify';
import pg from 'pg';
import { FLOOR_STATEMENT } from './documents.ts';

/**
 * The floor as a process: Fastify, `pg`, one prepared statement with a generic plan, no GraphQL, nobody asked who they
 * are. With OPENING each read is a transaction that it opens; without it the statement runs by itself as the login.
 */
const { DATABASE_URL, POOL_SIZE, PROVINCES = '{}', COMMUNES = '{}', TODAY, OPENING = '' } = process.env;
const START = '00000000-0000-0000-0000-000000000000';

const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: Number(POOL_SIZE),
  options: '-c plan_cache_mode=force_generic_plan',
});

interface Asker {
  query(statement: pg.QueryConfig): Promise<pg.QueryResult<{ answer: string }>>;
}

async function read(asker: Asker, after: string | null): Promise<string | undefined> {
  const values = [PROVINCES, COMMUNES, TODAY, after ?? START];
  const { rows } = await asker.query({ name: 'nested', text: FLOOR_STATEMENT, values });
  return rows[0]?.answer;
}

async function readInTransaction(after: string | null): Promise<string | undefined> {
  const client = await pool.connect();
  try {
    await client.query(OPENING);
    const answer = await read(client, after);
    await client.query('COMMIT');
    client.release();
    return answer;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

const app = Fastify();
app.post<{ Body: { after: string | null } }>('/nested', async ({ body: { after } }, reply) => {
  const answer = OPENING === '' ? await read(pool, after) : await readInTransaction(after);
  return reply.type('application/json; charset=utf-8').send(answer);
});
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`listening at ${address}\n`);
process.on('SIGTERM', async () => {
  await app.close();
  await pool.end();
  process.exit(0);
});
