import type { Territory, UnitVersion } from '../../reference/territory.ts';
import type { StatisticsLevel } from './statistics.schemas.ts';

/** Where a place as written is in the boundaries of a day. */
export interface PlacedIn {
  /** The unit of the level; null when it cannot be decided. */
  readonly unit: UnitVersion | null;
  readonly province: UnitVersion | null;
}

/**
 * Where the unit that a record names is on the day. A province is certain: none was ever divided, and no commune of
 * the reform took land of two. A commune is certain where it had one successor.
 */
export function placeIn(
  territory: Territory,
  unitId: number | null,
  level: StatisticsLevel,
  on: string,
): PlacedIn {
  if (unitId === null) return { unit: null, province: null };
  const province = provinceIn(territory, unitId, on);
  if (level === 'PROVINCE') return { unit: province, province };
  const { unit } = territory.resolveToday(unitId, on);
  const isCommune = unit?.level === 'COMMUNE';
  return { unit: isCommune ? unit : null, province };
}

/** The province of the unit on the day: forward by successors, backward by what it was formed from. */
function provinceIn(territory: Territory, unitId: number, on: string): UnitVersion | null {
  const [first] = territory.versionsOf(unitId);
  if (first === undefined || first.level === 'NATION') return null;
  if (first.validFrom > on) return provinceBefore(territory, unitId, on);
  const onTheDay = territory.provinceOf(unitId, on);
  const lastIn = onTheDay ?? territory.provinceOf(unitId);
  return lastIn === null ? null : territory.resolveToday(lastIn, on).unit;
}

/** A unit that had not begun on the day lay in the province of all its predecessors, if that is one. */
function provinceBefore(territory: Territory, unitId: number, on: string): UnitVersion | null {
  const found = territory.predecessorsOf(unitId).map((one) => provinceIn(territory, one.fromUnitId, on));
  const [one = null] = found;
  return found.every((other) => other !== null && other.unitId === one?.unitId) ? one : null;
}
