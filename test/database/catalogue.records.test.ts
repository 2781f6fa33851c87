import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import t from 'tap';
import * as accounts from '../../src/database/tables/accounts.table.ts';
import * as changes from '../../src/database/tables/changes.table.ts';
import * as cooperatives from '../../src/database/tables/cooperatives.table.ts';
import * as members from '../../src/database/tables/members.table.ts';
import * as persons from '../../src/database/tables/persons.table.ts';
import * as plans from '../../src/database/tables/plans.table.ts';
import * as reference from '../../src/database/tables/reference.table.ts';
import * as relations from '../../src/database/tables/relations.table.ts';
import * as submissions from '../../src/database/tables/submissions.table.ts';
import * as support from '../../src/database/tables/support.table.ts';
import * as trainings from '../../src/database/tables/trainings.table.ts';
import { superuser } from './records.ts';

const TABLES = [
  accounts,
  changes,
  cooperatives,
  members,
  persons,
  plans,
  reference,
  relations,
  submissions,
  support,
  trainings,
]
  .flatMap((module) => Object.values<unknown>(module))
  .filter((one): one is PgTable => is(one, PgTable));

/** How the planner plans what is inside of a function; it opens nothing. */
const PLANNING = /(;(enable_nestloop|enable_seqscan|jit)=off|;work_mem=\d+MB)+$/;

/** What every record carries, filled by the database alone. */
const STAMP = [
  'changed_by_actor',
  'changed_by_agency',
  'changed_by_client',
  'created_at',
  'known_from_xid',
  'request_id',
  'updated_at',
  'version',
];

const TRIGGERS = ['stamp', 'track_delete', 'track_insert', 'track_update'];

/** Tables that are no records: no version, no history. The reference and these. */
const NO_RECORDS = [
  'change_log',
  'client_secrets',
  'idempotency_keys',
  'identities',
  'snapshots',
  'women_manager_names',
];

/** Functions that run with their owner's rights, besides the tracking of each record and those that count; each more is a hole in the second wall to think about. */
const DEFINER = [
  'public.keep_manager_names()',
  'public.link_identities(uuid[],bytea[])',
  'public.move_cooperative_parts()',
  'public.record_snapshot()',
  'public.rename_managers()',
  'public.search_hits(relation regclass,text[],text[],integer[],integer[])',
  'public.taken_external_identifiers(text[],text[])',
  'public.taken_tax_codes(text[],uuid[])',
];

interface Column {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
}

async function columnsOf(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(`
    select n.nspname as schema, c.relname as table, a.attname as name, replace(format_type(atttypid, atttypmod), ' ', '') as type,
      attnotnull as "notNull"
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'history') and c.relkind = 'r' and attnum > 0 and not attisdropped`);
  return rows;
}

const describe = ({ table, name, type, notNull }: Omit<Column, 'schema'>) =>
  `${table}.${name} ${type}${notNull ? ' not null' : ''}`;

/** The tables of public that carry the stamp. */
async function recordTables(client: pg.Client): Promise<string[]> {
  const columns = await columnsOf(client);
  const stamped = columns.filter((one) => one.schema === 'public' && one.name === 'known_from_xid');
  return stamped.map((one) => one.table).toSorted();
}

t.test('the tables of the code are those of the database, column by column', async (t) => {
  const { client } = await superuser(t);
  const ofCode = TABLES.flatMap((table) =>
    getTableConfig(table).columns.map((one) =>
      describe({
        table: getTableName(table),
        name: one.name,
        type: one.getSQLType().replaceAll(' ', ''),
        notNull: one.notNull,
      }),
    ),
  );
  const inDatabase = (await columnsOf(client)).filter((one) => one.schema === 'public').map(describe);
  t.strictSame(ofCode.toSorted(), inDatabase.toSorted());
});

