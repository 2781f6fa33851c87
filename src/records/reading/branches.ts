import type { RecordKind } from '../../policy/fields.ts';
import type { RecordRow } from '../record-kind.ts';

/** Where the ids of a branch stand. */
export interface Source {
  /** The place of the rows that name them: 0 for the first rows, else the number of the branch, from 1 on. */
  readonly place: number;
  /** The property of those rows; it holds one id, or a list of them. */
  readonly property: string;
  readonly isList: boolean;
}

/** Of which owners a list is, and what is asked of it. */
export interface BranchList {
  readonly owner: RecordKind;
  readonly limit: number;
  readonly validAt: string | null;
}

/** Records that are read in the statement of the rows that name them. */
export interface Branch {
  readonly kind: RecordKind;
  readonly fields: ReadonlySet<string>;
  /** The records that belong to each of the ids; null: the records with those ids. */
  readonly list: BranchList | null;
  readonly sources: readonly Source[];
  /** Takes what was found: of a list, the rows with their `ownerId`. */
  readonly keep: (ids: readonly string[], rows: readonly RecordRow[]) => void;
}

/** What is read in one statement with the first rows. */
export interface Ahead {
  readonly branches: readonly Branch[];
  /** Whether the request reads nothing besides, so that its snapshot can end with the statement. */
  readonly isAll: boolean;
}

export const NOTHING_AHEAD: Ahead = { branches: [], isAll: false };

/** The ids that a branch is read for, of the rows as they were found. */
export function idsOf({ sources }: Branch, found: readonly (readonly RecordRow[])[]): string[] {
  const ids = new Set<string>();
  for (const { place, property } of sources) {
    for (const { [property]: named } of found[place] ?? []) {
      if (typeof named === 'string') ids.add(named);
      else if (Array.isArray(named)) for (const id of named) ids.add(id);
    }
  }
  return [...ids];
}
