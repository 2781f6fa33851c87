import type pg from 'pg';

export interface FeedLag {
  /** Seconds; 0 when nothing holds the change log back. */
  readonly oldestTransaction: number;
  /** Seconds; null before the first snapshot. */
  readonly newestSnapshot: number | null;
}

/**
 * How far what may be served from the change log is behind. Only transactions that have written hold back
 * `pg_snapshot_xmin`, in any database of the cluster, prepared ones too. A login without `pg_read_all_stats` sees its
 * own sessions alone.
 */
const OLDEST = `select coalesce(extract(epoch from clock_timestamp() - min(began)), 0)::float8 as seconds from (
  select xact_start as began from pg_stat_activity where backend_xid is not null
  union all select prepared from pg_prepared_xacts) held`;
const NEWEST = `select extract(epoch from clock_timestamp() - taken_at)::float8 as seconds
  from snapshots order by taken_at desc limit 1`;

type Row = { readonly seconds: number };

/** Asks the database. @throws what the driver does. */
export async function readFeedLag(pool: pg.Pool): Promise<FeedLag> {
  const client = await pool.connect();
  try {
    const oldest = await client.query<Row>(OLDEST);
    await client.query('BEGIN READ ONLY; SET LOCAL ROLE registry_service');
    const newest = await client.query<Row>(NEWEST);
    await client.query('COMMIT');
    client.release();
    return {
      oldestTransaction: oldest.rows[0]?.seconds ?? 0,
      newestSnapshot: newest.rows[0]?.seconds ?? null,
    };
  } catch (error) {
    client.release(true);
    throw error;
  }
}
