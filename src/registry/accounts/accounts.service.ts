import { authorise } from '../../policy/scope.ts';
import { readableFields, type ServiceContext } from '../../records/context.ts';
import { type Page, type PageArguments, readPage, toPage } from '../../records/reading/pages.ts';
import {
  ACCOUNT_KEYS,
  type AccountFilter,
  type AccountKind,
  type AccountRecord,
  countAccounts,
  findAccountRecords,
  listAccounts,
} from './accounts.queries.ts';

/** Agencies are public knowledge; clients and grants are the administrator's. */
function authoriseRead({ caller }: ServiceContext, kind: AccountKind): void {
  if (kind !== 'agency') authorise(caller, 'account.read');
}

/** Agencies, clients or grants by id, in the order of the ids; null for one there is not. @throws FORBIDDEN. */
export async function findAccountsById(
  context: ServiceContext,
  kind: AccountKind,
  ids: readonly string[],
  requested: ReadonlySet<string>,
): Promise<(AccountRecord | null)[]> {
  authoriseRead(context, kind);
  const fields = readableFields(context.caller, kind, requested);
  const rows = await findAccountRecords(context.read, kind, ids, fields);
  const byId = new Map(rows.map((row) => [row.id, presented(context, row)]));
  return ids.map((id) => byId.get(id) ?? null);
}

export interface AccountListRequest {
  readonly filter: AccountFilter;
  readonly page: PageArguments;
}

/** A page of a kind: agencies by code, clients by OAuth client_id, grants by age. @throws FORBIDDEN, PAGE_ARGUMENTS, CURSOR_INVALID. */
export async function getAccountPage(
  context: ServiceContext,
  kind: AccountKind,
  { filter, page }: AccountListRequest,
  requested: ReadonlySet<string>,
): Promise<Page<AccountRecord>> {
  authoriseRead(context, kind);
  const request = readPage(page, [kind, filter], ACCOUNT_KEYS[kind]);
  const fields = readableFields(context.caller, kind, requested);
  const rows = await listAccounts(context.read, kind, fields, { filter, page: request });
  const shown = toPage(rows, request);
  return { ...shown, rows: shown.rows.map((row) => presented(context, row)) };
}

/** How many rows the whole list has. @throws FORBIDDEN. */
export async function countAccountList(
  context: ServiceContext,
  kind: AccountKind,
  filter: AccountFilter,
): Promise<number> {
  authoriseRead(context, kind);
  return countAccounts(context.read, kind, filter);
}

/** Units from the reference, as written and in their newest version. */
function presented({ registry }: ServiceContext, record: AccountRecord): AccountRecord {
  const unitOf = (unit: unknown) =>
    typeof unit === 'number' ? registry.reference.territory.latestVersion(unit) : null;
  const { unit, grants } = record;
  return {
    ...record,
    ...(unit !== undefined && { unit: unitOf(unit) }),
    ...(Array.isArray(grants) && { grants: grants.map((one) => ({ ...one, unit: unitOf(one.unit) })) }),
  };
}
