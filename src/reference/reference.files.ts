import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Column, getTableColumns, getTableName, type InferSelectModel, type Table } from 'drizzle-orm';
import * as tables from '../database/tables/reference.table.ts';
import type { CodeRows } from './codes.ts';
import type { TerritoryRows } from './territory.ts';

/** Where the compiled lists are. */
export const REFERENCE_DIRECTORY = join(import.meta.dirname, 'data');

/** Every table that has a list, in an order that a foreign key never points ahead in. */
export const REFERENCE_TABLES = [
  tables.administrativeUnits,
  tables.administrativeUnitVersions,
  tables.administrativeUnitSuccessions,
  tables.organisationTypes,
  tables.positionKinds,
  tables.positionIncompatibilities,
  tables.memberKinds,
  tables.memberPartyKinds,
  tables.legalStatuses,
  tables.sizeThresholds,
  tables.vsicSections,
  tables.ethnicGroups,
  tables.ocopRanks,
  tables.ocopProductGroups,
  tables.povertyCategories,
  tables.priorityGroups,
  tables.ratingGrades,
  tables.personalIdProvinceCodes,
] as const;

/** What distinguishes these lists from others: their bytes, and the columns that they are read into. Hexadecimal. */
export function digestLists(directory: string): string {
  const digest = createHash('sha256');
  for (const table of REFERENCE_TABLES) {
    const bytes = readFileSync(pathOf(table, directory));
    const columns = Object.values(getTableColumns(table)).map((column) => [column.name, column.getSQLType()]);
    digest.update(JSON.stringify([getTableName(table), columns, bytes.length])).update(bytes);
  }
  return digest.digest('hex');
}

/** The cells of a table's list under the names of its SQL columns: text, a list, or null for an empty cell. */
export function readCells(table: Table, directory: string): Record<string, string | string[] | null>[] {
  const text = readFileSync(pathOf(table, directory), 'utf8');
  const rows: Record<string, string>[] = parse(text, { columns: true });
  const columns = Object.values(getTableColumns(table));
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, toCell(column, row[column.name])])),
  );
}

/** Reads the lists as the rows that the database would return. */
export function readReferenceFiles(directory: string = REFERENCE_DIRECTORY): {
  territory: TerritoryRows;
  codes: CodeRows;
} {
  const read = <T extends Table>(table: T) => readList(table, directory);
  return {
    territory: {
      units: read(tables.administrativeUnits),
      versions: read(tables.administrativeUnitVersions),
      successions: read(tables.administrativeUnitSuccessions),
    },
    codes: {
      organisationTypes: read(tables.organisationTypes),
      managementPositions: read(tables.positionKinds),
      positionIncompatibilities: read(tables.positionIncompatibilities),
      memberKinds: read(tables.memberKinds),
      memberPartyKinds: read(tables.memberPartyKinds),
      legalStatuses: read(tables.legalStatuses),
      sizeThresholds: read(tables.sizeThresholds),
      vsicSections: read(tables.vsicSections),
      ethnicGroups: read(tables.ethnicGroups),
      ocopRanks: read(tables.ocopRanks),
      ocopProductGroups: read(tables.ocopProductGroups),
      povertyCategories: read(tables.povertyCategories),
      priorityGroups: read(tables.priorityGroups),
      ratingGrades: read(tables.ratingGrades),
      personalIdProvinceCodes: read(tables.personalIdProvinceCodes),
    },
  };
}

function readList<T extends Table>(table: T, directory: string): InferSelectModel<T>[] {
  const columns = Object.entries(getTableColumns(table));
  const rows = readCells(table, directory).map((cells) =>
    Object.fromEntries(columns.map(([key, column]) => [key, toValue(column, cells[column.name] ?? null)])),
  );
  // Each value was converted by the type of its own column just above.
  return rows as InferSelectModel<T>[];
}

const pathOf = (table: Table, directory: string): string => join(directory, `${getTableName(table)}.csv`);

/** An empty cell is null, but no item in a list. */
function toCell(column: Column, cell: string | undefined): string | string[] | null {
  if (column.dataType === 'array') return cell === undefined || cell === '' ? [] : cell.split(';');
  return cell === undefined || cell === '' ? null : cell;
}

function toValue(column: Column, cell: string | string[] | null): unknown {
  if (cell === null || Array.isArray(cell)) return cell;
  switch (column.dataType) {
    case 'number':
      return Number(cell);
    case 'bigint':
      return BigInt(cell);
    case 'boolean':
      return cell === 'true';
    default:
      return cell;
  }
}
