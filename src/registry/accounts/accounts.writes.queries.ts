import { type StoredRow, storedColumns } from '../../database/records.ts';
import { arrayOf, rowsOf, sql } from '../../database/sql.ts';
import { clients } from '../../database/tables/accounts.table.ts';
import type { Transaction } from '../../database/transaction.ts';

/** The clients to change, locked in the order of their ids. */
export function lockClientRows(
  transaction: Transaction,
  ids: readonly string[],
): Promise<StoredRow<typeof clients>[]> {
  return transaction.query(sql`/* lockClientRows */
    select ${storedColumns(clients, 'c')} from clients c where c.id = any(${arrayOf(ids, 'uuid')})
    order by c.id for update`);
}

/** Ends the secrets of clients so many hours from now; one that ends before stays as it is. */
export async function updateEndOfSecrets(
  transaction: Transaction,
  ends: readonly { readonly id: string; readonly overlapHours?: number }[],
): Promise<void> {
  const rows = ends.map(({ id, overlapHours = 0 }) => ({ id, hours: overlapHours }));
  await transaction.query(sql`/* updateEndOfSecrets */
    update client_secrets s
    set expires_at = least(coalesce(s.expires_at, 'infinity'), now() + make_interval(hours => e.hours))
    from jsonb_to_recordset(${rowsOf(rows)}) e (id uuid, hours int) where s.client_id = e.id`);
}

/** Locks clients in the order of their ids, so that two grants issued at once cannot give one client two roles. */
export async function lockClients(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.query(sql`/* lockClients */
    select from clients where id = any(${arrayOf(ids, 'uuid')}) order by id for update`);
}

/** The role of each client that has a grant which has not ended; by the client's record id. */
export async function findRoles(
  transaction: Transaction,
  clientIds: readonly string[],
  today: string,
): Promise<Map<string, string>> {
  const rows = await transaction.query<{ clientId: string; role: string }>(sql`/* findRoles */
    select client_id as "clientId", role from grants where client_id = any(${arrayOf(clientIds, 'uuid')})
      and (valid_to is null or valid_to > ${today}::date)`);
  return new Map(rows.map((row) => [row.clientId, row.role]));
}

/** Ends those of the grants that have not ended yet; one that has not begun never will. @returns their ids. */
export async function updateEndOfGrants(
  transaction: Transaction,
  ids: readonly string[],
  today: string,
): Promise<Set<string>> {
  const rows = await transaction.query<{ id: string }>(sql`/* updateEndOfGrants */
    update grants set valid_to = greatest(${today}::date, valid_from)
    where id = any(${arrayOf(ids, 'uuid')}) and (valid_to is null or valid_to > ${today}::date) returning id`);
  return new Set(rows.map((row) => row.id));
}

/** Record ids of agencies by their codes. */
export function findAgencyIds(
  transaction: Transaction,
  codes: readonly string[],
): Promise<Map<string, string>> {
  return findIds(transaction, 'agencies', 'code', codes);
}

/** Record ids of clients by their OAuth client ids. */
export function findClientIds(
  transaction: Transaction,
  clientIds: readonly string[],
): Promise<Map<string, string>> {
  return findIds(transaction, 'clients', 'client_id', clientIds);
}

async function findIds(
  transaction: Transaction,
  table: 'agencies' | 'clients',
  column: 'code' | 'client_id',
  keys: readonly string[],
): Promise<Map<string, string>> {
  const key = sql.identifier(column);
  const rows = await transaction.query<{ key: string; id: string }>(sql`/* findIds */
    select ${key} as key, id from ${sql.identifier(table)} where ${key} = any(${arrayOf([...new Set(keys)], 'text')})`);
  return new Map(rows.map((row) => [row.key, row.id]));
}
