import type { KnownAt } from '../database/history.ts';

/** A record read as it was known at a snapshot carries the snapshot, so that what hangs on it is read alike. */
export function withKnownAt<Row extends object>(row: Row, knownAt: KnownAt): Row {
  return knownAt === null ? row : { ...row, knownAt };
}

/** The snapshot that a record was read at; null: now. */
export function knownAtOf(row: Readonly<Record<string, unknown>>): KnownAt {
  return typeof row.knownAt === 'string' ? row.knownAt : null;
}

/** What a loader gave, with the snapshot; as it is, at once or later, for a record of now. */
export function loadedAt<Row extends object>(
  loaded: Row | null | Promise<Row | null>,
  knownAt: KnownAt,
): Row | null | Promise<Row | null> {
  if (knownAt === null) return loaded;
  return Promise.resolve(loaded).then((row) => (row === null ? null : withKnownAt(row, knownAt)));
}

/** As loadedAt, of a list. */
export function listedAt<Row extends object>(
  loaded: Row[] | Promise<Row[]>,
  knownAt: KnownAt,
): Row[] | Promise<Row[]> {
  if (knownAt === null) return loaded;
  return Promise.resolve(loaded).then((rows) => rows.map((row) => withKnownAt(row, knownAt)));
}
