import { failure } from '../../kernel/errors.ts';
import { bareOf, searchWords } from '../../kernel/search-words.ts';
import { oneLetterAway, withoutKeystrokes } from '../../kernel/typing-slips.ts';
import { type Titles, withoutTitle } from './titles.ts';

/** What is looked for, as SQL patterns of a `search_key` (bare) and of `search_accents`. */
export interface Search {
  /** What the key of an exact hit has: each word as a word. None: nothing is found. */
  readonly exact: readonly string[];
  /** Each word with its accents, and all of them one behind the other. */
  readonly words: readonly string[];
  readonly phrase: string;
  /** A text that is nothing but the words, or these behind a title. */
  readonly whole: readonly string[];
  /** A text that is nothing but what was typed, a title with it. */
  readonly typed: string;
  /** Words with accents, whatever those without one have in the name; d for đ. */
  readonly marked: readonly string[];
  readonly barePhrase: string;
  readonly bareWhole: string;
  /** The key of a name that bears the title that was typed; null: none was. */
  readonly title: string | null;
  /** What else may have been meant. */
  readonly near: NearSearch;
}

/** What may have been meant where a name does not have every word as it was typed. */
export interface NearSearch {
  /** Regular expressions of keys, one a word: see `nearlyAs`. None: the search is not guessed at. */
  readonly guesses: readonly string[];
  /** The words, the last one or its beginning, and what their keystrokes would have written. A pair a word. */
  readonly loose: readonly string[];
  readonly meant: readonly string[];
  /** Those of them that are too short to be taken for a neighbour. */
  readonly shortLoose: readonly string[];
  readonly shortMeant: readonly string[];
  /** What a key has that is shown beside exact hits. */
  readonly shortExact: readonly string[];
  /** What was probably meant, as a text. */
  readonly text: string;
}

/** So many words are guessed at; each is a regular expression. */
const MAX_GUESSED = 8;

/**
 * From so many letters on a word is taken for one that is a letter away. Of the shorter ones most syllables of Vietnamese
 * have a neighbour: one of them at most, of a search that has so many letters in all, and only where nothing else is found.
 */
const LONG = 5;

/** What LIKE takes for more than a letter is a separator of words, and so is in none. */
const word = (text: string) => `% ${text} %`;

/** Reads what was typed into the search of a list of names with such titles. */
export function readSearch(typed: string, titles: Titles): Search {
  const all = searchWords(typed);
  const { words, title } = withoutTitle(all, titles);
  const bare = words.map(bareOf);
  const bareText = bare.join(' ');
  const behind = ['', ...titles.flatMap(({ ways }) => ways.map((way) => `${way} `))];
  const borne = title?.mark == null ? null : `%~${title.mark} %`;
  return {
    // A title alone is asked of the names that bear it.
    exact: bare.length > 0 || borne === null ? bare.map(word) : [borne],
    words: words.map(word),
    phrase: word(words.join(' ')),
    whole: behind.map((one) => `%; ${one}${words.join(' ')} ;%`),
    typed: `%; ${all.join(' ')} ;%`,
    marked: words.filter((one) => bareOf(one) !== one).map((one) => word(one.replaceAll('đ', 'd'))),
    barePhrase: word(bareText),
    bareWhole: `%; ${bareText} ;%`,
    title: borne,
    near: readNear(bare),
  };
}

function readNear(bare: readonly string[]): NearSearch {
  const letters = bare.join('').length;
  const written = bare.map(withoutKeystrokes);
  const loose = bare.map((one, index) => (mayBeBegun(bare, index) ? `% ${one}%` : word(one)));
  const meant = written.map(word);
  const isShort = (_: string, index: number) => (bare[index] ?? '').length < LONG;
  const mayBeOff = (one: string) => one.length >= LONG || (letters >= LONG && bare.length > 1);
  return {
    guesses:
      bare.length > MAX_GUESSED
        ? []
        : bare.map((one, index) => nearlyAs(one, { isBegun: mayBeBegun(bare, index), isOff: mayBeOff(one) })),
    loose,
    meant,
    shortLoose: loose.filter(isShort),
    shortMeant: meant.filter(isShort),
    shortExact: bare.filter(isShort).map(word),
    text: written.join(' '),
  };
}

/** Whether it may be the beginning of a word that is still being typed: the last one, when it is letters. */
const mayBeBegun = (bare: readonly string[], index: number) =>
  index === bare.length - 1 && /^\p{L}+$/u.test(bare[index] ?? '');

/** The word; what its keystrokes would have written; a word that begins so, or is one letter away; a long one inside a word. */
function nearlyAs(
  bare: string,
  { isBegun, isOff }: { readonly isBegun: boolean; readonly isOff: boolean },
): string {
  const written = withoutKeystrokes(bare);
  const words = [bare, ...(written === bare ? [] : [written]), ...(isOff ? oneLetterAway(bare) : [])];
  const inside = bare.length >= LONG ? [bare] : isBegun ? [` ${bare}`] : [];
  return [` (${words.join('|')}) `, ...inside].join('|');
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
