import { type Problem, problem } from '../../kernel/errors.ts';
import type { Input, Item } from '../../records/writing/record-kind.writes.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import { MAX_ENTRIES } from './review-lists.schemas.ts';

/** The entries that an input says. */
export function entriesOf({ entries }: Input): readonly Input[] {
  return (entries ?? []) as readonly Input[]; // the schema's list
}

/** DATE_FUTURE, and DUPLICATE_IN_CALL for a cooperative that is twice on one list. Pure. */
export function checkReviewList({ input, row, path }: Item, today: string): Problem[] {
  const { reviewedOn } = row;
  const isFuture = typeof reviewedOn === 'string' && reviewedOn > today;
  const idOf = ({ cooperativeId }: Input) => (typeof cooperativeId === 'string' ? cooperativeId : null);
  return [
    ...(isFuture ? [problem('DATE_FUTURE', `${path}.reviewedOn`)] : []),
    ...repeatsOf(entriesOf(input), idOf, (index) => `${path}.entries.${index}.cooperativeId`),
  ];
}

/** ITEMS_TOO_MANY for the list with which the entries of a call become more than one call may record. Pure. */
export function tooManyEntries(items: readonly Item[]): Problem[] {
  let count = 0;
  const over = items.find(({ input }) => {
    count += entriesOf(input).length;
    return count > MAX_ENTRIES;
  });
  return over === undefined ? [] : [problem('ITEMS_TOO_MANY', `${over.path}.entries`, { max: MAX_ENTRIES })];
}

/** NOT_FOUND for an entry whose cooperative is not in scope. Pure. */
export function unknownCooperatives(
  { input, path }: Item,
  cooperatives: ReadonlyMap<string, unknown>,
): Problem[] {
  return entriesOf(input).flatMap(({ cooperativeId }, index) =>
    cooperatives.has(String(cooperativeId))
      ? []
      : [problem('NOT_FOUND', `${path}.entries.${index}.cooperativeId`)],
  );
}
