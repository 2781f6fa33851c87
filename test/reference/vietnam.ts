import { buildCodes, type Codes } from '../../src/reference/codes.ts';
import { readReferenceFiles } from '../../src/reference/reference.files.ts';
import { buildTerritory, type Territory, type UnitVersion } from '../../src/reference/territory.ts';

/** The compiled lists, without a database. */
export const lists = readReferenceFiles();
export const territory: Territory = buildTerritory(lists.territory);
export const codes: Codes = buildCodes(lists.codes);

export const LAST_OLD_DAY = '2025-06-30';
export const REFORM_DAY = '2025-07-01';
export const TODAY = '2026-11-23';

/** The unit that carried the code on the day; the test fails when there is none. */
export function unitOn(level: UnitVersion['level'], code: string, on: string): UnitVersion {
  const unit = territory.findUnit(level, code, on);
  if (unit === null) throw new Error(`no ${level} ${code} on ${on}`);
  return unit;
}

/** Codes and full names of units, by their newest versions. */
export function named(unitIds: readonly number[]): string[] {
  return unitIds.map((id) => {
    const version = territory.latestVersion(id);
    return `${version?.code} ${version?.fullName}`;
  });
}
