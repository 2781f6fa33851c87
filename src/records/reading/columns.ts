import { getTableColumns } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type KnownAt, relationAt } from '../../database/history.ts';
import { fixed, type SQL, sql } from '../../database/sql.ts';
import { FIELDS } from '../../policy/fields.ts';
import { UNIT_FIELDS } from '../presented-units.ts';
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
  return sql`${rowsAt(kind, knownAt)} r ${joinOf(kind, knownAt)}`;
}

/**
 * The rows of a kind as they were known. What moves with another record was where that was: a move gives it no version
 * of its own, so that its rows say only where they are now, or were when they were last changed.
 */
export function rowsAt({ table, moves }: AnyRecordKind, knownAt: KnownAt): SQL {
  if (knownAt === null || moves === undefined) return relationAt(table, knownAt);
  const columns = Object.values(getTableColumns(table)).map(({ name }) =>
    PLACE.has(name)
      ? sql`case when o.id is null then x.${sql.identifier(name)} else o.${sql.identifier(name)} end as ${sql.identifier(name)}`
      : sql`x.${sql.identifier(name)}`,
  );
  const id = sql`x.${sql.identifier(columnOf(table, moves.by).name)}`;
  return sql`(select ${sql.join(columns, sql`, `)} from ${relationAt(table, knownAt)} x
    left join ${relationAt(moves.table, knownAt)} o on o.id = ${id} where ${id} is null or o.id is not null)`;
}

const PLACE: ReadonlySet<string> = new Set(['province_id', 'commune_id']);

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

/** How the fields of a kind that are columns are selected. */
interface Described {
  readonly columns: FieldColumns<string>;
  /** Those of them that are made of other columns of `r` than that of their own name. */
  readonly composed: ReadonlySet<string>;
}

interface KnownColumns extends Described {
  readonly today: string;
  readonly codes: object;
}

const columnsNow = {
  tables: new WeakMap<AnyRecordKind, KnownColumns>(),
  page: new WeakMap<AnyRecordKind, KnownColumns>(),
} as const satisfies Record<Source, unknown>;

function describedOf(kind: AnyRecordKind, { today, knownAt, codes }: Moment, source: Source): Described {
  if (knownAt !== null) return describe(kind, { today, knownAt, codes }, source);
  const known = columnsNow[source].get(kind);
  if (known?.today === today && known.codes === codes) return known;
  const made = { today, codes, ...describe(kind, { today, knownAt, codes }, source) };
  columnsNow[source].set(kind, made);
  return made;
}

function describe(kind: AnyRecordKind, moment: Moment, source: Source): Described {
  const { table, columns = {}, derived } = kind;
  const own = Object.entries(getTableColumns(table)).flatMap(([property, column]) =>
    Object.hasOwn(FIELDS[kind.kind], property) ? [[property, selected('r', column)] as const] : [],
  );
  const ofJoined = joinedFields(kind).map(
    ([field, column]) => [field, source === 'tables' ? column : sql`r.${passedName(field)}`] as const,
  );
  const { changedBy, ...shared } = recordFieldColumns('r');
  const composed = { changedBy, ...columns, ...derived?.(moment) };
  return {
    columns: { ...Object.fromEntries([...own, ...ofJoined]), ...shared, ...composed },
    composed: new Set(Object.keys(composed)),
  };
}

const plainKeys = new WeakMap<AnyRecordKind, readonly SQL[]>();

/** The columns that are always selected: ids of what the record names, and where it is located. */
function keysOf(kind: AnyRecordKind, perspective: Perspective): readonly SQL[] {
  const plain = plainKeys.get(kind) ?? [
    fixed(
      sql.join(
        keyColumns(kind, () => true),
        sql`, `,
      ),
    ),
  ];
  plainKeys.set(kind, plain);
  return [...plain, ...derivedKeys(kind, perspective, () => true)];
}

type IsAsked = (field: string) => boolean;

/** The ids of what a record names that are no columns of its own. */
function derivedKeys(
  { references = {} }: AnyRecordKind,
  perspective: Perspective,
  isAsked: IsAsked,
  isAhead: IsAsked = () => false,
): SQL[] {
  return Object.entries(references).flatMap(([field, reference]) => {
    if (typeof reference !== 'object' || !isAsked(field)) return [];
    const { id, idAhead = id } = reference;
    const named = isAhead(field) ? idAhead : id;
    return [sql`${named(perspective)} as ${sql.identifier(`${field}Id`)}`];
  });
}

const keyColumns = (kind: AnyRecordKind, isAsked: IsAsked): SQL[] =>
  columnsNamed(kind.table, keyProperties(kind, isAsked));

