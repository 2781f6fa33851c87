import { type FactRow, readFacts } from './facts.ts';
import { begin, end, type Ledger, newest, revise, succeed, type Unit, unitInForce } from './ledger.ts';
import { isSameName } from './unit-names.ts';

const REFORM_DAY = '2025-07-01';
const UNIT_COLUMNS = ['code', 'name', 'full_name', 'type'] as const;
const MAP_COLUMNS = ['old_code', 'new_code', 'kind', 'note_vi', 'is_default_successor'] as const;
type MapRow = FactRow<(typeof MAP_COLUMNS)[number]>;
type CommuneRow = FactRow<(typeof UNIT_COLUMNS)[number] | 'province_code'>;

/** The reform: 63 provinces become 34, the districts end, 10,035 communes become 3,321. */
export function compileReform(ledger: Ledger, directory: string): void {
  const oldCommunes = unitsOf(ledger, 'COMMUNE');
  const oldDistricts = unitsOf(ledger, 'DISTRICT');
  compileProvinces(ledger, directory);
  compileCommunes(ledger, directory, oldCommunes);
  compileDistricts(ledger, directory, oldDistricts);
}

function unitsOf(ledger: Ledger, level: 'DISTRICT' | 'COMMUNE'): Map<string, Unit> {
  const units = [...ledger.open.values()].filter((unit) => unit.level === level);
  return new Map(units.map((unit) => [newest(unit).code, unit]));
}

/** A province with one predecessor goes on; a merged one is new, whatever its name and code. */
function compileProvinces(ledger: Ledger, directory: string): void {
  const nation = unitInForce(ledger, 'NATION', 'VN');
  const after = readFacts(directory, 'provinces_34_asof_2025-07-01.csv', UNIT_COLUMNS);
  const map = readFacts(directory, 'province_map_63_to_34.csv', ['old_code', 'new_code'] as const);
  const merged = map.filter((row) => map.filter((other) => other.new_code === row.new_code).length > 1);
  const old = new Map(merged.map((row) => [row, unitInForce(ledger, 'PROVINCE', row.old_code)]));
  for (const unit of old.values()) end(ledger, unit, REFORM_DAY);
  for (const row of after) {
    const parts = merged.filter((part) => part.new_code === row.code);
    if (parts.length === 0) {
      requireUnchanged(unitInForce(ledger, 'PROVINCE', row.code), row.full_name, row.type);
      continue;
    }
    const to = begin(
      ledger,
      'PROVINCE',
      { code: row.code, name: row.name, fullName: row.full_name, type: row.type, parent: nation },
      REFORM_DAY,
    );
    for (const part of parts) {
      const from = old.get(part);
      if (from === undefined) continue;
      succeed(ledger, { from, to, effectiveOn: REFORM_DAY, kind: 'WHOLE', isDefault: true, note: null });
    }
  }
}

/** @throws Error when a province that should go on unchanged has another name or type. */
function requireUnchanged(unit: Unit, fullName: string, type: string): void {
  const version = newest(unit);
  if (!isSameName(version.fullName, fullName) || version.type !== type) {
    throw new Error(`${unit.key} is ${version.fullName}, not ${fullName}`);
  }
}

/**
 * A commune with one predecessor whose only successor it is goes on under its new name and parent; every other one
 * is new. Land that belonged to no commune (one mud flat) counts as a predecessor but cannot be one.
 */
function compileCommunes(ledger: Ledger, directory: string, old: ReadonlyMap<string, Unit>): void {
  const map = readFacts(directory, 'commune_map_2025-03-01_to_2025-07-01.csv', MAP_COLUMNS);
  const byOld = Map.groupBy(map, (row) => row.old_code);
  const byNew = Map.groupBy(map, (row) => row.new_code);
  const goesOn = (row: MapRow | undefined): row is MapRow =>
    row !== undefined &&
    row.old_code !== '' &&
    row.kind !== 'PARTIAL' &&
    byOld.get(row.old_code)?.length === 1 &&
    byNew.get(row.new_code)?.length === 1;

  const after = readFacts(directory, 'communes_3321_asof_2025-07-01.csv', [
    ...UNIT_COLUMNS,
    'province_code',
  ] as const);
  const unitOf = (code: string): Unit => {
    const unit = old.get(code);
    if (unit === undefined) throw new Error(`no old commune ${code}`);
    return unit;
  };
  for (const [code, rows] of byOld) {
    if (code !== '' && !goesOn(rows[0])) end(ledger, unitOf(code), REFORM_DAY);
  }
  // First those that go on and keep their code, then those that take another's, then the new ones: codes are free.
  for (const row of after) {
    const only = byNew.get(row.code)?.[0];
    if (goesOn(only)) revise(ledger, unitOf(only.old_code), attributesOf(ledger, row), REFORM_DAY);
  }
  for (const row of after) {
    if (goesOn(byNew.get(row.code)?.[0])) continue;
    const to = begin(ledger, 'COMMUNE', attributesOf(ledger, row), REFORM_DAY);
    for (const part of byNew.get(row.code) ?? []) {
      if (part.old_code !== '') succeedCommune(ledger, unitOf(part.old_code), to, part, byOld);
    }
  }
}

function attributesOf(ledger: Ledger, row: CommuneRow) {
  const parent = unitInForce(ledger, 'PROVINCE', row.province_code);
  return { code: row.code, name: row.name, fullName: row.full_name, type: row.type, parent };
}

/** WHOLE only when nothing of it went elsewhere: of one commune all land but not all people went to one unit. */
function succeedCommune(
  ledger: Ledger,
  from: Unit,
  to: Unit,
  row: MapRow,
  byOld: ReadonlyMap<string, readonly MapRow[]>,
): void {
  const whole = row.kind !== 'PARTIAL' && byOld.get(row.old_code)?.length === 1;
  succeed(ledger, {
    from,
    to,
    effectiveOn: REFORM_DAY,
    kind: whole ? 'WHOLE' : 'PARTIAL',
    isDefault: row.is_default_successor === 'true',
    note: row.note_vi === '' ? null : row.note_vi,
  });
}

/** Districts end; each goes to the communes that hold its land, wholly where that is one commune. */
function compileDistricts(ledger: Ledger, directory: string, old: ReadonlyMap<string, Unit>): void {
  const map = readFacts(directory, 'district_map_696_to_communes_2025-07-01.csv', [
    'old_district_code',
    'new_commune_code',
  ] as const);
  const byDistrict = Map.groupBy(map, (row) => row.old_district_code);
  for (const [code, from] of old) {
    end(ledger, from, REFORM_DAY);
    const rows = byDistrict.get(code) ?? [];
    if (rows.length === 0) throw new Error(`district ${code} went nowhere`);
    for (const row of rows) {
      succeed(ledger, {
        from,
        to: unitInForce(ledger, 'COMMUNE', row.new_commune_code),
        effectiveOn: REFORM_DAY,
        kind: rows.length === 1 ? 'WHOLE' : 'PARTIAL',
        isDefault: rows.length === 1,
        note: null,
      });
    }
  }
}
