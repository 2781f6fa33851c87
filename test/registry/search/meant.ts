/**
 * What a reader would say of names and of what is typed. It shares no code with the search: the expectation of the corpus
 * is made of it.
 */

export type List = 'women' | 'cooperatives';

const unaccented = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
export const plain = (text: string) => unaccented(text).toLowerCase();
/** As a reader compares names whose accents were left out. */
export const alike = (text: string) =>
  plain(text).replace(/y/g, 'i').replace(/[’']/g, '').replace(/[-/]/g, ' ');
export const TITLE = /^(liên hiệp hợp tác xã|hợp tác xã|tổ hợp tác|htx|tht) /i;
export const untitled = (name: string) => name.replace(TITLE, '');

const wordsOf = (name: string) => alike(untitled(name)).split(' ');

/** The names that have all these words, the last one perhaps only begun. */
export function namesWith(names: readonly string[], text: string, { isBegun = false } = {}): string[] {
  const words = alike(text).split(' ');
  const last = words.at(-1) ?? '';
  return names.filter((name) => {
    const own = wordsOf(name);
    const hasLast = isBegun ? own.some((word) => word.startsWith(last)) : own.includes(last);
    return hasLast && words.slice(0, -1).every((word) => own.includes(word));
  });
}

/** How many letters two texts differ by (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, otherLetter] of [...other].entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === otherLetter ? 0 : 1)),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The names nearest to a text that are not meant by it: what is most easily found by mistake. */
export function nearestOthers(
  names: readonly string[],
  text: string,
  meant: readonly string[],
  count: number,
): string[] {
  const key = alike(untitled(text));
  return names
    .filter((name) => !meant.includes(name))
    .map((name) => ({ name, far: distance(alike(untitled(name)), key) }))
    .sort((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}
