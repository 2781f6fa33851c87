import type { TerritoryIndex } from './territory.index.ts';
import { lastDayOf, newestVersion, unitsIn, versionOn } from './territory.index.ts';
import type { Succession, TodaysUnit, UnitVersion } from './territory.types.ts';

/**
 * See `Territory.resolveToday`. A unit that had not begun yet, or does not exist, gives no unit, no candidates and
 * nothing to resolve. One that has ended went its ways on the day it ended.
 */
export function resolveToday(index: TerritoryIndex, unitId: number, on: string): TodaysUnit {
  const inForce = versionOn(index, unitId, on);
  if (inForce !== null) return { unit: inForce, candidates: [], needsResolution: false };
  const began = index.versions.get(unitId)?.[0]?.validFrom;
  if (began === undefined || began > on) return { unit: null, candidates: [], needsResolution: false };
  const ways = index.successors.get(unitId) ?? [];
  const byDefault = ways.filter((one) => one.isDefault);
  const [only] = byDefault;
  if (only !== undefined && byDefault.length === 1) return resolveToday(index, only.toUnitId, on);
  return { unit: null, candidates: candidatesOf(index, ways, on), needsResolution: true };
}

/** See `Territory.unresolvedCommunes`. */
export function unresolvedCommunes(index: TerritoryIndex, on: string): readonly number[] {
  const communes = [...index.levels].filter(([, level]) => level === 'COMMUNE').map(([id]) => id);
  return Object.freeze(
    communes.filter((id) => resolveToday(index, id, on).needsResolution).sort((a, b) => a - b),
  );
}

/** Where the pieces of the unit are on the day: of its own level, or of the level its land went to. */
function candidatesOf(index: TerritoryIndex, ways: readonly Succession[], on: string): UnitVersion[] {
  const found = ways.flatMap((one) => {
    if (one.kind === 'UNKNOWN') return unitsFormerlyIn(index, one.toUnitId, on);
    const next = resolveToday(index, one.toUnitId, on);
    return next.unit === null ? next.candidates : [next.unit];
  });
  const distinct = new Map(found.map((one) => [one.unitId, one]));
  return [...distinct.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Communes of the day that hold land of the district or province, by those it held then or when it ended. */
function unitsFormerlyIn(index: TerritoryIndex, unitId: number, on: string): UnitVersion[] {
  const newest = newestVersion(index, unitId);
  if (newest === null) return [];
  const lastDay = lastDayOf(newest);
  return unitsIn(index, unitId, 'COMMUNE', on < lastDay ? on : lastDay).flatMap((commune) => {
    const today = resolveToday(index, commune.unitId, on);
    return today.unit === null ? today.candidates : [today.unit];
  });
}
