import type pg from 'pg';
import t, { type Test } from 'tap';
import { fillEveryTable, superuser } from './records.ts';

/** Tables without forced row level security, each with its reason. The list may only shrink. */
const UNPROTECTED: Readonly<Record<string, string>> = {};

/** Views with the rights of their owner, which no policy guards: each guards itself by the settings. The list may only shrink. */
const OF_WHAT_IS_PUBLISHED = [
  'public.published_cooperatives',
  'public.published_persons',
  'public.published_women',
];

/** What everybody who holds the role may read without a scope: public knowledge. */
const READ_BY_EVERYBODY = [
  'public.administrative_unit_successions',
  'public.administrative_unit_versions',
  'public.administrative_units',
  'public.agencies',
  'public.ethnic_groups',
  'public.legal_statuses',
  'public.member_kinds',
  'public.member_party_kinds',
  'public.ocop_product_groups',
  'public.ocop_ranks',
  'public.organisation_types',
  'public.personal_id_province_codes',
  'public.position_incompatibilities',
  'public.position_kinds',
  'public.poverty_categories',
  'public.priority_groups',
  'public.rating_grades',
  'public.reference_revisions',
  'public.size_thresholds',
  // Transaction numbers, no data.
  'public.snapshots',
  'public.vsic_sections',
];

const BEHIND_THE_INNER_WALL = [
  'history.person_identities',
  'history.person_sensitive',
  'public.person_identities',
  'public.person_sensitive',
];

const REFERENCE = READ_BY_EVERYBODY.filter((one) => one !== 'public.agencies' && one !== 'public.snapshots');

const TABLES = `select format('%s.%s', n.nspname, c.relname) as name, c.oid, c.relkind as kind, c.relrowsecurity, c.relforcerowsecurity,
    c.relowner::regrole::text as owner
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'history') and c.relkind in ('r', 'p', 'f', 'm', 'v')`;

async function column<Value>(client: pg.Client, text: string, values: unknown[] = []): Promise<Value[]> {
  const { rows } = await client.query<{ [name: string]: Value }>(text, values);
  return rows.flatMap((row) => Object.values(row));
}

/** The tables on which the role holds any of the privileges, be it on a column, by name. */
async function tablesWith(client: pg.Client, role: string, privileges: readonly string[]): Promise<string[]> {
  const names = await column<string>(
    client,
    `select t.name from (${TABLES}) t where exists (select from unnest($2::text[]) p where
       has_table_privilege($1, t.oid, p) or p in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES')
         and has_any_column_privilege($1, t.oid, p))`,
    [role, privileges],
  );
  return names.toSorted();
}

const ANY = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'];

/** How many rows the role sees in each of the tables. */
async function rowsSeen(client: pg.Client, role: string | null, tables: readonly string[]) {
  const seen: Record<string, number> = {};
  await client.query(role === null ? 'reset role' : `set role ${role}`);
  for (const table of tables) {
    seen[table] = (await column<number>(client, `select count(*)::int from ${table}`))[0] ?? -1;
  }
  await client.query('reset role');
  return seen;
}

const empty = (tables: readonly string[]) => Object.fromEntries(tables.map((table) => [table, 0]));

async function filled(t: Test): Promise<pg.Client> {
  const { client } = await superuser(t);
  await fillEveryTable(client);
  return client;
}

t.test('row level security is on and forced on every table of public and history', async (t) => {
  const { client } = await superuser(t);
  const { rows } = await client.query(TABLES);
  const tables = rows.filter((one) => one.kind !== 'v');
  t.strictSame(
    rows
      .filter((one) => one.kind === 'v')
      .map((one) => one.name)
      .toSorted(),
    OF_WHAT_IS_PUBLISHED,
  );
  const open = tables.filter((one) => !one.relrowsecurity || !one.relforcerowsecurity).map((one) => one.name);
  t.strictSame(open, Object.keys(UNPROTECTED));
  t.same(
    rows.filter((one) => one.owner !== 'registry_owner').map((one) => one.name),
    [],
  );
  t.ok(rows.length > 40);
});

t.test('without settings the service and the identity reader see nothing of what is there', async (t) => {
  const client = await filled(t);
  for (const role of ['registry_service', 'registry_public', 'registry_identity_reader']) {
    const readable = await tablesWith(client, role, ['SELECT']);
    const scoped = readable.filter((one) => !READ_BY_EVERYBODY.includes(one));
    const there = await rowsSeen(client, null, scoped);
    t.same(
      Object.keys(there).filter((one) => there[one] === 0 && !OF_WHAT_IS_PUBLISHED.includes(one)),
      [],
      'the test has rows everywhere',
    );
    t.same(await rowsSeen(client, role, scoped), empty(scoped), role);
  }
});

