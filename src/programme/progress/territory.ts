import { coversPlace, type Scope } from '../../policy/scope.ts';
import type { Territory, UnitCover, UnitVersion } from '../../reference/territory.ts';
import type { TargetFacts } from './target-facts.ts';

/** The unit of which a target is evaluated, and the places that it is made of. */
export interface EvaluatedUnit {
  readonly unit: UnitVersion;
  readonly cover: UnitCover;
  /** The day of its boundaries. */
  readonly on: string;
}

export const NO_PLACES: UnitCover = { provinceIds: [], communeIds: [] };

/**
 * The unit as issued, in the boundaries that it had then, or what it is in the boundaries of a day; null where it is not
 * one unit then.
 */
export function evaluatedUnit(
  territory: Territory,
  { unitId, issuedOn, planFromOn }: Pick<TargetFacts, 'unitId' | 'issuedOn' | 'planFromOn'>,
  boundariesAt: string | null,
): EvaluatedUnit | null {
  const unit =
    boundariesAt === null
      ? territory.latestVersion(unitId)
      : territory.resolveToday(unitId, boundariesAt).unit;
  const on = boundariesAt ?? issuedOn ?? planFromOn;
  return unit === null ? null : { unit, cover: territory.coverage(unit.unitId, on), on };
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

/** What a unit was formed from. */
export interface FormedFrom {
  /** The units that are wholly in it; itself, where it went on and took in others. */
  readonly unitIds: readonly number[];
  /** Those of which a part alone went into it. */
  readonly partial: number;
}

/**
 * What the unit of the answer was formed from; null where it is the plan's own unit, and took in no other after the plan
 * was issued and by the day of the boundaries.
 */
export function formedFrom(
  territory: Territory,
  { unit }: EvaluatedUnit,
  boundariesAt: string | null,
  { unitId: planUnitId, issuedOn, planFromOn }: Pick<TargetFacts, 'unitId' | 'issuedOn' | 'planFromOn'>,
): FormedFrom | null {
  const { unitId, level } = unit;
  const since = territory.versionsOf(unitId)[0]?.validFrom ?? '';
  const before = territory
    .predecessorsOf(unitId)
    .filter((one) => territory.latestVersion(one.fromUnitId)?.level === level);
  const isSince = ({ effectiveOn }: { readonly effectiveOn: string }) =>
    boundariesAt !== null && effectiveOn > (issuedOn ?? planFromOn) && effectiveOn <= boundariesAt;
  if (unitId === planUnitId && !before.some(isSince)) return null;
  const whole = new Set(before.filter((one) => one.isDefault).map((one) => one.fromUnitId));
  const partial = new Set(before.map((one) => one.fromUnitId).filter((id) => !whole.has(id)));
  const wentOn = before.some((one) => one.effectiveOn > since);
  return { unitIds: [...whole, ...(wentOn ? [unitId] : [])], partial: partial.size };
}
