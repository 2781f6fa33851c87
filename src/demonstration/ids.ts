import { createHash } from 'node:crypto';
import type { IdSource } from '../kernel/ids.ts';

/** Before anything that is recorded later: a UUIDv7 tells its time, and lists are ordered by it. */
const MOMENT_MS = Date.parse('2025-12-01T00:00:00Z');

/**
 * The id of a record of the set: the same for the same key in every installation, in the form of a UUIDv7.
 * So a load that was interrupted knows what is there, and documentation may name records. `place` puts ids whose order
 * tells something in it: each is a millisecond younger than the one before.
 */
export function demonstrationId(key: string, place = 0): string {
  const bytes = createHash('sha256').update(`demonstration ${key}`).digest().subarray(0, 16);
  bytes.writeUIntBE(MOMENT_MS + place, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
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
