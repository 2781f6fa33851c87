import type { KnownAt } from '../../database/history.ts';
import type { SQL } from '../../database/sql.ts';
import { fieldOf, fieldsOf } from '../../dictionary/dictionary.ts';
import { authorise } from '../../policy/scope.ts';
import { readableFields, type ServiceContext } from '../context.ts';
import type { AnyRecordKind, RecordRow } from '../record-kind.ts';
import { type Ahead, type Branch, idsOf } from './branches.ts';
import type { Selection } from './columns.ts';
import { perspectiveOf } from './perspective.ts';
import { asksInnerFields, fieldsOfNobody, presentRecords } from './presentation.ts';
import { readsOfKind } from './record-reads.ts';
import { type DeclaredBranch, findTree, type Root } from './tree.queries.ts';

type Rows = readonly RecordRow[];

/** @throws FORBIDDEN for who may not read the kind, now or as it was known. */
export function authoriseRead(
  { caller }: ServiceContext,
  { read, readHistory = 'record.readHistory' }: AnyRecordKind,
  isPast: boolean,
): void {
  authorise(caller, read);
  if (isPast) authorise(caller, readHistory);
}

/** What may be selected of a kind. */
export function selectionOf(
  context: ServiceContext,
  { kind }: AnyRecordKind,
  requested: ReadonlySet<string>,
  knownAt: KnownAt,
): Selection {
  return {
    fields: readableFields(context.caller, kind, requested),
    perspective: perspectiveOf(context, knownAt),
  };
}

interface AskedRoot extends Root {
  readonly fields: ReadonlySet<string>;
}

/**
 * The rows of a statement as they are stored, and by the same statement those that are read ahead, which are presented
 * and kept. @throws FORBIDDEN for a branch of a kind that the caller may not read.
 */
export async function readTree<Row extends RecordRow>(
  context: ServiceContext,
  root: AskedRoot,
  { branches, isAll }: Ahead,
  knownAt: KnownAt,
): Promise<readonly Row[]> {
  const declared = branches.map((branch, index) =>
    declaredBranch(context, branch, aheadOf(index + 1, branches), knownAt),
  );
  const parts = [
    root,
    ...branches.map((one) => ({ kind: readsOfKind(context, one.kind).kind, fields: one.fields })),
  ];
  const isLast =
    isAll &&
    !parts.some(
      ({ kind, fields }) =>
        asksInnerFields(context, kind, fields) || fieldsOfNobody(context, kind, fields).length > 0,
    );
  const send = <Answer>(statement: SQL) =>
    isLast
      ? context.read.queryLast<Answer>(statement, knownAt)
      : context.read.query<Answer>(statement, knownAt);
  if (branches.length === 0) return send<Row>(root.statement);
  const [answer = {}] = await send<Record<string, RecordRow[]>>(findTree(root, declared));
  const rows = answer[0] ?? [];
  readMoments(root.kind, rows);
  const found: Rows[] = [root.size === null ? rows : rows.slice(0, root.size)];
  for (const [index, branch] of branches.entries()) {
    const { kind } = readsOfKind(context, branch.kind);
    const stored = answer[index + 1] ?? [];
    readMoments(kind, stored);
    const ids = idsOf(branch, found);
    found.push(stored);
    branch.keep(ids, await presentRecords(context, kind, branch.fields, stored, knownAt));
  }
  return rows as readonly RecordRow[] as readonly Row[]; // what the root's statement selects
}

/** Rows below others are read by resolvers alone: they have the keys of what is asked, but for a value worked out of them. */
function keysNeeded({ kind }: AnyRecordKind, fields: ReadonlySet<string>): Pick<Selection, 'keysOf'> {
  const isWorkedOut = [...fields].some((field) => fieldOf(kind, field)?.type.name === 'COMPUTED');
  return isWorkedOut ? {} : { keysOf: fields };
}

/** The ids of the rows at a place by which branches look their records up. */
function aheadOf(place: number, branches: readonly Branch[]): ReadonlySet<string> {
  const sources = branches.flatMap(({ list, sources }) => (list === null ? sources : []));
  return new Set(sources.flatMap((one) => (one.place === place ? [one.property] : [])));
}

function declaredBranch(
  context: ServiceContext,
  branch: Branch,
  ahead: ReadonlySet<string>,
  knownAt: KnownAt,
): DeclaredBranch {
  const { kind } = readsOfKind(context, branch.kind);
  authoriseRead(context, kind, knownAt !== null);
  const { sources, list, fields } = branch;
  const selection = { ...selectionOf(context, kind, fields, knownAt), ...keysNeeded(kind, fields), ahead };
  if (list === null) return { kind, sources, selection, list };
  const { owner, ...asked } = list;
  const how = kind.owners?.[owner];
  if (how === undefined) throw new Error(`${kind.kind} is not listed by ${owner}`);
  const of = { owner: readsOfKind(context, owner).kind, ...asked };
  return { kind, sources, selection, list: { how, of } };
}

const momentFields = new Map<string, readonly string[]>();

function momentFieldsOf({ kind }: AnyRecordKind): readonly string[] {
  const known = momentFields.get(kind);
  if (known !== undefined) return known;
  const made = Object.entries(fieldsOf(kind)).flatMap(([field, { type }]) =>
    type.name === 'MOMENT' ? [field] : [],
  );
  momentFields.set(kind, made);
  return made;
}

/** Moments in JSON are as PostgreSQL writes them; a row of its own has them as the pool's parser makes them. */
function readMoments(kind: AnyRecordKind, rows: readonly Record<string, unknown>[]): void {
  const [first = {}] = rows;
  const fields = momentFieldsOf(kind).filter((field) => Object.hasOwn(first, field));
  for (const row of rows) {
    for (const field of fields) {
      const moment = row[field];
      if (typeof moment === 'string') row[field] = new Date(moment).toISOString();
    }
  }
}
