import { type KnownAt, snapshotAt } from '../../database/history.ts';
import type { Transaction } from '../../database/transaction.ts';
import { failure } from '../../kernel/errors.ts';
import { parseOne } from '../../kernel/parse.ts';
import { classOf, mayRead, type RecordKind } from '../../policy/fields.ts';
import { authorise } from '../../policy/scope.ts';
import type { UnitVersion } from '../../reference/territory.ts';
import { readableFields, type ServiceContext } from '../context.ts';
import { groupsOf } from '../groups.ts';
import { withKnownAt } from '../known-at.ts';
import { type PlaceOrNation, presentUnits } from '../presented-units.ts';
import {
  type AnyRecordKind,
  anyKind,
  ordersOf,
  type RecordKindOf,
  type RecordOrder,
  type RecordRow,
  type StoredRecord,
} from '../record-kind.ts';
import { coverOf, type TerritoryFilter } from '../territory-filter.ts';
import { type Page, type PageArguments, readPage, requireNestedLimit, toPage } from './pages.ts';
import {
  countRecords,
  findRecords,
  findStored,
  listRecords,
  listRecordsOf,
  type RecordList,
} from './record-kind.queries.ts';
import { orderOfSearch, RELEVANCE } from './search.ts';

export interface RecordListRequest {
  readonly filter: unknown;
  readonly order: RecordOrder | null;
  readonly page: PageArguments;
}

type Requested = ReadonlySet<string>;

/** What may be read of a kind. Every function authorises first. */
export interface RecordReads {
  readonly kind: AnyRecordKind;
  /** By id, in the order of the ids; null for one that is not in scope. @throws FORBIDDEN. */
  findById(
    context: ServiceContext,
    ids: readonly string[],
    requested: Requested,
    knownAt?: KnownAt,
  ): Promise<(RecordRow | null)[]>;
  /** One record, as it was known at a moment when one is given. @throws FORBIDDEN, NOT_FOUND, KNOWN_AT_TOO_EARLY. */
  get(context: ServiceContext, id: string, requested: Requested, moment?: string | null): Promise<RecordRow>;
  /** At most `limit` records of each owner. @throws FORBIDDEN; PAGE_ARGUMENTS for a limit outside 1..50. */
  findOf(
    context: ServiceContext,
    owner: string,
    ownerIds: readonly string[],
    requested: Requested,
    list: { readonly limit: number; readonly knownAt?: KnownAt },
  ): Promise<RecordRow[][]>;
  /** A page of the records in scope. @throws FORBIDDEN, PAGE_ARGUMENTS, CURSOR_INVALID, UNIT_UNKNOWN. */
  getPage(
    context: ServiceContext,
    request: RecordListRequest,
    requested: Requested,
  ): Promise<Page<RecordRow>>;
  /** How many rows the whole list has. @throws as getPage. */
  count(context: ServiceContext, request: Pick<RecordListRequest, 'filter' | 'order'>): Promise<number>;
  /** Stored rows by id inside another noun's transaction; those that are not in scope are missing. */
  findStored(
    transaction: Transaction,
    context: ServiceContext,
    ids: readonly string[],
  ): Promise<Map<string, StoredRecord>>;
}

