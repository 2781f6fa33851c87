import { mayRead } from '../../policy/fields.ts';
import type { ServiceContext } from '../context.ts';
import { knownAtOf } from '../known-at.ts';
import { findOfUnited } from '../outside.ts';
import { readsOfKind } from '../reading/record-reads.ts';
import { type AnyRecordKind, kindOfReference, type RecordRow } from '../record-kind.ts';
import { defaultFields, represent, requestedOfDetail, type Shape } from './representation.ts';
import { toUnits, withUnits } from './units.ts';

type Requested = ReadonlySet<string>;
type Shown = Record<string, unknown>;

/** A field of every row. */
type Column = readonly [field: string, values: readonly unknown[]];

/**
 * Records in the form of this surface, with those that are shown as part of them: one statement a field for all rows.
 * Rows of one call are read at one snapshot.
 */
export async function shownRecords(
  context: ServiceContext,
  shape: Shape,
  rows: readonly RecordRow[],
  requested: Requested,
): Promise<Shown[]> {
  const { kind } = readsOfKind(context, shape.kind);
  const columns = [
    ...referenceColumns(kind, rows),
    ...(await detailColumns(context, kind, shape, rows, requested)),
    ...(await listColumns(context, shape, rows, requested)),
  ];
  return rows.map((row, index) => {
    const parts = columns.map(([field, values]) => [field, values[index]] as const);
    const whole = { ...withUnits(row), ...Object.fromEntries(parts), ...unitLists(kind, row) };
    return represent(context, shape, whole, requested);
  });
}

/** Records of other kinds, by their ids. */
function referenceColumns(
  { references = {}, referenceLists = {} }: AnyRecordKind,
  rows: readonly RecordRow[],
): Column[] {
  const single = Object.keys(references).map((field): Column => {
    const ids = rows.map((row) => row[`${field}Id`]);
    return [field, ids.map((id) => (id == null ? null : { id }))];
  });
  const lists = Object.entries(referenceLists).map(([field, list]): Column => {
    const ids = rows.map((row) => row[list?.property ?? '']);
    return [field, ids.map((one) => (Array.isArray(one) ? one.map((id) => ({ id })) : []))];
  });
  return [...single, ...lists];
}

function unitLists({ unitLists = {} }: AnyRecordKind, row: RecordRow): Shown {
  return Object.fromEntries(
    Object.keys(unitLists).flatMap((field) =>
      Array.isArray(row[field]) ? [[field, toUnits(row[field])]] : [],
    ),
  );
}

const snapshotOf = ([first = { id: '' }]: readonly RecordRow[]) => knownAtOf(first);

/** Records without an id outside, that a field names. */
async function detailColumns(
  context: ServiceContext,
  { references = {} }: AnyRecordKind,
  { details = {} }: Shape,
  rows: readonly RecordRow[],
  requested: Requested,
): Promise<Column[]> {
  const asked = Object.entries(details).filter(([field]) => requested.has(field));
  return Promise.all(
    asked.map(async ([field, shape]): Promise<Column> => {
      const of = references[field];
      const reads = readsOfKind(context, of === undefined ? shape.kind : kindOfReference(of));
      const wanted = requestedOfDetail(requested, field);
      const ids = rows.map((row) => row[`${field}Id`]);
      const named = [...new Set(ids.filter((id) => typeof id === 'string'))];
      const found = await reads.findById(context, named, wanted, { knownAt: snapshotOf(rows) });
      const byId = new Map(
        found.map((one, index) => [
          named[index],
          one === null ? null : represent(context, shape, one, wanted),
        ]),
      );
      return [field, ids.map((id) => (typeof id === 'string' ? (byId.get(id) ?? null) : null))];
    }),
  );
}

/** Lists of records that belong to the rows. */
async function listColumns(
  context: ServiceContext,
  { kind: owner, lists }: Shape,
  rows: readonly RecordRow[],
  requested: Requested,
): Promise<Column[]> {
  const asked = Object.entries(lists).filter(
    ([field]) => requested.has(field) && mayRead(context.caller.role, owner, field),
  );
  const ids = rows.map((row) => row.id);
  const columns: Column[] = [];
  for (const [field, { shape, limit }] of asked) {
    const fields = defaultFields(shape);
    const list = { limit, knownAt: snapshotOf(rows) };
    const of = { owner, ids };
    const found = await findOfUnited(context, readsOfKind(context, shape.kind), of, fields, list);
    const shown = await shownRecords(context, shape, found.flat(), fields);
    columns.push([field, found.map(({ length }) => shown.splice(0, length))]);
  }
  return columns;
}
