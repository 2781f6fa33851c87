import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Test } from 'tap';
import { makePool } from '../../src/database/pool.ts';
import type { Caller, Scope } from '../../src/policy/scope.ts';
import { testDatabase } from '../helpers/database.ts';

/** Unit identities need not exist for a row to stand there. */
export const HERE = { province: 9_001, commune: 9_101 };
export const THERE = { province: 9_002, commune: 9_201 };

const ROLE_OF_TEST = 'UNION_PROVINCE';

/** A caller of the scope; the whole nation unless said otherwise. */
export function callerIn(scope: Scope = { kind: 'NATION' }, over: Partial<Caller> = {}): Caller {
  return {
    role: ROLE_OF_TEST,
    scope,
    clientId: null,
    agencyId: null,
    actor: null,
    requestId: 'test',
    ...over,
  };
}

/** A connection of the superuser to a database of the test's own. */
export async function superuser(t: Pick<Test, 'after'>): Promise<{ client: pg.Client; url: string }> {
  const { url } = await testDatabase(t);
  return { client: await connected(t, url), url };
}

/** One more connection of the superuser. */
export async function connected(t: Pick<Test, 'after'>, url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  t.after(() => client.end());
  return client;
}

/** The service's own pool, closed after the test; a connection that a failed test holds goes with the database. */
export function poolOf(t: Pick<Test, 'after'>, url: string, size = 4): pg.Pool {
  const pool = makePool({ url, size, onError: () => {} });
  t.after(() => {
    pool.end().catch(() => {});
  });
  return pool;
}

/** A cooperative as the superuser writes it, behind no wall. */
export async function insertCooperative(
  client: pg.ClientBase,
  { province, commune }: { province: number; commune: number } = HERE,
): Promise<string> {
  const id = randomUUID();
  await client.query(
    `insert into cooperatives (id, province_id, commune_id, kind, name, registry_code, status, operating_state,
       publication_state, publishes_managers, tax_code)
     values ($1::uuid, $2, $3, 'COOPERATIVE', 'Hợp tác xã', $1::text, 'ACTIVE', 'RUNNING', 'UNPUBLISHED', true, $1::text)`,
    [id, province, commune],
  );
  return id;
}

/** One row of every part that hangs on a cooperative, a woman who manages it among them. */
export async function insertParts(client: pg.ClientBase, cooperativeId: string): Promise<void> {
  const ids = {
    $human: randomUUID(),
    $person: randomUUID(),
    $woman: randomUUID(),
    $cooperative: cooperativeId,
  };
  const statements = `
    insert into cooperative_addresses (id, cooperative_id, seat_province_id, to_on) values ($id, $cooperative, 1, '2020-01-01');
    insert into cooperative_figures (id, cooperative_id, as_of, source) values ($id, $cooperative, '2025-12-31', 'UNION');
    insert into cooperative_ratings (id, cooperative_id, year, rating) values ($id, $cooperative, 2024, 'GOOD');
    insert into cooperative_products (id, cooperative_id, name) values ($id, $cooperative, 'Gạo');
    insert into cooperative_claims (id, cooperative_id, field, authority, held_by)
      values ($id, $cooperative, 'name', 'WOMENS_UNION', 'REGISTRATION_OFFICE');
    insert into identities (id, number_hash) values ($human, decode(md5($human::text), 'hex'));
    insert into persons (id, identity_id, province_id, commune_id, name, gender)
      values ($person, $human, ${HERE.province}, ${HERE.commune}, 'Trần Thị Lan', 'FEMALE');
    insert into person_identities (id, province_id, commune_id, phone)
      values ($person, ${HERE.province}, ${HERE.commune}, '0900000000');
    insert into person_sensitive (id, province_id, commune_id, has_disability)
      values ($person, ${HERE.province}, ${HERE.commune}, true);
    insert into women_managers (id, person_id) values ($woman, $person);
    insert into management_positions (id, cooperative_id, women_manager_id, position, from_on)
      values ($id, $cooperative, $woman, 'DIRECTOR', '2024-01-01')`;
  for (const statement of statements.split(';')) {
    const text = statement
      .replaceAll('$id', `'${randomUUID()}'::uuid`)
      .replace(/\$[a-z]+/g, (name) => `'${ids[name as keyof typeof ids]}'::uuid`); // the names above
    await client.query(text);
  }
}

/** An agency with a client, its secret and its grant, and a kept idempotency key. */
export async function insertAccounts(client: pg.ClientBase): Promise<void> {
  const [agency, account] = [randomUUID(), randomUUID()];
  await client.query(
    `insert into agencies (id, code, kind, name, unit_id, valid_from) values ('${agency}', '${agency}', 'AUDITOR', 'Cơ quan', 1, '2025-07-01')`,
  );
  await client.query(
    `insert into clients (id, client_id, agency_id, name) values ('${account}', '${account}', '${agency}', 'Ứng dụng')`,
  );
  await client.query(
    `insert into client_secrets (id, client_id, secret_hash) values ('${randomUUID()}', '${account}', '\\x00')`,
  );
  await client.query(
    `insert into grants (id, client_id, role, unit_id, legal_basis, valid_from) values ('${randomUUID()}', '${account}', 'AUDITOR', 1, '', '2025-07-01')`,
  );
  await client.query(
    `insert into idempotency_keys (client_id, operation, key, request_hash, outcome) values ('${account}', 'x', 'y', '\\x00', 'null')`,
  );
}

/** A row in every table, and by an update a superseded version in every history. */
export async function fillEveryTable(client: pg.ClientBase): Promise<void> {
  const cooperative = await insertCooperative(client);
  await insertParts(client, cooperative);
  await insertAccounts(client);
  await client.query('select record_snapshot()');
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'history'::regnamespace and relkind = 'r'`,
  );
  for (const { name } of rows) await client.query(`update public.${pg.escapeIdentifier(name)} set id = id`);
}
