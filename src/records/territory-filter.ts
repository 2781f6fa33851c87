import type { AdministrativeLevel } from '../kernel/administrative-level.ts';
import { type Problem, RegistryError } from '../kernel/errors.ts';
import type { UnitCover, UnitVersion } from '../reference/territory.ts';
import { boundariesNear, unknownUnit } from '../reference/unknown-unit.ts';
import type { ServiceContext } from './context.ts';

/** A unit by its code on a day; the nation has no code, and the day is today when left out. */
export interface TerritoryFilter {
  readonly level: AdministrativeLevel;
  readonly code?: string | null;
  readonly at?: string | null;
}

/** What a parsed filter asks for of a territory: of no day of its own in the boundaries of `validAt`. */
export function territoryOf(
  { registry }: Pick<ServiceContext, 'registry'>,
  parsed: Readonly<Record<string, unknown>>,
): TerritoryFilter | null {
  // The schemas of every filter's territory and day.
  const territory = (parsed.territory ?? null) as TerritoryFilter | null;
  const validAt = (parsed.validAt ?? null) as string | null;
  if (territory === null || validAt === null || territory.at != null) return territory;
  return { ...territory, at: boundariesNear(registry.reference.territory, validAt) };
}

/** The unit, or UNIT_UNKNOWN when none had the code on the day. */
export function findUnit(
  { registry, today }: ServiceContext,
  filter: TerritoryFilter,
  path: string,
): UnitVersion | Problem {
  const { level, at } = filter;
  const on = at ?? today;
  const code = level === 'NATION' ? 'VN' : (filter.code ?? '');
  const { territory } = registry.reference;
  return territory.findUnit(level, code, on) ?? unknownUnit(territory, { level, code, on }, `${path}.code`);
}

/** Tells a unit from what is wrong with it. */
export function isUnit(found: UnitVersion | Problem): found is UnitVersion {
  return 'unitId' in found;
}

/** @throws UNIT_UNKNOWN when no unit had the code on the day. */
export function requireUnit(context: ServiceContext, filter: TerritoryFilter, path: string): UnitVersion {
  const unit = findUnit(context, filter, path);
  if (!isUnit(unit)) throw new RegistryError([unit]);
  return unit;
}

/** The places as written that a filter means, in the boundaries of its day. */
export interface AskedTerritory {
  readonly cover: UnitCover;
  /** Those of which it is not known whether they are in it. */
  readonly unsure: UnitCover;
}

/**
 * The places that a filter means; null for no filter and for the nation, which need no condition.
 * @throws UNIT_UNKNOWN.
 */
export function askedTerritory(
  context: ServiceContext,
  filter: TerritoryFilter | null,
): AskedTerritory | null {
  if (filter === null || filter.level === 'NATION') return null;
  const { unitId, level } = requireUnit(context, filter, 'filter.territory');
  const { territory } = context.registry.reference;
  const on = filter.at ?? context.today;
  const cover = territory.coverage(unitId, on);
  return {
    cover: level === 'DISTRICT' ? { ...cover, districtId: unitId } : cover,
    unsure: territory.unsure(unitId, on),
  };
}

/** The cover alone. @throws UNIT_UNKNOWN. */
export function coverOf(context: ServiceContext, filter: TerritoryFilter | null): UnitCover | null {
  return askedTerritory(context, filter)?.cover ?? null;
}
