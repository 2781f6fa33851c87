import { mayRead } from '../../policy/fields.ts';
import { type Caller, refusalOf } from '../../policy/scope.ts';
import type { ServiceContext } from '../context.ts';
import type { AnyRecordKind, KindList, RecordOrder } from '../record-kind.ts';
import { type AskedTerritory, askedTerritory, territoryOf } from '../territory-filter.ts';
import { parseFilter } from './filter-guard.ts';
import { type PageArguments, readPage } from './pages.ts';
import type { Located, RecordList } from './record-kind.queries.ts';
import { RELEVANCE_KEYS } from './search.queries.ts';
import { orderOfSearch, RELEVANCE } from './search.ts';
import type { SortKey } from './sort-key.ts';
import { kindInUnits } from './visibility.ts';

export interface ListRequest {
  readonly filter: unknown;
  readonly order: RecordOrder | null;
  readonly page: PageArguments;
}

type AnyList = NonNullable<AnyRecordKind['list']>;

/** @throws Error for a kind that is not listed by itself. */
export function declaredList({ kind, list }: AnyRecordKind): AnyList {
  if (list === undefined) throw new Error(`${kind} has no list`);
  return list;
}

/** The orders of a kind; one that is searched has that of relevance besides. */
export function ordersOf({ orders, search }: AnyList): Readonly<Record<string, readonly SortKey[]>> {
  return search === undefined ? orders : { ...orders, [RELEVANCE]: RELEVANCE_KEYS };
}

/**
 * A list as it is asked for.
 * @throws FORBIDDEN (AUTH_TOKEN_REQUIRED for nobody) for a condition or an order that the role may not ask for; the codes of parseOne and readPage,
 * FIELD_REQUIRED for an order by relevance to nothing, UNIT_UNKNOWN.
 */
export function listOf(
  context: ServiceContext,
  kind: AnyRecordKind,
  { filter, order, page }: ListRequest,
): RecordList {
  const { caller } = context;
  const list = declaredList(kind);
  // The schema of the kind's own filter; its conditions know the fields.
  const parsed = parseFilter(caller, kind.kind, list.filter, filter) as Record<string, unknown>;
  const typed = (parsed.search ?? null) as string | null; // the schema of every search
  const search = typed === null ? null : (list.search?.(typed, caller) ?? null);
  const chosen = orderOf(caller, kind, list, { order, search: typed });
  const keys = ordersOf(list)[chosen.field] ?? [];
  const territory = askedTerritory(context, territoryOf(context, parsed));
  const { within = null } = context;
  const located = placedThen(context, list, parsed, territory);
  const besides = within !== null && territory !== null ? [kindInUnits(kind, within)] : [];
  return {
    caller,
    keys,
    order: chosen,
    conditions: [...list.conditions(parsed, context), ...besides],
    perhaps: list.perhaps?.(parsed, context) ?? null,
    search,
    ...(located === null
      ? { territory: territory?.cover ?? within, unsure: territory?.unsure ?? null }
      : { territory: within, located }),
    page: readPage(page, [kind.kind, chosen, parsed], keys),
  };
}

/** The rows of the territory, else of the scope, by where they were located on `validAt`; null where none is asked of. */
function placedThen(
  { caller: { scope }, within }: ServiceContext,
  { placedOn }: AnyList,
  { validAt }: Readonly<Record<string, unknown>>,
  territory: AskedTerritory | null,
): Located | null {
  const own = within ?? (scope.kind === 'UNITS' ? scope : null);
  const cover = territory?.cover ?? own;
  if (placedOn === undefined || typeof validAt !== 'string' || cover === null) return null;
  const placed = placedOn(validAt);
  return {
    territory: territory?.cover ?? null,
    isIn: placed.inUnits(cover),
    maybe: territory && placed.maybeInUnits(territory.unsure),
  };
}

const BY_RELEVANCE: RecordOrder = { field: RELEVANCE, direction: 'ASC' };

/** The order as chosen; else by relevance where something is searched; else the kind's own, or the first that reveals nothing. */
function orderOf(
  caller: Caller,
  { kind }: AnyRecordKind,
  { orders, defaultOrder, revealing = {} }: KindList<never, never> | AnyList,
  { order, search }: { readonly order: RecordOrder | null; readonly search: string | null },
): RecordOrder {
  const mayAsk = (field: string) => {
    const revealed = revealing[field];
    return revealed === undefined || mayRead(caller.role, kind, revealed);
  };
  if (order !== null && !mayAsk(order.field)) throw refusalOf(caller, 'orderBy');
  const [open = defaultOrder.field] = Object.keys(orders).filter(mayAsk);
  const otherwise = mayAsk(defaultOrder.field) ? defaultOrder : ({ field: open, direction: 'ASC' } as const);
  return orderOfSearch(order, search, { relevance: BY_RELEVANCE, otherwise });
}
