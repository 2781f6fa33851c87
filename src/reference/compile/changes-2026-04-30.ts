import { type FactRow, readFacts } from './facts.ts';
import { type Ledger, newest, revise, type Unit, unitInForce } from './ledger.ts';
import { isSameName } from './unit-names.ts';

const CHANGE_DAY = '2026-04-30';
const COLUMNS = ['code', 'name', 'full_name', 'type'] as const;
type UnitRow = FactRow<(typeof COLUMNS)[number]>;

/** Đồng Nai becomes a city and ten of its communes wards: versions. */
export function compileChanges2026(ledger: Ledger, directory: string): void {
  for (const row of readFacts(directory, 'provinces_34_asof_2026-04-30.csv', COLUMNS)) {
    reviseWhenChanged(ledger, unitInForce(ledger, 'PROVINCE', row.code), row);
  }
  for (const row of readFacts(directory, 'communes_3321_asof_2026-04-30.csv', COLUMNS)) {
    reviseWhenChanged(ledger, unitInForce(ledger, 'COMMUNE', row.code), row);
  }
}

/** The list of 2026 places the tone marks of 190 names otherwise, which is no change: the older spelling stays. */
function reviseWhenChanged(ledger: Ledger, unit: Unit, row: UnitRow): void {
  const before = newest(unit);
  if (isSameName(before.fullName, row.full_name) && before.type === row.type) return;
  const name = isSameName(before.name, row.name) ? before.name : row.name;
  const fullName = `${row.full_name.slice(0, row.full_name.length - row.name.length)}${name}`;
  revise(ledger, unit, { ...before, name, fullName, type: row.type }, CHANGE_DAY);
}
