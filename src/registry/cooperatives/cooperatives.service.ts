import { type KnownAt, snapshotAt } from '../../database/history.ts';
import type { Transaction } from '../../database/transaction.ts';
import { failure } from '../../kernel/errors.ts';
import { parseOne } from '../../kernel/parse.ts';
import { mayDo } from '../../policy/actions.ts';
import { authorise } from '../../policy/scope.ts';
import { readableFields, type ServiceContext } from '../../records/context.ts';
import { type PageArguments, readPage, toPage } from '../../records/reading/pages.ts';
import { BODY_TITLES, orderOfSearch, readSearch } from '../../records/reading/search.ts';
import { coverOf } from '../../records/territory-filter.ts';
import type { CooperativeColumnsContext } from './cooperatives.columns.ts';
import { type CooperativeOrder, conditionsOf, DEFAULT_ORDERS, SORT_KEYS } from './cooperatives.filters.ts';
import { presentCooperative } from './cooperatives.presentation.ts';
import {
  countCooperatives,
  findCooperativeBriefs,
  findCooperativeId,
  findCooperatives,
  listCooperatives,
} from './cooperatives.queries.ts';
import type { CooperativeBrief, CooperativeRecord } from './cooperatives.records.ts';
import { CooperativeFilter, CooperativeKeyInput } from './cooperatives.schemas.ts';

/** What identifies one cooperative. */
export type CooperativeKey =
  | { readonly id: string }
  | { readonly taxCode: string }
  | { readonly registryCode: string };

/**
 * Cooperatives by id, in the order of the ids; null for one that is not in scope.
 * `knownAt` is a snapshot, null for now.
 * @throws FORBIDDEN.
 */
export async function findCooperativesById(
  context: ServiceContext,
  ids: readonly string[],
  requested: ReadonlySet<string>,
  knownAt: KnownAt = null,
): Promise<(CooperativeRecord | null)[]> {
  authorise(context.caller, knownAt === null ? 'cooperative.read' : 'cooperative.readHistory');
  const rows = await findCooperatives(context.read, ids, {
    scope: context.caller.scope,
    fields: readableFields(context.caller, 'cooperative', requested),
    columns: columnsContext(context, knownAt),
  });
  const byId = new Map(rows.map(presentCooperative(context, requested)).map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/**
 * One cooperative; null when none is in scope. `moment` asks for what was known then.
 * @throws FORBIDDEN, KNOWN_AT_TOO_EARLY, and the codes of parseOne for a code.
 */
export async function findCooperative(
  context: ServiceContext,
  key: CooperativeKey,
  requested: ReadonlySet<string>,
  moment: string | null = null,
): Promise<{ record: CooperativeRecord; knownAt: KnownAt } | null> {
  authorise(context.caller, moment === null ? 'cooperative.read' : 'cooperative.readHistory');
  const knownAt = moment === null ? null : await snapshotAt(context.read, moment);
  const id =
    'id' in key
      ? key.id
      : await findCooperativeId(context.read, context.caller.scope, asStored(key), knownAt);
  const [record = null] = id === null ? [] : await findCooperativesById(context, [id], requested, knownAt);
  return record === null ? null : { record, knownAt };
}

/** A code of the registry is read aloud and typed from paper: case does not matter. @throws the codes of a text. */
function asStored(key: Exclude<CooperativeKey, { id: string }>): Exclude<CooperativeKey, { id: string }> {
  const { taxCode = '', registryCode } = parseOne(CooperativeKeyInput, key);
  return registryCode === undefined ? { taxCode } : { registryCode: registryCode.toUpperCase() };
}

export interface CooperativeListRequest {
  readonly filter: unknown;
  readonly order: CooperativeOrder | null;
  readonly page: PageArguments;
}

/**
 * A page of cooperatives in scope.
 * @throws FORBIDDEN, for the filter by an external identifier too; PAGE_ARGUMENTS, CURSOR_INVALID, UNIT_UNKNOWN, and the codes of parseOne for the filter.
 */
export async function getCooperativePage(
  context: ServiceContext,
  request: CooperativeListRequest,
  requested: ReadonlySet<string>,
) {
  authorise(context.caller, 'cooperative.read');
  const list = listOf(context, request);
  const rows = await listCooperatives(context.read, {
    ...list,
    fields: readableFields(context.caller, 'cooperative', requested),
  });
  return toPage(rows.map(presentCooperative(context, requested)), list.page);
}

/** How many rows the whole list has; one by relevance has those off by a letter, too. @throws as getCooperativePage. */
export async function countCooperativeList(
  context: ServiceContext,
  {
    filter,
    order = null,
  }: Pick<CooperativeListRequest, 'filter'> & Partial<Pick<CooperativeListRequest, 'order'>>,
): Promise<number> {
  authorise(context.caller, 'cooperative.read');
  return countCooperatives(context.read, listOf(context, { filter, order, page: {} }));
}

function listOf(context: ServiceContext, { filter, order, page }: CooperativeListRequest) {
  const parsed = parseOne(CooperativeFilter, filter ?? {}, 'filter');
  // Who may not read an identifier learns nothing of it by asking for it.
  if (parsed.externalIdentifier != null && !mayDo(context.caller.role, 'externalIdentifier.read')) {
    throw failure('FORBIDDEN', 'filter.externalIdentifier');
  }
  const search = parsed.search ?? null;
  const chosen = orderOfSearch(order, search, DEFAULT_ORDERS);
  const keys = SORT_KEYS[chosen.field];
  const columns = columnsContext(context, null);
  return {
    scope: context.caller.scope,
    columns,
    keys,
    order: chosen,
    conditions: conditionsOf(parsed, columns),
    search: search === null ? null : readSearch(search, BODY_TITLES),
    territory: coverOf(context, parsed.territory ?? null),
    page: readPage(page, ['cooperatives', chosen, parsed], keys),
  };
}

/** What the conditions of the filter stand on, today. */
export function cooperativeColumnsContext(context: ServiceContext): CooperativeColumnsContext {
  return columnsContext(context, null);
}

function columnsContext({ registry, today }: ServiceContext, knownAt: KnownAt): CooperativeColumnsContext {
  const counted = registry.reference.codes.managementPositions.filter((one) => one.countsAsWomenManaged);
  return { today, knownAt, countedPositions: counted.map((one) => one.code) };
}

/** What the rules of other nouns need of cooperatives, inside their transaction; those of the ids that are in scope. */
export function findBriefs(
  transaction: Transaction,
  { caller }: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, CooperativeBrief>> {
  return findCooperativeBriefs(transaction, caller.scope, ids);
}
