import type { AdministrativeLevel } from '../../kernel/administrative-level.ts';
import { encodeCursor } from '../../kernel/cursor.ts';
import { parseOne, text } from '../../kernel/parse.ts';
import type { ServiceContext } from '../../records/context.ts';
import { type Page, type PageArguments, type PageRequest, readPage } from '../../records/reading/pages.ts';
import { requireUnit, type TerritoryFilter } from '../../records/territory-filter.ts';
import type { Succession, UnitVersion } from '../../reference/territory.ts';
import { unitsNamed } from './unit-search.ts';

/** Units are small and few: a page may hold more of them than of records. */
export const MAX_UNIT_PAGE = 500;

/** Units of a level on a day; `at` null is today, `parent` null is the whole country. Days are `YYYY-MM-DD`. */
interface UnitListRequest {
  readonly level: AdministrativeLevel;
  readonly at: string | null;
  /** A unit by its code; its own day is that of the list when left out. */
  readonly parent: TerritoryFilter | null;
  /** Words of the name, with accents or without; null for all units. */
  readonly search: string | null;
}

export const UnitSearch = text(
  200,
  'Words of the name, in any order, with accents or without. Every word must occur; where no name has them, the last may be the beginning of a word, and the type (xã, phường, tỉnh) counts as one.',
);

/**
 * The units of a level that were in force on a day, by code; with a parent those that lay in it then, at any depth.
 * @throws UNIT_UNKNOWN when no unit had the parent's code, and the codes of a text for the search.
 */
function findUnits(
  context: ServiceContext,
  { level, at, parent, search }: UnitListRequest,
): readonly UnitVersion[] {
  const { territory } = context.registry.reference;
  const on = at ?? context.today;
  const inside = parent === null ? null : requireUnit(context, { ...parent, at: parent.at ?? on }, 'parent');
  const units =
    inside === null ? territory.listUnits(level, on) : territory.listUnits(level, on, inside.unitId);
  return search === null ? units : unitsNamed(units, parseOne(UnitSearch, search, 'search'));
}

/**
 * A page of `findUnits`, of 1 to 500, with the number of all.
 * @throws PAGE_ARGUMENTS, CURSOR_INVALID, UNIT_UNKNOWN.
 */
export function getUnitPage(
  context: ServiceContext,
  request: UnitListRequest,
  args: PageArguments,
): Page<UnitVersion> & { readonly totalCount: number } {
  const units = findUnits(context, request);
  const list = ['administrativeUnits', { ...request, at: request.at ?? context.today }];
  const page = readPage(args, list, [{ type: 'text' }], MAX_UNIT_PAGE);
  return { ...cut(units, page), totalCount: units.length };
}

/** `units` are ordered by code, which is unique in a level on a day. */
function cut(
  units: readonly UnitVersion[],
  { size, backwards, position, signature }: PageRequest,
): Page<UnitVersion> {
  const code = position === null ? null : String(position[0]);
  const left = units.filter((unit) => code === null || (backwards ? unit.code < code : unit.code > code));
  const rows = backwards ? left.slice(-size) : left.slice(0, size);
  const hasMore = left.length > size;
  return {
    rows,
    cursors: rows.map((unit) => encodeCursor(signature, [unit.code])),
    hasNextPage: backwards ? code !== null : hasMore,
    hasPreviousPage: backwards ? hasMore : code !== null,
  };
}

/** The newest version of the unit with that key, such as `PROVINCE-36-20230410`; null when there is none. */
export function findUnitByKey(context: ServiceContext, key: string): UnitVersion | null {
  return context.registry.reference.territory.unitByKey(key);
}

/** The newest version of a unit by the number that records carry; null for none. */
export function findUnitById(context: ServiceContext, unitId: number | null): UnitVersion | null {
  return unitId === null ? null : context.registry.reference.territory.latestVersion(unitId);
}

/** The unit that a version lay in directly, as it is called now; null for the nation. */
export function findParent(context: ServiceContext, { parentUnitId }: UnitVersion): UnitVersion | null {
  return findUnitById(context, parentUnitId);
}

/** All versions of a unit, oldest first. */
export function findVersions(context: ServiceContext, { unitId }: UnitVersion): readonly UnitVersion[] {
  return context.registry.reference.territory.versionsOf(unitId);
}

/** What a unit was formed from, and where it went. */
export function findSuccessions(
  context: ServiceContext,
  { unitId }: UnitVersion,
): { readonly predecessors: readonly Succession[]; readonly successors: readonly Succession[] } {
  const { territory } = context.registry.reference;
  return { predecessors: territory.predecessorsOf(unitId), successors: territory.successorsOf(unitId) };
}
