import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { FieldOf } from '../../policy/fields.ts';
import { type FieldColumns, recordFieldColumns, selectList } from '../../records/reading/fields.ts';
import { pageBy } from '../../records/reading/keyset.ts';
import { ID_KEY } from '../../records/reading/orders.ts';
import type { PageRequest } from '../../records/reading/pages.ts';
import type { SortKey } from '../../records/reading/sort-key.ts';

export type AccountKind = 'agency' | 'client' | 'grant';

/** An agency, client or grant as read; units by their number. */
export type AccountRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

const AGENCY_BRIEF = sql`jsonb_build_object('id', a.id, 'code', a.code, 'name', a.name)`;

const AGENCY: FieldColumns<FieldOf<'agency'>> = {
  ...recordFieldColumns('r'),
  code: sql`r.code`,
  kind: sql`r.kind`,
  name: sql`r.name`,
  unit: sql`r.unit_id`,
  validFrom: sql`r.valid_from`,
  validTo: sql`r.valid_to`,
};

const CLIENT: FieldColumns<FieldOf<'client'>> = {
  ...recordFieldColumns('r'),
  clientId: sql`r.client_id`,
  name: sql`r.name`,
  agency: sql`(select ${AGENCY_BRIEF} from agencies a where a.id = r.agency_id)`,
  state: sql`r.state`,
  allowedOrigins: sql`r.allowed_origins`,
  grants: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'unit', g.unit_id,
      'validFrom', g.valid_from, 'validTo', g.valid_to) order by g.valid_from, g.id), '[]')
    from (select * from grants g where g.client_id = r.id order by g.valid_from desc, g.id desc limit 50) g)`,
};

const GRANT: FieldColumns<FieldOf<'grant'>> = {
  ...recordFieldColumns('r'),
  client: sql`(select jsonb_build_object('id', c.id, 'clientId', c.client_id) from clients c where c.id = r.client_id)`,
  role: sql`r.role`,
  unit: sql`r.unit_id`,
  purposes: sql`r.purposes`,
  legalBasis: sql`r.legal_basis`,
  validFrom: sql`r.valid_from`,
  validTo: sql`r.valid_to`,
};

const SOURCES: Readonly<Record<AccountKind, { columns: FieldColumns<string>; table: SQL }>> = {
  agency: { columns: AGENCY, table: sql`agencies r` },
  client: { columns: CLIENT, table: sql`clients r` },
  grant: { columns: GRANT, table: sql`grants r` },
};

const ID = sql`r.id`;

/** Those of the ids that row level security shows, in no order. */
export function findAccountRecords(
  transaction: Transaction,
  kind: AccountKind,
  ids: readonly string[],
  fields: ReadonlySet<string>,
): Promise<AccountRecord[]> {
  const { columns, table } = SOURCES[kind];
  return transaction.query(sql`/* findAccountRecords */
    select ${selectList(columns, fields, [ID])} from ${table} where ${ID} = any(${arrayOf(ids, 'uuid')})`);
}

/** The order of each list; each key is unique. Ids grow with time. */
export const ACCOUNT_KEYS: Readonly<Record<AccountKind, readonly SortKey[]>> = {
  agency: [{ expression: sql`r.code`, type: 'text' }],
  client: [{ expression: sql`r.client_id`, type: 'text' }],
  grant: [ID_KEY],
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
    kinds === null ? null : sql`r.kind = any(${arrayOf(kinds, 'text')})`,
    state === null ? null : sql`r.state = ${state}`,
    clientId === null ? null : sql`r.client_id = (select id from clients where client_id = ${clientId})`,
  ];
}

/** One page of a kind, and one row more that shows whether there is a next page. */
export function listAccounts(
  transaction: Transaction,
  kind: AccountKind,
  fields: ReadonlySet<string>,
  { filter, page }: { filter: AccountFilter; page: PageRequest },
): Promise<(AccountRecord & { sortValues: string[] })[]> {
  const { columns, table } = SOURCES[kind];
  const { rows, sorted, sortValues } = pageBy({
    from: table,
    keys: ACCOUNT_KEYS[kind],
    direction: 'ASC',
    page,
    where: conditionsOf(filter),
    units: null,
    besides: null,
  });
  return transaction.query(sql`/* listAccounts */
    select ${selectList(columns, fields, [ID, sortValues])} from ${rows} r ${sorted}`);
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