/** The id, the place and the ids that the fields are made of. */
function keyProperties(
  { references = {}, referenceLists = {}, ...rest }: AnyRecordKind,
  isAsked: IsAsked,
): (string | undefined)[] {
  const { units = {}, unitsToday = {}, inner } = rest;
  const propertyOf = ([field, property]: readonly [string, string | undefined]) =>
    isAsked(field) ? [property] : [];
  const plain = Object.entries(references).filter(([, reference]) => typeof reference === 'string');
  const isInner = Object.keys(inner?.columns ?? {}).some(isAsked);
  return [
    'id',
    ...(UNIT_FIELDS.some(isAsked) ? ['provinceId', 'communeId'] : []),
    ...plain.flatMap(([field]) => propertyOf([field, `${field}Id`])),
    ...Object.entries(referenceLists).flatMap(([field, one]) => propertyOf([field, one?.property])),
    ...Object.entries(units).flatMap(propertyOf),
    ...Object.entries(unitsToday).flatMap(propertyOf),
    ...(isInner ? [inner?.by] : []),
  ];
}

const narrowKeys = new WeakMap<AnyRecordKind, WeakMap<ReadonlySet<string>, SQL>>();

/** As keysOf, of those alone that the fields need; made once for a set of fields. */
function keysFor(
  kind: AnyRecordKind,
  asked: ReadonlySet<string>,
  { perspective, ahead }: Selection,
): readonly SQL[] {
  const sets = narrowKeys.get(kind) ?? new WeakMap<ReadonlySet<string>, SQL>();
  narrowKeys.set(kind, sets);
  const plain =
    sets.get(asked) ??
    fixed(
      sql.join(
        keyColumns(kind, (field) => asked.has(field)),
        sql`, `,
      ),
    );
  sets.set(asked, plain);
  const isAhead = (field: string) => ahead?.has(`${field}Id`) ?? false;
  return [plain, ...derivedKeys(kind, perspective, (field) => asked.has(field), isAhead)];
}

/** The columns of the unit lists that are asked for: nobody else reads them, and a list is dear to decode. */
const unitListsOf = (kind: AnyRecordKind, fields: ReadonlySet<string>): SQL[] =>
  columnsNamed(kind.table, unitListProperties(kind, fields));

function unitListProperties({ unitLists = {} }: AnyRecordKind, fields: ReadonlySet<string>) {
  const asked = Object.entries(unitLists).filter(([field]) => fields.has(field));
  return asked.map(([, property]) => property);
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
  /** Only the keys that these fields need; all of them when left out. */
  readonly keysOf?: ReadonlySet<string>;
  /** Ids that are selected here and by which the same statement looks records up (`womenManagerId`); none when left out. */
  readonly ahead?: ReadonlySet<string>;
}

/** The select list of a kind. */
export function columnList(kind: AnyRecordKind, selection: Selection, source: Source = 'tables'): SQL {
  const { fields, perspective, keysOf: asked } = selection;
  return selectList(describedOf(kind, perspective, source).columns, fields, [
    ...(asked === undefined ? keysOf(kind, perspective) : keysFor(kind, asked, selection)),
    ...unitListsOf(kind, fields),
  ]);
}

const passedBySet = new WeakMap<AnyRecordKind, WeakMap<ReadonlySet<string>, SQL>>();

/**
 * What a page passes on of `r`, for the select list of a page: the columns that are asked for where all of it are columns
 * of the table, whose rows are wide and whose columns PostgreSQL checks one by one; else all of them.
 */
export function passedColumns(kind: AnyRecordKind, { fields, perspective }: Selection): SQL {
  const sets = passedBySet.get(kind) ?? new WeakMap<ReadonlySet<string>, SQL>();
  passedBySet.set(kind, sets);
  const passed = sets.get(fields) ?? makePassedColumns(kind, fields, perspective);
  sets.set(fields, passed);
  return passed;
}

function makePassedColumns(kind: AnyRecordKind, fields: ReadonlySet<string>, perspective: Perspective): SQL {
  const { table, references = {} } = kind;
  const { composed } = describedOf(kind, perspective, 'page');
  const isComposed =
    Object.values(references).some((reference) => typeof reference !== 'string') ||
    [...fields].some((field) => composed.has(field));
  if (isComposed) return sql`r.*`;
  const own = getTableColumns(table);
  const joined = new Set(joinedFields(kind).map(([field]) => field));
  const asked = [...fields].filter((field) => Object.hasOwn(own, field) && !joined.has(field)).sort();
  const all = [...keyProperties(kind, () => true), ...unitListProperties(kind, fields), ...asked];
  const named = [...new Set(all)].flatMap((property = '') => {
    const column = own[property];
    return column === undefined ? [] : [sql`r.${sql.identifier(column.name)}`];
  });
  return fixed(sql.join(named, sql`, `));
}
