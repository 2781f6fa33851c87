import Fastify from 'fastify';
import pg from 'pg';
import t from 'tap';
import { loggerOptions } from '../../src/process/logging.ts';
import { connected } from '../database/records.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const SECRET = '079185001234';

/** What the service's logger writes of what `work` logs. */
async function logOf(work: (app: ReturnType<typeof Fastify>) => unknown): Promise<string> {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  const app = Fastify({ logger: loggerOptions({ logLevel: 'info' }, stream) });
  await work(app);
  await app.close();
  return lines.join('');
}

/** What pg throws for a unique index, with the value in message, detail and parameters. */
function driverError(): pg.DatabaseError {
  const error = new pg.DatabaseError(`duplicate key ${SECRET}`, SECRET.length, 'error');
  return Object.assign(error, {
    severity: 'ERROR',
    code: '23505',
    detail: `Key (phone)=(${SECRET}) already exists.`,
    where: `COPY persons, line 1: ${SECRET}`,
    internalQuery: `select '${SECRET}'`,
    constraint: 'identities_number_hash_key',
    table: 'identities',
    params: [SECRET],
    query: `insert into identities values ('${SECRET}')`,
  });
}

t.test('a log tells what failed and where, and no value that was sent', async (t) => {
  const log = await logOf(({ log }) => {
    log.warn({ err: driverError() }, 'one');
    log.warn({ err: new Error('a rule', { cause: driverError() }) }, 'two');
  });
  t.notMatch(log, new RegExp(SECRET));
  t.match(log, /"code":"23505"/);
  t.match(log, /"constraint":"identities_number_hash_key"/);
  t.match(log, /logging\.test\.ts/, 'the frames say where');
});

t.test('a request is logged without its path, query, headers and body', async (t) => {
  const log = await logOf(async (app) => {
    app.post('/x', async () => ({}));
    await app.inject({
      method: 'POST',
      url: `/x?search=${SECRET}`,
      headers: { authorization: `Bearer ${SECRET}`, 'x-other': SECRET },
      payload: { personalIdNumber: SECRET },
    });
  });
  t.notMatch(log, new RegExp(SECRET));
  t.match(log, /"route":"\/x"/);
});

t.test('a failure that nobody expected answers its request id and nothing of the database', async (t) => {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const client = await connected(t, databaseUrl);
  await client.query(`alter table cooperatives add constraint no_such_name check (name <> 'Tổ ${SECRET}')`);
  const union = restAs(app, await getToken(app, 'demo-union-province-37'));
  const answer = await union.post('/v1/cooperatives', {
    name: `Tổ ${SECRET}`,
    kind: 'COOPERATIVE_GROUP',
    address: { provinceCode: '37' },
  });
  t.equal(answer.status, 500, answer.body);
  t.match(answer.json, { code: 'INTERNAL', instance: /./ });
  t.notMatch(answer.body, new RegExp(`${SECRET}|no_such_name|cooperatives|constraint|insert`));
});
