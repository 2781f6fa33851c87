import { type Problem, problem } from '../../kernel/errors.ts';

/** Items of one call that would undo each other: those whose key an earlier item has. A null key repeats nothing. */
export function repeatsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | number | null,
  fieldOf: (index: number) => string,
): Problem[] {
  const first = new Map<string | number, number>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (key === null) return [];
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    return other === undefined ? [] : [problem('DUPLICATE_IN_CALL', fieldOf(index), { other })];
  });
}
