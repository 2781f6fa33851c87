import { type Problem, problem } from '../../kernel/errors.ts';
import type { Item, SaidBy } from '../../records/writing/record-kind.writes.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import type { ReviewListRow } from './review-lists.kind.ts';
import { MAX_ENTRIES, type ReviewListRecordInput } from './review-lists.schemas.ts';

/** What is said of a list. */
export type ListSaid = SaidBy<typeof ReviewListRecordInput>;
type ListItem = Item<ReviewListRow, ListSaid>;

/** The entries that an input says. */
export function entriesOf({ entries }: Pick<ListSaid, 'entries'>): NonNullable<ListSaid['entries']> {
  return entries ?? [];
}

/** DUPLICATE_IN_CALL for a cooperative that is twice on one list. Pure. */
export function checkReviewList({ input, path }: ListItem): Problem[] {
  return repeatsOf(
    entriesOf(input),
    (one) => one.cooperativeId,
    (index) => `${path}.entries.${index}.cooperativeId`,
  );
}

/** ITEMS_TOO_MANY for the list with which the entries of a call become more than one call may record. Pure. */
export function tooManyEntries(items: readonly ListItem[]): Problem[] {
  let count = 0;
  const over = items.find(({ input }) => {
    count += entriesOf(input).length;
    return count > MAX_ENTRIES;
  });
  return over === undefined ? [] : [problem('ITEMS_TOO_MANY', `${over.path}.entries`, { max: MAX_ENTRIES })];
}

/** NOT_FOUND for an entry whose cooperative is not in scope. Pure. */
export function unknownCooperatives(
  { input, path }: Pick<ListItem, 'input' | 'path'>,
  cooperatives: ReadonlyMap<string, unknown>,
): Problem[] {
  return entriesOf(input).flatMap(({ cooperativeId }, index) =>
    cooperatives.has(cooperativeId) ? [] : [problem('NOT_FOUND', `${path}.entries.${index}.cooperativeId`)],
  );
}
