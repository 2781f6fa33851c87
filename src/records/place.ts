import { Type } from 'typebox';
import { type Problem, problem } from '../kernel/errors.ts';
import { day, object, oneOf, optional, text } from '../kernel/parse.ts';
import { coversPlace, type Scope } from '../policy/scope.ts';
import type { Territory } from '../reference/territory.ts';

/** Unit identities as written. */
export interface Place {
  readonly provinceId: number;
  readonly communeId: number | null;
}

export const placeFields = {
  provinceCode: optional(text(2, 'Two-digit code of the province; needed when no commune is named.')),
  communeCode: optional(text(5, 'Five-digit code of the commune.')),
  codesOn: optional(day('The day on which the codes had this meaning; today when left out.')),
};

export const PlaceInput = object(placeFields, 'A place by codes of a day.');

/** A code alone is ambiguous: 3,316 of the communes of July 2025 carry the code of an older one. */
export interface PlaceCodes {
  readonly provinceCode?: string | null;
  readonly communeCode?: string | null;
  readonly codesOn?: string | null;
}

export const TerritoryFilterInput = object(
  {
    level: oneOf(['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE'], 'Level of the unit.'),
    code: Type.Optional(Type.Union([text(5, 'Code of the unit; left out for the nation.'), Type.Null()])),
    at: optional(day('The day on which the code had this meaning; today when left out.')),
  },
  'A unit by its code on a day.',
);

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
  const unknown = (field: string, code: string) => [
    problem('UNIT_UNKNOWN', `${path}.${field}`, { code, on }),
  ];
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
