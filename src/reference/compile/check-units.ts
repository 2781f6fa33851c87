import { type FactRow, readFacts } from './facts.ts';
import type { Ledger, Unit, Version } from './ledger.ts';
import { isSameName } from './unit-names.ts';

type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
const COLUMNS = ['code', 'full_name', 'type'] as const;

/** Published counts of provinces, districts and communes on each day of change. */
const COUNTS: readonly (readonly [string, number, number, number])[] = [
  ['2023-04-10', 63, 705, 10_598],
  ['2024-02-01', 63, 705, 10_597],
  ['2024-09-01', 63, 704, 10_542],
  ['2024-11-01', 63, 704, 10_472],
  ['2025-01-01', 63, 696, 10_051],
  ['2025-03-01', 63, 696, 10_035],
  ['2025-07-01', 34, 0, 3_321],
  ['2026-04-30', 34, 0, 3_321],
];

/** Published lists: the day, the level, the file, and the column of the parent's code. */
const LISTS: readonly (readonly [string, Level, string, string | null])[] = [
  ['2023-04-10', 'PROVINCE', 'provinces_63_asof_2023-04-10.csv', null],
  ['2023-04-10', 'DISTRICT', 'districts_705_asof_2023-04-10.csv', 'province_code'],
  ['2023-04-10', 'COMMUNE', 'communes_10598_asof_2023-04-10.csv', 'district_code'],
  ['2025-03-01', 'PROVINCE', 'provinces_63_asof_2025-03-01.csv', null],
  ['2025-03-01', 'DISTRICT', 'districts_696_asof_2025-03-01.csv', 'province_code'],
  ['2025-03-01', 'COMMUNE', 'communes_10035_asof_2025-03-01.csv', 'district_code'],
  ['2025-07-01', 'PROVINCE', 'provinces_34_asof_2025-07-01.csv', null],
  ['2025-07-01', 'COMMUNE', 'communes_3321_asof_2025-07-01.csv', 'province_code'],
  ['2026-04-30', 'PROVINCE', 'provinces_34_asof_2026-04-30.csv', null],
  ['2026-04-30', 'COMMUNE', 'communes_3321_asof_2026-04-30.csv', 'province_code'],
];

/**
 * Holds what was compiled against the published counts and lists.
 * Returns remarks on what differs in spelling or type only.
 * @throws Error when a count, a code, a name or a parent differs, a period has a gap, or a parent is not in force.
 */
export function checkUnits(ledger: Ledger, directory: string): string[] {
  const units = [...ledger.units.values()];
  for (const unit of units) checkPeriods(unit);
  checkCodes(units);
  for (const [on, ...counts] of COUNTS) {
    const found = (['PROVINCE', 'DISTRICT', 'COMMUNE'] as const).map(
      (level) => inForce(units, level, on).size,
    );
    if (found.join() !== counts.join())
      throw new Error(`${on}: ${found.join('/')} units, not ${counts.join('/')}`);
  }
  return LISTS.flatMap(([on, level, file, parentColumn]) => {
    const rows = readFacts(directory, file, parentColumn === null ? COLUMNS : [...COLUMNS, parentColumn]);
    return checkList(inForce(units, level, on), rows, `${level} ${on}`, (row) =>
      parentColumn === null ? 'VN' : row[parentColumn],
    );
  });
}

function inForce(units: readonly Unit[], level: Level, on: string): Map<string, Version> {
  const versions = units
    .filter((unit) => unit.level === level)
    .flatMap((unit) => unit.versions.filter((version) => isOn(version, on)));
  return new Map(versions.map((version) => [version.code, version]));
}

function isOn(version: Version, on: string): boolean {
  return version.validFrom <= on && (version.validTo === null || on < version.validTo);
}

/** Versions of one identity follow one another without gap; each is within the life of its parent. */
function checkPeriods(unit: Unit): void {
  for (const [index, version] of unit.versions.entries()) {
    const following = unit.versions[index + 1];
    if (following !== undefined && following.validFrom !== version.validTo) {
      throw new Error(`${unit.key} has a gap`);
    }
    const { parent } = version;
    const parentEnd = parent?.versions.at(-1)?.validTo ?? null;
    const ends = parentEnd !== null && (version.validTo === null || version.validTo > parentEnd);
    const begins = parent !== null && (parent.versions[0]?.validFrom ?? '') > version.validFrom;
    if (ends || begins) throw new Error(`${unit.key} is in ${parent?.key}, which is not in force`);
  }
}

/** No code means two units of a level at one time. */
function checkCodes(units: readonly Unit[]): void {
  const versions = units.flatMap((unit) => unit.versions.map((version) => ({ level: unit.level, version })));
  for (const [code, same] of Map.groupBy(versions, ({ level, version }) => `${level} ${version.code}`)) {
    const sorted = same.map((one) => one.version).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    for (const [index, version] of sorted.entries()) {
      const following = sorted[index + 1];
      if (following !== undefined && (version.validTo === null || version.validTo > following.validFrom)) {
        throw new Error(`${code} is in force twice on ${following.validFrom}`);
      }
    }
  }
}

function checkList<Column extends string>(
  found: ReadonlyMap<string, Version>,
  rows: readonly FactRow<Column | (typeof COLUMNS)[number]>[],
  list: string,
  parentOf: (row: FactRow<Column | (typeof COLUMNS)[number]>) => string | undefined,
): string[] {
  if (found.size !== rows.length) throw new Error(`${list}: ${found.size} units, not ${rows.length}`);
  let respelt = 0;
  const remarks: string[] = [];
  for (const row of rows) {
    const version = found.get(row.code);
    if (version === undefined) throw new Error(`${list}: no ${row.code}`);
    if (!isSameName(version.fullName, row.full_name)) {
      throw new Error(`${list}: ${row.code} is ${version.fullName}, not ${row.full_name}`);
    }
    const parent = version.parent?.versions.find((one) => isOn(one, list.slice(-10)));
    if (parent?.code !== parentOf(row)) throw new Error(`${list}: ${row.code} is in ${parent?.code}`);
    if (version.fullName !== row.full_name) respelt += 1;
    if (version.type !== row.type) {
      remarks.push(
        `${list}: ${row.code} ${row.full_name} is ${row.type} in the list, compiled ${version.type}`,
      );
    }
  }
  return respelt === 0 ? remarks : [...remarks, `${list}: ${respelt} names spelt otherwise in the list`];
}
