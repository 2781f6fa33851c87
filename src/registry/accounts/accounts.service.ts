import { authorise } from '../../policy/scope.ts';
import { readableFields, type ServiceContext } from '../context.ts';
import { type Page, type PageArguments, readPage, toPage } from '../pages.ts';
import {
  type AccountKind,
  type AccountRecord,
  AGENCY_KEYS,
  countAgencies,
  findAccountRecords,
  listAgencies,
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

export interface AgencyListRequest {
  /** Of one of these kinds; null for all. */
  readonly kinds: readonly string[] | null;
  readonly page: PageArguments;
}

/** A page of agencies by code; anybody may read it. @throws PAGE_ARGUMENTS, CURSOR_INVALID. */
export async function getAgencyPage(
  context: ServiceContext,
  { kinds, page }: AgencyListRequest,
  requested: ReadonlySet<string>,
): Promise<Page<AccountRecord>> {
  const request = readPage(page, ['agencies', kinds], AGENCY_KEYS);
  const fields = readableFields(context.caller, 'agency', requested);
  const rows = await listAgencies(context.read, fields, { kinds, page: request });
  const shown = toPage(rows, request);
  return { ...shown, rows: shown.rows.map((row) => presented(context, row)) };
}

/** How many agencies the whole list has. */
export function countAgencyList(
  context: ServiceContext,
  { kinds }: Pick<AgencyListRequest, 'kinds'>,
): Promise<number> {
  return countAgencies(context.read, kinds);
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
