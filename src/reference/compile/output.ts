import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { ADMINISTRATIVE_LEVELS } from '../../kernel/administrative-level.ts';
import type { Ledger, Unit } from './ledger.ts';

/** A row of an output table: text, number, boolean, a list written with semicolons, or null as an empty cell. */
type OutputRow = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Writes one table; the columns are those of the first row. */
export function writeTable(directory: string, file: string, rows: readonly OutputRow[]): void {
  mkdirSync(directory, { recursive: true });
  const cells = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, Array.isArray(value) ? value.join(';') : value]),
    ),
  );
  writeFileSync(
    join(directory, file),
    stringify(cells, { header: true, cast: { boolean: (value) => String(value) } }),
  );
}

/** Writes the three tables of units, keeping the ids that were given before. */
export function writeUnits(ledger: Ledger, directory: string): void {
  const ids = giveIds(ledger, readIds(directory));
  const idOf = (unit: Unit): number => ids.get(unit.key) ?? 0;
  const units = [...ledger.units.values()].sort((a, b) => idOf(a) - idOf(b));
  writeTable(
    directory,
    'administrative_units.csv',
    units.map((unit) => ({ id: idOf(unit), key: unit.key, level: unit.level })),
  );
  writeTable(
    directory,
    'administrative_unit_versions.csv',
    units.flatMap((unit) =>
      unit.versions.map((version) => ({
        unit_id: idOf(unit),
        level: unit.level,
        code: version.code,
        name: version.name,
        full_name: version.fullName,
        type: version.type,
        parent_unit_id: version.parent === null ? null : idOf(version.parent),
        valid_from: version.validFrom,
        valid_to: version.validTo,
        legal_basis: version.legalBasis,
      })),
    ),
  );
  writeTable(
    directory,
    'administrative_unit_successions.csv',
    ledger.successions
      .map((one) => ({
        from_unit_id: idOf(one.from),
        to_unit_id: idOf(one.to),
        effective_on: one.effectiveOn,
        kind: one.kind,
        is_default: one.isDefault,
        note: one.note,
      }))
      .sort((a, b) => a.from_unit_id - b.from_unit_id || a.to_unit_id - b.to_unit_id),
  );
}

function readIds(directory: string): Map<string, number> {
  const file = join(directory, 'administrative_units.csv');
  if (!existsSync(file)) return new Map();
  const rows: { id: string; key: string }[] = parse(readFileSync(file, 'utf8'), { columns: true });
  return new Map(rows.map((row) => [row.key, Number(row.id)]));
}

/**
 * Ids are referred to by every record, so a key keeps its id for ever and new keys come after the last one.
 * @throws Error when a key that was given an id is no longer compiled.
 */
function giveIds(ledger: Ledger, given: ReadonlyMap<string, number>): Map<string, number> {
  const lost = [...given.keys()].filter((key) => !ledger.units.has(key));
  if (lost.length > 0) throw new Error(`units with ids are gone: ${lost.slice(0, 10).join(', ')}`);
  const ids = new Map(given);
  let last = Math.max(0, ...given.values());
  const added = [...ledger.units.values()]
    .filter((unit) => !given.has(unit.key))
    .map((unit) => ({ key: unit.key, order: orderOf(unit) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  for (const { key } of added) {
    last += 1;
    ids.set(key, last);
  }
  return ids;
}

function orderOf(unit: Unit): string {
  const first = unit.versions[0];
  return [first?.validFrom, ADMINISTRATIVE_LEVELS.indexOf(unit.level), first?.code].join(' ');
}
