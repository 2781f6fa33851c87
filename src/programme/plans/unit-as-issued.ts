import { type Problem, problem } from '../../kernel/errors.ts';
import { coversPlace } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { type PlaceOrNation, placeOfUnit } from '../../records/place.ts';
import type { StoredRecord } from '../../records/record-kind.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';

/** The row where its unit stands. */
export function standAtUnit(row: StoredRecord, { registry }: ServiceContext): StoredRecord {
  const { unitId } = row;
  if (typeof unitId !== 'number') return row;
  return { ...row, ...placeOfUnit(registry.reference.territory, unitId) };
}

/** TERRITORY_FORBIDDEN for a new record of a unit that the caller's territory does not cover. */
export function checkUnit({ base, row, path }: Item, { caller }: ServiceContext): Problem[] {
  if (base !== null || typeof row.unitId !== 'number') return [];
  const { provinceId, communeId } = row as unknown as PlaceOrNation; // its columns
  return coversPlace(caller.scope, provinceId, communeId)
    ? []
    : [problem('TERRITORY_FORBIDDEN', `${path}.unit`)];
}
