import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { cooperativeFigures, cooperatives } from '../../database/tables/cooperatives.table.ts';
import { managementPositions, persons, womenManagers } from '../../database/tables/persons.table.ts';
import { classOf, FIELDS, mayRead, type RecordKind } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';
import { RECORD_KINDS } from '../record-kinds.ts';

/** The tables of the kinds that can be found by id alone. */
const TABLES: ReadonlyMap<RecordKind, PgTable> = new Map<RecordKind, PgTable>([
  ['cooperative', cooperatives],
  ['cooperativeFigures', cooperativeFigures],
  ['womenManager', womenManagers],
  ['managementPosition', managementPositions],
  ...RECORD_KINDS.map(({ kind, table }) => [kind, table] as const),
]);

/** The table of a kind. @throws Error for a kind that has no versions of its own. */
export function tableOf(kind: RecordKind): PgTable {
  const table = TABLES.get(kind);
  if (table === undefined) throw new Error(`${kind} has no versions`);
  return table;
}

/** How a stored value is shown: a unit or a record stands as its id, several of them as a list of ids. */
export type ValueShape = 'value' | 'number' | 'unit' | 'units' | 'record' | 'records';

/** A column that holds a field of the policy. */
export interface FieldColumn {
  readonly field: string;
  readonly column: string;
  readonly shape: ValueShape;
  /** Whether it stands on the person whom the row names. */
  readonly isOfPerson: boolean;
}

/** What every record carries is told of the version itself. */
const OF_THE_VERSION: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt', 'changedBy']);

/** The columns of a kind under the names of the policy; `provinceId` is `province`, `cooperativeIds` `cooperatives`. */
export function fieldColumnsOf(kind: RecordKind): readonly FieldColumn[] {
  const own = Object.entries(getTableColumns(tableOf(kind))).flatMap(([property, column]) => {
    const field = fieldOf(kind, property);
    if (field === null || OF_THE_VERSION.has(field)) return [];
    const shape = shapeOf(field, property, column.getSQLType());
    return [{ field, column: column.name, shape, isOfPerson: false }];
  });
  return kind === 'womenManager' ? [...own, ...OF_HER_PERSON] : own;
}

/** A woman manager's record is that of her person as well; each change of the person is a version of hers. */
const OF_HER_PERSON: readonly FieldColumn[] = [
  { field: 'name', column: persons.name.name, shape: 'value', isOfPerson: true },
  { field: 'birthYear', column: persons.birthYear.name, shape: 'value', isOfPerson: true },
];

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

/** Classes whose values no version tells: what a person's card says is read from her record, one value at a time. */
const NEVER_TOLD: ReadonlySet<string> = new Set(['IDENTITY', 'SENSITIVE']);

/** Fields (`kind.field`) that name a record without an id outside: a person's would link all that she is named in. */
const WITHOUT_ID: ReadonlySet<string> = new Set(
  RECORD_KINDS.flatMap(({ kind, references = {} }) =>
    Object.entries(references).flatMap(([field, of]) =>
      of !== undefined && !Object.hasOwn(FIELDS[of], 'id') ? [`${kind}.${field}`] : [],
    ),
  ),
);

/** Whether the versions of a kind tell the role of a field. */
export function isTold(role: CallerRole, kind: RecordKind, field: string): boolean {
  if (WITHOUT_ID.has(`${kind}.${field}`)) return false;
  return mayRead(role, kind, field) && !NEVER_TOLD.has(classOf(kind, field) ?? 'IDENTITY');
}

/** Fields of a kind of which the versions tell the role nothing; the same whatever changed. */
export function untoldFields(role: CallerRole, kind: RecordKind): string[] {
  return Object.keys(FIELDS[kind]).filter((field) => !isTold(role, kind, field));
}