t.test('after COMMIT the settings are empty texts and show nothing', async (t) => {
  const client = await filled(t);
  const open = `begin; set local role registry_service; select set_config('app.scope', 'NATION', true),
    set_config('app.provinces', '{1}', true), set_config('app.communes', '{}', true)`;
  await client.query(open);
  t.same(await column(client, 'select count(*)::int from cooperatives'), [1]);
  await client.query('commit');
  t.same(
    await column(
      client,
      `select current_setting('app.scope', true) || current_setting('app.provinces', true)`,
    ),
    [''],
  );
  const scoped = [
    'public.cooperatives',
    'public.persons',
    'history.persons',
    'public.change_log',
    'public.clients',
  ];
  t.same(await rowsSeen(client, 'registry_service', scoped), empty(scoped));
  const inner = ['public.person_identities', 'history.person_sensitive'];
  t.same(await rowsSeen(client, 'registry_identity_reader', inner), empty(inner));
});

t.test('each role has privileges on its own tables and on no other', async (t) => {
  const { client } = await superuser(t);
  const all = await column<string>(client, `select name from (${TABLES}) t`);
  const closed = [...BEHIND_THE_INNER_WALL, 'public.identities', 'public.women_manager_names'].toSorted();
  const ofService = await tablesWith(client, 'registry_service', ANY);
  t.strictSame(
    all.filter((one) => !ofService.includes(one)).toSorted(),
    [...closed, ...OF_WHAT_IS_PUBLISHED].toSorted(),
    'closed to the service',
  );
  t.strictSame(
    await tablesWith(client, 'registry_public', ANY),
    [...ofService, ...OF_WHAT_IS_PUBLISHED].toSorted(),
    'what is published is found by who sees nothing else',
  );
  t.strictSame(await tablesWith(client, 'registry_identity_reader', ANY), [
    ...BEHIND_THE_INNER_WALL,
    'public.snapshots',
  ]);
  t.strictSame(await tablesWith(client, 'registry_loader', ANY), REFERENCE);
  t.strictSame(await tablesWith(client, 'registry_linker', ANY), ['public.identities']);
  t.strictSame(await tablesWith(client, 'registry_queue', ANY), []);
  t.strictSame(await tablesWith(client, 'public', ANY), []);
});

t.test('the loader alone deletes; past, log and snapshots are written by nobody but the owner', async (t) => {
  const { client } = await superuser(t);
  const destructive = ['DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES', 'MAINTAIN'];
  for (const role of ['registry_service', 'registry_public', 'registry_identity_reader', 'registry_linker']) {
    t.strictSame(await tablesWith(client, role, destructive), [], role);
    const written = await tablesWith(client, role, ['INSERT', 'UPDATE']);
    const kept = written.filter((one) => /^history\.|change_log|snapshots/.test(one));
    t.strictSame(kept, [], `${role} and the past`);
    t.strictSame(
      written.filter((one) => REFERENCE.includes(one)),
      [],
      `${role} and the reference`,
    );
  }
});

t.test(
  'no role of the service owns anything, logs in, passes the walls or inherits more than the public one',
  async (t) => {
    const { client } = await superuser(t);
    const roles =
      await client.query(`select rolname, rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolinherit
      as strong from pg_roles where rolname like 'registry\\_%' order by 1`);
    t.equal(roles.rows.length, 7);
    t.same(
      roles.rows.filter((one) => one.strong),
      [],
    );
    const inherited = await column(
      client,
      `select format('%s inherits %s', member::regrole, roleid::regrole) from pg_auth_members
     where inherit_option and member::regrole::text like 'registry\\_%'`,
    );
    t.strictSame(inherited, ['registry_public inherits registry_service']);
    const owned = await column(
      client,
      `select format('%s owns %s', refobjid::regrole, pg_describe_object(classid, objid, objsubid)) from pg_shdepend
     where deptype = 'o' and dbid = (select oid from pg_database where datname = current_database())
       and refobjid::regrole::text <> 'registry_owner' and refobjid::regrole::text like 'registry\\_%'`,
    );
    t.same(owned, ['registry_linker owns function link_identities(uuid[],bytea[])']);
  },
);
