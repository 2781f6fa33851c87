import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { TObject } from 'typebox';
import { type SQL, sql } from '../database/sql.ts';
import { dayOfOrder } from '../database/tables/columns.ts';
import type { Action } from '../policy/actions.ts';
import { FIELDS, type FieldOf, type RecordKind } from '../policy/fields.ts';
import type { Caller, UnitsScope } from '../policy/scope.ts';
import type { UnitCover } from '../reference/territory.ts';
import type { ServiceContext } from './context.ts';
import { type FieldColumns, recordFieldColumns } from './reading/fields.ts';
import type { Direction, SortKey } from './reading/pages.ts';
import { inScope, inUnits } from './reading/scope.queries.ts';
import { matchesSearch, RELEVANCE_KEYS } from './reading/search.queries.ts';
import { RELEVANCE, readSearch, type Search, type Titles } from './reading/search.ts';
import type { Conversion } from './writing/drafts.ts';

/** A record as read: its id and keys, and those fields that were asked for and may be shown. */
export type RecordRow = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A row as it is stored: what the database fills by itself left out. */
export type StoredRecord = { readonly id: string; readonly version: number } & Readonly<
  Record<string, unknown>
>;

export interface RecordOrder {
  readonly field: string;
  readonly direction: Direction;
}

/** Names by which a kind is found: a table with the search keys, and what joins it to the rows. */
export interface KindNames {
  readonly table: PgTable;
  readonly alias: string;
  /** The tables, the kind's own as `r`. */
  readonly from: SQL;
  /** The walls of the names, where they stand elsewhere than the rows. */
  readonly wall: SQL | null;
  /** Whether a name stands where its row stands, so that the units of the list are those of the names. */
  readonly isPlaced: boolean;
  readonly search: Search;
}

/** What is found by a text as it was typed, and the names by which it is ranked. @throws FORBIDDEN for who may not. */
export type KindSearch = (
  text: string,
  caller: Caller,
) => { readonly typed: SQL; readonly names: readonly KindNames[] };

/** By the search keys of the kind's own table; `titles` are what people put before its names. */
export function byOwnNames(table: PgTable, titles: Titles): KindSearch {
  return (text) => {
    const search = readSearch(text, titles);
    const own = { table, alias: 'r', from: sql`${table} r`, wall: null, isPlaced: true, search };
    return { typed: matchesSearch(sql`r.search_key`, search), names: [own] };
  };
}

/** By the fields of the kind; by any name where the kind is any, for no field is common to all. */
type ByField<Kind extends RecordKind, Value> = Readonly<
  Partial<Record<[FieldOf<Kind>] extends [never] ? string : FieldOf<Kind>, Value>>
>;

/** A list of records that hangs on another: which rows belong to the asked id, and which come first. */
export interface Owner {
  readonly owns: (asked: SQL) => SQL;
  readonly order: SQL;
}

/**
 * A record kind told as data: what is read of it, in which order and by which filter. Reads, both surfaces and the
 * shared part of its writes are made of this; what is peculiar to the noun (rules, sets, sums) it writes itself. In SQL
 * the table's alias is `r`.
 */
export interface RecordKindOf<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly table: PgTable;
  /** `part`: the database sets the place by the record's owner, and the service may not. */
  readonly stands: 'record' | 'part';
  readonly read: Action;
  /** Besides its own place, how row level security shows a row to a territory. */
  readonly alsoInUnits?: (cover: UnitCover) => SQL;
  /** Which rows are of a district, though they stand at its province: what was issued for it. */
  readonly ofDistrict?: (districtId: number) => SQL;
  /** What of the kind the PUBLISHED reach sees, as row level security says again. */
  readonly published?: SQL;
  /** What a caller sees whatever its place; null for one to whom the territory decides. */
  readonly seenBy?: (caller: Caller) => SQL | null;
  /** What a territory reads besides that belongs to no unit of it, such as what is issued for all; no filter finds it. */
  readonly alsoInScope?: (scope: UnitsScope) => SQL;
  /** Fields that are not the column of the same name. */
  readonly columns?: FieldColumns<FieldOf<Kind>>;
  /** Fields that follow from the others and the day. */
  readonly derived?: (today: string) => FieldColumns<FieldOf<Kind>>;
  /** Fields that are a record of another kind; the table's property is the field and `Id`. */
  readonly references?: ByField<Kind, RecordKind>;
  /** Fields that are records of another kind, and the table's property with their ids. */
  readonly referenceLists?: ByField<Kind, { readonly kind: RecordKind; readonly property: string }>;
  /** Fields that are an administrative unit, and the table's property with its identity. */
  readonly units?: ByField<Kind, string>;
  readonly unitLists?: ByField<Kind, string>;
  /** Fields that say what a unit is today where that is certain, and the table's property with its identity. */
  readonly unitsToday?: ByField<Kind, string>;
  /** Inputs that are stored otherwise than they are given. */
  readonly conversions?: Readonly<Record<string, Conversion>>;
  /** Sets the columns of a row that depend on one another, after the inputs were laid over it. Pure. */
  readonly settle?: <Row extends object>(row: Row) => Row;
  readonly orders: Readonly<Record<string, readonly SortKey[]>>;
  readonly defaultOrder: RecordOrder;
  /** What `search` of its filter means. */
  readonly search?: KindSearch;
  readonly filter: TObject;
  /** What the filter means on `r`; the territory and the search are added by themselves. */
  readonly conditions: (filter: Readonly<Record<string, unknown>>, context: ServiceContext) => readonly SQL[];
  readonly owners?: Readonly<Record<string, Owner>>;
}

