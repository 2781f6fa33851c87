import { failure } from '../../kernel/errors.ts';
import { isUuid } from '../../kernel/ids.ts';
import { mayRead } from '../../policy/fields.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { type Page, type PageArguments, readPage, toPage } from '../../records/reading/pages.ts';
import { readsOfKind } from '../../records/reading/record-reads.ts';
import type { AnyRecordKind } from '../../records/record-kind.ts';
import { toUnit } from '../../records/rest/units.ts';
import { findNodeKind } from '../nodes/nodes.service.ts';
import { type FieldColumn, fieldColumnsOf, isTold, untoldFields } from './history.columns.ts';
import { countVersions, listVersions, type StoredVersion } from './history.queries.ts';

/** What a version changed in one field. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A version as it is shown. */
export interface VersionRecord {
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly knownFrom: string;
  readonly changedBy: object | null;
  readonly changes: readonly FieldChange[];
  readonly isPreviousShown: boolean;
}

interface VersionPage extends Page<VersionRecord> {
  /** Fields of which no version shows the caller anything; they do not depend on what changed. */
  readonly hiddenFields: readonly string[];
  readonly count: () => Promise<number>;
}

/**
 * The versions of one record of any kind, the present one first. The record must be in scope as it is today;
 * versions from when it was located elsewhere are not shown.
 * @throws FORBIDDEN, NOT_FOUND, PAGE_ARGUMENTS, CURSOR_INVALID.
 */
export async function getVersionPage(
  context: ServiceContext,
  id: string,
  page: Pick<PageArguments, 'first' | 'after'>,
): Promise<VersionPage> {
  const { caller, read } = context;
  authorise(caller, 'record.readHistory');
  const { first, after } = page;
  const request = readPage({ first, after }, ['history', id], [{ type: 'number' }]);
  const found = isUuid(id) ? await findNodeKind(context, id) : null;
  const reads = found === null ? null : readsOfKind(context, found);
  // The kind's own reads say whether the caller sees the record; they authorise.
  const [record = null] = (await reads?.findById(context, [id], KEY_ALONE)) ?? [];
  if (reads === null || record === null) throw failure('NOT_FOUND', 'node');
  const { kind } = reads;
  const columns = fieldColumnsOf(kind).filter(({ field }) => isTold(caller.role, kind.kind, field));
  const versions = await listVersions(read, kind, id, {
    scope: caller.scope,
    columns,
    withActor: mayRead(caller.role, kind.kind, 'changedBy'),
    below: request.position === null ? null : Number(request.position[0]),
    limit: request.size + 1,
  });
  const show = presenterOf(context, kind, columns);
  const kept = toPage(
    versions.map((row) => ({ ...row, sortValues: [row.version] })),
    request,
  );
  return {
    ...kept,
    rows: kept.rows.map((row) => toVersion(row, columns, show)),
    hiddenFields: untoldFields(caller.role, kind.kind),
    count: () => countVersions(read, kind, id, caller.scope),
  };
}

const KEY_ALONE: ReadonlySet<string> = new Set();

type State = Readonly<Record<string, unknown>>;

/** Turns a stored state into the form in which records are shown over REST. */
function presenterOf(
  context: ServiceContext,
  { presented = {} }: AnyRecordKind,
  columns: readonly FieldColumn[],
): (state: State) => State {
  const { territory } = context.registry.reference;
  const unit = (id: unknown) => {
    const found = typeof id === 'number' ? territory.latestVersion(id) : null;
    return found === null ? null : toUnit(found);
  };
  const shown = (shape: FieldColumn['shape'], value: unknown): unknown => {
    if (value === null || value === undefined) return null;
    if (shape === 'unit') return unit(value);
    if (shape === 'record') return { id: value };
    if (!Array.isArray(value)) return value;
    if (shape === 'units') return value.map(unit);
    return shape === 'records' ? value.map((id) => ({ id })) : value;
  };
  const presentValue = ({ field, shape }: FieldColumn, value: unknown) => {
    const present = presented[field];
    return present === undefined || value == null ? shown(shape, value) : present(value, context);
  };
  return (state) =>
    Object.fromEntries(columns.map((one) => [one.field, presentValue(one, state[one.field])]));
}

function toVersion(
  row: StoredVersion,
  columns: readonly FieldColumn[],
  show: (state: State) => State,
): VersionRecord {
  const { version, knownFrom, changedBy, state, before, changedColumns } = row;
  const isPreviousShown = version === 1 || before !== null;
  const isChanged = ({ field, column }: FieldColumn) =>
    isPreviousShown ? !isSame(state[field], before?.[field]) : (changedColumns?.includes(column) ?? false);
  const [next, last] = [show(state), before === null ? {} : show(before)];
  const changes = columns
    .filter(isChanged)
    .map(({ field }) => ({ field, before: last[field] ?? null, after: next[field] ?? null }));
  return { version, knownFrom, changedBy, changes, isPreviousShown };
}

/** Both come from jsonb, which writes equal values alike; an empty list is as good as none. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
