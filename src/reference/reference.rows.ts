import { getTableColumns, getTableName, type InferSelectModel, type Table } from 'drizzle-orm';

/** Runs one statement; `pg.Pool` and `pg.ClientBase` fit. */
export interface ReferenceQuery {
  query(text: string): Promise<{ rows: Record<string, unknown>[] }>;
}

/** Reads every row of a reference table: dates as `YYYY-MM-DD`, bigint as bigint, in the order of the first columns. */
export async function readRows<T extends Table>(
  client: ReferenceQuery,
  table: T,
): Promise<InferSelectModel<T>[]> {
  const columns = Object.entries(getTableColumns(table));
  const list = columns.map(([key, column]) => {
    const value = column.getSQLType() === 'date' ? `${column.name}::text` : column.name;
    return `${value} as "${key}"`;
  });
  const { rows } = await client.query(`select ${list.join(', ')} from ${getTableName(table)} order by 1, 2`);
  const bigints = columns.filter(([, column]) => column.dataType === 'bigint').map(([key]) => key);
  for (const row of rows) {
    for (const key of bigints) if (typeof row[key] === 'string') row[key] = BigInt(row[key]);
  }
  // The select list is the table's own columns, under the keys of its model.
  return rows as InferSelectModel<T>[];
}
