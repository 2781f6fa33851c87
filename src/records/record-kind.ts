import type { PgTable } from 'drizzle-orm/pg-core';
import type { Static, TObject, TSchema } from 'typebox';
import type { KnownAt } from '../database/history.ts';
import type { StoredPart, StoredRow } from '../database/records.ts';
import type { SQL } from '../database/sql.ts';
import type { Action } from '../policy/actions.ts';
import type { FieldOf, RecordKind } from '../policy/fields.ts';
import type { Caller, Scope, UnitsScope } from '../policy/scope.ts';
import type { Codes } from '../reference/codes.ts';
import type { UnitCover } from '../reference/territory.ts';
import type { ServiceContext } from './context.ts';
import type { FieldColumns } from './reading/fields.ts';
import type { KindSearch } from './reading/kind-search.ts';
import type { Direction } from './reading/pages.ts';
import type { SortKey } from './reading/sort-key.ts';
import type { PlacedOn } from './seats.queries.ts';
import type { Conversion } from './writing/drafts.ts';

/** A record as read: its id and keys, and those fields that were asked for and may be shown. */
export type RecordRow = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Whether a row has a place of its own, or that of its owner: the database sets it there, and the service may not. */
export type Placing = 'own' | 'ofOwner';

/** A row as a service reads it to change it, and writes it: what the database fills by itself left out. */
export type StoredOf<Table extends PgTable, Placed extends Placing> = Placed extends 'ofOwner'
  ? StoredPart<Table>
  : StoredRow<Table>;

/** As StoredOf, of any kind. */
export type StoredRecord = { readonly id: string; readonly version: number } & Readonly<
  Record<string, unknown>
>;

export interface RecordOrder {
  readonly field: string;
  readonly direction: Direction;
}

/** The time of which a value is derived. */
export interface Moment {
  readonly today: string;
  /** A snapshot; null: now. */
  readonly knownAt: KnownAt;
  readonly codes: Codes;
}

/** Who reads, and of which time. */
export interface Perspective extends Moment {
  readonly caller: Caller;
}

/** By the fields of the kind; by any name where the kind is any, for no field is common to all. */
type ByField<Kind extends RecordKind, Value> = Readonly<
  Partial<Record<[FieldOf<Kind>] extends [never] ? string : FieldOf<Kind>, Value>>
>;

/** A record of another kind, whose id is the table's property of the field and `Id` unless it is derived. */
export type Reference =
  | RecordKind
  | {
      readonly kind: RecordKind;
      /** Null where the caller may not know the record. */
      readonly id: (perspective: Perspective) => SQL;
      /** As `id` where the same statement looks the record up behind the wall of its own kind; `id` when left out. */
      readonly idAhead?: (perspective: Perspective) => SQL;
    };

/** A list of records that belongs to another record: which rows are of the asked id, and which come first. */
export interface Owner {
  readonly owns: (asked: SQL, perspective: Perspective) => SQL;
  readonly order: SQL;
  /**
   * Of a list that anybody reads, whose records may be located elsewhere than their owner: the field of the day that they
   * are ordered by, the newest first.
   */
  readonly elsewhere?: string;
}

/** How a filter finds rows by a territory. */
export interface OfTerritory {
  readonly isIn: (cover: UnitCover) => SQL;
  /** Those of which it is not known, of places that may be in it. */
  readonly maybe: (unsure: UnitCover) => SQL;
}

/** How rows are visible otherwise than by their own place. Row level security says each of it again. */
export interface Visibility {
  /**
   * Rows besides those that are located in the units; null where there are none. They are found by records that are in
   * the scope of who asks as well; null where the units are that scope.
   */
  readonly inUnits?: (cover: UnitCover, asking: Scope | null) => SQL | null;
  /** The rows that a filter finds by a territory, where they are not all that are seen from it. */
  readonly ofTerritory?: OfTerritory;
  /** Rows of no unit of a territory that it reads, such as what is issued for all; no filter finds them. */
  readonly above?: (scope: UnitsScope) => SQL;
  /** Rows of the PUBLISHED reach; none when left out. */
  readonly published?: SQL;
  /** Rows that a caller sees whatever their place; null for one to whom the place decides. */
  readonly toCaller?: (caller: Caller) => SQL | null;
}

/** A row of another table that each row names by its id, and whose columns are fields of the kind. */
export interface Joined<Kind extends RecordKind> {
  readonly table: PgTable;
  /** Its alias in SQL. */
  readonly alias: string;
  /** The property of the kind's own table that has its id. */
  readonly by: string;
  /** The fields, and the properties of the joined table. */
  readonly fields: ByField<Kind, string>;
}

/** The table that rows move with, and the property of their own table that has the id of its row. */
export interface MovesWith {
  readonly table: PgTable;
  readonly by: string;
}

