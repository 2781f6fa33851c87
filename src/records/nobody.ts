import type { KnownAt } from '../database/history.ts';
import { failure, RegistryError } from '../kernel/errors.ts';
import { parseOne } from '../kernel/parse.ts';
import { mayDo } from '../policy/actions.ts';
import { mayRead } from '../policy/fields.ts';
import type { CallerRole } from '../policy/roles.ts';
import { anonymous, type Scope } from '../policy/scope.ts';
import type { Territory, UnitCover } from '../reference/territory.ts';
import type { ServiceContext } from './context.ts';
import { refusedConditions } from './reading/filter-guard.ts';
import type { AnyRecordKind, RecordOrder } from './record-kind.ts';
import { coverOf, territoryOf } from './territory-filter.ts';

// What lies wholly outside of a caller's scope, and what its role does not read of what anybody does, is answered as to nobody: published rows, published fields, the filters of
// nobody. Such an answer is of one view alone, and says so by its `reach`.

const views = new WeakMap<ServiceContext, ServiceContext>();

/** The same request, at the same snapshot, as nobody makes it. */
export function asNobody(context: ServiceContext): ServiceContext {
  if (context.caller.scope.kind === 'PUBLISHED') return context;
  const known = views.get(context);
  if (known !== undefined) return known;
  const caller = { ...anonymous(context.caller.requestId), hasToken: true };
  const view = { ...context, caller, read: context.read.as(caller), isNobodys: true };
  views.set(context, view);
  return view;
}

/** As asNobody, for lists of what is published in the caller's own territory. */
function asNobodyWithin(context: ServiceContext): ServiceContext {
  const { scope } = context.caller;
  const view = asNobody(context);
  return scope.kind === 'UNITS' ? { ...view, within: scope } : view;
}

export type Reach = Exclude<Scope['kind'], 'AUTHENTICATION'>;

/** What rows an answer is of. */
export function reachOf({ caller: { scope } }: Pick<ServiceContext, 'caller'>): Reach {
  return scope.kind === 'AUTHENTICATION' ? 'NOTHING' : scope.kind;
}

/** The mark of an answer that is of another reach than its caller's own. */
export const markOf = (context: ServiceContext, reader: ServiceContext): { readonly reach?: Reach } =>
  reader === context ? {} : { reach: reachOf(reader) };

/** A row that was read as nobody says so, and what belongs to it is read alike. */
export const isNobodys = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && (row as { readonly isNobodys?: unknown }).isNobodys === true;

/** Whether a field of a row was read as nobody, who reads it where its caller does not. */
export const isPublishedIn = (row: unknown, field: string): boolean =>
  typeof row === 'object' &&
  row !== null &&
  ((row as { readonly publishedFields?: readonly string[] }).publishedFields?.includes(field) ?? false);

/** Whether nobody reads records of the kind, so that there is something to answer with outside of a territory. */
export function isReadByNobody({ read }: AnyRecordKind): boolean {
  return mayDo('ANONYMOUS', read);
}

/** Whether a record that is not in the caller's scope may be shown as anybody sees it. The past is not nobody's to read. */
export function mayBePublished(
  { caller: { scope } }: ServiceContext,
  kind: AnyRecordKind,
  knownAt: KnownAt,
): boolean {
  return scope.kind === 'UNITS' && knownAt === null && isReadByNobody(kind);
}

interface Listing {
  readonly filter: unknown;
  readonly order?: RecordOrder | null;
}

/**
 * Who is asked for a list, a count or a statistic: nobody where its territory lies wholly outside of the caller's, where
 * the role reads no record of the kind, and where it may not use a condition or an order that anybody may: then of what is
 * published in its own territory.
 * @throws the codes of parseOne for a filter that is none of the kind's.
 */
