import { getTableColumns } from 'drizzle-orm';
import { classOf, FIELDS, mayRead, type RecordKind } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';
import { columnOf } from '../../records/reading/columns.ts';
import { type AnyRecordKind, kindOfReference } from '../../records/record-kind.ts';
import { RECORD_KINDS } from '../record-kinds.ts';

/** How a stored value is shown: a unit or a record is shown as its id, several of them as a list of ids. */
export type ValueShape = 'value' | 'number' | 'unit' | 'units' | 'record' | 'records';

/** A column that holds a field of the policy. */
export interface FieldColumn {
  readonly field: string;
  readonly column: string;
  readonly shape: ValueShape;
  /** Whether it is a column of the table that the kind joins. */
  readonly isJoined: boolean;
}

/** What every record carries is shown of the version itself. */
const OF_THE_VERSION: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt', 'changedBy']);

/** The columns of a kind under the names of the policy; `provinceId` is `province`, `cooperativeIds` `cooperatives`. */
export function fieldColumnsOf({ kind, table, joined }: AnyRecordKind): readonly FieldColumn[] {
  const own = Object.entries(getTableColumns(table)).flatMap(([property, column]) => {
    const field = fieldOf(kind, property);
    if (field === null || OF_THE_VERSION.has(field)) return [];
    const shape = shapeOf(field, property, column.getSQLType());
    return [{ field, column: column.name, shape, isJoined: false } as const];
  });
  if (joined === undefined) return own;
  // Each change of the joined row is a version of the record's own.
  const others = Object.entries(joined.fields).map(([field, property = '']) => {
    const column = columnOf(joined.table, property);
    return { field, column: column.name, shape: shapeOf(field, field, column.getSQLType()), isJoined: true };
  });
  return [...own, ...others];
}

function fieldOf(kind: RecordKind, property: string): string | null {
  const names = [property, property.replace(/Id$/, ''), property.replace(/Ids$/, 's')];
  return names.find((name) => Object.hasOwn(FIELDS[kind], name)) ?? null;
}

function shapeOf(field: string, property: string, type: string): ValueShape {
  if (type.startsWith('numeric')) return 'number';
  if (field === property) return 'value';
  if (type.endsWith('[]')) return type.startsWith('uuid') ? 'records' : 'units';
  return type === 'uuid' ? 'record' : 'unit';
}

/** Classes whose values no version shows: what a person's card says is read from her record, one value at a time. */
const NEVER_TOLD: ReadonlySet<string> = new Set(['IDENTITY', 'SENSITIVE']);

/** Fields (`kind.field`) that name a record without an id outside: a person's would link all that she is named in. */
const WITHOUT_ID: ReadonlySet<string> = new Set(
  RECORD_KINDS.flatMap(({ kind, references = {} }) =>
    Object.entries(references).flatMap(([field, of]) =>
      of !== undefined && !Object.hasOwn(FIELDS[kindOfReference(of)], 'id') ? [`${kind}.${field}`] : [],
    ),
  ),
);

/** Whether the versions of a kind show a field to the role. */
export function isTold(role: CallerRole, kind: RecordKind, field: string): boolean {
  if (WITHOUT_ID.has(`${kind}.${field}`)) return false;
  return mayRead(role, kind, field) && !NEVER_TOLD.has(classOf(kind, field) ?? 'IDENTITY');
}

/** Fields of a kind of which the versions show the role nothing; the same whatever changed. */
export function untoldFields(role: CallerRole, kind: RecordKind): string[] {
  return Object.keys(FIELDS[kind]).filter((field) => !isTold(role, kind, field));
}
