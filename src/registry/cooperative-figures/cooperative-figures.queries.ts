import { type KnownAt, relationAt } from '../../database/history.ts';
import { type StoredPart, storedColumns } from '../../database/records.ts';
import { allOf, arrayOf, rowsOf, sql } from '../../database/sql.ts';
import { cooperativeFigures } from '../../database/tables/cooperatives.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { FieldOf } from '../../policy/fields.ts';
import type { Scope } from '../../policy/scope.ts';
import { type FieldColumns, recordFieldColumns, selectList } from '../../records/reading/fields.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import type { CooperativeFiguresRecord } from './cooperative-figures.records.ts';

/** A set of figures as the service writes it. */
export type CooperativeFiguresRow = StoredPart<typeof cooperativeFigures>;

const COLUMNS: FieldColumns<FieldOf<'cooperativeFigures'>> = {
  ...recordFieldColumns('f'),
  asOf: sql`f.as_of`,
  source: sql`f.source`,
  memberCount: sql`f.member_count`,
  officialMemberCount: sql`f.official_member_count`,
  femaleMemberCount: sql`f.female_member_count`,
  workerCount: sql`f.worker_count`,
  femaleWorkerCount: sql`f.female_worker_count`,
  stableWorkerCount: sql`f.stable_worker_count`,
  femaleStableWorkerCount: sql`f.female_stable_worker_count`,
  seasonalWorkerCount: sql`f.seasonal_worker_count`,
  femaleNewJobCount: sql`f.female_new_job_count`,
  insuredWorkerCount: sql`f.insured_worker_count`,
  trainedWorkerCount: sql`f.trained_worker_count`,
  revenueVnd: sql`f.revenue_vnd::float8`,
  totalCapitalVnd: sql`f.total_capital_vnd::float8`,
  profitVnd: sql`f.profit_vnd::float8`,
  meanMonthlyIncomeVnd: sql`f.mean_monthly_income_vnd::float8`,
  priorityGroupCounts: sql`(select jsonb_agg(jsonb_build_object('group', key, 'count', value) order by key)
    from jsonb_each(f.priority_group_counts))`,
};

/** At most `limit` sets of each cooperative, the newest first. */
export function listFiguresOf(
  transaction: Transaction,
  cooperativeIds: readonly string[],
  {
    fields,
    limit,
    knownAt,
  }: { fields: ReadonlySet<FieldOf<'cooperativeFigures'>>; limit: number; knownAt: KnownAt },
): Promise<CooperativeFiguresRecord[]> {
  const always = [sql`f.id`, sql`f.cooperative_id as "cooperativeId"`];
  return transaction.query(
    sql`/* listFiguresOf */
    select ${selectList(COLUMNS, fields, always)}
    from unnest(${arrayOf(cooperativeIds, 'uuid')}) asked (id) cross join lateral (
      select * from ${relationAt(cooperativeFigures, knownAt)} f
      where f.cooperative_id = asked.id order by f.as_of desc, f.id desc limit ${limit}) f`,
    knownAt,
  );
}

/** The sets of the ids that are in scope. */
export function findFigures(
  transaction: Transaction,
  ids: readonly string[],
  { scope, fields }: { scope: Scope; fields: ReadonlySet<FieldOf<'cooperativeFigures'>> },
): Promise<CooperativeFiguresRecord[]> {
  const always = [sql`f.id`, sql`f.cooperative_id as "cooperativeId"`];
  return transaction.query(sql`/* findFigures */
    select ${selectList(COLUMNS, fields, always)} from cooperative_figures f
    where ${allOf([sql`f.id = any(${arrayOf(ids, 'uuid')})`, inScope(scope, 'f')])}`);
}

/** The stored sets of those cooperatives, days and sources, locked. */
export function lockFigures(
  transaction: Transaction,
  keys: readonly { readonly cooperativeId: string; readonly asOf: string; readonly source: string }[],
): Promise<CooperativeFiguresRow[]> {
  return transaction.query(sql`/* lockFigures */
    select ${storedColumns(cooperativeFigures, 'f', 'part')} from cooperative_figures f
    join jsonb_to_recordset(${rowsOf(keys)}) as asked ("cooperativeId" uuid, "asOf" date, source text)
      on f.cooperative_id = asked."cooperativeId" and f.as_of = asked."asOf" and f.source = asked.source
    order by f.id for update of f`);
}