t.test('every table is a record with stamp and triggers, or named as none', async (t) => {
  const { client } = await superuser(t);
  const records = await recordTables(client);
  const columns = await columnsOf(client);
  const all = TABLES.map(getTableName);
  const ofReference = Object.values<unknown>(reference).filter((one) => is(one, PgTable));
  const others = [...NO_RECORDS, ...ofReference.map(getTableName)];
  t.strictSame(all.filter((one) => !records.includes(one)).toSorted(), others.toSorted());
  const { rows } = await client.query<{ table: string; triggers: string[] }>(`
    select relname as table, array_agg(tgname::text order by tgname) as triggers from pg_trigger
    join pg_class on pg_class.oid = tgrelid and relnamespace = 'public'::regnamespace
    where not tgisinternal and tgenabled = 'O' group by 1`);
  for (const table of records) {
    const stamp = columns.filter(
      (one) => one.schema === 'public' && one.table === table && STAMP.includes(one.name),
    );
    t.strictSame(stamp.map((one) => one.name).toSorted(), STAMP, table);
    const triggers = rows.find((one) => one.table === table)?.triggers ?? [];
    t.strictSame(
      triggers.filter((one) => TRIGGERS.includes(one)),
      TRIGGERS,
      table,
    );
  }
});

t.test(
  'each history has every column of its table, of the same type, and the end of the version',
  async (t) => {
    const { client } = await superuser(t);
    const columns = await columnsOf(client);
    const typed = (schema: string) =>
      columns.filter((one) => one.schema === schema).map((one) => describe({ ...one, notNull: false }));
    const records = await recordTables(client);
    const ofRecords = typed('public').filter((one) => records.includes(one.split('.')[0] ?? ''));
    const ends = records.map((table) => `${table}.known_to_xid xid8`);
    t.strictSame(typed('history').toSorted(), [...ofRecords, ...ends].toSorted());
  },
);

t.test('no role but the owner writes a stamp, a generated column or the place of a part', async (t) => {
  const { client } = await superuser(t);
  const { rows } = await client.query<{ name: string; role: string }>(
    `select format('%s.%s', c.relname, a.attname) as name, role
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     cross join unnest(array['registry_service', 'registry_public', 'registry_identity_reader', 'registry_loader',
       'registry_linker', 'registry_queue']) role
     where c.relname = any($1) and relnamespace = 'public'::regnamespace and attnum > 0
       and (attname = any($2) or attgenerated <> '' or attname in ('province_id', 'commune_id') and exists
         (select from pg_trigger where tgrelid = c.oid and tgname = 'follow'))
       and (has_column_privilege(role, c.oid, attnum, 'INSERT') or has_column_privilege(role, c.oid, attnum, 'UPDATE'))`,
    [await recordTables(client), STAMP],
  );
  t.strictSame(rows, []);
});

t.test(
  'functions with their owner’s rights are known, fix their search path and are closed to PUBLIC',
  async (t) => {
    const { client } = await superuser(t);
    const { rows } = await client.query<{
      name: string;
      answer: string;
      path: string | null;
      isOpen: boolean;
    }>(`
    select format('%s.%s(%s)', n.nspname, p.proname, replace(pg_get_function_identity_arguments(p.oid), ', ', ',')) as name,
      pg_get_function_result(p.oid) as answer, array_to_string(proconfig, ';') as path, has_function_privilege('public', p.oid, 'EXECUTE') as "isOpen"
    from pg_proc p join pg_namespace n on n.oid = pronamespace
    where prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`);
    const bare = (name: string) => name.replaceAll(/[a-z_]+ ([a-z]+\[\])/g, '$1');
    const tracking = (await recordTables(client)).map((table) => `history.track_${table}()`);
    const counting = rows.filter(({ name }) => name.startsWith('public.count_'));
    t.ok(counting.length > 0);
    t.strictSame(
      counting.filter(({ answer }) => !/^TABLE\(\w+ integer(, \w+ integer)*\)$/.test(answer)),
      [],
      'figures of what the caller may not see are numbers alone',
    );
    const others = rows.filter((one) => !counting.includes(one));
    t.strictSame(others.map((one) => bare(one.name)).toSorted(), [...tracking, ...DEFINER].toSorted());
    t.strictSame(
      rows.filter((one) => !/^search_path=[a-z_]+, pg_temp$/.test(one.path?.replace(PLANNING, '') ?? '')),
      [],
    );
    t.strictSame(
      rows.filter((one) => one.isOpen).map((one) => one.name),
      [],
    );
  },
);