/** Any of the kinds, where the fields are not known by name. */
export type AnyRecordKind = RecordKindOf<RecordKind>;

/** A kind as those see it who treat all kinds alike. */
export function anyKind<Kind extends RecordKind>(kind: RecordKindOf<Kind>): AnyRecordKind {
  // Field names of one kind become field names: what is read by them is the same.
  return kind as unknown as AnyRecordKind;
}

/** The orders of a kind; one that is searched has that of relevance besides. */
export function ordersOf({ orders, search }: AnyRecordKind): Readonly<Record<string, readonly SortKey[]>> {
  return search === undefined ? orders : { ...orders, [RELEVANCE]: RELEVANCE_KEYS };
}

/** The keyset of the order in which records came in. */
export const ID_KEY: SortKey = { expression: sql`r.id`, type: 'uuid' };

/** Newest day first; records without a day come last. */
export function dayKeys(column: SQL): readonly SortKey[] {
  return [{ expression: dayOfOrder(column), type: 'date' }, ID_KEY];
}

const columnsToday = new WeakMap<
  AnyRecordKind,
  { readonly today: string; readonly columns: FieldColumns<string> }
>();

/** How each field that is a column is selected; money and measures become numbers. */
export function columnsOf(kind: AnyRecordKind, today: string): FieldColumns<string> {
  const known = columnsToday.get(kind);
  if (known?.today === today) return known.columns;
  const columns = makeColumns(kind, today);
  columnsToday.set(kind, { today, columns });
  return columns;
}

function makeColumns(
  { kind, table, columns = {}, derived }: AnyRecordKind,
  today: string,
): FieldColumns<string> {
  const own = Object.entries(getTableColumns(table)).flatMap(([property, column]) => {
    if (!Object.hasOwn(FIELDS[kind], property)) return [];
    const plain = sql`r.${sql.identifier(column.name)}`;
    return [[property, column.getSQLType().startsWith('numeric') ? sql`${plain}::float8` : plain] as const];
  });
  return { ...Object.fromEntries(own), ...recordFieldColumns('r'), ...columns, ...derived?.(today) };
}

const keys = new WeakMap<AnyRecordKind, readonly SQL[]>();

/** The columns that are always selected: ids of what the record names, and where it stands. */
export function keysOf(kind: AnyRecordKind): readonly SQL[] {
  const known = keys.get(kind) ?? makeKeys(kind);
  keys.set(kind, known);
  return known;
}

function makeKeys({ table, references = {}, referenceLists = {}, ...rest }: AnyRecordKind): SQL[] {
  const { units = {}, unitsToday = {} } = rest;
  const named = [
    'id',
    'provinceId',
    'communeId',
    ...Object.keys(references).map((field) => `${field}Id`),
    ...Object.values(referenceLists).map((one) => one?.property ?? ''),
    ...Object.values(units),
    ...Object.values(unitsToday),
  ];
  return columnsNamed(table, named);
}

/** The columns of the unit lists that are asked for: nobody else reads them, and a list is dear to decode. */
export function unitListsOf({ table, unitLists = {} }: AnyRecordKind, fields: ReadonlySet<string>): SQL[] {
  const asked = Object.entries(unitLists).filter(([field]) => fields.has(field));
  return columnsNamed(
    table,
    asked.map(([, property]) => property),
  );
}

function columnsNamed(table: PgTable, properties: readonly (string | undefined)[]): SQL[] {
  const columns = getTableColumns(table);
  return [...new Set(properties)].flatMap((property) => {
    const column = columns[property ?? ''];
    return column === undefined
      ? []
      : [sql`r.${sql.identifier(column.name)} as ${sql.identifier(property ?? '')}`];
  });
}

/** The first wall of a kind: rows that stand in the caller's scope, or are shown otherwise. Null: no condition. */
export function kindInScope(kind: AnyRecordKind, caller: Caller): SQL | null {
  const { scope } = caller;
  const seen = kind.seenBy?.(caller) ?? null;
  if (seen !== null) return seen;
  if (scope.kind === 'PUBLISHED') return kind.published ?? null;
  if (scope.kind !== 'UNITS') return null;
  const inTerritory = kindInUnits(kind, scope);
  return kind.alsoInScope === undefined ? inTerritory : sql`${inTerritory} or ${kind.alsoInScope(scope)}`;
}

/** As kindInScope, of rows to be changed: what is shown to a territory and stands elsewhere is not changed from it. */
export function kindToChange(kind: AnyRecordKind, caller: Caller): SQL | null {
  const isOwn = caller.scope.kind === 'UNITS' && (kind.seenBy?.(caller) ?? null) === null;
  return isOwn ? inScope(caller.scope, 'r') : kindInScope(kind, caller);
}

/** Rows that belong to a territory, as kindInScope belongs to a scope. */
export function kindInUnits(kind: AnyRecordKind, cover: UnitCover): SQL {
  const { alsoInUnits, ofDistrict } = kind;
  const besides = [
    ...(alsoInUnits === undefined ? [] : [alsoInUnits(cover)]),
    ...(ofDistrict === undefined || cover.districtId === undefined ? [] : [ofDistrict(cover.districtId)]),
  ];
  return sql.join([inUnits(cover, 'r'), ...besides], sql` or `);
}

/** Whether all rows of the kind in those units stand there, so that indexes by place find them. */
export function isFoundByPlace({ alsoInUnits, ofDistrict }: AnyRecordKind, cover: UnitCover): boolean {
  return alsoInUnits === undefined && (ofDistrict === undefined || cover.districtId === undefined);
}
