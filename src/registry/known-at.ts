import type { KnownAt } from '../database/history.ts';

/** A record read as it was known at a snapshot carries the snapshot, so that what hangs on it is read alike. */
export function withKnownAt<Row extends object>(row: Row, knownAt: KnownAt): Row {
  return knownAt === null ? row : { ...row, knownAt };
}

/** The snapshot that a record was read at; null: now. */
export function knownAtOf(row: Readonly<Record<string, unknown>>): KnownAt {
  return typeof row.knownAt === 'string' ? row.knownAt : null;
}
