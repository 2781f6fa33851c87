import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import t from 'tap';
import { relationAt } from '../../src/database/history.ts';
import { sql } from '../../src/database/sql.ts';
import { cooperatives } from '../../src/database/tables/cooperatives.table.ts';
import { openRead, write } from '../../src/database/transaction.ts';
import { callerIn, insertCooperative, insertParts, poolOf, superuser } from './records.ts';

const log = async (client: pg.Client, columns: string) =>
  (await client.query(`select ${columns} from change_log order by seq`)).rows;

/** Who writes, as a token says it. */
const AGENCY = randomUUID();
const WRITER = callerIn(
  { kind: 'NATION' },
  { clientId: 'portal', agencyId: AGENCY, actor: 'Trần Thị Lan', requestId: 'request-1' },
);
const STAMPED = {
  changed_by_client: 'portal',
  changed_by_agency: AGENCY,
  changed_by_actor: 'Trần Thị Lan',
  request_id: 'request-1',
};

t.test('a statement over many rows logs and keeps each row that it changed', async (t) => {
  const { client } = await superuser(t);
  const ids = [
    await insertCooperative(client),
    await insertCooperative(client),
    await insertCooperative(client),
  ];
  await client.query(
    `update cooperatives set name = 'B', phone = '1', short_name = null where id = any($1)`,
    [ids.slice(0, 2)],
  );
  t.strictSame(
    await log(client, 'record_id as id, record_kind as kind, version, operation, changed_fields as fields'),
    [
      ...ids.map((id) => ({ id, kind: 'cooperative', version: '1', operation: 'INSERT', fields: [] })),
      ...ids.slice(0, 2).map((id) => ({
        id,
        kind: 'cooperative',
        version: '2',
        operation: 'UPDATE',
        fields: ['name', 'phone'],
      })),
    ],
  );
  const { rows } = await client.query(
    'select id, version, name, phone from history.cooperatives order by id',
  );
  const kept = ids.slice(0, 2).map((id) => ({ id, version: '1', name: 'Hợp tác xã', phone: null }));
  t.strictSame(
    rows,
    kept.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
});

t.test('an update that changes nothing is a version all the same, and names no field', async (t) => {
  const { client } = await superuser(t);
  await insertCooperative(client);
  await client.query('update cooperatives set name = name');
  const [, second] = await log(client, 'version, operation, changed_fields as fields');
  t.strictSame(second, { version: '2', operation: 'UPDATE', fields: [] });
  await client.query('update cooperatives set name = name where false');
  t.equal((await log(client, 'seq')).length, 2, 'a statement without rows leaves no trace');
});

t.test('the database stamps what it keeps, whatever the writer sends', async (t) => {
  const { client } = await superuser(t);
  await insertCooperative(client);
  await client.query(`update cooperatives set version = 99, created_at = '2000-01-01', updated_at = '2000-01-01',
    known_from_xid = '3', changed_by_client = 'forged', changed_by_actor = 'forged', request_id = 'forged'`);
  const { rows } = await client.query(`select version, created_at > now() - interval '1 hour' as "createdNow",
    updated_at > now() - interval '1 hour' as "updatedNow", known_from_xid::text <> '3' as "knownNow",
    changed_by_client, changed_by_actor, request_id from cooperatives`);
  t.strictSame(rows, [
    {
      version: '2',
      createdNow: true,
      updatedNow: true,
      knownNow: true,
      changed_by_client: null,
      changed_by_actor: null,
      request_id: null,
    },
  ]);
});

t.test('client, agency, actor and request stand on the row, in its history and in the log', async (t) => {
  const { client, url } = await superuser(t);
  const pool = poolOf(t, url);
  const id = randomUUID();
  await write(pool, WRITER, (transaction) =>
    transaction.query(sql`insert into cooperatives (id, province_id, kind, name, registry_code, status, operating_state)
      values (${id}, 1, 'COOPERATIVE', 'A', 'A', 'ACTIVE', 'RUNNING')`),
  );
  const columns = Object.keys(STAMPED).join(', ');
  t.strictSame((await client.query(`select ${columns} from cooperatives`)).rows, [STAMPED]);
  const rename = sql`update cooperatives set name = 'B' where id = ${id}`;
  await write(pool, callerIn(undefined, { requestId: 'request-2' }), (transaction) =>
    transaction.query(rename),
  );
  const nobody = {
    changed_by_client: null,
    changed_by_agency: null,
    changed_by_actor: null,
    request_id: 'request-2',
  };
  t.strictSame((await client.query(`select ${columns} from cooperatives`)).rows, [nobody]);
  t.strictSame((await client.query(`select ${columns} from history.cooperatives`)).rows, [STAMPED]);
  t.strictSame(await log(client, columns), [STAMPED, nobody]);
  const { rows } =
    await client.query(`select h.known_to_xid = c.known_from_xid as meet, l.xid = c.known_from_xid as logged
    from cooperatives c join history.cooperatives h using (id) join change_log l on l.record_id = c.id and l.version = c.version`);
  t.strictSame(rows, [{ meet: true, logged: true }], 'one version ends where the next begins');
});

t.test('a removed row leaves its last version and an event', async (t) => {
  const { client, url } = await superuser(t);
  await insertCooperative(client);
  await client.query(
    `begin; select set_config('app.actor', 'steward', true); delete from cooperatives; commit`,
  );
  const [, removed] = await log(
    client,
    'operation, version, province_id is not null as placed, changed_by_actor as actor',
  );
  t.strictSame(removed, { operation: 'DELETE', version: '1', placed: true, actor: 'steward' });
  t.equal((await client.query('select from history.cooperatives')).rowCount, 1);
  await t.rejects(
    write(poolOf(t, url), callerIn(), (transaction) => transaction.query(sql`delete from cooperatives`)),
    { code: '42501' },
    'the service removes nothing',
  );
});

t.test('every kind of part is logged under its own name', async (t) => {
  const { client } = await superuser(t);
  await insertParts(client, await insertCooperative(client));
  const kinds = (await log(client, 'record_kind as kind')).map((one) => one.kind);
  t.strictSame(kinds.toSorted(), [
    'cooperative',
    'cooperativeAddress',
    'cooperativeClaim',
    'cooperativeFigures',
    'cooperativeProduct',
    'cooperativeRating',
    'cooperativeState',
    'managementPosition',
    'person',
    'personIdentity',
    'personSensitive',
    'womenManager',
  ]);
});

t.test('what was known at a snapshot is found again, late commits and all', async (t) => {
  const { client, url } = await superuser(t);
  const id = await insertCooperative(client);
  const snapshotNow = async () =>
    (await client.query<{ now: string }>('select pg_current_snapshot()::text as now')).rows[0]?.now ?? null;
  const first = await snapshotNow();
  const pool = poolOf(t, url);
  const late = await pool.connect();
  await late.query(`begin read write; update cooperatives set name = 'B'`);
  const during = await snapshotNow();
  await late.query('commit');
  late.release();
  const after = await snapshotNow();
  const nameAt = async (snapshot: string | null) => {
    const read = openRead(pool, callerIn());
    const past = relationAt(cooperatives, snapshot);
    const rows = await read.query<{ name: string }>(sql`select name from ${past} c where id = ${id}`);
    await read.end();
    return rows.map((one) => one.name);
  };
  t.strictSame(
    [await nameAt(first), await nameAt(during), await nameAt(after)],
    [['Hợp tác xã'], ['Hợp tác xã'], ['B']],
  );
});
