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

async function readRevision(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ revision: number }>(
    'select coalesce(max(revision), 0)::int as revision from reference_revisions',
  );
  return rows[0]?.revision ?? 0;
}

async function readAll(client: pg.ClientBase): Promise<{ revision: number; data: ReferenceData }> {
  const revision = await readRevision(client);
  const territory = buildTerritory(await readTerritory(client));
  return { revision, data: { territory, codes: buildCodes(await readCodes(client)) } };
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
      const newest = await withService(pool, readRevision);
      if (newest !== held.revision) held = await withService(pool, readAll);
    },
  };
}
