import { bareOf, searchWords } from '../../kernel/search-words.ts';

/** Words that people put before a name and that are no part of it: the ways to write them, as `searchWords`. */
export interface Title {
  readonly ways: readonly string[];
  /** How the key of a name tells that it bears the title (`search_title`); null where names are stored without it. */
  readonly mark: string | null;
  /** Whether it is a title wherever it is typed, or only before the name. */
  readonly isAnywhere: boolean;
}

export type Titles = readonly Title[];

export const NO_TITLES: Titles = [];

const waysOf = (...ways: readonly string[]) => ways.map((way) => searchWords(way).join(' '));
const ofBody = (mark: string, ...ways: readonly string[]): Title => ({
  ways: waysOf(...ways),
  mark,
  isAnywhere: true,
});
const ofWoman = (...ways: readonly string[]): Title => ({
  ways: waysOf(...ways),
  mark: null,
  isAnywhere: false,
});

/**
 * Before the names of cooperatives, with the abbreviations in use; the longer ones first. The keys of their names are
 * without them: the database has a twin (`search_untitled`, `search_title`), which test/database/fold.test.ts compares.
 */
export const BODY_TITLES: Titles = [
  ofBody(
    'lhhtx',
    'liên hiệp các hợp tác xã',
    'liên hiệp hợp tác xã',
    'liên hiệp các HTX',
    'liên hiệp HTX',
    'LH HTX',
    'LHHTX',
  ),
  ofBody('htx', 'hợp tác xã', 'HTX'),
  ofBody('tht', 'tổ hợp tác', 'THT'),
  ofBody('tlk', 'tổ liên kết'),
];

/** Before the names of women. One word with another accent is none: Bá is a name. */
export const WOMAN_TITLES: Titles = [
  ofWoman('bà', 'ba'),
  ofWoman('chị', 'chi'),
  ofWoman('cô', 'co'),
  ofWoman('đồng chí'),
];

interface Untitled {
  readonly words: readonly string[];
  /** The title that was taken away; null: none was. */
  readonly title: Title | null;
}

/** The words without a title. Where nothing else was typed, one that no key tells of is a name: Ba, Chi. */
export function withoutTitle(words: readonly string[], titles: Titles): Untitled {
  for (const title of titles) {
    for (const way of title.ways) {
      const at = placeOf(words, way.split(' '), title.isAnywhere);
      if (at === -1) continue;
      const rest = words.toSpliced(at, way.split(' ').length);
      if (rest.length > 0 || title.mark !== null) return { words: rest, title };
    }
  }
  return { words, title: null };
}

/** Where the words have the title; of several words also without their accents. -1: nowhere. */
function placeOf(words: readonly string[], way: readonly string[], isAnywhere: boolean): number {
  const same = (one: string, other: string) =>
    one === other || (way.length > 1 && bareOf(one) === bareOf(other));
  const isAt = (at: number) => way.every((word, index) => same(words[at + index] ?? '', word));
  return isAnywhere ? words.findIndex((_, at) => isAt(at)) : isAt(0) ? 0 : -1;
}
