import type { PgTable } from 'drizzle-orm/pg-core';
import { type StoredPart, storedColumns } from '../../database/records.ts';
import { allOf, arrayOf, sql } from '../../database/sql.ts';
import { budgetLines, milestones, reportingObligations, targets } from '../../database/tables/plans.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Caller } from '../../policy/scope.ts';
import { kindInScope } from '../../records/reading/visibility.ts';
import { planReads } from './plans.kind.ts';

/** Which plan each plan is a part of, from those of the ids upwards, as far as they are visible. */
export async function findLineage(
  transaction: Transaction,
  caller: Caller,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const seen = kindInScope(planReads.kind, caller);
  const rows = await transaction.query<{ id: string; parentId: string | null }>(sql`/* findLineage */
    with recursive lineage (id, parent_id) as (
      select r.id, r.parent_id from plans r where ${allOf([sql`r.id = any(${arrayOf(ids, 'uuid')})`, seen])}
      union
      select r.id, r.parent_id from plans r join lineage l on r.id = l.parent_id where ${allOf([seen])})
    select id, parent_id as "parentId" from lineage`);
  return new Map(rows.map(({ id, parentId }) => [id, parentId]));
}

/** First and last day of all targets of a plan; a plan without targets is missing. */
export async function findTargetSpans(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, { readonly fromOn: string; readonly toOn: string }>> {
  const rows = await transaction.query<{ id: string; fromOn: string; toOn: string }>(sql`/* findTargetSpans */
    select plan_id as id, min(from_on) as "fromOn", max(to_on) as "toOn" from targets
    where plan_id = any(${arrayOf(ids, 'uuid')}) group by plan_id`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The rows of plans, each with its plan's id as `planId`, in their order. */
export interface PlanParts {
  readonly targets: readonly StoredPart<typeof targets>[];
  readonly budgetLines: readonly StoredPart<typeof budgetLines>[];
  readonly milestones: readonly StoredPart<typeof milestones>[];
  readonly obligations: readonly StoredPart<typeof reportingObligations>[];
}

/** All rows of the plans, as they are stored. */
export async function findPlanParts(
  transaction: Transaction,
  caller: Caller,
  planIds: readonly string[],
): Promise<PlanParts> {
  const seen = kindInScope(planReads.kind, caller);
  const find = <Table extends PgTable>(table: Table) =>
    transaction.query<StoredPart<Table>>(sql`/* findPlanParts */
      select ${storedColumns(table, 'r', 'ofOwner')} from ${table} r
      where ${allOf([sql`r.plan_id = any(${arrayOf(planIds, 'uuid')})`, seen])} order by r.id`);
  return {
    targets: await find(targets),
    budgetLines: await find(budgetLines),
    milestones: await find(milestones),
    obligations: await find(reportingObligations),
  };
}
