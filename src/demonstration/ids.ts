import { hash } from 'node:crypto';
import type { IdSource } from '../kernel/ids.ts';

/** Before anything that is recorded later: a UUIDv7 holds its time, and lists are ordered by it. */
const MOMENT_MS = Date.parse('2025-12-01T00:00:00Z');

/**
 * The id of a record of the set: the same for the same key in every installation, in the form of a UUIDv7.
 * So a load that was interrupted knows what is there, and documentation may name records. `place` puts ids whose order
 * has a meaning: each is a millisecond younger than the one before.
 */
export function demonstrationId(key: string, place = 0): string {
  return derivedId(`demonstration ${key}`, MOMENT_MS + place);
}

/** An id that follows from a key and a moment, in milliseconds since 1970, in the form of a UUIDv7. */
export function derivedId(key: string, momentMs: number): string {
  const digest = hash('sha256', key);
  const time = momentMs.toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

/** Gives out those ids in their order, then new ones: what a service draws first is the record's own id. */
export function idsInOrder(ids: readonly string[], rest: IdSource): IdSource {
  let given = 0;
  return () => {
    const id = ids[given] ?? rest();
    given += 1;
    return id;
  };
}