/** The reads of a record kind. */
export function readsOf<Kind extends RecordKind>(definition: RecordKindOf<Kind>): RecordReads {
  const kind = anyKind(definition);
  const selectionOf = (context: ServiceContext, requested: Requested) => ({
    fields: readableFields(context.caller, kind.kind, requested),
    today: context.today,
  });

  const findById: RecordReads['findById'] = async (context, ids, requested, knownAt = null) => {
    authorise(context.caller, kind.read);
    if (knownAt !== null) authorise(context.caller, 'record.readHistory');
    const rows = await findRecords(context.read, kind, ids, {
      caller: context.caller,
      knownAt,
      ...selectionOf(context, requested),
    });
    const byId = new Map(rows.map(presenting(context, kind, requested)).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  };

  return {
    kind,
    findById,
    async get(context, id, requested, moment = null) {
      authorise(context.caller, kind.read);
      if (moment !== null) authorise(context.caller, 'record.readHistory');
      const knownAt = moment === null ? null : await snapshotAt(context.read, moment);
      const [found = null] = await findById(context, [id], requested, knownAt);
      if (found === null) throw failure('NOT_FOUND');
      return withKnownAt(found, knownAt);
    },
    async findOf(context, owner, ownerIds, requested, { limit, knownAt = null }) {
      authorise(context.caller, kind.read);
      if (knownAt !== null) authorise(context.caller, 'record.readHistory');
      requireNestedLimit(limit);
      const how = kind.owners?.[owner];
      if (how === undefined) throw new Error(`${kind.kind} is not listed by ${owner}`);
      const rows = await listRecordsOf(context.read, kind, how, ownerIds, {
        caller: context.caller,
        limit,
        knownAt,
        ...selectionOf(context, requested),
      });
      return groupsOf(ownerIds, rows.map(presenting(context, kind, requested)), (row) => row.ownerId);
    },
    async getPage(context, request, requested) {
      authorise(context.caller, kind.read);
      const list = listOf(context, kind, request);
      const rows = await listRecords(context.read, kind, selectionOf(context, requested), list);
      const page = toPage(rows, list.page);
      return { ...page, rows: page.rows.map(presenting(context, kind, requested)) };
    },
    async count(context, request) {
      authorise(context.caller, kind.read);
      return countRecords(context.read, kind, listOf(context, kind, { ...request, page: {} }));
    },
    findStored: (transaction, { caller }, ids) =>
      findStored(transaction, kind, { caller, ids, forUpdate: false }),
  };
}

const BY_RELEVANCE: RecordOrder = { field: RELEVANCE, direction: 'ASC' };

function listOf(
  context: ServiceContext,
  kind: AnyRecordKind,
  { filter, order, page }: RecordListRequest,
): RecordList {
  // The schema of the kind's own filter; its conditions know the fields.
  const parsed = parseOne(kind.filter, filter ?? {}, 'filter') as Record<string, unknown>;
  requireReadable(context, kind, parsed);
  const search = (parsed.search ?? null) as string | null; // the schema of every search
  const chosen = orderOfSearch(order, search, { relevance: BY_RELEVANCE, otherwise: kind.defaultOrder });
  const territory = (parsed.territory ?? null) as TerritoryFilter | null; // the schema of every filter's territory
  return {
    caller: context.caller,
    order: chosen,
    conditions: kind.conditions(parsed, context),
    search: search === null ? null : (kind.search?.(search, context.caller) ?? null),
    territory: coverOf(context, territory),
    page: readPage(page, [kind.kind, chosen, parsed], ordersOf(kind)[chosen.field] ?? []),
  };
}

/**
 * A list by a field that the role may not read would tell it. A filter has the name of its field, or of the record
 * that it names and `Id`.
 */
function requireReadable({ caller }: ServiceContext, { kind }: AnyRecordKind, filter: object): void {
  for (const [name, value] of Object.entries(filter)) {
    if (value == null) continue;
    const field = [name, name.replace(/Id$/, '')].find((one) => classOf(kind, one) !== undefined);
    if (field !== undefined && !mayRead(caller.role, kind, field))
      throw failure('FORBIDDEN', `filter.${name}`);
  }
}

/** Adds units from the reference in their newest version, where they were asked for. */
function presenting(
  context: ServiceContext,
  { units = {}, unitLists = {}, unitsToday = {} }: AnyRecordKind,
  requested: Requested,
): <Row extends RecordRow>(row: Row) => Row {
  const { today } = context;
  const { territory } = context.registry.reference;
  const unitOf = (id: unknown) => (typeof id === 'number' ? territory.latestVersion(id) : null);
  const listOfUnits = (ids: unknown): UnitVersion[] =>
    Array.isArray(ids) ? ids.map(unitOf).filter((unit) => unit !== null) : [];
  const unitToday = (id: unknown) => (typeof id === 'number' ? territory.resolveToday(id, today).unit : null);
  const asked = (fields: Readonly<Record<string, string | undefined>>, read: (value: unknown) => unknown) =>
    Object.entries(fields).flatMap(([field, property = '']) =>
      requested.has(field) ? [{ field, property, read }] : [],
    );
  const added = [...asked(units, unitOf), ...asked(unitLists, listOfUnits), ...asked(unitsToday, unitToday)];
  return (row) => {
    // A row of a kind has the place of its table: the record's own columns.
    const placed = presentUnits(row as typeof row & PlaceOrNation, requested, { territory, today });
    if (added.length === 0) return placed;
    return {
      ...placed,
      ...Object.fromEntries(added.map(({ field, property, read }) => [field, read(row[property])])),
    };
  };
}
