import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Test } from 'tap';
import { makePool } from '../../src/database/pool.ts';
import type { Caller, Scope } from '../../src/policy/scope.ts';
import { testDatabase } from '../helpers/database.ts';
import { recordSnapshot } from '../helpers/snapshots.ts';
import { LEAST } from './many.rows.ts';

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
    insert into cooperative_states (id, cooperative_id, status) values ($id, $cooperative, 'ACTIVE');
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
    insert into management_positions (id, cooperative_id, women_manager_id, position, from_on, from_on_precision)
      values ($id, $cooperative, $woman, 'DIRECTOR', '2024-01-01', 'DAY')`;
  await runAll(client, statements, ids);
}

/** Each statement with a new id for `$id` and the ids of the other names. */
async function runAll(client: pg.ClientBase, statements: string, ids: Readonly<Record<string, string>>) {
  for (const statement of statements.split(';')) {
    const text = statement
      .replaceAll('$id', `'${randomUUID()}'::uuid`)
      .replace(/\$[a-z]+/g, (name) => `'${ids[name]}'::uuid`);
    await client.query(text);
  }
}

/** One row of every record of the programme, at HERE. */
async function insertProgramme(client: pg.ClientBase, cooperative: string): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from persons limit 1');
  const ids = {
    $cooperative: cooperative,
    $person: rows[0]?.id ?? '',
    $training: randomUUID(),
    $review: randomUUID(),
    $plan: randomUUID(),
  };
  const place = `${HERE.province}, ${HERE.commune}`;
  await runAll(
    client,
    `insert into members (id, cooperative_id, kind, party_kind, person_id) values ($id, $cooperative, 'OFFICIAL', 'INDIVIDUAL', $person);
    insert into employments (id, cooperative_id, person_id, kind) values ($id, $cooperative, $person, 'STABLE');
    insert into trainings (id, province_id, commune_id, title, kind, state, organiser_kind)
      values ($training, ${place}, 'Lớp', 'SHORT_COURSE', 'HELD', 'WOMENS_UNION');
    insert into training_sessions (id, training_id, ordinal, held_on) values ($id, $training, 1, '2025-03-01');
    insert into training_attendances (id, training_id, person_id) values ($id, $training, $person);
    insert into support_activities (id, province_id, commune_id, kind, title, state, organiser_kind)
      values ($id, ${place}, 'CREDIT', 'Vay vốn', 'COMPLETED', 'WOMENS_UNION');
    insert into support_requests (id, province_id, commune_id, kind, subject, requested_on, state)
      values ($id, ${place}, 'CREDIT', 'Vay vốn', '2025-03-01', 'NEW');
    insert into review_lists (id, province_id, commune_id, kind, title, reviewed_on, issuer_kind)
      values ($review, ${place}, 'REVIEW', 'Rà soát', '2025-03-01', 'WOMENS_UNION');
    insert into review_entries (id, review_list_id, cooperative_id, finding) values ($id, $review, $cooperative, 'KEEP');
    insert into media_items (id, province_id, commune_id, kind, title) values ($id, ${place}, 'ARTICLE', 'Bài');
    insert into commendations (id, cooperative_id, province_id, commune_id, kind, title, level)
      values ($id, $cooperative, ${place}, 'CERTIFICATE', 'Bằng khen', 'PROVINCE');
    insert into plans (id, province_id, commune_id, unit_id, programme, title, issuer_kind, issuer_name, from_on, to_on, status)
      values ($plan, ${place}, 1, 'PROJECT_01', 'Kế hoạch', 'WOMENS_UNION', 'Hội', '2025-01-01', '2025-12-31', 'IN_FORCE');
    insert into targets (id, plan_id, position, section_ref, indicator, operator, unit, from_on, to_on)
      values ($id, $plan, 1, 'I', 'WOMEN_NEW_JOBS', 'VALUE', 'COUNT', '2025-01-01', '2025-12-31');
    insert into budget_lines (id, plan_id, stage, amount_vnd) values ($id, $plan, 'REQUESTED', 1);
    insert into milestones (id, plan_id, title) values ($id, $plan, 'Sơ kết');
    insert into reporting_obligations (id, plan_id, frequency, actor_kind, actor_level)
      values ($id, $plan, 'ANNUAL', 'WOMENS_UNION', 'COMMUNE');
    insert into reports (id, plan_id, province_id, commune_id, unit_id, kind, title, from_on, to_on, state)
      values ($id, $plan, ${place}, 1, 'PERIODIC', 'Báo cáo', '2025-01-01', '2025-06-30', 'DRAFT');
    insert into cooperative_reorganisations (id, province_id, commune_id, kind, effective_on, predecessor_ids, successor_ids)
      values ($id, ${place}, 'SPLIT', '2025-03-01', array[$cooperative], array[$cooperative]);
    insert into alliance_memberships (id, cooperative_id, unit_id, from_on, from_on_precision)
      values ($id, $cooperative, 1, '2025-01-01', 'DAY');
    insert into external_identifiers (id, cooperative_id, system, value) values ($id, $cooperative, 'VCA', '1');
    insert into submissions (id, province_id, commune_id, kind, payload) values ($id, ${place}, 'MEDIA_ITEM', '{}')`,
    ids,
  );
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

/** The least row of every record kind that has none yet; what it refers to is the one row that is there. */
async function insertOthers(client: pg.ClientBase): Promise<void> {
  const place = { province: String(HERE.province), commune: String(HERE.commune) };
  for (const [table, columns] of Object.entries(LEAST)) {
    const values = Object.values(columns).map((value) =>
      value
        .replace(/^uid\('(\w+)', n\)$/, '(select id from $1 limit 1)')
        .replace(/^(province|commune)$/, (_, unit: keyof typeof place) => place[unit]),
    );
    await client.query(
      `insert into ${table} (id, ${Object.keys(columns).join(', ')}) values (gen_random_uuid(), ${values.join(', ')})`,
    );
  }
}

/** A row in every table, and by an update a superseded version in every history. */
export async function fillEveryTable(client: pg.ClientBase): Promise<void> {
  const cooperative = await insertCooperative(client);
  await insertParts(client, cooperative);
  await insertProgramme(client, cooperative);
  await insertAccounts(client);
  await insertOthers(client);
  await recordSnapshot(client);
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'history'::regnamespace and relkind = 'r'`,
  );
  for (const { name } of rows) await client.query(`update public.${pg.escapeIdentifier(name)} set id = id`);
}
