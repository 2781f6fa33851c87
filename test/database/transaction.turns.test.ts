import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { sql } from '../../src/database/sql.ts';
import { openRead, type Transaction, write } from '../../src/database/transaction.ts';
import { anonymous } from '../../src/policy/scope.ts';
import { callerIn, insertCooperative, poolOf, superuser } from './records.ts';

const ROLE = sql`select current_user::text as role`;

t.test('fifty questions at once each run as the role they are for', async (t) => {
  const { url } = await superuser(t);
  const pool = poolOf(t, url);
  const identities = sql`select current_user::text as role, (select count(*)::int from person_identities) as count`;
  const others = sql`select current_user::text as role, (select count(*)::int from cooperatives) as count`;
  const mixed = async (transaction: Transaction) => {
    const answers = Array.from({ length: 50 }, (_, index) =>
      index % 3 === 0 ? transaction.queryIdentities(identities) : transaction.query(others),
    );
    const expected = Array.from({ length: 50 }, (_, index) => [
      { role: index % 3 === 0 ? 'registry_identity_reader' : 'registry_service', count: 0 },
    ]);
    t.strictSame(await Promise.all(answers), expected);
  };
  const read = openRead(pool, callerIn());
  await mixed(read);
  await read.end();
  await write(pool, callerIn(), mixed);
});

t.test('what waits when a read ends is answered inside it, and what comes later in the next', async (t) => {
  const { url } = await superuser(t);
  const read = openRead(poolOf(t, url, 1), callerIn());
  const snapshot = sql`select current_user::text as role, pg_backend_pid()::text || pg_current_snapshot()::text || now()::text as taken`;
  const asked = Array.from({ length: 10 }, () => read.query<{ role: string; taken: string }>(snapshot));
  const ended = read.end();
  const later = read.query<{ role: string; taken: string }>(snapshot);
  await ended;
  const answers = (await Promise.all(asked)).flat();
  t.strictSame(new Set(answers.map((one) => one.role)), new Set(['registry_service']));
  t.equal(new Set(answers.map((one) => one.taken)).size, 1);
  const [next] = await later;
  t.equal(next?.role, 'registry_service');
  t.not(next?.taken, answers[0]?.taken);
  await read.end();
});

t.test(
  'a closed read opens nothing more, so that no connection is held for an answer that has gone',
  async (t) => {
    const { url } = await superuser(t);
    const pool = poolOf(t, url, 1);
    const read = openRead(pool, callerIn());
    const asked = read.query(ROLE);
    await read.close();
    t.strictSame(await asked, [{ role: 'registry_service' }]);
    await t.rejects(read.query(ROLE), /closed/);
    await t.rejects(read.queryIdentities(ROLE), /closed/);
    await read.close();
    t.strictSame([pool.totalCount, pool.idleCount], [1, 1]);
  },
);

t.test('nothing of a failed write runs after its rollback', async (t) => {
  const { client, url } = await superuser(t);
  const id = await insertCooperative(client);
  const pool = poolOf(t, url, 1);
  const late: Promise<unknown>[] = [];
  const rename = (transaction: Transaction) => {
    const renamed = transaction.query(
      sql`update cooperatives set name = current_user::text where id = ${id}`,
    );
    renamed.catch(() => {});
    late.push(renamed);
  };
  const failures = [
    () => Promise.reject(new Error('a rule of the noun')),
    (transaction: Transaction) => transaction.query(sql`select 1 / 0`),
  ];
  for (const fail of failures) {
    const written = write(pool, callerIn(), async (transaction) => {
      const failing = fail(transaction);
      for (let times = 0; times < 10; times += 1) rename(transaction);
      setTimeout(() => rename(transaction), 20);
      await failing;
    });
    await t.rejects(written);
    await sleep(40);
  }
  await Promise.allSettled(late);
  t.equal(late.length, 22);
  t.match((await client.query('select name, version from cooperatives')).rows, [
    { name: 'Hợp tác xã', version: '1' },
  ]);
});

t.test('what a write left waiting is committed with it, and what comes later is refused', async (t) => {
  const { client, url } = await superuser(t);
  const id = await insertCooperative(client);
  const held: Transaction[] = [];
  const waiting: Promise<unknown>[] = [];
  await write(poolOf(t, url, 1), callerIn(), async (transaction) => {
    held.push(transaction);
    waiting.push(
      transaction.query(ROLE),
      transaction.query(sql`update cooperatives set name = current_user::text where id = ${id}`),
    );
  });
  await Promise.all(waiting);
  t.match((await client.query('select name from cooperatives')).rows, [{ name: 'registry_service' }]);
  const [ended] = held;
  if (ended === undefined) throw new Error('the work has run');
  await t.rejects(ended.query(sql`update cooperatives set name = current_user::text`), /has ended/);
  await t.rejects(ended.queryIdentities(ROLE), /has ended/);
});

