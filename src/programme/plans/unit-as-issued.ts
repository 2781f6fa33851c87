import { type Problem, problem } from '../../kernel/errors.ts';
import { coversPlace } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { type PlaceOrNation, placeOfUnit } from '../../records/place.ts';

/** A row of a unit, as far as its place is asked of it. */
type OfUnit = { readonly [Id in keyof PlaceOrNation | 'unitId']?: number | null };

/** The row where its unit is located. */
export function atUnit<Row extends OfUnit>(row: Row, { registry }: ServiceContext): Row {
  const { unitId = null } = row;
  if (unitId === null) return row;
  return { ...row, ...placeOfUnit(registry.reference.territory, unitId) };
}

/** TERRITORY_FORBIDDEN for a new record of a unit that the caller's territory does not cover. */
export function checkUnit(
  { base, row, path }: { readonly base: object | null; readonly row: OfUnit; readonly path: string },
  { caller }: ServiceContext,
): Problem[] {
  const { unitId = null, provinceId = null, communeId = null } = row;
  if (base !== null || unitId === null) return [];
  return coversPlace(caller.scope, provinceId, communeId)
    ? []
    : [problem('TERRITORY_FORBIDDEN', `${path}.unit`)];
}
