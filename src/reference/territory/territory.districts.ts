import { lastDayOf, newestVersion, type TerritoryIndex, versionOn } from './territory.index.ts';
import { resolveToday } from './territory.resolution.ts';

/**
 * See `Territory.districtsOn`. A commune that had not begun yet lay where those lay that it was formed from; one that has
 * ended lies where its land went. Of a district on whose day it was divided the ways are many.
 */
export function districtsOn(index: TerritoryIndex, unitId: number, on: string): ReadonlySet<number> {
  const began = index.versions.get(unitId)?.[0]?.validFrom;
  const level = index.levels.get(unitId);
  if (began === undefined || (level !== 'COMMUNE' && level !== 'DISTRICT')) return new Set();
  if (began > on) return inAll(formedFrom(index, unitId), (id) => districtsOn(index, id, on));
  const inForce = versionOn(index, unitId, on);
  if (inForce !== null) {
    const district = level === 'DISTRICT' ? unitId : inForce.parentUnitId;
    return new Set(district !== null && index.levels.get(district) === 'DISTRICT' ? [district] : []);
  }
  const { unit, candidates } = resolveToday(index, unitId, on);
  const units = unit === null ? candidates : [unit];
  return inAll(
    units.map((one) => one.unitId),
    (id) => districtsOn(index, id, on),
  );
}

function inAll(unitIds: readonly number[], districtsOf: (unitId: number) => ReadonlySet<number>) {
  return new Set(unitIds.flatMap((id) => [...districtsOf(id)]));
}

/** What the unit was formed from: the communes, and of an island zone, which none came before, the districts. */
function formedFrom(index: TerritoryIndex, unitId: number): number[] {
  const before = (index.predecessors.get(unitId) ?? []).map((one) => one.fromUnitId);
  const communes = before.filter((id) => index.levels.get(id) === 'COMMUNE');
  return communes.length > 0 ? communes : before;
}

/** Communes of a district on a day. */
export interface CommunesOfDistrict {
  /** Places as written that surely lay in it. */
  readonly certain: readonly number[];
  /** Those that may have. */
  readonly unsure: readonly number[];
  /** The district itself, and those that had gone over to it by the day. */
  readonly districts: readonly number[];
}

/** The communes, written before and after the day, that lay in the district then or may have. */
export function communesOfDistrict(
  index: TerritoryIndex,
  districtId: number,
  on: string,
): CommunesOfDistrict {
  const placed = relatedUnits(index, districtId, on)
    .map((id) => ({ id, level: index.levels.get(id), districts: districtsOn(index, id, on) }))
    .filter(({ districts }) => districts.has(districtId));
  const ofLevel = (wanted: 'DISTRICT' | 'COMMUNE', isCertain: boolean) =>
    placed
      .filter(({ level, districts }) => level === wanted && isCertain === (districts.size === 1))
      .map((one) => one.id);
  return {
    certain: ofLevel('COMMUNE', true),
    unsure: ofLevel('COMMUNE', false),
    districts: ofLevel('DISTRICT', true),
  };
}

/** All units that can have to do with the land of the district. */
function relatedUnits(index: TerritoryIndex, districtId: number, on: string): number[] {
  const before = new Set([districtId]);
  for (const id of before) {
    for (const child of index.children.get(id) ?? []) before.add(child.unitId);
    for (const one of index.predecessors.get(id) ?? []) before.add(one.fromUnitId);
  }
  const province = versionOn(index, districtId, on)?.parentUnitId ?? 0;
  for (const one of index.predecessors.get(province) ?? []) before.add(one.fromUnitId);
  const all = new Set(before);
  for (const id of all) for (const one of index.successors.get(id) ?? []) all.add(one.toUnitId);
  return [...all];
}

/** The day, or the nearest on which the unit was valid; its last day for none. */
export function dayWithin(index: TerritoryIndex, unitId: number, on: string | undefined): string {
  const began = index.versions.get(unitId)?.[0]?.validFrom ?? '';
  const newest = newestVersion(index, unitId);
  const lastDay = newest === null ? '' : lastDayOf(newest);
  if (on === undefined || on > lastDay) return lastDay;
  return on < began ? began : on;
}
