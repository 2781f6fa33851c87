import { coverage } from './territory.coverage.ts';
import { communesOfDistrict } from './territory.districts.ts';
import { lastDayOf, provinceOfVersion, type TerritoryIndex } from './territory.index.ts';
import { resolveToday, unresolvedCommunes } from './territory.resolution.ts';
import type { UnitCover } from './territory.types.ts';

type UnsureOf = (unitId: number, on: string) => UnitCover;

const NOWHERE: UnitCover = Object.freeze({ provinceIds: [], communeIds: [] });

/** See `Territory.unsure`. What was worked out of a day is kept: the units do not change. */
export function unsurePlaces(index: TerritoryIndex): UnsureOf {
  const dividedInto = kept((on: string) => dividedByCandidate(index, on));
  return (unitId, on) => {
    switch (index.levels.get(unitId)) {
      case undefined:
      case 'NATION':
        return NOWHERE;
      case 'PROVINCE':
        return without(coverage(index, unitId, on), index, later(index, [unitId]), []);
      case 'DISTRICT':
        return unsureOfDistrict(index, unitId, on);
      case 'COMMUNE':
        return unsureOfCommune(index, unitId, on, dividedInto(on));
    }
  };
}

function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** The communes of which it is not known where they are on the day, by each commune of the day that they may be in. */
function dividedByCandidate(index: TerritoryIndex, on: string): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const id of unresolvedCommunes(index, on)) {
    for (const { unitId } of resolveToday(index, id, on).candidates) {
      found.set(unitId, [...(found.get(unitId) ?? []), id]);
    }
  }
  return found;
}

/** Communes that may have land of the district on the day, and the provinces in which such land was. */
function unsureOfDistrict(index: TerritoryIndex, unitId: number, on: string): UnitCover {
  const { certain, unsure } = communesOfDistrict(index, unitId, on);
  const provinces = provincesOf(index, [...certain, ...unsure]);
  return without({ provinceIds: [], communeIds: certain }, index, later(index, provinces), unsure);
}

/** Communes that may have land of the commune on the day, before and after it, and the provinces in which such land was. */
function unsureOfCommune(
  index: TerritoryIndex,
  unitId: number,
  on: string,
  dividedInto: ReadonlyMap<number, readonly number[]>,
): UnitCover {
  const before = dividedInto.get(unitId) ?? [];
  const certain = coverage(index, unitId, on);
  const provinces = provincesOf(index, [...certain.communeIds, unitId, ...before]);
  return without(certain, index, later(index, provinces), [...before, ...later(index, [unitId])]);
}

/** The units and all that they went into. */
function later(index: TerritoryIndex, unitIds: readonly number[]): number[] {
  const found = new Set(unitIds);
  for (const id of found) for (const one of index.successors.get(id) ?? []) found.add(one.toUnitId);
  return [...found];
}

/** The provinces that the communes ever lay in. */
function provincesOf(index: TerritoryIndex, communeIds: readonly number[]): number[] {
  const found = new Set<number>();
  for (const id of communeIds) {
    for (const version of index.versions.get(id) ?? []) {
      for (const on of [version.validFrom, lastDayOf(version)]) {
        const province = provinceOfVersion(index, version, on);
        if (province !== null) found.add(province);
      }
    }
  }
  return [...found];
}

/** Those of the places that are not certain. */
function without(
  certain: UnitCover,
  index: TerritoryIndex,
  provinceIds: readonly number[],
  communeIds: readonly number[],
): UnitCover {
  const rest = (ids: readonly number[], level: string, known: readonly number[]) => {
    const others = new Set(ids.filter((id) => index.levels.get(id) === level && !known.includes(id)));
    return Object.freeze([...others].sort((a, b) => a - b));
  };
  return Object.freeze({
    provinceIds: rest(provinceIds, 'PROVINCE', certain.provinceIds),
    communeIds: rest(communeIds, 'COMMUNE', certain.communeIds),
  });
}
