import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import copy from 'pg-copy-streams';
import type { DataSet } from './sets.ts';

/** A table as a manifest describes it. */
export interface TableDigest {
  readonly rows: number;
  /** Of the content of the rows in the order of their ids: one JSON object a row, without what is null or derived. */
  readonly sha256: string;
}

/** What a set looks like in a database: equal in every database that it was loaded into. */
export interface Manifest {
  readonly set: string;
  readonly tables: Readonly<Record<string, TableDigest>>;
}

interface DigestedTable {
  readonly name: string;
  /** Who may read all of its rows. */
  readonly role: 'registry_owner' | 'registry_linker';
}

const TABLES: readonly DigestedTable[] = [
  ...[
    'cooperatives',
    'cooperative_states',
    'cooperative_figures',
    'cooperative_ratings',
    'cooperative_products',
    'persons',
    'person_identities',
    'person_sensitive',
    'women_managers',
    'management_positions',
    'members',
    'trainings',
    'training_sessions',
    'training_attendances',
    'plans',
    'targets',
  ].map((name) => ({ name, role: 'registry_owner' }) as const),
  { name: 'identities', role: 'registry_linker' },
];

/** Who wrote and when, and what is drawn by chance or depends on the keys of the installation. */
const UNSTABLE = [
  'created_at',
  'updated_at',
  'known_from_xid',
  'changed_by_client',
  'changed_by_agency',
  'changed_by_actor',
  'request_id',
  'registry_code',
];
/** What the service makes of other columns. Columns that are GENERATED are found in the catalogue. */
const DERIVED = ['kept_by', 'kept_as', 'kept_facts'];
/** Of these only whether there is one. */
const SEALED = ['number_cipher', 'number_hash'];

/** Digests every table of a set; streams, so that its size is no matter. The login must be able to take the roles. */
export async function describe(databaseUrl: string, { name }: Pick<DataSet, 'name'>): Promise<Manifest> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'coop-registry manifest' });
  client.on('error', () => {});
  await client.connect();
  try {
    const tables: Record<string, TableDigest> = {};
    for (const table of TABLES) tables[table.name] = await digest(client, table);
    return { set: name, tables };
  } finally {
    await client.end();
  }
}

async function digest(client: pg.Client, { name, role }: DigestedTable): Promise<TableDigest> {
  await client.query(`set role ${role}`);
  const content = await contentOf(client, name);
  const hash = createHash('sha256');
  const rows = client.query(copy.to(`copy (${content}) to stdout`));
  await pipeline(rows, hash);
  return { rows: rows.rowCount, sha256: hash.digest('hex') };
}

/**
 * Says the rows of a table as JSON, whose keys are in an order of its own: a column that is added, and is empty or
 * derived, changes nothing.
 */
async function contentOf(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
     and attgenerated = '' and attname <> all($2)`,
    [table, [...UNSTABLE, ...DERIVED]],
  );
  const columns = rows.map(({ name }) => {
    const column = pg.escapeIdentifier(name);
    return SEALED.includes(name) ? `case when ${column} is not null then true end as ${column}` : column;
  });
  return `select jsonb_strip_nulls(to_jsonb(r))::text
    from (select ${columns.join(', ')} from ${pg.escapeIdentifier(table)}) r order by r.id`;
}
