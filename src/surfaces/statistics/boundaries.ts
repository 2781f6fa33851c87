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
 * the reform took land of two. A commune is certain where it had one successor, a district where all of the commune
 * lay in one.
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
  if (level === 'DISTRICT') return { unit: districtIn(territory, unitId, on), province };
  return { unit: communeIn(territory, unitId, on), province };
}

/** The province of the unit on the day: forward by successors, backward by what it was formed from. */
function provinceIn(territory: Territory, unitId: number, on: string): UnitVersion | null {
  const [first] = territory.versionsOf(unitId);
  if (first === undefined || first.level === 'NATION') return null;
  if (first.validFrom > on) return before(territory, unitId, (one) => provinceIn(territory, one, on));
  const onTheDay = territory.provinceOf(unitId, on);
  const lastIn = onTheDay ?? territory.provinceOf(unitId);
  return lastIn === null ? null : territory.resolveToday(lastIn, on).unit;
}

/** The district of a commune on the day, or the district that a unit itself is; null for what is no part of one. */
function districtIn(territory: Territory, unitId: number, on: string): UnitVersion | null {
  const [district, ...others] = territory.districtsOn(unitId, on);
  return district === undefined || others.length > 0 ? null : territory.findVersion(district, on);
}

/** The commune of the day that a commune is, went into, or was formed from alone. */
function communeIn(territory: Territory, unitId: number, on: string): UnitVersion | null {
  const [first] = territory.versionsOf(unitId);
  if (first === undefined) return null;
  if (first.validFrom > on) return before(territory, unitId, (one) => communeIn(territory, one, on));
  const { unit } = territory.resolveToday(unitId, on);
  return unit?.level === 'COMMUNE' ? unit : null;
}

/** A unit that had not begun on the day lay where all that it was formed from lay, if that is one; communes before districts. */
function before(
  territory: Territory,
  unitId: number,
  placeOf: (unitId: number) => UnitVersion | null,
): UnitVersion | null {
  const formers = territory.predecessorsOf(unitId).map((one) => one.fromUnitId);
  const communes = formers.filter((id) => territory.latestVersion(id)?.level === 'COMMUNE');
  const found = (communes.length > 0 ? communes : formers).map(placeOf);
  const [one = null] = found;
  return found.every((other) => other !== null && other.unitId === one?.unitId) ? one : null;
}
