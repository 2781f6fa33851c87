import type { AdministrativeLevel } from '../../kernel/administrative-level.ts';

/** How much of the FROM unit went to the TO unit; UNKNOWN: no successor is published, TO is where the unit lay. */
export type SuccessionKind = 'WHOLE' | 'PARTIAL' | 'UNKNOWN';

/** An identity; `key` is its stable public id, such as `PROVINCE-36-20230410`. */
export interface UnitRow {
  readonly id: number;
  readonly key: string;
  readonly level: AdministrativeLevel;
}

/** A version as it is stored: in force in `[validFrom, validTo)`, `validTo` null while in force. */
export interface UnitVersionRow {
  readonly unitId: number;
  readonly level: AdministrativeLevel;
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly type: string;
  readonly parentUnitId: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly legalBasis: string | null;
}

/** A version together with the key of its identity. */
export interface UnitVersion extends UnitVersionRow {
  readonly key: string;
}

/** Where an ended unit went. */
export interface Succession {
  readonly fromUnitId: number;
  readonly toUnitId: number;
  readonly effectiveOn: string;
  readonly kind: SuccessionKind;
  readonly isDefault: boolean;
  readonly note: string | null;
}

/** The rows of the three tables, as the index is built from. */
export interface TerritoryRows {
  readonly units: readonly UnitRow[];
  readonly versions: readonly UnitVersionRow[];
  readonly successions: readonly Succession[];
}

/**
 * Unit ids that scoped rows carry as written: a row is in the territory when its `province_id` is one of
 * `provinceIds` OR its `commune_id` is one of `communeIds`. Both ascending, without repeats.
 */
export interface UnitCover {
  readonly provinceIds: readonly number[];
  readonly communeIds: readonly number[];
  /** A district, whose documents are stored at its province and are of the district alone; left out for other units. */
  readonly districtId?: number;
  /** Of a district: those that were it on its day, which what is said of districts as such is found by. */
  readonly districtIds?: readonly number[];
}

/** What an old unit is on a later day: one unit, or candidates among which somebody has to choose. */
export interface TodaysUnit {
  readonly unit: UnitVersion | null;
  readonly candidates: readonly UnitVersion[];
  readonly needsResolution: boolean;
}

/** Every unit and its history, in memory. Days are `YYYY-MM-DD`. */
export interface Territory {
  /** The version that carried the code on the day, or null. */
  findUnit(level: AdministrativeLevel, code: string, on: string): UnitVersion | null;
  /** The versions that ever carried the code at the level, the oldest first. */
  versionsOfCode(level: AdministrativeLevel, code: string): readonly UnitVersion[];
  /** The unit's version on the day; null when the unit was not valid then, or there is none of that id. */
  findVersion(unitId: number, on: string): UnitVersion | null;
  /** All versions, oldest first; empty for an unknown id. */
  versionsOf(unitId: number): readonly UnitVersion[];
  /** The newest version, whether or not the unit has ended; null for an unknown id. */
  latestVersion(unitId: number): UnitVersion | null;
  /** The newest version of the identity with that key, or null. */
  unitByKey(key: string): UnitVersion | null;
  /** The units of a level on a day by code; with a parent, those that lay in it then at any depth. */
  listUnits(level: AdministrativeLevel, on: string, parentUnitId?: number): readonly UnitVersion[];
  /** The unit it lay in directly on the day; null for the nation and when it was not valid then. */
  parentOf(unitId: number, on: string): UnitVersion | null;
  /** Unit id of the province it lay in on the day, or by its newest version; a province is its own; else null. */
  provinceOf(unitId: number, on?: string): number | null;
  /** Where it went, by day, then by unit id; empty while in force. */
  successorsOf(unitId: number): readonly Succession[];
  /** What it was formed from. */
  predecessorsOf(unitId: number): readonly Succession[];
  /** What a GRANT that names the unit covers: itself and every predecessor whose default successor it is. */
  accessUnits(unitId: number): UnitCover;
  /**
   * What a FILTER that names the unit covers, in the boundaries that it had on the day (its last day when left out): what
   * was written of its land before and after.
   */
  coverage(unitId: number, on?: string): UnitCover;
  /**
   * Places as written that are not in `coverage` and may be in the unit all the same: communes with land of it and of
   * others, and provinces, whose rows are meant that name no commune.
   */
  unsure(unitId: number, on?: string): UnitCover;
  /** The districts in which a commune, or a district, may have lain on the day; one: it surely did. */
  districtsOn(unitId: number, on: string): readonly number[];
  /** Communes that went somewhere by the day and of which `resolveToday` cannot say where; ascending. */
  unresolvedCommunes(on: string): readonly number[];
  /** The unit on the day, following default successors; candidates when it was divided or no successor is known. */
  resolveToday(unitId: number, on: string): TodaysUnit;
}
