import fc from 'fast-check';
import pg from 'pg';
import t from 'tap';
import { arrayOf, render, rowsOf, sql } from '../../src/database/sql.ts';
import { openRead, type Transaction, write } from '../../src/database/transaction.ts';
import { RegistryError, toPublicProblem } from '../../src/kernel/errors.ts';
import { waitUntil } from '../helpers/waiting.ts';
import { callerIn, connected, insertCooperative, poolOf, superuser } from './records.ts';

const COUNT = sql`select count(*)::int as count from cooperatives`;

const countIn = async (transaction: Transaction) =>
  (await transaction.query<{ count: number }>(COUNT))[0]?.count;

t.test('a read is one snapshot until it ends, whatever commits meanwhile', async (t) => {
  const { client, url } = await superuser(t);
  const read = openRead(poolOf(t, url), callerIn());
  t.equal(await countIn(read), 0);
  await insertCooperative(client);
  t.equal(await countIn(read), 0);
  await read.end();
  t.equal(await countIn(read), 1, 'the next query opens a new one');
  await read.end();
});

t.test('a write inside a read transaction is refused by the database', async (t) => {
  const { url } = await superuser(t);
  const read = openRead(poolOf(t, url), callerIn());
  const writes = [
    sql`update cooperatives set name = 'x'`,
    sql`insert into idempotency_keys (client_id, operation, key, request_hash, outcome) values ('', '', '', '', 'null')`,
    sql`select link_identities(array[gen_random_uuid()], array[null]::bytea[])`,
  ];
  for (const one of writes) {
    await t.rejects(read.query(one), { code: '25006' });
    await read.end();
  }
});

t.test('a read may be ended twice, at once, and before it began', async (t) => {
  const { url } = await superuser(t);
  const pool = poolOf(t, url);
  const read = openRead(pool, callerIn());
  await read.end();
  t.equal(pool.totalCount, 0, 'nothing was opened');
  const asked = read.query(COUNT);
  await Promise.all([read.end(), read.end(), asked]);
  await read.end();
  t.strictSame([pool.totalCount, pool.idleCount, read.statements], [1, 1, 1]);
});

t.test('the scope of the caller decides what the transaction sees', async (t) => {
  const { client, url } = await superuser(t);
  const pool = poolOf(t, url);
  await insertCooperative(client, { province: 1, commune: 11 });
  await insertCooperative(client, { province: 2, commune: 21 });
  const units = (provinceIds: number[], communeIds: number[]) =>
    callerIn({ kind: 'UNITS', provinceIds, communeIds });
  const rows = [
    { caller: callerIn(), count: 2 },
    { caller: units([1], []), count: 1 },
    { caller: units([1], [11]), count: 1 },
    { caller: units([1], [21]), count: 2 },
    { caller: units([], []), count: 0 },
    { caller: callerIn({ kind: 'PUBLISHED' }), count: 0 },
    { caller: callerIn({ kind: 'NOTHING' }), count: 0 },
    { caller: callerIn({ kind: 'ADMINISTRATION' }), count: 0 },
  ];
  for (const { caller, count } of rows) {
    const read = openRead(pool, caller);
    t.equal(await countIn(read), count, JSON.stringify(caller.scope));
    await read.end();
  }
});

t.test('what a caller says of herself reaches the settings unchanged', async (t) => {
  const { url } = await superuser(t);
  const pool = poolOf(t, url);
  const awkward = [
    "'",
    "\\'; select 1 --",
    '$$',
    '\\',
    '"',
    'Trần Thị Lan',
    '{}',
    "'||current_user||'",
    '%',
    '',
  ];
  const text = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme' }));
  const withoutNul = text.map((one) => one.replaceAll('\0', ''));
  const property = fc.asyncProperty(withoutNul, withoutNul, async (actor, clientId) => {
    const read = openRead(pool, callerIn({ kind: 'NOTHING' }, { actor, clientId }));
    const [row] = await read.query(sql`select current_setting('app.actor') as actor,
      current_setting('app.client') as "clientId", current_setting('app.scope') as scope`);
    await read.end();
    return JSON.stringify(row) === JSON.stringify({ actor, clientId, scope: 'NOTHING' });
  });
  await t.resolves(fc.assert(property, { numRuns: 100 }));
});

