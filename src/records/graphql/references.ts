import { knownAtOf, listedAt, loadedAt } from '../known-at.ts';
import { isReadByNobody, mayBePublished } from '../nobody.ts';
import { readsOfKind } from '../reading/record-reads.ts';
import type { RecordEdge } from '../record-edge.ts';
import { type AnyRecordKind, kindOfReference, type RecordRow, type Reference } from '../record-kind.ts';
import type { GraphqlContext, Loaded } from './context.ts';

type Found = Loaded<RecordRow | null>;

/** The records that a record names. One that the caller may not read is shown as anybody sees it, else it is null. */
export function referenceResolvers({ reads: { kind } }: RecordEdge) {
  const single = Object.entries(kind.references ?? {}).map(([field, reference]) => [
    field,
    (row: RecordRow, _: unknown, context: GraphqlContext) => {
      if (reference === undefined) return null;
      return loadedAt(namedBy(context, { kind, field, reference }, row), knownAtOf(row));
    },
  ]);
  const lists = Object.entries(kind.referenceLists ?? {}).map(([field, list]) => [
    field,
    async (row: RecordRow, _: unknown, context: GraphqlContext) => {
      const ids = row[list?.property ?? ''];
      if (!Array.isArray(ids) || list === undefined) return [];
      const found = await Promise.all(ids.map((id) => byId(context, list.kind, String(id), row)));
      return listedAt(
        found.filter((one) => one !== null),
        knownAtOf(row),
      );
    },
  ]);
  return Object.fromEntries([...single, ...lists]);
}

interface Named {
  readonly kind: AnyRecordKind;
  readonly field: string;
  readonly reference: Reference;
}

function namedBy(context: GraphqlContext, { kind, field, reference }: Named, row: RecordRow): Found {
  const id = row[`${field}Id`];
  if (typeof reference === 'string') return typeof id === 'string' ? byId(context, reference, id, row) : null;
  const own = typeof id === 'string' ? context.loaders.record(reference.kind, id, knownAtOf(row)) : null;
  return orElse(own, () => byRow(context, { kind, field, reference }, row));
}

function byId(
  context: GraphqlContext,
  kind: Parameters<typeof readsOfKind>[1],
  id: string,
  row: RecordRow,
): Found {
  const own = context.loaders.record(kind, id, knownAtOf(row));
  return orElse(own, () => {
    const isOpen = mayBePublished(context.service, readsOfKind(context.service, kind).kind, knownAtOf(row));
    return isOpen ? context.asNobody().loaders.record(kind, id, null) : null;
  });
}

/** What anybody knows that the row names: by the row itself, for another row that names the same may not be published. */
function byRow(context: GraphqlContext, { kind, field, reference }: Named, row: RecordRow): Found {
  const of = kindOfReference(reference);
  const isOpen =
    mayBePublished(context.service, readsOfKind(context.service, of).kind, knownAtOf(row)) &&
    isReadByNobody(kind);
  if (!isOpen) return null;
  const { loaders } = context.asNobody();
  return andThen(loaders.record(kind.kind, row.id, null), (published) => {
    const id = published?.[`${field}Id`];
    return typeof id === 'string' ? loaders.record(of, id, null) : null;
  });
}

function orElse(found: Found, other: () => Found): Found {
  return andThen(found, (own) => own ?? other());
}

/** At once where it has been read. */
function andThen(found: Found, next: (row: RecordRow | null) => Found): Found {
  return found instanceof Promise ? found.then(next) : next(found);
}
