import type { AdministrativeLevel } from '../../kernel/administrative-level.ts';
import type { Succession, TerritoryRows, UnitVersion } from './territory.types.ts';

/** Means "still in force" where a last day is needed. */
const FAR_DAY = '9999-12-31';
const DAY_MS = 86_400_000;

/** The maps that every question is answered from; built once, never changed. */
export interface TerritoryIndex {
  readonly keys: ReadonlyMap<string, number>;
  readonly levels: ReadonlyMap<number, AdministrativeLevel>;
  readonly versions: ReadonlyMap<number, readonly UnitVersion[]>;
  readonly byCode: ReadonlyMap<string, readonly UnitVersion[]>;
  readonly byLevel: ReadonlyMap<AdministrativeLevel, readonly UnitVersion[]>;
  readonly children: ReadonlyMap<number, readonly UnitVersion[]>;
  readonly successors: ReadonlyMap<number, readonly Succession[]>;
  readonly predecessors: ReadonlyMap<number, readonly Succession[]>;
}

/**
 * Builds the maps.
 * @throws Error when a version names a unit that is not among the rows: the reference data is then broken.
 */
export function buildIndex(rows: TerritoryRows): TerritoryIndex {
  const unitOf = new Map(rows.units.map((unit) => [unit.id, unit]));
  const versions = rows.versions
    .map((row): UnitVersion => {
      const unit = unitOf.get(row.unitId);
      if (unit === undefined) throw new Error(`a version names the unknown unit ${row.unitId}`);
      return Object.freeze({ ...row, key: unit.key });
    })
    .sort((a, b) => compare(a.code, b.code) || compare(a.validFrom, b.validFrom));
  const successions = rows.successions
    .map((row) => Object.freeze({ ...row }))
    .sort(
      (a, b) =>
        compare(a.effectiveOn, b.effectiveOn) || a.toUnitId - b.toUnitId || a.fromUnitId - b.fromUnitId,
    );
  return {
    keys: new Map(rows.units.map((unit) => [unit.key, unit.id])),
    levels: new Map(rows.units.map((unit) => [unit.id, unit.level])),
    versions: Map.groupBy(
      versions.toSorted((a, b) => compare(a.validFrom, b.validFrom)),
      (version) => version.unitId,
    ),
    byCode: Map.groupBy(versions, (version) => codeKey(version.level, version.code)),
    byLevel: Map.groupBy(versions, (version) => version.level),
    children: Map.groupBy(
      versions.filter((version) => version.parentUnitId !== null),
      (version) => version.parentUnitId ?? 0,
    ),
    successors: Map.groupBy(successions, (one) => one.fromUnitId),
    predecessors: Map.groupBy(successions, (one) => one.toUnitId),
  };
}

/** The key of `byCode`. */
export function codeKey(level: AdministrativeLevel, code: string): string {
  return `${level} ${code}`;
}

/** Whether the version is in force on the day. */
export function isInForce(version: UnitVersion, on: string): boolean {
  return version.validFrom <= on && (version.validTo === null || on < version.validTo);
}

/** The unit's version on the day, or null. */
export function versionOn(index: TerritoryIndex, unitId: number, on: string): UnitVersion | null {
  return index.versions.get(unitId)?.find((version) => isInForce(version, on)) ?? null;
}

/** The unit's newest version, or null for an unknown id. */
export function newestVersion(index: TerritoryIndex, unitId: number): UnitVersion | null {
  return index.versions.get(unitId)?.at(-1) ?? null;
}

/** The last day of a version; a day far ahead while it is in force. */
export function lastDayOf(version: UnitVersion): string {
  if (version.validTo === null) return FAR_DAY;
  return new Date(Date.parse(version.validTo) - DAY_MS).toISOString().slice(0, 10);
}

/** The units of a level that lay in the parent on the day, at any depth; not ordered. */
export function unitsIn(
  index: TerritoryIndex,
  parentUnitId: number,
  level: AdministrativeLevel,
  on: string,
): UnitVersion[] {
  return (index.children.get(parentUnitId) ?? [])
    .filter((child) => isInForce(child, on))
    .flatMap((child) => (child.level === level ? [child] : unitsIn(index, child.unitId, level, on)));
}

/** Unit id of the province a version lay in on the day; null for the nation and for a broken chain. */
export function provinceOfVersion(index: TerritoryIndex, version: UnitVersion, on: string): number | null {
  if (version.level === 'PROVINCE') return version.unitId;
  if (version.parentUnitId === null) return null;
  const parent = versionOn(index, version.parentUnitId, on);
  return parent === null ? null : provinceOfVersion(index, parent, on);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
