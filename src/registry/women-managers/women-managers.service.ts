import { type KnownAt, snapshotAt } from '../../database/history.ts';
import type { Transaction } from '../../database/transaction.ts';
import { failure } from '../../kernel/errors.ts';
import { parseOne } from '../../kernel/parse.ts';
import { type FieldOf, mayRead } from '../../policy/fields.ts';
import { authorise } from '../../policy/scope.ts';
import { readableFields, type ServiceContext } from '../../records/context.ts';
import type { Place } from '../../records/place.ts';
import { presentUnits } from '../../records/presented-units.ts';
import { type PageArguments, readPage, toPage } from '../../records/reading/pages.ts';
import { orderOfSearch, readSearch, WOMAN_TITLES } from '../../records/reading/search.ts';
import { coverOf } from '../../records/territory-filter.ts';
import { readInnerFields } from '../persons/persons.service.ts';
import type { RecordedPerson } from '../persons/persons.writes.ts';
import { findPlacesOfWomen, lockWomen, lockWomenIds } from './women-managers.locks.queries.ts';
import {
  conditionsOf,
  countWomenManagers,
  DEFAULT_ORDERS,
  findPersonIds,
  findWomenManagers,
  listWomenManagers,
  SORT_KEYS,
  type WomenManagerOrder,
} from './women-managers.queries.ts';
import type { WomenManagerRecord } from './women-managers.records.ts';
import { WomenManagerFilter } from './women-managers.schemas.ts';

/**
 * Women managers by id, in the order of the ids; null for one that is not in scope. `knownAt` is a snapshot.
 * @throws FORBIDDEN.
 */