t.test('values travel as parameters and never in the text', async (t) => {
  const { url } = await superuser(t);
  const value = `'); drop table cooperatives; --`;
  const statement = sql`select ${value}::text as one, ${arrayOf([value, '{a,"b"}', 'NULL'], 'text')} as many,
    ${rowsOf([{ value }])} as rows`;
  const { text, values } = render(statement);
  t.notMatch(text, /drop|NULL|\{/);
  t.equal(values.length, 3);
  const read = openRead(poolOf(t, url), callerIn());
  const expected = [{ one: value, many: [value, '{a,"b"}', 'NULL'], rows: [{ value }] }];
  t.strictSame(await read.query(statement), expected);
  await read.end();
});

const PREPARED = sql`select name, statement from pg_prepared_statements order by prepare_time`;

t.test('a statement is prepared once a connection; the least recently used make room', async (t) => {
  const { url } = await superuser(t);
  const read = openRead(poolOf(t, url, 1), callerIn());
  const prepared = async () => {
    const rows = await read.query<{ statement: string }>(PREPARED);
    await read.end();
    return rows.map(({ statement }) => statement);
  };
  const texts = Array.from({ length: 400 }, (_, index) => `select ${index} as n, $1::int as m`);
  const ask = async (text = '') => {
    const [before, after] = text.split('$1');
    const answer = await read.query<{ n: number; m: number }>(
      sql`${sql.raw(before ?? '')}${7}${sql.raw(after ?? '')}`,
    );
    await read.end();
    return answer;
  };
  await ask(texts[0]);
  await ask(texts[0]);
  t.strictSame(
    (await prepared()).filter((one) => one.includes('as m')),
    [texts[0]],
    'once',
  );
  await read.queryPlannedAnew(sql`select ${1}::int as anew`);
  await read.end();
  t.strictSame(
    (await prepared()).filter((one) => one.includes('as anew')),
    [],
    'one that is planned anew is not',
  );
  for (const text of texts) {
    await ask(text);
    await ask(texts[0]);
  }
  t.strictSame(await ask(texts[1]), [{ n: 1, m: 7 }], 'one that had to go is prepared again');
  const kept = (await prepared()).filter((one) => one.includes('as m'));
  t.equal(
    kept.length,
    150,
    'as many as are kept: the one that made room for this statement goes with the next opening',
  );
  t.ok(kept.includes(texts[0] ?? ''), 'what is used stays');
  t.strictSame(kept.slice(1), [...texts.slice(-148), texts[1]], 'of the others those that were used last');
});

t.test('the texts of what a connection keeps prepared are bounded together', async (t) => {
  const { url } = await superuser(t);
  const read = openRead(poolOf(t, url, 1), callerIn());
  const long = Array.from(
    { length: 12 },
    (_, index) => `select ${index} as n, '${'x'.repeat(100_000)}' as long`,
  );
  for (const text of long) {
    await read.query(sql.raw(text));
    await read.end();
  }
  const [kept] = await read.query<{ count: number }>(
    sql`select count(*)::int as count from pg_prepared_statements where statement like '%as long'`,
  );
  t.strictSame(kept, { count: 4 }, 'as many as half a million characters hold with this one');
  await read.end();
});

t.test('a value that cannot be sent does not spoil the statement for the next one', async (t) => {
  const { url } = await superuser(t);
  const unsendable = {
    toPostgres: () => {
      throw new Error('unsendable');
    },
  };
  const read = openRead(poolOf(t, url, 1), callerIn());
  const textOf = (value: unknown) => read.query(sql`select ${sql.param(value)}::text as text`);
  for (let times = 0; times < 2; times += 1) {
    await t.rejects(textOf(unsendable), /unsendable/);
    await read.end();
    t.strictSame(await textOf('sendable'), [{ text: 'sendable' }], 'the driver has closed it on the server');
    await read.end();
  }
  for (let index = 0; index < 200; index += 1) {
    await read.query(sql`select ${sql.raw(String(index))} as n`);
    await read.end();
  }
});

t.test('a statement whose text the server refused is not deallocated', async (t) => {
  const { url } = await superuser(t);
  const read = openRead(poolOf(t, url, 1), callerIn());
  await t.rejects(read.query(sql`select nothing_of_the_kind(${1}::int)`), { code: '42883' });
  await read.end();
  for (let index = 0; index < 200; index += 1) {
    await read.query(sql`select ${sql.raw(String(index))} as n`);
    await read.end();
  }
  t.strictSame(await read.query(sql`select ${2}::int as n`), [{ n: 2 }]);
  await read.end();
});

t.test('a deadlock is tried again, and both writes are done', async (t) => {
  const { client, url } = await superuser(t);
  await client.query(`alter database ${new URL(url).pathname.slice(1)} set deadlock_timeout = '20ms'`);
  const ids = [await insertCooperative(client), await insertCooperative(client)];
  const pool = poolOf(t, url);
  const both = Promise.withResolvers<void>();
  let begun = 0;
  let held = 0;
  // The server may end one of the two or both; who begins again takes the rows in one order, so that it ends there.
  const rename = (order: readonly (string | undefined)[]) => {
    let next = order;
    return write(pool, callerIn(), async (transaction) => {
      const [first, second] = next;
      next = ids;
      begun += 1;
      await transaction.query(sql`update cooperatives set name = name || '.' where id = ${first ?? null}`);
      held += 1;
      if (held === 2) both.resolve();
      await both.promise;
      await transaction.query(sql`update cooperatives set name = name || '.' where id = ${second ?? null}`);
    });
  };
  await Promise.all([rename(ids), rename(ids.toReversed())]);
  t.ok(begun > 2, 'one of the two was begun again');
  const { rows } = await client.query('select distinct name, version from cooperatives');
  t.strictSame(rows, [{ name: 'Hợp tác xã..', version: '3' }]);
});

t.test('a writer waits for the one before it and then sees what it wrote', async (t) => {
  const { client, url } = await superuser(t);
  const id = await insertCooperative(client);
  const other = await connected(t, url);
  await other.query(`begin; update cooperatives set name = 'A' where id = ${pg.escapeLiteral(id)}`);
  const waiting = write(poolOf(t, url), callerIn(), (transaction) =>
    transaction.query(sql`update cooperatives set name = name || 'B' where id = ${id} returning name`),
  );
  const blocked = `select from pg_locks where not granted and pid in
    (select pid from pg_stat_activity where datname = current_database())`;
  await waitUntil('the second waits', async () => (await client.query(blocked)).rowCount !== 0);
  await other.query('commit');
  t.strictSame(await waiting, [{ name: 'AB' }]);
});

t.test('a taken value is told in neutral words, whoever holds it', async (t) => {
  const { client, url } = await superuser(t);
  const id = await insertCooperative(client);
  const hidden = callerIn({ kind: 'UNITS', provinceIds: [1], communeIds: [] });
  const taken = write(poolOf(t, url), hidden, (transaction) =>
    transaction.query(sql`insert into cooperatives (id, province_id, kind, name, registry_code, status, operating_state, tax_code)
      values (gen_random_uuid(), 1, 'COOPERATIVE', 'x', 'x', 'ACTIVE', 'RUNNING', ${id})`),
  );
  const error = await taken.catch((one: unknown) => one);
  if (!(error instanceof RegistryError)) throw error;
  t.strictSame(error.problems, [{ code: 'VALUE_TAKEN', field: null }]);
  const told = error.problems.map(
    (one) => toPublicProblem(one, 'en').message + toPublicProblem(one, 'vi').message,
  );
  t.notMatch(`${told} ${error.message}`, new RegExp(`${id}|tax|thuế|exists|cooperatives`));
});

t.test('each kind of failure is tried as often as its own kind is', async (t) => {
  const { url } = await superuser(t);
  const pool = poolOf(t, url);
  const failing = (states: readonly string[]) => {
    const left = [...states];
    return write(pool, callerIn(), async () => {
      const code = left.shift();
      if (code === undefined) return 'written';
      throw Object.assign(new pg.DatabaseError('of the test', 0, 'error'), { code });
    });
  };
  t.equal(await failing(['40P01', '40P01', '23505']), 'written');
  t.equal(await failing(['23P01', '23505', '40001']), 'written');
  await t.rejects(failing(['23505', '40P01', '23505']));
  await t.rejects(failing(['40P01', '40001', '40P01', '40001', '40P01']));
});
