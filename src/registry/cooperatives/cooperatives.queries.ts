import { allOf, arrayOf, sql } from '../../database/sql.ts';
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

/** The cooperatives of the ids that are in scope. */
export async function findCooperativeBriefs(
  transaction: Transaction,
  caller: Caller,
  ids: readonly string[],
): Promise<Map<string, CooperativeBrief>> {
  const mine = kindInScope(cooperativeReads.kind, caller);
  const rows = await transaction.query<CooperativeBrief>(sql`/* findCooperativeBriefs */
    select r.id, r.kind, r.governance_model as "governanceModel", r.province_id as "provinceId",
      r.commune_id as "communeId", r.charter_capital_vnd::float8 as "charterCapitalVnd"
    from cooperatives r where ${allOf([sql`r.id = any(${arrayOf([...new Set(ids)], 'uuid')})`, mine])}`);
  return new Map(rows.map((row) => [row.id, row]));
}
