import { arrayOf, sql } from '../database/sql.ts';
import type { Transaction } from '../database/transaction.ts';

/** Codes of those agencies that exist. */
export async function findAgencyCodes(
  transaction: Transaction,
  codes: readonly string[],
): Promise<Set<string>> {
  const rows = await transaction.query<{ code: string }>(sql`/* findAgencyCodes */
    select code from agencies where code = any(${arrayOf(codes, 'text')})`);
  return new Set(rows.map((row) => row.code));
}

/** Those clients that exist, each with its grants valid on the day. */
export async function findClientGrants(
  transaction: Transaction,
  clientIds: readonly string[],
  today: string,
): Promise<Map<string, readonly string[]>> {
  const rows = await transaction.query<{ clientId: string; grantIds: string[] }>(sql`/* findClientGrants */
    select c.client_id as "clientId", array(select g.id::text from grants g where g.client_id = c.id
      and g.valid_from <= ${today}::date and (g.valid_to is null or g.valid_to > ${today}::date)) as "grantIds"
    from clients c where c.client_id = any(${arrayOf(clientIds, 'text')})`);
  return new Map(rows.map((row) => [row.clientId, row.grantIds]));
}

/** Tables whose records the set brings. */
export type RecordTable =
  | 'cooperatives'
  | 'cooperative_figures'
  | 'women_managers'
  | 'management_positions'
  | 'plans'
  | 'targets'
  | 'budget_lines'
  | 'reporting_obligations'
  | 'members'
  | 'employments'
  | 'trainings'
  | 'support_activities'
  | 'support_requests'
  | 'review_lists'
  | 'media_items'
  | 'commendations'
  | 'alliance_memberships'
  | 'external_identifiers'
  | 'cooperative_reorganisations'
  | 'milestones'
  | 'reports'
  | 'submissions';

/** The versions of those records that exist. */
export async function findVersions(
  transaction: Transaction,
  table: RecordTable,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await transaction.query<{ id: string; version: number }>(sql`/* findVersions */
    select id, version from ${sql.identifier(table)} where id = any(${arrayOf(ids, 'uuid')})`);
  return new Map(rows.map((row) => [row.id, row.version]));
}
