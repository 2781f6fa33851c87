import type { Problem } from '../kernel/errors.ts';

/** Tables of which a chunk's first record is one. */
export type SetTable =
  | 'cooperatives'
  | 'cooperative_figures'
  | 'women_managers'
  | 'members'
  | 'trainings'
  | 'training_attendances'
  | 'plans'
  | 'targets';

/** Records that are written in one transaction: all of them or none. */
export interface Chunk {
  /** Whose presence shows that the chunk has been written. */
  readonly firstId: string;
  readonly rows: number;
  /** @returns what the rules warn of. @throws RegistryError when they refuse a record. */
  readonly write: () => Promise<readonly Problem[]>;
}

/** Chunks of one kind; they may be written in any order, after all those of the steps before. */
export interface Step {
  readonly name: string;
  readonly table: SetTable;
  /** Records, where that is known beforehand. */
  readonly total: number | null;
  /** Whether a chunk depends on those before it. */
  readonly isOrdered?: boolean;
  readonly chunks: () => Iterable<Chunk>;
}

/** Groups of at most so many, in order. */
export function* inGroups<Value>(values: Iterable<Value>, size: number): Generator<Value[]> {
  let group: Value[] = [];
  for (const value of values) {
    group.push(value);
    if (group.length === size) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}
