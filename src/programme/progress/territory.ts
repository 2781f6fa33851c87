import { coversPlace, type Scope } from '../../policy/scope.ts';
import type { Territory, UnitCover, UnitVersion } from '../../reference/territory.ts';

/** The unit of which a target is evaluated, and the places that it is made of. */
export interface EvaluatedUnit {
  readonly unit: UnitVersion;
  readonly cover: UnitCover;
}

/**
 * The unit as issued, or what it is in the boundaries of a day; null where it is not one unit then.
 */
export function evaluatedUnit(
  territory: Territory,
  unitId: number,
  boundariesAt: string | null,
): EvaluatedUnit | null {
  const unit =
    boundariesAt === null
      ? territory.latestVersion(unitId)
      : territory.resolveToday(unitId, boundariesAt).unit;
  return unit === null ? null : { unit, cover: territory.coverage(unit.unitId) };
}

/**
 * Whether all of the places are in the scope. A figure of more than the caller's territory would be a part that looks
 * like the whole.
 */
export function coversAll(
  territory: Territory,
  scope: Scope,
  { provinceIds, communeIds }: UnitCover,
): boolean {
  if (scope.kind === 'NATION') return true;
  return (
    provinceIds.length + communeIds.length > 0 &&
    provinceIds.every((id) => coversPlace(scope, id, null)) &&
    communeIds.every((id) => coversPlace(scope, territory.provinceOf(id), id))
  );
}

/** Units that the given ones went into, and those into which these went. */
function laterUnits(territory: Territory, unitIds: readonly number[]): number[] {
  const found = new Set(unitIds);
  for (const id of found) for (const one of territory.successorsOf(id)) found.add(one.toUnitId);
  return [...found];
}

/** The places as written of cooperatives that may or may not be located in the unit. */
export function unsurePlaces(territory: Territory, { unit, cover }: EvaluatedUnit): UnitCover {
  if (unit.level === 'NATION') return { provinceIds: [], communeIds: [] };
  const own = unit.level === 'PROVINCE' ? unit.unitId : territory.provinceOf(unit.unitId);
  const isLevel = (level: UnitVersion['level']) => (id: number) =>
    territory.latestVersion(id)?.level === level;
  const provinces = laterUnits(territory, own === null ? [] : [own]).filter(isLevel('PROVINCE'));
  const communes = laterUnits(territory, cover.communeIds).filter(isLevel('COMMUNE'));
  return {
    provinceIds: provinces.filter((id) => !cover.provinceIds.includes(id)),
    communeIds: communes.filter((id) => !cover.communeIds.includes(id)),
  };
}
