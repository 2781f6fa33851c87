import { type Client, DatabaseError } from 'pg';

/** The roles of the cluster. None logs in; the service's login takes them on by SET ROLE. */
const ROLES = [
  'registry_owner',
  'registry_service',
  'registry_public',
  'registry_identity_reader',
  'registry_loader',
  'registry_linker',
  'registry_queue',
] as const;

const SCHEMAS = ['history', 'drizzle'] as const;
const EXTENSIONS = ['pg_trgm', 'btree_gist'] as const;

/**
 * Two databases of one cluster share its roles but no advisory lock: creating or granting at once can fail with
 * duplicate_object, unique_violation or internal_error ("tuple concurrently updated"). Each passes when repeated.
 */
const RACES = ['42710', '23505', 'XX000'];

/**
 * What a login that is not a superuser needs since PostgreSQL 16: having created a role it administers it, and may
 * grant itself the right to SET ROLE. Source: PostgreSQL 18, GRANT (SET option) and createrole_self_grant.
 */
const ROLE_SQL = `
  do $$
  declare
    role text;
  begin
    foreach role in array '{${ROLES.join(',')}}'::text[] loop
      if to_regrole(role) is null then
        execute format('create role %I nologin noinherit', role);
      end if;
      if not pg_has_role(current_user, role, 'SET') then
        execute format('grant %I to current_user with set true, inherit false', role);
      end if;
    end loop;
    if not pg_has_role('registry_public', 'registry_service', 'USAGE') then
      grant registry_service to registry_public with inherit true, set false;
    end if;
    if not pg_has_role('registry_owner', 'registry_linker', 'SET') then
      grant registry_linker to registry_owner with set true, inherit false;
    end if;
  end $$`;

/**
 * The schema belongs to the owner, and the linker may be given a function in it: the one that reads identities.
 * Each step looks before it acts: nothing needs privileges, and no lock is taken, once all is in place.
 */
const DATABASE_SQL = `
  do $$
  declare
    name text;
  begin
    if not has_database_privilege('registry_owner', current_database(), 'CREATE') then
      execute format('grant create on database %I to registry_owner', current_database());
    end if;
    if has_schema_privilege('public', 'public', 'CREATE') then
      revoke create on schema public from public;
    end if;
    if not has_schema_privilege('registry_linker', 'public', 'CREATE') then
      grant usage, create on schema public to registry_linker;
    end if;
    if not exists (select from pg_namespace where nspname = 'public' and nspowner = 'registry_owner'::regrole) then
      alter schema public owner to registry_owner;
    end if;
    foreach name in array '{${SCHEMAS.join(',')}}'::text[] loop
      if to_regnamespace(name) is null then
        execute format('create schema %I authorization registry_owner', name);
      end if;
    end loop;
    foreach name in array '{${EXTENSIONS.join(',')}}'::text[] loop
      if not exists (select from pg_extension where extname = name) then
        execute format('create extension %I schema public', name);
      end if;
    end loop;
  end $$`;

async function repeatOnRace(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      const isRace = error instanceof DatabaseError && RACES.includes(error.code ?? '');
      if (!isRace || attempt === 5) throw error;
    }
  }
}

/**
 * Makes what migrations stand on: the roles of the cluster, the schemas, the privileges of `registry_owner`, the
 * extensions. Changes nothing when all is there. The login is a superuser, or has CREATEROLE and owns the database.
 * @throws Error when the login may not.
 */
export async function bootstrap(client: Client): Promise<void> {
  try {
    await repeatOnRace(() => client.query(ROLE_SQL));
    await repeatOnRace(() => client.query(DATABASE_SQL));
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === '42501')) throw error;
    throw new Error(
      `The login of DATABASE_URL may not prepare the database (${error.message}). ` +
        'It must own the database and have CREATEROLE, or the roles must be granted to it WITH SET TRUE.',
      { cause: error },
    );
  }
}
