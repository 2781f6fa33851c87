import { sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';

/** What the transaction sees now, in the text form of pg_snapshot. */
export async function currentSnapshot(transaction: Transaction): Promise<string> {
  const [row] = await transaction.query<{ snapshot: string }>(
    sql`/* currentSnapshot */ select pg_current_snapshot()::text as snapshot`,
  );
  return row?.snapshot ?? '';
}