t.test('a statement that cannot be sent does not leave the next one behind the inner wall', async (t) => {
  const { url } = await superuser(t);
  const unsendable = {
    toPostgres: () => {
      throw new Error('unsendable');
    },
  };
  const read = openRead(poolOf(t, url, 1), callerIn());
  await t.rejects(read.queryIdentities(sql`select ${sql.param(unsendable)}::text`));
  const [row] = await read.query<{ role: string }>(ROLE).catch(() => []);
  t.ok(row === undefined || row.role === 'registry_service', `${row?.role}`);
  await read.end();
});

t.test('each statement runs as its own caller, whatever fails beside it', async (t) => {
  const { url } = await superuser(t);
  const pool = poolOf(t, url, 3);
  const whose = sql`select current_user::text as role, current_setting('app.actor') as actor`;
  const failing = sql`select 1 / 0`;
  const opened = async (index: number) => {
    // Every seventh cannot be opened at all.
    const actor = index % 7 === 0 ? `a\0${index}` : `actor ${index}`;
    const read = openRead(pool, callerIn({ kind: 'NATION' }, { actor }));
    const asked = [
      read.query(whose),
      index % 3 === 0 ? read.query(failing) : read.queryIdentities(whose),
      read.queryPlannedAnew(whose),
      index % 2 === 0 ? read.queryLast(whose) : read.query(whose),
      read.query(whose),
    ];
    const settled = Promise.allSettled(asked);
    if (index % 5 === 0) await read.close();
    const answers = await settled;
    await read.close();
    const told = answers.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    return {
      actor,
      told: told.filter((row): row is { role: string; actor: string } => 'role' in (row as object)),
    };
  };
  const all = await Promise.all(Array.from({ length: 200 }, (_, index) => opened(index)));
  for (const { actor, told } of all) {
    t.equal(told.length > 0, !actor.includes('\0'), actor);
    t.ok(told.every((row) => row.actor === actor && row.role.startsWith('registry_')));
  }
  t.strictSame([pool.waitingCount, pool.totalCount - pool.idleCount], [0, 0]);
});

interface Wire {
  readonly connection: { readonly stream: Record<'_write' | '_writev', (...args: unknown[]) => void> };
}

t.test('what opens a read leaves with its first statement, and with the last one its end', async (t) => {
  const { url } = await superuser(t);
  const pool = poolOf(t, url, 1);
  let packets = 0;
  pool.on('connect', (client) => {
    const { stream } = (client as unknown as Wire).connection; // the typings leave it out
    for (const name of ['_write', '_writev'] as const) {
      const send = stream[name];
      stream[name] = (...args) => {
        packets += 1;
        send.apply(stream, args);
      };
    }
  });
  const sentBy = async (work: () => Promise<unknown>) => {
    packets = 0;
    await work();
    return packets;
  };
  const read = openRead(pool, callerIn());
  await read.query(ROLE);
  await read.end();
  t.equal(await sentBy(() => read.query(ROLE)), 1, 'the opening and a statement');
  t.equal(await sentBy(() => Promise.all([read.query(ROLE), read.queryIdentities(ROLE)])), 1, 'two at once');
  t.equal(await sentBy(() => read.end()), 1, 'the end');
  t.equal(await sentBy(() => read.queryLast(ROLE)), 1, 'all of a read');
  t.equal(await sentBy(() => read.end()), 0, 'nothing is left to end');
  t.strictSame([pool.totalCount, pool.idleCount], [1, 1]);
});

t.test(
  'one snapshot is read as two callers, each statement as one of them, however they are mixed',
  async (t) => {
    const { url, client } = await superuser(t);
    await insertCooperative(client, { province: 1, commune: 11 });
    await insertCooperative(client, { province: 2, commune: 21 });
    await client.query("update cooperatives set publication_state = 'PUBLISHED' where province_id = 2");
    const places = sql`select current_setting('app.scope') as scope, current_setting('app.client') as client,
    array(select province_id from cooperatives order by 1) as provinces, pg_current_snapshot()::text as snapshot`;
    const caller = callerIn({ kind: 'UNITS', provinceIds: [1], communeIds: [] }, { clientId: 'own' });
    const read = openRead(poolOf(t, url, 1), caller);
    const asNobody = read.as(anonymous('r'));
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 3 === 0 ? asNobody : read).query<{ snapshot: string }>(places),
      ),
    );
    const [snapshot] = new Set(answers.flat().map((one) => one.snapshot));
    const own = { scope: 'UNITS', client: 'own', provinces: [1], snapshot };
    const published = { scope: 'PUBLISHED', client: '', provinces: [2], snapshot };
    t.strictSame(
      answers,
      Array.from({ length: 40 }, (_, index) => [index % 3 === 0 ? published : own]),
    );
    const [last] = await asNobody.queryLast<{ scope: string }>(
      sql`select current_setting('app.scope') as scope`,
    );
    t.equal(last?.scope, 'PUBLISHED');
    const [next] = await read.query<{ scope: string }>(sql`select current_setting('app.scope') as scope`);
    t.equal(next?.scope, 'UNITS', 'the next snapshot is opened as the caller');
    await read.end();
  },
);
