import type { AdministrativeLevel } from '../../kernel/administrative-level.ts';
import { communesOfDistrict } from './territory.districts.ts';
import type { TerritoryIndex } from './territory.index.ts';
import { lastDayOf, newestVersion, provinceOfVersion, unitsIn } from './territory.index.ts';
import type { UnitCover } from './territory.types.ts';

/** See `Territory.accessUnits`. */
export function accessUnits(index: TerritoryIndex, unitId: number): UnitCover {
  switch (index.levels.get(unitId)) {
    case undefined:
      return cover([], []);
    case 'NATION':
      return cover(
        [...index.levels].filter(([, level]) => level === 'PROVINCE').map(([id]) => id),
        [],
      );
    case 'PROVINCE':
      return cover(defaultLineage(index, unitId), []);
    case 'DISTRICT':
      return cover([], [...communesEverIn(index, unitId), ...communesOfLineage(index, unitId)]);
    case 'COMMUNE':
      return cover([], [unitId, ...communesOfLineage(index, unitId)]);
  }
}

/** See `Territory.coverage`. Only districts ever took in others, or gave communes away, while they went on. */
export function coverage(index: TerritoryIndex, unitId: number, on: string): UnitCover {
  const access = accessUnits(index, unitId);
  switch (index.levels.get(unitId)) {
    case 'PROVINCE':
      return coverageOfProvince(index, unitId, access);
    case 'DISTRICT':
      return coverageOfDistrict(index, unitId, on);
    case 'COMMUNE':
      return cover([], [...access.communeIds, ...formedInside(index, [unitId])]);
    default:
      return access;
  }
}

function coverageOfDistrict(index: TerritoryIndex, unitId: number, on: string): UnitCover {
  const { certain, districts } = communesOfDistrict(index, unitId, on);
  return Object.freeze({ ...cover([], certain), districtIds: ascending(districts) });
}

/**
 * Rows written before the reform carry the province itself; rows written after it carry the new province and one of
 * the communes that are wholly in the old one. Communes that never were in another province need no naming.
 */
function coverageOfProvince(index: TerritoryIndex, unitId: number, access: UnitCover): UnitCover {
  const provinces = new Set([...access.provinceIds, ...formedInside(index, [unitId])]);
  const newest = newestVersion(index, unitId);
  if (newest === null) return access;
  const atTheEnd = (level: AdministrativeLevel) =>
    unitsIn(index, unitId, level, lastDayOf(newest)).map((version) => version.unitId);
  const elsewhere = landOf(index, atTheEnd('COMMUNE'), atTheEnd('DISTRICT')).filter((id) =>
    (index.versions.get(id) ?? []).some((version) => {
      const province = provinceOfVersion(index, version, lastDayOf(version));
      return province !== null && !provinces.has(province);
    }),
  );
  return cover([...provinces], elsewhere);
}

/** The unit and, transitively, every predecessor whose default successor it is. */
function defaultLineage(index: TerritoryIndex, unitId: number): number[] {
  const found = new Set([unitId]);
  for (const id of found) {
    for (const one of index.predecessors.get(id) ?? []) if (one.isDefault) found.add(one.fromUnitId);
  }
  return [...found];
}

/** Communes of the lineage without the unit itself; of a whole district that went into it, those it ended with. */
function communesOfLineage(index: TerritoryIndex, unitId: number): number[] {
  return defaultLineage(index, unitId)
    .filter((id) => id !== unitId)
    .flatMap((id) => (index.levels.get(id) === 'DISTRICT' ? communesLastIn(index, id) : [id]));
}

/** Communes that lay in the district at some time. */
function communesEverIn(index: TerritoryIndex, districtId: number): number[] {
  return [...new Set((index.children.get(districtId) ?? []).map((version) => version.unitId))];
}

/** Communes whose last district it was; one that moved to another district before belongs there. */
function communesLastIn(index: TerritoryIndex, districtId: number): number[] {
  return communesEverIn(index, districtId).filter((id) => {
    const parents = (index.versions.get(id) ?? []).map((version) => version.parentUnitId);
    return parents.findLast((parent) => index.levels.get(parent ?? 0) === 'DISTRICT') === districtId;
  });
}

/** The given units and, transitively, every unit of their level formed from nothing but units among them. */
function formedInside(index: TerritoryIndex, unitIds: readonly number[]): number[] {
  const inside = new Set(unitIds);
  for (const id of inside) {
    for (const { toUnitId } of index.successors.get(id) ?? []) {
      if (index.levels.get(toUnitId) !== index.levels.get(id)) continue;
      if (peersBefore(index, toUnitId).every((peer) => inside.has(peer))) inside.add(toUnitId);
    }
  }
  return [...inside];
}

/** The communes, those formed inside them, and those that come from the districts without a commune between. */
function landOf(
  index: TerritoryIndex,
  communeIds: readonly number[],
  districtIds: readonly number[],
): number[] {
  return formedInside(index, [...communeIds, ...formedFromDistricts(index, new Set(districtIds))]);
}

/** Communes that no commune came before and that are made of the districts alone: the island zones. */
function formedFromDistricts(index: TerritoryIndex, districtIds: ReadonlySet<number>): number[] {
  return [...districtIds]
    .flatMap((id) => index.successors.get(id) ?? [])
    .map((one) => one.toUnitId)
    .filter(
      (id) =>
        index.levels.get(id) === 'COMMUNE' &&
        newlyFormed(index, id) &&
        (index.predecessors.get(id) ?? []).every((one) => districtIds.has(one.fromUnitId)),
    );
}

/** Whether the unit began on the day its predecessors ended, so that all of its land came from them. */
function newlyFormed(index: TerritoryIndex, unitId: number): boolean {
  const since = index.versions.get(unitId)?.[0]?.validFrom;
  return (index.predecessors.get(unitId) ?? []).every((one) => one.effectiveOn === since);
}

/** Predecessors of the unit's own level. A unit that took in others while it went on is formed from itself as well. */
function peersBefore(index: TerritoryIndex, unitId: number): number[] {
  const level = index.levels.get(unitId);
  const before = (index.predecessors.get(unitId) ?? [])
    .map((one) => one.fromUnitId)
    .filter((id) => index.levels.get(id) === level);
  return newlyFormed(index, unitId) ? before : [unitId, ...before];
}

function cover(provinceIds: readonly number[], communeIds: readonly number[]): UnitCover {
  return Object.freeze({ provinceIds: ascending(provinceIds), communeIds: ascending(communeIds) });
}

function ascending(ids: readonly number[]): readonly number[] {
  return Object.freeze([...new Set(ids)].sort((a, b) => a - b));
}
