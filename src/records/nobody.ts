import { failure, RegistryError } from '../kernel/errors.ts';
import { parseOne } from '../kernel/parse.ts';
import { mayDo } from '../policy/actions.ts';
import { anonymous, type Scope } from '../policy/scope.ts';
import type { Territory, UnitCover } from '../reference/territory.ts';
import type { ServiceContext } from './context.ts';
import type { AnyRecordKind } from './record-kind.ts';
import { coverOf, type TerritoryFilter } from './territory-filter.ts';

// What lies wholly outside of a caller's scope is answered as to nobody: published rows, published fields, the filters of
// nobody. Such an answer is of one view alone, and says so by its `reach`.

const views = new WeakMap<ServiceContext, ServiceContext>();

/** The same request, at the same snapshot, as nobody makes it. */
export function asNobody(context: ServiceContext): ServiceContext {
  if (context.caller.scope.kind === 'PUBLISHED') return context;
  const known = views.get(context);
  if (known !== undefined) return known;
  const caller = anonymous(context.caller.requestId);
  const view = { ...context, caller, read: context.read.as(caller), isNobodys: true };
  views.set(context, view);
  return view;
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

/** Whether nobody reads records of the kind, so that there is something to answer with outside of a territory. */
function isReadByNobody({ read }: AnyRecordKind): boolean {
  return mayDo('ANONYMOUS', read);
}

/** Who is asked for a list, a count or a statistic: nobody where its territory lies wholly outside of the caller's. */
export function readerOfList(context: ServiceContext, kind: AnyRecordKind, filter: unknown): ServiceContext {
  const { scope } = context.caller;
  if (scope.kind !== 'UNITS' || !isReadByNobody(kind)) return context;
  const territory = territoryOf(kind, filter);
  if (territory === null) return context;
  const cover = coverOf(context, territory);
  const isOutside = cover !== null && !touches(context.registry.reference.territory, scope, cover);
  return isOutside ? asNobody(context) : context;
}

/** The territory of a filter; null for none. @throws the codes of parseOne for a filter that is none of the kind's. */
function territoryOf({ list }: AnyRecordKind, filter: unknown): TerritoryFilter | null {
  const { territory = null } = (filter ?? {}) as { readonly territory?: unknown };
  if (territory === null || list === undefined) return null;
  const parsed = parseOne(list.filter, filter, 'filter') as { readonly territory?: TerritoryFilter | null };
  return parsed.territory ?? null;
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
 * Looks a record up in the caller's scope; where it is not there, as nobody, who must read all of the kinds. The past is
 * not nobody's to read.
 * @throws NOT_FOUND, and what else `find` throws.
 */
export async function lookUp<Found>(
  context: ServiceContext,
  kinds: readonly AnyRecordKind[],
  isPast: boolean,
  find: (reader: ServiceContext) => Promise<Found | null>,
): Promise<{ readonly found: Found; readonly reader: ServiceContext }> {
  const { scope } = context.caller;
  const own = await unlessNotFound(find(context));
  if (own !== null) return { found: own, reader: context };
  const reader = asNobody(context);
  const mayAsk = scope.kind === 'UNITS' && !isPast && kinds.every(isReadByNobody);
  const published = mayAsk ? await unlessNotFound(find(reader)) : null;
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
