import { type Problem, RegistryError, throwIfAny } from '../../kernel/errors.ts';

/**
 * What is wrong with the items of a call whose shape is right, and needs no stored record to be found: it is told with what
 * the rules of the write find, so that one answer names all.
 */
const held = new WeakMap<readonly unknown[], readonly Problem[]>();

export function holdProblems(items: readonly unknown[], problems: readonly Problem[]): void {
  if (problems.length > 0) held.set(items, problems);
}

/** Does the work on the items; what is held of them is told with its problems, or when it has none: nothing is written then. */
export async function withHeldProblems<Result>(
  items: readonly unknown[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work();
    throwIfAny(taken(items));
    return result;
  } catch (error) {
    const before = taken(items);
    if (before.length === 0) throw error;
    throwIfAny([...before, ...(error instanceof RegistryError ? error.problems : [])]);
    throw error;
  }
}

/** They are told once, by the write that is nearest to the rows. */
function taken(items: readonly unknown[]): readonly Problem[] {
  const problems = held.get(items) ?? [];
  held.delete(items);
  return problems;
}
