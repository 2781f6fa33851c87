import { type Problem, problem } from '../kernel/errors.ts';
import { coversPlace, type Scope } from '../policy/scope.ts';
import type { Territory } from '../reference/territory.ts';
import { unknownUnit } from '../reference/unknown-unit.ts';

export { TerritoryFilterInput } from '../dictionary/input-schemas.ts';

/** Unit identities as written. */
export interface Place {
  readonly provinceId: number;
  readonly communeId: number | null;
}

/** A code alone is ambiguous: 3,316 of the communes of July 2025 carry the code of an older one. */
export interface PlaceCodes {
  readonly provinceCode?: string | null;
  readonly communeCode?: string | null;
  readonly codesOn?: string | null;
}

/** As Place; no province for the nation as a whole. */
export interface PlaceOrNation {
  readonly provinceId: number | null;
  readonly communeId: number | null;
}

/** Where a record of a unit stands: a district is a place of its province. */
export function placeOfUnit(territory: Territory, unitId: number): PlaceOrNation {
  const level = territory.latestVersion(unitId)?.level;
  if (level === 'PROVINCE') return { provinceId: unitId, communeId: null };
  const provinceId = territory.provinceOf(unitId);
  return { provinceId, communeId: level === 'COMMUNE' ? unitId : null };
}

interface Lookup {
  readonly territory: Territory;
  readonly today: string;
  readonly scope: Scope;
}

/** The place that the codes name, or what is wrong: UNIT_UNKNOWN, FIELD_REQUIRED, TERRITORY_FORBIDDEN. */
export function findPlace(
  { territory, today, scope }: Lookup,
  codes: PlaceCodes,
  path: string,
): Place | readonly Problem[] {
  const on = codes.codesOn ?? today;
  const unknown = (field: 'provinceCode' | 'communeCode', code: string) => {
    const level = field === 'provinceCode' ? 'PROVINCE' : 'COMMUNE';
    return [unknownUnit(territory, { level, code, on }, `${path}.${field}`)];
  };
  const named = codes.provinceCode ?? null;
  const province = named === null ? null : territory.findUnit('PROVINCE', named, on);
  if (named !== null && province === null) return unknown('provinceCode', named);
  const communeCode = codes.communeCode ?? null;
  if (communeCode === null && province === null) return [problem('FIELD_REQUIRED', `${path}.communeCode`)];
  const commune = communeCode === null ? null : territory.findUnit('COMMUNE', communeCode, on);
  if (communeCode !== null && commune === null) return unknown('communeCode', communeCode);
  const provinceId =
    commune === null ? province?.unitId : (territory.provinceOf(commune.unitId, on) ?? undefined);
  if (provinceId === undefined || (province !== null && province.unitId !== provinceId)) {
    return unknown('communeCode', communeCode ?? '');
  }
  const place = { provinceId, communeId: commune?.unitId ?? null };
  return coversPlace(scope, place.provinceId, place.communeId)
    ? place
    : [problem('TERRITORY_FORBIDDEN', path)];
}

/** Tells a place from a list of problems. */
export function isPlace(found: Place | readonly Problem[]): found is Place {
  return !Array.isArray(found);
}