export function readerOfList(
  context: ServiceContext,
  kind: AnyRecordKind,
  { filter, order = null }: Listing,
): ServiceContext {
  const { scope, role } = context.caller;
  if (scope.kind === 'PUBLISHED' || !isReadByNobody(kind)) return context;
  if (!mayDo(role, kind.read)) return asNobody(context);
  const asked = askedOf(kind, filter);
  if (isOutside(context, asked)) return asNobody(context);
  const mayAsk = (one: CallerRole) => mayFilter(one, kind, asked) && mayOrder(one, kind, order);
  return mayAsk(role) || !mayAsk('ANONYMOUS') ? context : asNobodyWithin(context);
}

/** The filter by its schema; empty for none. */
function askedOf({ list }: AnyRecordKind, filter: unknown): Readonly<Record<string, unknown>> {
  if (filter == null || list === undefined) return {};
  return parseOne(list.filter, filter, 'filter') as Record<string, unknown>; // the schema of the kind's own filter
}

function isOutside(context: ServiceContext, asked: Readonly<Record<string, unknown>>): boolean {
  const { scope } = context.caller;
  const territory = territoryOf(context, asked);
  if (scope.kind !== 'UNITS' || territory === null) return false;
  const cover = coverOf(context, territory);
  return cover !== null && !touches(context.registry.reference.territory, scope, cover);
}

function mayFilter(
  role: CallerRole,
  { kind, list }: AnyRecordKind,
  asked: Readonly<Record<string, unknown>>,
): boolean {
  return list === undefined || refusedConditions(role, kind, list.filter, asked).length === 0;
}

function mayOrder(role: CallerRole, { kind, list }: AnyRecordKind, order: RecordOrder | null): boolean {
  const revealed = order === null ? undefined : list?.revealing?.[order.field];
  return revealed === undefined || mayRead(role, kind, revealed);
}

type Units = Extract<Scope, { kind: 'UNITS' }>;

/** Whether a record may be located in both. A commune counts with every province that it ever lay in. */
function touches(territory: Territory, scope: Units, cover: UnitCover): boolean {
  const provincesOf = (communeId: number) =>
    territory.versionsOf(communeId).map(({ validFrom }) => territory.provinceOf(communeId, validFrom));
  const lieIn = (communeIds: readonly number[], provinceIds: readonly number[]) => {
    const provinces = new Set<number | null>(provinceIds);
    return communeIds.some((id) => provincesOf(id).some((province) => provinces.has(province)));
  };
  const shares = (some: readonly number[], others: readonly number[]) => {
    const known = new Set(others);
    return some.some((id) => known.has(id));
  };
  return (
    shares(cover.provinceIds, scope.provinceIds) ||
    shares(cover.communeIds, scope.communeIds) ||
    lieIn(cover.communeIds, scope.provinceIds) ||
    lieIn(scope.communeIds, cover.provinceIds)
  );
}

/**
 * Looks a record up in the caller's scope; where it is not there, or the role reads no record of the kinds, as nobody, who
 * must read all of them. The past is not nobody's to read.
 * @throws NOT_FOUND, and what else `find` throws.
 */
export async function lookUp<Found>(
  context: ServiceContext,
  kinds: readonly AnyRecordKind[],
  isPast: boolean,
  find: (reader: ServiceContext) => Promise<Found | null>,
): Promise<{ readonly found: Found; readonly reader: ServiceContext }> {
  const { scope, role } = context.caller;
  const isOwn = kinds.every(({ read }) => mayDo(role, read));
  const mayAsk = scope.kind !== 'PUBLISHED' && !isPast && kinds.every(isReadByNobody);
  const own = isOwn || !mayAsk ? await unlessNotFound(find(context)) : null;
  if (own !== null) return { found: own, reader: context };
  const isElsewhere = mayAsk && (!isOwn || scope.kind === 'UNITS');
  const reader = asNobody(context);
  const published = isElsewhere ? await unlessNotFound(find(reader)) : null;
  if (published === null) throw failure('NOT_FOUND');
  return { found: published, reader };
}

async function unlessNotFound<Found>(finding: Promise<Found | null>): Promise<Found | null> {
  try {
    return await finding;
  } catch (error) {
    const isMissing =
      error instanceof RegistryError && error.problems.every(({ code }) => code === 'NOT_FOUND');
    if (isMissing) return null;
    throw error;
  }
}
