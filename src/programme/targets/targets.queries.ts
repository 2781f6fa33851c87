import { arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';

/** The last place that is taken in each plan; a plan without targets is missing. */
export async function findLastPositions(
  transaction: Transaction,
  planIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await transaction.query<{ planId: string; position: number }>(sql`/* findLastPositions */
    select plan_id as "planId", max(position)::int as position from targets
    where plan_id = any(${arrayOf(planIds, 'uuid')}) group by plan_id`);
  return new Map(rows.map((row) => [row.planId, row.position]));
}
