import { getTableColumns } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type KnownAt, relationAt } from '../../database/history.ts';
import { fixed, type SQL, sql } from '../../database/sql.ts';
import { FIELDS } from '../../policy/fields.ts';
import type { AnyRecordKind, Moment, Perspective } from '../record-kind.ts';
import { type FieldColumns, recordFieldColumns, selectList } from './fields.ts';

/** The column of a table's property. @throws Error for a property that it has not. */
export function columnOf(table: PgTable, property: string): PgColumn {
  const column = getTableColumns(table)[property];
  if (column === undefined) throw new Error(`the table has no column for ${property}`);
  return column;
}

/** Money and measures become numbers. */
function selected(alias: string, column: PgColumn): SQL {
  const plain = sql`${sql.identifier(alias)}.${sql.identifier(column.name)}`;
  return column.getSQLType().startsWith('numeric') ? sql`${plain}::float8` : plain;
}

/** What joins the table whose columns are fields of the kind to its rows `r`, as it was known; nothing for most. */
export function joinOf({ table, joined }: AnyRecordKind, knownAt: KnownAt): SQL {
  if (joined === undefined) return sql``;
  const alias = sql.identifier(joined.alias);
  const by = sql.identifier(columnOf(table, joined.by).name);
  return sql`join ${relationAt(joined.table, knownAt)} ${alias} on ${alias}.id = r.${by}`;
}

/** The tables of a kind, its own as `r`, as they were known. */
export function tablesOf(kind: AnyRecordKind, knownAt: KnownAt = null): SQL {
  return sql`${relationAt(kind.table, knownAt)} r ${joinOf(kind, knownAt)}`;
}

/** The fields of the joined table, as they are selected of it. */
function joinedFields({ joined }: AnyRecordKind): (readonly [string, SQL])[] {
  if (joined === undefined) return [];
  return Object.entries(joined.fields).map(([field, property = '']) => [
    field,
    selected(joined.alias, columnOf(joined.table, property)),
  ]);
}

/** Under which name a page passes a joined field on. */
const passedName = (field: string) => sql.identifier(`joined ${field}`);

/** The joined fields as a page passes them on, beside the columns of `r`. */
export function passedFields(kind: AnyRecordKind): SQL[] {
  return joinedFields(kind).map(([field, column]) => sql`${column} as ${passedName(field)}`);
}

/** Whether rows are selected from their tables, or from a page of them. */
type Source = 'tables' | 'page';

interface KnownColumns {
  readonly today: string;
  readonly codes: object;
  readonly columns: FieldColumns<string>;
}

const columnsNow = {
  tables: new WeakMap<AnyRecordKind, KnownColumns>(),
  page: new WeakMap<AnyRecordKind, KnownColumns>(),
} as const satisfies Record<Source, unknown>;

/** How each field that is a column is selected. */
function columnsOf(
  kind: AnyRecordKind,
  { today, knownAt, codes }: Moment,
  source: Source,
): FieldColumns<string> {
  if (knownAt !== null) return makeColumns(kind, { today, knownAt, codes }, source);
  const known = columnsNow[source].get(kind);
  if (known?.today === today && known.codes === codes) return known.columns;
  const columns = makeColumns(kind, { today, knownAt, codes }, source);
  columnsNow[source].set(kind, { today, codes, columns });
  return columns;
}

function makeColumns(kind: AnyRecordKind, moment: Moment, source: Source): FieldColumns<string> {
  const { table, columns = {}, derived } = kind;
  const own = Object.entries(getTableColumns(table)).flatMap(([property, column]) =>
    Object.hasOwn(FIELDS[kind.kind], property) ? [[property, selected('r', column)] as const] : [],
  );
  const ofJoined = joinedFields(kind).map(
    ([field, column]) => [field, source === 'tables' ? column : sql`r.${passedName(field)}`] as const,
  );
  return {
    ...Object.fromEntries([...own, ...ofJoined]),
    ...recordFieldColumns('r'),
    ...columns,
    ...derived?.(moment),
  };
}

const plainKeys = new WeakMap<AnyRecordKind, readonly SQL[]>();

/** The columns that are always selected: ids of what the record names, and where it is located. */
function keysOf(kind: AnyRecordKind, perspective: Perspective): readonly SQL[] {
  const plain = plainKeys.get(kind) ?? makePlainKeys(kind);
  plainKeys.set(kind, plain);
  const derived = Object.entries(kind.references ?? {}).flatMap(([field, reference]) =>
    typeof reference === 'object'
      ? [sql`${reference.id(perspective)} as ${sql.identifier(`${field}Id`)}`]
      : [],
  );
  return [...plain, ...derived];
}

function makePlainKeys({ table, references = {}, referenceLists = {}, ...rest }: AnyRecordKind): SQL[] {
  const { units = {}, unitsToday = {}, inner } = rest;
  const plain = Object.entries(references).filter(([, reference]) => typeof reference === 'string');
  const keys = columnsNamed(table, [
    'id',
    'provinceId',
    'communeId',
    ...plain.map(([field]) => `${field}Id`),
    ...Object.values(referenceLists).map((one) => one?.property),
    ...Object.values(units),
    ...Object.values(unitsToday),
    inner?.by,
  ]);
  return [fixed(sql.join(keys, sql`, `))];
}

/** The columns of the unit lists that are asked for: nobody else reads them, and a list is dear to decode. */
function unitListsOf({ table, unitLists = {} }: AnyRecordKind, fields: ReadonlySet<string>): SQL[] {
  const asked = Object.entries(unitLists).filter(([field]) => fields.has(field));
  return columnsNamed(
    table,
    asked.map(([, property]) => property),
  );
}

function columnsNamed(table: PgTable, properties: readonly (string | undefined)[]): SQL[] {
  const columns = getTableColumns(table);
  return [...new Set(properties)].flatMap((property = '') => {
    const column = columns[property];
    return column === undefined ? [] : [sql`r.${sql.identifier(column.name)} as ${sql.identifier(property)}`];
  });
}

/** What is selected of a kind. */
export interface Selection {
  readonly fields: ReadonlySet<string>;
  readonly perspective: Perspective;
}

/** The select list of a kind. */
export function columnList(
  kind: AnyRecordKind,
  { fields, perspective }: Selection,
  source: Source = 'tables',
): SQL {
  return selectList(columnsOf(kind, perspective, source), fields, [
    ...keysOf(kind, perspective),
    ...unitListsOf(kind, fields),
  ]);
}
