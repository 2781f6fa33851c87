import { Type } from 'typebox';
import { type Problem, problem } from '../../kernel/errors.ts';
import { uuid } from '../../kernel/parse.ts';
import { repeatsOf } from './repeats.ts';

/** What every change of a stored record says: which one, and the version that was read. */
export const versioned = {
  id: uuid('The record.'),
  expectedVersion: Type.Integer({
    minimum: 1,
    description: 'The version that was read; a newer one refuses the write.',
  }),
};

interface Change {
  readonly id: string;
  readonly expectedVersion: number;
}

/** DUPLICATE_IN_CALL for changes of one call that name the same record. */
export function repeatedIds(changes: readonly { readonly id?: string }[]): Problem[] {
  return repeatsOf(
    changes,
    (one) => one.id ?? null,
    (index) => `${index}.id`,
  );
}

/**
 * What stands against the changes as such: DUPLICATE_IN_CALL; NOT_FOUND for a record that is not among the stored ones
 * in scope; VERSION_PASSED for one that has changed since.
 */
export function changeProblems(
  changes: readonly Change[],
  stored: ReadonlyMap<string, { readonly version: number }>,
): Problem[] {
  return [
    ...repeatedIds(changes),
    ...changes.flatMap((one, index) => staleProblems(one, stored.get(one.id), index)),
  ];
}

function staleProblems(
  { expectedVersion }: Change,
  stored: { readonly version: number } | undefined,
  index: number,
): Problem[] {
  if (stored === undefined) return [problem('NOT_FOUND', `${index}.id`)];
  if (stored.version === expectedVersion) return [];
  return [problem('VERSION_PASSED', `${index}.expectedVersion`, { version: stored.version })];
}
