import { bareOf, searchWords } from '../../kernel/search-words.ts';
import type { UnitVersion } from '../../reference/territory.ts';

interface UnitWords {
  readonly name: readonly string[];
  /** The name with its type, such as `xa hoa binh`. */
  readonly full: readonly string[];
}

const wordsOf = (text: string) => searchWords(text).map(bareOf);

/** The bare words of a version's names; made once a version. */
const WORDS = new WeakMap<UnitVersion, UnitWords>();

function wordsOfUnit(unit: UnitVersion): UnitWords {
  const known = WORDS.get(unit);
  if (known !== undefined) return known;
  const words = { name: wordsOf(unit.name), full: wordsOf(unit.fullName) };
  WORDS.set(unit, words);
  return words;
}

type Fits = (among: readonly string[], typed: readonly string[]) => boolean;

const hasWords: Fits = (among, typed) => typed.every((word) => among.includes(word));

const hasBegun: Fits = (among, typed) =>
  hasWords(among, typed.slice(0, -1)) && among.some((word) => word.startsWith(typed.at(-1) ?? ''));

/**
 * Those of the units whose name has every word that was typed; where there is none, those where the last word is the
 * beginning of one; then alike by the name with its type. A text without a word finds none.
 */
export function unitsNamed(units: readonly UnitVersion[], typed: string): readonly UnitVersion[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const found = (['name', 'full'] as const).flatMap((which) =>
    [hasWords, hasBegun].map((fits) => () => units.filter((unit) => fits(wordsOfUnit(unit)[which], words))),
  );
  for (const find of found) {
    const those = find();
    if (those.length > 0) return those;
  }
  return [];
}
