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
  /** The first title that was taken away; null: none was. */
  readonly title: Title | null;
}

/**
 * The words without titles: a name may be typed behind several. The first one is told. Of those that no key tells of, one
 * alone is taken away, and not where nothing else was typed: Ba and Chi are names.
 */
export function withoutTitle(words: readonly string[], titles: Titles): Untitled {
  let { rest, title } = withoutFirst(words, titles);
  for (let last = title; last !== null && last.mark !== null; ) {
    const further = withoutFirst(rest, titles);
    last = further.title;
    rest = further.rest;
  }
  return { words: rest, title };
}

/** The words without the title that stands first among them; of two there, the longer. */
function withoutFirst(words: readonly string[], titles: Titles) {
  const found = titles.flatMap((title) =>
    title.ways.flatMap((way) => {
      const length = way.split(' ').length;
      const at = placeOf(words, way.split(' '), title.isAnywhere);
      return at === -1 || (length === words.length && title.mark === null) ? [] : [{ at, length, title }];
    }),
  );
  const [first] = found.sort((one, other) => one.at - other.at || other.length - one.length);
  if (first === undefined) return { rest: words, title: null };
  return { rest: words.toSpliced(first.at, first.length), title: first.title };
}

/** Where the words have the title; of several words also without their accents. -1: nowhere. */
function placeOf(words: readonly string[], way: readonly string[], isAnywhere: boolean): number {
  const same = (one: string, other: string) =>
    one === other || (way.length > 1 && bareOf(one) === bareOf(other));
  const isAt = (at: number) => way.every((word, index) => same(words[at + index] ?? '', word));
  return isAnywhere ? words.findIndex((_, at) => isAt(at)) : isAt(0) ? 0 : -1;
}
