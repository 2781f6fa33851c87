import pg from 'pg';

async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs statements one by one as the superuser, on a connection of their own. */
export function execute(url: string, ...statements: readonly string[]): Promise<void> {
  return connected(url, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

/** Whether a statement finds any row. */
export function finds(url: string, statement: string, values: readonly unknown[]): Promise<boolean> {
  return connected(url, async (client) => ((await client.query(statement, [...values])).rowCount ?? 0) > 0);
}
