import type { Client } from 'pg';

/** Rows and digest of each table, by its name. */
export type Digests = Readonly<Record<string, { readonly rows: number; readonly digest: string }>>;

const TABLES = `select format('%I.%I', schemaname, tablename) as name from pg_tables
  where schemaname in ('public', 'history', 'drizzle') order by 1`;

/** Runs work while nobody writes: writers wait for the locks, and what they had begun is committed or gone. */
export async function whileNobodyWrites<Result>(
  client: Client,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const { rows } = await client.query<{ name: string }>(TABLES);
    try {
      await client.query('begin');
      await client.query(`lock table ${rows.map(({ name }) => name).join(', ')} in share mode`);
      return await work();
    } catch (error) {
      // A writer that held one table and wanted another: it goes on, and we ask again.
      if ((error as { code?: string }).code !== '40P01' || attempt === 10) throw error; // SQLSTATE of the driver
    } finally {
      await client.query('rollback');
    }
  }
}

/** The digest of a table is that of the digests of all its rows in order: it differs when one value of one row does. */
export async function digestTables(client: Client): Promise<Digests> {
  const { rows: tables } = await client.query<{ name: string }>(TABLES);
  const digests: Record<string, { rows: number; digest: string }> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ rows: number; digest: string }>(
      `select count(*)::int as rows, coalesce(md5(string_agg(digest, '' order by digest)), '') as digest
       from (select md5(one::text) as digest from ${name} one) each_row`,
    );
    if (rows[0] !== undefined) digests[name] = rows[0];
  }
  return digests;
}

/** The tables that differ. */
export function differencesOf(one: Digests, other: Digests): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => one[name]?.digest !== other[name]?.digest || one[name]?.rows !== other[name]?.rows,
  );
}
