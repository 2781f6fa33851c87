import type { KnownAt } from '../../database/history.ts';
import { readWherePublished } from '../../policy/fields.ts';
import { readableFields, type ServiceContext } from '../context.ts';
import { asNobody } from '../nobody.ts';
import { type PlaceOrNation, presentUnits } from '../presented-units.ts';
import type { AnyRecordKind, RecordRow } from '../record-kind.ts';
import { perspectiveOf } from './perspective.ts';
import { findInnerFields, findRecords, isOneOfIds } from './record-kind.queries.ts';

type Requested = ReadonlySet<string>;
type Change = readonly [field: string, value: unknown];

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
  const changes = [...valueChanges(context, kind), ...unitChanges(context, kind, requested)];
  const units = { territory: context.registry.reference.territory, today: context.today };
  const mark = context.isNobodys ? { isNobodys: true } : null;
  return whole.map((row) => {
    // A row of a kind has the place of its table: the record's own columns.
    const placed = presentUnits(row as Row & PlaceOrNation, requested, units);
    const changed = changes.flatMap((change) => change(row));
    return changed.length === 0 && mark === null
      ? placed
      : { ...placed, ...Object.fromEntries(changed), ...mark };
  });
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

type Changes = ((row: RecordRow) => Change[])[];

function valueChanges(context: ServiceContext, { presented = {} }: AnyRecordKind): Changes {
  return Object.entries(presented).map(([field, present]) => (row) => {
    const value = row[field];
    return value == null || present === undefined ? [] : [[field, present(value, context)]];
  });
}

function unitChanges(
  { registry, today }: ServiceContext,
  { units = {}, unitLists = {}, unitsToday = {} }: AnyRecordKind,
  requested: Requested,
): Changes {
  const { territory } = registry.reference;
  const unitOf = (id: unknown) => (typeof id === 'number' ? territory.latestVersion(id) : null);
  const listOfUnits = (ids: unknown) =>
    Array.isArray(ids) ? ids.map(unitOf).filter((unit) => unit !== null) : [];
  const unitToday = (id: unknown) => (typeof id === 'number' ? territory.resolveToday(id, today).unit : null);
  const asked = (
    fields: Readonly<Record<string, string | undefined>>,
    read: (value: unknown) => unknown,
  ): Changes =>
    Object.entries(fields).flatMap(([field, property = '']) =>
      requested.has(field) ? [(row: RecordRow): Change[] => [[field, read(row[property])]]] : [],
    );
  return [...asked(units, unitOf), ...asked(unitLists, listOfUnits), ...asked(unitsToday, unitToday)];
}