export async function findWomenManagersById(
  context: ServiceContext,
  ids: readonly string[],
  requested: ReadonlySet<string>,
  knownAt: KnownAt = null,
): Promise<(WomenManagerRecord | null)[]> {
  authorise(context.caller, knownAt === null ? 'womenManager.read' : 'womenManager.readHistory');
  const fields = readableFields(context.caller, 'womenManager', requested);
  const found = await findWomenManagers(context.read, ids, { scope: context.caller.scope, fields, knownAt });
  const rows = await presented(context, found, requested, knownAt);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The rows as they are shown: with their units, and with the fields behind the inner wall. */
async function presented<Row extends WomenManagerRecord>(
  context: ServiceContext,
  rows: readonly Row[],
  requested: ReadonlySet<string>,
  knownAt: KnownAt,
): Promise<Row[]> {
  const { territory } = context.registry.reference;
  const full = await withInnerFields(context, rows, requested, knownAt);
  return full.map((row) => presentUnits(row, requested, { territory, today: context.today }));
}

/** Adds what stands behind the inner wall, when it was asked for and may be shown. */
async function withInnerFields<Row extends WomenManagerRecord>(
  context: ServiceContext,
  rows: readonly Row[],
  requested: ReadonlySet<string>,
  knownAt: KnownAt,
): Promise<Row[]> {
  const fields = readableFields(context.caller, 'womenManager', requested);
  // The policy gives both kinds the same inner fields, of the same classes.
  const inner = fields as ReadonlySet<FieldOf<'person'>>;
  const personIds = rows.map((row) => row.personId);
  const byPerson = await readInnerFields(context, personIds, inner, knownAt);
  if (byPerson.size === 0) return [...rows];
  return rows.map((row) => ({ ...row, ...byPerson.get(row.personId) }));
}

/** One woman manager, null when not in scope. @throws FORBIDDEN, KNOWN_AT_TOO_EARLY. */
export async function findWomenManager(
  context: ServiceContext,
  id: string,
  requested: ReadonlySet<string>,
  moment: string | null = null,
): Promise<{ record: WomenManagerRecord; knownAt: KnownAt } | null> {
  authorise(context.caller, moment === null ? 'womenManager.read' : 'womenManager.readHistory');
  const knownAt = moment === null ? null : await snapshotAt(context.read, moment);
  const [record = null] = await findWomenManagersById(context, [id], requested, knownAt);
  return record === null ? null : { record, knownAt };
}

/** @throws NOT_FOUND when she is not in scope; otherwise as findWomenManager. */
export async function getWomenManager(
  context: ServiceContext,
  id: string,
  requested: ReadonlySet<string>,
): Promise<WomenManagerRecord> {
  const found = await findWomenManager(context, id, requested);
  if (found === null) throw failure('NOT_FOUND');
  return found.record;
}

export interface WomenManagerListRequest {
  readonly filter: unknown;
  readonly order: WomenManagerOrder | null;
  readonly page: PageArguments;
}

/** A page of women managers in scope. @throws FORBIDDEN, PAGE_ARGUMENTS, CURSOR_INVALID, UNIT_UNKNOWN. */
export async function getWomenManagerPage(
  context: ServiceContext,
  request: WomenManagerListRequest,
  requested: ReadonlySet<string>,
) {
  authorise(context.caller, 'womenManager.read');
  const list = listOf(context, request);
  const fields = readableFields(context.caller, 'womenManager', requested);
  const page = toPage(await listWomenManagers(context.read, { ...list, fields }), list.page);
  return { ...page, rows: await presented(context, page.rows, requested, null) };
}

/** How many rows the whole list has. @throws as getWomenManagerPage. */
export async function countWomenManagerList(
  context: ServiceContext,
  {
    filter,
    order = null,
  }: Pick<WomenManagerListRequest, 'filter'> & Partial<Pick<WomenManagerListRequest, 'order'>>,
): Promise<number> {
  authorise(context.caller, 'womenManager.read');
  return countWomenManagers(context.read, listOf(context, { filter, order, page: {} }));
}

function listOf(context: ServiceContext, { filter, order, page }: WomenManagerListRequest) {
  const parsed = parseOne(WomenManagerFilter, filter ?? {}, 'filter');
  const search = parsed.search ?? null;
  const chosen = readableOrder(context, order, search);
  return {
    scope: context.caller.scope,
    order: chosen,
    conditions: conditionsOf(parsed, { scope: context.caller.scope, today: context.today }),
    search: search === null ? null : readSearch(search, WOMAN_TITLES),
    territory: coverOf(context, parsed.territory ?? null),
    page: readPage(page, ['womenManagers', chosen, parsed], SORT_KEYS[chosen.field]),
  };
}

/**
 * The order of the list. Names that the role may not read are neither searched nor sorted by: the place in a list and
 * the cursors would tell them.
 */
function readableOrder(
  { caller }: ServiceContext,
  order: WomenManagerOrder | null,
  search: string | null,
): WomenManagerOrder {
  if (mayRead(caller.role, 'womenManager', 'name')) return orderOfSearch(order, search, DEFAULT_ORDERS);
  if (search !== null) throw failure('FORBIDDEN', 'filter.search');
  if (order?.field === 'NAME' || order?.field === 'RELEVANCE') throw failure('FORBIDDEN', 'orderBy');
  return order ?? { field: 'CREATED_AT', direction: 'ASC' };
}

/** The persons of the women managers in scope, inside another noun's transaction, held to its end; by their own ids. */
export async function holdPersonsOfWomen(
  transaction: Transaction,
  { caller }: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, RecordedPerson>> {
  if (ids.length === 0) return new Map();
  const women = await lockWomen(transaction, caller.scope, ids);
  return new Map(
    [...women].map(([id, { personId, identityId, birthYear }]) => [
      id,
      { id: personId, identityId, gender: 'FEMALE', birthYear },
    ]),
  );
}

/** Where the women of the ids that are in scope were recorded, for the records of other nouns that name them. */
export function findWomenPlaces(
  transaction: Transaction,
  { caller }: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, Place>> {
  return findPlacesOfWomen(transaction, caller.scope, ids);
}

/**
 * Those of the ids that are in scope, inside another noun's transaction, held to its end: a rule over the terms of a
 * woman stands only as long as nobody else writes one of them.
 */
export function holdWomen(
  transaction: Transaction,
  { caller }: ServiceContext,
  ids: readonly string[],
): Promise<Set<string>> {
  return lockWomenIds(transaction, caller.scope, ids);
}

/** The person of each woman manager in scope, inside another noun's transaction; its id stays inside the registry. */
export function findPersonsOfWomen(
  transaction: Transaction,
  { caller }: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, string>> {
  return findPersonIds(transaction, caller.scope, ids);
}
