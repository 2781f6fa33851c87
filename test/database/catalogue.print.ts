import type pg from 'pg';

/** What is printed of the database, a golden file each (test/golden/catalogue). */
export const SECTIONS = ['tables', 'policies', 'privileges', 'functions'] as const;
export type Section = (typeof SECTIONS)[number];

/** The schemas of the registry; what an extension brought along is its own. */
const OURS = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`;
const notOfExtension = (catalogue: string, oid: string) =>
  `not exists (select from pg_depend e where e.classid = '${catalogue}'::regclass and e.objid = ${oid} and e.deptype = 'e')`;

/**
 * Columns in their physical order, because digests of data sets are taken in it. Not-null constraints are printed with
 * the columns, the indexes of constraints with the constraints.
 */
const TABLES = `
  with relation as (
    select c.*, format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and ${notOfExtension('pg_class', 'c.oid')}
  ), line (name, part, place, text) as (
    select name, 0, '', format('table %s of %s%s%s', name, relowner::regrole,
      case when relrowsecurity then ', row security' end, case when relforcerowsecurity then ' forced' end)
    from relation where relkind in ('r', 'p', 'f')
    union all
    select name, 0, '', format('%s %s of %s%s', case relkind when 'v' then 'view' else 'materialized view' end, name,
      relowner::regrole, ' with ' || reloptions::text) from relation where relkind in ('v', 'm')
    union all
    select name, 1, '', pg_get_viewdef(oid, true) from relation where relkind in ('v', 'm')
    union all
    select name, 1, to_char(attnum, '0000'), format('  %s %s%s%s%s', attname, format_type(atttypid, atttypmod),
      case when attnotnull then ' not null' end,
      case attidentity when 'a' then ' identity always' when 'd' then ' identity by default' end,
      case when attgenerated = '' then ' default ' else ' generated ' end || pg_get_expr(adbin, adrelid))
    from relation join pg_attribute on attrelid = oid
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where relkind in ('r', 'p', 'f') and attnum > 0 and not attisdropped
    union all
    select name, 2, conname, format('  constraint %s %s', conname, pg_get_constraintdef(c.oid))
    from relation join pg_constraint c on conrelid = relation.oid where contype <> 'n'
    union all
    select name, 3, x.relname, '  ' || pg_get_indexdef(indexrelid)
    from relation join pg_index on indrelid = oid join pg_class x on x.oid = indexrelid
    where not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
    union all
    select name, 4, tgname, format('  %s%s', pg_get_triggerdef(t.oid, true), case when tgenabled <> 'O' then ' enabled ' || tgenabled::text end)
    from relation join pg_trigger t on tgrelid = relation.oid where not tgisinternal
    union all
    select name, 0, '', format('sequence %s of %s as %s start %s step %s from %s to %s', name, relowner::regrole,
      format_type(seqtypid, null), seqstart, seqincrement, seqmin, seqmax) from relation join pg_sequence on seqrelid = oid
    union all
    select format('%s.%s', n.nspname, typname), 0, '', format('type %s.%s', n.nspname, typname)
    from pg_type t join pg_namespace n on n.oid = typnamespace left join pg_class c on c.oid = typrelid
    where ${OURS} and ${notOfExtension('pg_type', 't.oid')} and typelem = 0 and coalesce(c.relkind, 'c') = 'c'
      and typtype <> 'm'
  )
  select text from line order by name collate "C", part, place collate "C"`;

const POLICIES = `
  select concat_ws(E'\\n', format('%s.%s: %s %s %s to %s', schemaname, tablename, policyname, lower(permissive), cmd,
    array_to_string(roles, ', ')), '  using ' || qual, '  with check ' || with_check) as text
  from pg_policies order by schemaname, tablename, policyname collate "C"`;

/** What each role may; that the owner may do all with what it owns is not printed. */
const PRIVILEGES = `
  with acl (kind, name, column_name, owner, acl) as (
    select 'schema', nspname, null, nspowner, nspacl from pg_namespace n where ${OURS}
    union all select case relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end,
      format('%s.%s', n.nspname, relname), null, relowner, relacl
      from pg_class c join pg_namespace n on n.oid = relnamespace
      where ${OURS} and ${notOfExtension('pg_class', 'c.oid')}
    union all select 'table', format('%s.%s', n.nspname, relname), attname, relowner, attacl
      from pg_attribute join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
      where ${OURS} and attacl is not null
    union all select 'function', p.oid::regprocedure::text, null, proowner, coalesce(proacl, acldefault('f', proowner))
      from pg_proc p join pg_namespace n on n.oid = pronamespace where ${OURS} and ${notOfExtension('pg_proc', 'p.oid')}
    union all select 'default', format('%s %s', coalesce(nspname, '*'), defaclobjtype), null, defaclrole, defaclacl
      from pg_default_acl left join pg_namespace n on n.oid = defaclnamespace
  ), given as (
    select kind, name, case grantee when 0 then 'public' else pg_get_userbyid(grantee) end as grantee,
      privilege_type || case when is_grantable then ' with grant option' else '' end as privilege,
      string_agg(column_name, ', ' order by column_name collate "C") as columns
    from acl cross join aclexplode(acl) where grantee <> owner group by 1, 2, 3, 4
  ), line (rank, name, place, text) as (
    select 1, kind || ' ' || name, grantee || ' ' || coalesce(columns, ''),
      format('%s %s: %s %s%s', kind, name, grantee, string_agg(privilege, ', ' order by privilege), ' (' || columns || ')')
      from given group by kind, name, grantee, columns
    union all select 2, rolname, '', format('role %s:%s%s%s%s%s%s%s', rolname, case when rolsuper then ' superuser' end,
      case when rolinherit then ' inherit' end, case when rolcreaterole then ' createrole' end,
      case when rolcreatedb then ' createdb' end, case when rolcanlogin then ' login' end,
      case when rolreplication then ' replication' end, case when rolbypassrls then ' bypassrls' end)
      from pg_roles where rolname like 'registry\\_%'
    union all select 3, roleid::regrole::text, member::regrole::text, format('member of %s: %s%s%s%s', roleid::regrole,
      member::regrole, case when admin_option then ' admin' end, case when inherit_option then ' inherit' end,
      case when set_option then ' set' end) from pg_auth_members
      where roleid::regrole::text like 'registry\\_%' and member::regrole::text like 'registry\\_%'
    union all select 4, extname, '', format('extension %s in %s', extname, extnamespace::regnamespace) from pg_extension
  )
  select text from line order by rank, name collate "C", place collate "C"`;

/** The 35 tracking functions have one text with the columns of their table in it: the text itself is printed where it is another. */
const FUNCTIONS = `
  with tracker as (
    select format('history.%I()', 'track_' || c.relname)::regprocedure as oid, tracker_source(t.tgrelid) as source
    from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'track_insert'
  )
  select format(E'-- of %s\\n%s', proowner::regrole, case when t.source = prosrc
      then replace(pg_get_functiondef(p.oid), prosrc, ' as tracker_source makes it ') else rtrim(pg_get_functiondef(p.oid)) end) as text
  from pg_proc p join pg_namespace n on n.oid = pronamespace left join tracker t on t.oid = p.oid
  where ${OURS} and ${notOfExtension('pg_proc', 'p.oid')} and prokind <> 'a'
  order by n.nspname, p.oid::regprocedure::text collate "C"`;

const QUERIES: Readonly<Record<Section, string>> = {
  tables: TABLES,
  policies: POLICIES,
  privileges: PRIVILEGES,
  functions: FUNCTIONS,
};

/** The section as text that is the same for equal databases: sorted, without a number or time of the moment. */
export async function printCatalogue(client: pg.ClientBase, section: Section): Promise<string> {
  const { rows } = await client.query<{ text: string }>(QUERIES[section]);
  return `${rows.map(({ text }) => text).join('\n')}\n`;
}
