import type { KnownAt } from '../../database/history.ts';
import { readWherePublished } from '../../policy/fields.ts';
import { readableFields, type ServiceContext } from '../context.ts';
import { asNobody } from '../nobody.ts';
import { latestUnit, UNIT_FIELDS, UNIT_OF_PLACE, unitToday } from '../presented-units.ts';
import type { AnyRecordKind, RecordRow } from '../record-kind.ts';
import { perspectiveOf } from './perspective.ts';
import { findInnerFields, findRecords, isOneOfIds } from './record-kind.queries.ts';

type Requested = ReadonlySet<string>;
/** A field that is shown otherwise than its row has it; a value of undefined leaves the row as it is. */
interface Change {
  readonly field: string;
  readonly read: (row: RecordRow) => unknown;
}

/**
 * Rows as they are shown: with the fields that another role reads, stored values presented, and the units that were
 * asked for in their newest version.
 */
export async function presentRecords<Row extends RecordRow>(
  context: ServiceContext,
  kind: AnyRecordKind,
  requested: Requested,
  rows: readonly Row[],
  knownAt: KnownAt,
): Promise<Row[]> {
  const own = await withInnerFields(context, kind, requested, rows, knownAt);
  const whole = await withPublishedFields(context, kind, requested, own, knownAt);
  const changes = changesOf(context, kind, requested);
  return changes.length === 0 ? [...whole] : whole.map((row) => changed(row, changes));
}

/** A row is copied once, and only when something of it is shown otherwise. */
function changed<Row extends RecordRow>(row: Row, changes: readonly Change[]): Row {
  let shown: Record<string, unknown> | null = null;
  for (const { field, read } of changes) {
    const value = read(row);
    if (value === undefined) continue;
    shown ??= { ...row };
    shown[field] = value;
  }
  return (shown ?? row) as Row; // the same row but for the values of some fields
}

/** Whether fields are asked for, and may be read, that another role of the database reads. */
export function asksInnerFields(
  { caller }: ServiceContext,
  { kind, inner }: AnyRecordKind,
  requested: Requested,
): boolean {
  if (inner === undefined) return false;
  const fields = readableFields(caller, kind, requested);
  return [...fields].some((field) => Object.hasOwn(inner.columns, field));
}

/** Adds the fields that another role of the database reads, by one statement; none when none may be shown. */
async function withInnerFields<Row extends RecordRow>(
  context: ServiceContext,
  kind: AnyRecordKind,
  requested: Requested,
  rows: readonly Row[],
  knownAt: KnownAt,
): Promise<readonly Row[]> {
  const { inner } = kind;
  if (inner === undefined || rows.length === 0 || !asksInnerFields(context, kind, requested)) return rows;
  const fields = readableFields(context.caller, kind.kind, requested);
  const ids = rows.map((row) => String(row[inner.by]));
  const selection = { fields, perspective: perspectiveOf(context, knownAt) };
  const found = await context.read.queryIdentities<RecordRow>(findInnerFields(kind, inner, ids, selection));
  const byId = new Map(found.map(({ id, ...fields }) => [id, fields]));
  return rows.map((row) => ({ ...row, ...byId.get(String(row[inner.by])) }));
}

/** Fields that the caller does not read where it reads the rows, and anybody reads of those that are published. */
export function fieldsOfNobody(
  { caller }: ServiceContext,
  { kind }: AnyRecordKind,
  requested: Requested,
): readonly string[] {
  return readWherePublished(caller.role, kind).filter((field) => requested.has(field));
}

/** Adds what anybody reads of the rows and the caller does not, by a statement that nobody sends: a role never sees less. */
async function withPublishedFields<Row extends RecordRow>(
  context: ServiceContext,
  kind: AnyRecordKind,
  requested: Requested,
  rows: readonly Row[],
  knownAt: KnownAt,
): Promise<readonly Row[]> {
  const fields = fieldsOfNobody(context, kind, requested);
  if (fields.length === 0 || rows.length === 0 || knownAt !== null) return rows;
  const nobody = asNobody(context);
  const ids = rows.map(({ id }) => id);
  const selection = { fields: new Set(fields), perspective: perspectiveOf(nobody, null) };
  const found = await nobody.read.query<RecordRow>(findRecords(kind, isOneOfIds(ids), selection));
  const byId = new Map(found.map((row) => [row.id, row]));
  return rows.map((row) => {
    const published = byId.get(row.id);
    if (published === undefined) return row;
    const values = fields.map((field) => [field, published[field]] as const);
    return { ...row, ...Object.fromEntries(values), publishedFields: fields };
  });
}

function changesOf(context: ServiceContext, kind: AnyRecordKind, requested: Requested): Change[] {
  const mark = context.isNobodys ? [{ field: 'isNobodys', read: () => true }] : [];
  return [...valueChanges(context, kind), ...unitChanges(context, kind, requested), ...mark];
}

function valueChanges(context: ServiceContext, { presented = {} }: AnyRecordKind): Change[] {
  return Object.entries(presented).flatMap(([field, present]) => {
    if (present === undefined) return [];
    const read = ({ [field]: value }: RecordRow) => (value == null ? undefined : present(value, context));
    return [{ field, read }];
  });
}

function unitChanges(
  { registry: { reference }, today }: ServiceContext,
  { units = {}, unitLists = {}, unitsToday = {} }: AnyRecordKind,
  requested: Requested,
): Change[] {
  const ofDay = { territory: reference.territory, today };
  const listOfUnits = (ids: unknown) =>
    Array.isArray(ids) ? ids.map((id) => latestUnit(ofDay, id)).filter((unit) => unit !== null) : [];
  const read = (
    fields: Readonly<Record<string, string | undefined>>,
    unitsOf: (value: unknown) => unknown,
  ): Change[] =>
    Object.entries(fields).map(([field, property = '']) => ({
      field,
      read: (row) => unitsOf(row[property]),
    }));
  const all: Change[] = [
    ...UNIT_FIELDS.map((field) => ({
      field,
      read: (row: RecordRow) => UNIT_OF_PLACE[field](ofDay, row),
    })),
    ...read(units, (id) => latestUnit(ofDay, id)),
    ...read(unitLists, listOfUnits),
    ...read(unitsToday, (id) => unitToday(ofDay, id)),
  ];
  return all.filter(({ field }) => requested.has(field));
}
