import { allOf, arrayOf, rowsOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Caller } from '../../policy/scope.ts';
import { kindInScope } from '../../records/reading/visibility.ts';
import { cooperativeReads } from './cooperatives.kind.ts';
import type { CooperativeBrief } from './cooperatives.records.ts';

/** Tax codes that a record other than `exceptIds` already has, in any territory: the law makes them unique. */
export async function findTakenTaxCodes(
  transaction: Transaction,
  codes: readonly string[],
  exceptIds: readonly string[],
): Promise<Set<string>> {
  if (codes.length === 0) return new Set();
  const rows = await transaction.query<{ code: string }>(sql`/* findTakenTaxCodes */
    select code from taken_tax_codes(${arrayOf(codes, 'text')}, ${arrayOf(exceptIds, 'uuid')}) code`);
  return new Set(rows.map((row) => row.code));
}

/** What a caller may know of the spells of a cooperative. */
export interface SpellTables {
  readonly members: boolean;
  readonly employments: boolean;
}

/** How many terms, memberships and jobs of each cooperative go on beyond the day on which it ceases; none has no row. */
export function countLeftOpen(
  transaction: Transaction,
  ceasing: readonly { readonly id: string; readonly on: string }[],
  tables: SpellTables,
): Promise<{ id: string; count: number }[]> {
  const open = (table: SQL) =>
    sql`select s.cooperative_id from ${table} s join ceasing e on e.id = s.cooperative_id
      and (s.to_on is null or s.to_on > e.day)`;
  const spells = [
    open(sql`management_positions`),
    ...(tables.members ? [open(sql`members`)] : []),
    ...(tables.employments ? [open(sql`employments`)] : []),
  ];
  const rows = ceasing.map(({ id, on }) => ({ id, day: on }));
  return transaction.query(sql`/* countLeftOpen */
    with ceasing as (select id, day from jsonb_to_recordset(${rowsOf(rows)}) as c (id uuid, day date))
    select cooperative_id as id, count(*)::int as count from (${sql.join(spells, sql` union all `)}) o group by 1`);
}

/** The cooperatives of the ids that are in scope. */
export async function findCooperativeBriefs(
  transaction: Transaction,
  caller: Caller,
  ids: readonly string[],
): Promise<Map<string, CooperativeBrief>> {
  const mine = kindInScope(cooperativeReads.kind, caller);
  const rows = await transaction.query<CooperativeBrief>(sql`/* findCooperativeBriefs */
    select r.id, r.kind, r.governance_model as "governanceModel", r.province_id as "provinceId",
      r.commune_id as "communeId", r.charter_capital_vnd::float8 as "charterCapitalVnd",
      r.founded_on as "foundedOn", r.founded_on_precision as "foundedOnPrecision"
    from cooperatives r where ${allOf([sql`r.id = any(${arrayOf([...new Set(ids)], 'uuid')})`, mine])}`);
  return new Map(rows.map((row) => [row.id, row]));
}
