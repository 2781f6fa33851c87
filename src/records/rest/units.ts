import type { UnitVersion } from '../../reference/territory.ts';

/** A unit as a record shows it. */
export function toUnit(unit: UnitVersion): Record<string, unknown> {
  const { key, level } = unit;
  return { key, level, ...toUnitVersion(unit) };
}

/** What a version of a unit says of it. */
export function toUnitVersion({ code, name, fullName, type, validFrom, validTo }: UnitVersion) {
  return { code, name, fullName, type, validFrom, validTo };
}

/** Unit fields of a record in the form of this surface; other fields as they are. */
export function withUnits(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field, isUnit(value) ? toUnit(value) : value]),
  );
}

function isUnit(value: unknown): value is UnitVersion {
  return value !== null && typeof value === 'object' && 'unitId' in value && 'fullName' in value;
}

/** Units of a list in the form of this surface. */
export const toUnits = (units: readonly unknown[]) =>
  units.map((unit) => (isUnit(unit) ? toUnit(unit) : unit));
