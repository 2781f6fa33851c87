import type { AdministrativeLevel } from '../kernel/administrative-level.ts';
import { failure } from '../kernel/errors.ts';
import type { UnitCover, UnitVersion } from '../reference/territory.ts';
import type { ServiceContext } from './context.ts';

/** A unit by its code on a day; the nation has no code, and the day is today when left out. */
export interface TerritoryFilter {
  readonly level: AdministrativeLevel;
  readonly code?: string | null;
  readonly at?: string | null;
}

/** @throws UNIT_UNKNOWN when no unit had the code on the day. */
export function requireUnit(context: ServiceContext, filter: TerritoryFilter, path: string): UnitVersion {
  const on = filter.at ?? context.today;
  const code = filter.level === 'NATION' ? 'VN' : (filter.code ?? '');
  const unit = context.registry.reference.territory.findUnit(filter.level, code, on);
  if (unit === null) throw failure('UNIT_UNKNOWN', `${path}.code`, { code, on });
  return unit;
}

/**
 * The units that a filter means, in the boundaries of its day; null for no filter and for the nation, which need no
 * condition.
 * @throws UNIT_UNKNOWN.
 */
export function coverOf(context: ServiceContext, filter: TerritoryFilter | null): UnitCover | null {
  if (filter === null || filter.level === 'NATION') return null;
  const unit = requireUnit(context, filter, 'filter.territory');
  return context.registry.reference.territory.coverage(unit.unitId);
}
