import { failure } from '../../kernel/errors.ts';
import { bareOf, searchWords } from '../../kernel/search-words.ts';
import { oneLetterAway, withoutKeystrokes } from '../../kernel/typing-slips.ts';

/** Words that people put before a name: the ways to write each, as `searchWords`. They are not asked of a name. */
export type Titles = readonly (readonly string[])[];

export const NO_TITLES: Titles = [];

const titles = (...all: readonly (readonly string[])[]): Titles =>
  all.map((ways) => ways.map((way) => searchWords(way).join(' ')));

/** Before the names of cooperatives, with the abbreviations in use; the longer ones first. */
export const BODY_TITLES = titles(
  ['liên hiệp hợp tác xã', 'liên hiệp HTX', 'LHHTX'],
  ['hợp tác xã', 'HTX'],
  ['tổ hợp tác', 'THT'],
);

/** Before the names of women. One word with another accent is none: Bá is a name. */
export const WOMAN_TITLES = titles(['bà', 'ba'], ['chị', 'chi'], ['cô', 'co'], ['đồng chí']);

/** What is looked for, as SQL patterns of a `search_key` (bare) and of `search_accents`. */
export interface Search {
  /** Each word anywhere in the key. None: nothing is found. */
  readonly parts: readonly string[];
  /** Each word with its accents, and all of them one behind the other. */
  readonly words: readonly string[];
  readonly phrase: string;
  /** A text that is nothing but the words, or these behind a title. */
  readonly whole: readonly string[];
  /** A text that is nothing but what was typed, a title with it. */
  readonly typed: string;
  /** Words with accents, whatever those without one have in the name; d for đ. */
  readonly marked: readonly string[];
  readonly bareWords: readonly string[];
  readonly barePhrase: string;
  readonly bareWhole: readonly string[];
  readonly beginnings: readonly string[];
  readonly wordStarts: readonly string[];
  /** The ways to write the title that was typed; none: no title was. */
  readonly title: readonly string[];
  /** Regular expressions, one a word: as typed or one letter away. None: the search is not guessed at. */
  readonly typos: readonly string[];
  /** What was probably meant, as words and as a text. */
  readonly meantWords: readonly string[];
  readonly meant: string;
}

/** So many words are guessed at; each is a regular expression. */
const MAX_GUESSED = 8;

/** What LIKE takes for more than a letter is a separator of words, and so is in none. */
const word = (text: string) => `% ${text} %`;
const anywhere = (text: string) => `%${text}%`;

/** Reads what was typed into the search of a list of names with such titles. */
export function readSearch(typed: string, titles: Titles): Search {
  const all = searchWords(typed);
  const title = titleOf(all, titles);
  const words = all.slice(title.length);
  const bare = words.map(bareOf);
  const meant = bare.map(withoutKeystrokes);
  const behind = ['', ...titles.flat().map((one) => `${one} `)];
  const bareText = bare.join(' ');
  return {
    parts: bare.map(anywhere),
    words: words.map(word),
    phrase: word(words.join(' ')),
    whole: behind.map((one) => `%; ${one}${words.join(' ')} ;%`),
    typed: `%; ${all.join(' ')} ;%`,
    marked: words.filter((one) => bareOf(one) !== one).map((one) => word(one.replaceAll('đ', 'd'))),
    bareWords: bare.map(word),
    barePhrase: word(bareText),
    bareWhole: behind.map((one) => `%; ${bareOf(one)}${bareText} ;%`),
    beginnings: behind.map((one) => `%; ${bareOf(one)}${bareText}%`),
    wordStarts: bare.map((one) => `% ${one}%`),
    title: title.ways.map((one) => word(bareOf(one))),
    typos: bare.length > MAX_GUESSED ? [] : bare.map(typoOf),
    meantWords: meant.map(word),
    meant: meant.join(' '),
  };
}

/** The title that the words begin with, and of how many words it is: none when nothing would be left. */
function titleOf(words: readonly string[], titles: Titles): { length: number; ways: readonly string[] } {
  for (const ways of titles) {
    for (const way of ways) {
      const length = way.split(' ').length;
      const begun = words.slice(0, length).join(' ');
      const isIt = begun === way || (length > 1 && bareOf(begun) === bareOf(way));
      if (isIt && words.length > length) return { length, ways };
    }
  }
  return { length: 0, ways: [] };
}

/** The word anywhere, or one that is one letter away, or what its keystrokes would have written. */
function typoOf(bare: string): string {
  const written = withoutKeystrokes(bare);
  const others = [...(written === bare ? [] : [written]), ...oneLetterAway(bare)];
  return others.length === 0 ? bare : `${bare}| (${others.join('|')}) `;
}

/** The order by how well a name fits what is searched; the first fits best. */
export const RELEVANCE = 'RELEVANCE';

/**
 * The order of a list: as chosen; else by relevance where something is searched, else `otherwise`.
 * @throws FIELD_REQUIRED for relevance to nothing.
 */
export function orderOfSearch<Order extends { readonly field: string }>(
  chosen: Order | null,
  search: string | null,
  orders: { readonly relevance: Order; readonly otherwise: Order },
): Order {
  if (chosen?.field === RELEVANCE && search === null) throw failure('FIELD_REQUIRED', 'filter.search');
  return chosen ?? (search === null ? orders.otherwise : orders.relevance);
}
