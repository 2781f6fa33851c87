import { Type } from 'typebox';
import { type Problem, problem, throwIfAny } from '../kernel/errors.ts';
import { uuid } from '../kernel/parse.ts';
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

/** @throws DUPLICATE_IN_CALL when two changes of one call name the same record. */
export function requireDistinct(changes: readonly Change[]): void {
  throwIfAny(
    repeatsOf(
      changes,
      (one) => one.id,
      (index) => `${index}.id`,
    ),
  );
}

/** NOT_FOUND for a record that is not in scope (undefined), VERSION_PASSED for one that has changed since. */
export function staleProblems(
  { expectedVersion }: Change,
  stored: { readonly version: number } | undefined,
  index: number,
): Problem[] {
  if (stored === undefined) return [problem('NOT_FOUND', `${index}.id`)];
  if (stored.version === expectedVersion) return [];
  return [problem('VERSION_PASSED', `${index}.expectedVersion`, { version: stored.version })];
}
