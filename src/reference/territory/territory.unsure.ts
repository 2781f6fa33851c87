import { coverage } from './territory.coverage.ts';
import {
  lastDayOf,
  newestVersion,
  provinceOfVersion,
  type TerritoryIndex,
  unitsIn,
} from './territory.index.ts';
import { resolveToday, unresolvedCommunes } from './territory.resolution.ts';
import type { UnitCover } from './territory.types.ts';

type UnsureOf = (unitId: number) => UnitCover;

const NOWHERE: UnitCover = Object.freeze({ provinceIds: [], communeIds: [] });

/** See `Territory.unsure`. What was worked out of a day or of a unit is kept: the units do not change. */
export function unsurePlaces(index: TerritoryIndex): UnsureOf {
  const dividedInto = kept((on: string) => dividedByCandidate(index, on));
  return kept((unitId: number) => {
    switch (index.levels.get(unitId)) {
      case undefined:
      case 'NATION':
        return NOWHERE;
      case 'PROVINCE':
        return without(index, unitId, later(index, [unitId]), []);
      default:
        return unsureBelow(index, unitId, dividedInto);
    }
  });
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

/** Communes that may have land of the unit, before and after it, and the provinces in which such land was. */
function unsureBelow(
  index: TerritoryIndex,
  unitId: number,
  dividedInto: (on: string) => ReadonlyMap<number, readonly number[]>,
): UnitCover {
  const newest = newestVersion(index, unitId);
  if (newest === null) return NOWHERE;
  const lastDay = lastDayOf(newest);
  const parts =
    newest.level === 'COMMUNE'
      ? [unitId]
      : unitsIn(index, unitId, 'COMMUNE', lastDay).map((one) => one.unitId);
  const before = parts.flatMap((id) => dividedInto(lastDay).get(id) ?? []);
  const certain = coverage(index, unitId).communeIds;
  const communes = [...before, ...later(index, [unitId, ...parts])];
  const provinces = provincesOf(index, [...certain, ...parts, ...before]);
  return without(index, unitId, later(index, provinces), communes);
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

/** Those of the places that the unit does not surely take in. */
function without(
  index: TerritoryIndex,
  unitId: number,
  provinceIds: readonly number[],
  communeIds: readonly number[],
): UnitCover {
  const certain = coverage(index, unitId);
  const rest = (ids: readonly number[], level: string, known: readonly number[]) => {
    const others = new Set(ids.filter((id) => index.levels.get(id) === level && !known.includes(id)));
    return Object.freeze([...others].sort((a, b) => a - b));
  };
  return Object.freeze({
    provinceIds: rest(provinceIds, 'PROVINCE', certain.provinceIds),
    communeIds: rest(communeIds, 'COMMUNE', certain.communeIds),
  });
}
