import type pg from 'pg';
import { readCodes } from './codes.queries.ts';
import { buildCodes } from './codes.ts';
import type { ReferenceData } from './reference.ts';
import { readTerritory } from './territory.queries.ts';
import { buildTerritory } from './territory.ts';

/** The reference in memory, and the way to notice a newer one. */
export interface ReferenceHolder extends ReferenceData {
  /** Reads again when another process has loaded a newer revision. */
  refresh(): Promise<void>;
}

async function withService<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ROLE registry_service');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Names what a load left behind; the same in copies of a database. Null before the first load. */
async function readLoad(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ load: string }>(
    `select concat_ws(' ', revision, digest, loaded_at) as load
     from reference_revisions order by revision desc limit 1`,
  );
  return rows[0]?.load ?? null;
}

interface Held {
  readonly load: string | null;
  readonly data: ReferenceData;
}

/** Read last in this process. A start reads before and after it fills a database; tests build many apps on copies. */
let last: Held | null = null;

async function readAll(client: pg.ClientBase): Promise<Held> {
  const load = await readLoad(client);
  if (load !== null && last?.load === load) return last;
  const territory = buildTerritory(await readTerritory(client));
  last = { load, data: { territory, codes: buildCodes(await readCodes(client)) } };
  return last;
}

/** Reads units and code lists once; some 30,000 rows, held for the life of the process. */
export async function holdReference(pool: pg.Pool): Promise<ReferenceHolder> {
  let held = await withService(pool, readAll);
  return {
    get territory() {
      return held.data.territory;
    },
    get codes() {
      return held.data.codes;
    },
    async refresh() {
      const newest = await withService(pool, readLoad);
      if (newest !== held.load) held = await withService(pool, readAll);
    },
  };
}
