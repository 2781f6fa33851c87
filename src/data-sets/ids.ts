import { derivedId } from '../demonstration/ids.ts';
import type { SetName } from './sets.ts';

/** Kinds of ids that a set gives out. */
type IdKind =
  | 'cooperative'
  | 'figures'
  | 'woman'
  | 'person'
  | 'identity'
  | 'position'
  | 'member'
  | 'training'
  | 'session'
  | 'attendance'
  | 'plan'
  | 'target'
  | 'part';

/** Behind the demonstration set, before anything that is recorded later. */
const FIRST_MOMENT_MS = Date.parse('2025-12-02T00:00:00Z');

/**
 * The id of the n-th record of a kind: the same in every load. A UUIDv7 whose moments follow each other, as those of a
 * register that has grown do.
 */
export function setId(set: SetName, kind: IdKind, ordinal: number): string {
  return derivedId(`data set ${set} ${kind} ${ordinal}`, FIRST_MOMENT_MS + ordinal);
}

/** As setId, of a part of the n-th record. */
export function partId(set: SetName, ordinal: number, part: string): string {
  return derivedId(`data set ${set} part ${ordinal} ${part}`, FIRST_MOMENT_MS + ordinal);
}