/** Fields that another role of the database reads, in a statement of its own. */
export interface InnerFields {
  readonly columns: FieldColumns<string>;
  /** The joins of their tables to the ids of `asked`. */
  readonly joins: (perspective: Perspective) => SQL;
  /** The property of the kind's own table with the id that they are found by. */
  readonly by: string;
}

/** A key other than the id by which one record is asked for. */
export interface NaturalKey {
  readonly schema: TSchema;
  readonly column: SQL;
  /** The key in its stored form. */
  readonly stored?: (asked: string) => string;
}

/** What a filter asks of rows and is not known of each of them. */
export interface Perhaps {
  readonly certain: SQL;
  /** Of all rows of which it may be so, those that are certain too. */
  readonly possible: SQL;
}

/** How a kind is listed: in which orders and by which filter. */
export interface KindList<Kind extends RecordKind, Filter extends TObject> {
  readonly orders: Readonly<Record<string, readonly SortKey[]>>;
  readonly defaultOrder: RecordOrder;
  /** Fields that an order tells of, by its place and its cursors: who may not read one, may not ask for the order. */
  readonly revealing?: Readonly<Record<string, [FieldOf<Kind>] extends [never] ? string : FieldOf<Kind>>>;
  /** What `search` of the filter means. */
  readonly search?: KindSearch;
  readonly filter: Filter;
  /** By where its territory is sought of a list that is asked at `validAt`; left out: where the rows are located today. */
  readonly placedOn?: (day: string) => PlacedOn;
  /** What the filter means on `r`; the territory and the search are added by the engine. */
  readonly conditions: (filter: Static<Filter>, context: ServiceContext) => readonly SQL[];
  /** What it means besides and may be uncertain; null where it asks nothing such. */
  readonly perhaps?: (filter: Static<Filter>, context: ServiceContext) => Perhaps | null;
}

/**
 * A declared record kind: what is read of it, in which order and by which filter. Reads, both surfaces and the shared
 * part of its writes are made of this; what is peculiar to the noun (rules, sets, sums) it writes itself. In SQL the
 * table's alias is `r`.
 */
export interface RecordKindOf<
  Kind extends RecordKind,
  Table extends PgTable = PgTable,
  Filter extends TObject = TObject,
  Placed extends Placing = Placing,
> {
  readonly kind: Kind;
  readonly table: Table;
  readonly placing: Placed;
  /** Whose rows are located where those of another table are, and move with them; left out where nothing moves. */
  readonly moves?: MovesWith;
  readonly read: Action;
  /** `record.readHistory` unless said. */
  readonly readHistory?: Action;
  readonly visibility?: Visibility;
  readonly joined?: Joined<Kind>;
  readonly inner?: InnerFields;
  /** Fields that are not the column of the same name. */
  readonly columns?: FieldColumns<FieldOf<Kind>>;
  /** Fields that are derived from others, the day and code lists. */
  readonly derived?: (moment: Moment) => FieldColumns<FieldOf<Kind>>;
  /** How a stored value is shown. It is not null. */
  readonly presented?: ByField<Kind, (value: unknown, context: ServiceContext) => unknown>;
  readonly references?: ByField<Kind, Reference>;
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
  readonly keys?: Readonly<Record<string, NaturalKey>>;
  /** Left out for a kind that is read by id and in the lists of its owners alone. */
  readonly list?: KindList<Kind, Filter>;
  readonly owners?: Readonly<Record<string, Owner>>;
  /** Whether a row holds on a day, for lists that are asked of one. */
  readonly validAt?: (day: string, knownAt: KnownAt) => SQL;
}

/** Any of the kinds, where the fields are not known by name. */
export type AnyRecordKind = RecordKindOf<RecordKind>;

/** Declares a kind: its filter, its table and its fields are checked against one another. */
export function recordKind<
  const Kind extends RecordKind,
  Table extends PgTable,
  Filter extends TObject,
  const Placed extends Placing,
>(declared: RecordKindOf<Kind, Table, Filter, Placed>): RecordKindOf<Kind, Table, Filter, Placed> {
  return declared;
}

/** A kind as the engine sees it, which treats all kinds alike. */
export function anyKind<
  Kind extends RecordKind,
  Table extends PgTable,
  Filter extends TObject,
  Placed extends Placing,
>(kind: RecordKindOf<Kind, Table, Filter, Placed>): AnyRecordKind {
  // Field names of one kind become field names, and a filter is parsed by the kind's own schema before it is used.
  return kind as unknown as AnyRecordKind;
}

/** The kind of the record that a field names. */
export function kindOfReference(reference: Reference): RecordKind {
  return typeof reference === 'string' ? reference : reference.kind;
}
