import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { FieldOf } from '../../policy/fields.ts';
import { type FieldColumns, recordFieldColumns, selectList } from '../../records/reading/fields.ts';
import {
  orderBy,
  type PageRequest,
  pastPosition,
  type SortKey,
  sortValues,
} from '../../records/reading/pages.ts';

export type AccountKind = 'agency' | 'client' | 'grant';

/** An agency, client or grant as read; units by their number. */
export type AccountRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

const AGENCY_BRIEF = sql`jsonb_build_object('id', a.id, 'code', a.code, 'name', a.name)`;

const AGENCY: FieldColumns<FieldOf<'agency'>> = {
  ...recordFieldColumns('a'),
  code: sql`a.code`,
  kind: sql`a.kind`,
  name: sql`a.name`,
  unit: sql`a.unit_id`,
  validFrom: sql`a.valid_from`,
  validTo: sql`a.valid_to`,
};

const CLIENT: FieldColumns<FieldOf<'client'>> = {
  ...recordFieldColumns('c'),
  clientId: sql`c.client_id`,
  name: sql`c.name`,
  agency: sql`(select ${AGENCY_BRIEF} from agencies a where a.id = c.agency_id)`,
  state: sql`c.state`,
  grants: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'unit', g.unit_id,
      'validFrom', g.valid_from, 'validTo', g.valid_to) order by g.valid_from, g.id), '[]')
    from (select * from grants g where g.client_id = c.id order by g.valid_from desc, g.id desc limit 50) g)`,
};

const GRANT: FieldColumns<FieldOf<'grant'>> = {
  ...recordFieldColumns('g'),
  client: sql`(select jsonb_build_object('id', c.id, 'clientId', c.client_id) from clients c where c.id = g.client_id)`,
  role: sql`g.role`,
  unit: sql`g.unit_id`,
  purposes: sql`g.purposes`,
  legalBasis: sql`g.legal_basis`,
  validFrom: sql`g.valid_from`,
  validTo: sql`g.valid_to`,
};

const SOURCES: Readonly<Record<AccountKind, { columns: FieldColumns<string>; table: SQL; id: SQL }>> = {
  agency: { columns: AGENCY, table: sql`agencies a`, id: sql`a.id` },
  client: { columns: CLIENT, table: sql`clients c`, id: sql`c.id` },
  grant: { columns: GRANT, table: sql`grants g`, id: sql`g.id` },
};

/** Those of the ids that row level security shows, in no order. */
export function findAccountRecords(
  transaction: Transaction,
  kind: AccountKind,
  ids: readonly string[],
  fields: ReadonlySet<string>,
): Promise<AccountRecord[]> {
  const { columns, table, id } = SOURCES[kind];
  return transaction.query(sql`/* findAccountRecords */
    select ${selectList(columns, fields, [id])} from ${table} where ${id} = any(${arrayOf(ids, 'uuid')})`);
}

/** The order of each list; each key is unique. Ids grow with time. */
export const ACCOUNT_KEYS: Readonly<Record<AccountKind, readonly SortKey[]>> = {
  agency: [{ expression: sql`a.code`, type: 'text' }],
  client: [{ expression: sql`c.client_id`, type: 'text' }],
  grant: [{ expression: sql`g.id`, type: 'uuid' }],
};

/** What of a list is wanted; null for all. */
export interface AccountFilter {
  /** Agencies of one of these kinds. */
  readonly kinds?: readonly string[] | null;
  /** Clients in this state. */
  readonly state?: string | null;
  /** Grants of the client with this OAuth client_id. */
  readonly clientId?: string | null;
}

function conditionsOf({ kinds = null, state = null, clientId = null }: AccountFilter): (SQL | null)[] {
  return [
    kinds === null ? null : sql`a.kind = any(${arrayOf(kinds, 'text')})`,
    state === null ? null : sql`c.state = ${state}`,
    clientId === null ? null : sql`g.client_id = (select id from clients where client_id = ${clientId})`,
  ];
}

/** One page of a kind, and one row more that tells whether there is a next one. */
export function listAccounts(
  transaction: Transaction,
  kind: AccountKind,
  fields: ReadonlySet<string>,
  { filter, page }: { filter: AccountFilter; page: PageRequest },
): Promise<(AccountRecord & { sortValues: string[] })[]> {
  const { columns, table, id } = SOURCES[kind];
  const keys = ACCOUNT_KEYS[kind];
  const where = allOf([...conditionsOf(filter), pastPosition(keys, 'ASC', page)]);
  return transaction.query(sql`/* listAccounts */
    select ${selectList(columns, fields, [id, sortValues(keys)])} from ${table}
    where ${where} order by ${orderBy(keys, 'ASC', page.backwards)} limit ${page.size + 1}`);
}

/** How many there are of a kind. */
export async function countAccounts(
  transaction: Transaction,
  kind: AccountKind,
  filter: AccountFilter,
): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(sql`/* countAccounts */
    select count(*) as count from ${SOURCES[kind].table} where ${allOf(conditionsOf(filter))}`);
  return row?.count ?? 0;
}
