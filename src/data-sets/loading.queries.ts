import { sql } from '../database/sql.ts';
import type { Transaction } from '../database/transaction.ts';
import type { SetTable } from './step.ts';

/** Whether there is a record of that id. */
export async function isThere(transaction: Transaction, table: SetTable, id: string): Promise<boolean> {
  const rows = await transaction.query(sql`/* isThere */
    select from ${sql.identifier(table)} where id = ${id}::uuid`);
  return rows.length > 0;
}

/** Which clients have recorded cooperatives; at most a handful are named. */
export async function findRecorders(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.query<{ client: string }>(sql`/* findRecorders */
    select distinct coalesce(changed_by_client, '') as client from change_log
    where record_kind = 'cooperative' and operation = 'INSERT' limit 10`);
  return rows.map((row) => row.client);
}
