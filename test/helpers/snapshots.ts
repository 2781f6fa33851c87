import type pg from 'pg';

type Client = Pick<pg.ClientBase, 'query'>;

/**
 * Records what is known now. It waits for a service that is just recording: that one may have begun before the last
 * write, and `record_snapshot` itself does nothing while another does.
 */
export async function recordSnapshot(client: Client): Promise<void> {
  await client.query(
    "select pg_advisory_xact_lock(hashtext('record_snapshot')); select record_snapshot()", // one transaction
  );
}

/** Records what is known now, and returns a moment from which on nothing else was known until this returns. */
export async function momentOfNow(client: Client): Promise<string> {
  await recordSnapshot(client);
  const { rows } = await client.query<{ at: Date }>(
    "select clock_timestamp() + interval '1 millisecond' as at",
  );
  await client.query('select pg_sleep(0.02)');
  const [row] = rows;
  if (row === undefined) throw new Error('the database has no clock');
  return row.at.toISOString();
}
