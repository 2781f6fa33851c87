/**
 * How names are compared when they are searched for. The database has a twin of `searchWords` (`search_words`) and of
 * `bareOf` (`search_bare`); test/database/fold.test.ts holds them together.
 */

/** The marks that make letters of Vietnamese: circumflex, breve, horn, and the five tones. */
const LETTER_MARKS = '\u0302\u0306\u031b';
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const OTHER_MARKS = /[\u0304\u0305\u0307\u0308\u030a-\u031a\u031c-\u0322\u0324-\u036f]+/g;
/** Apostrophes belong to a word: “Đạ M'ri” is searched as `da mri`. */
const APOSTROPHES = /['’ʼ‘`´]+/g;
const SEPARATORS = /[\s!-/:-@[-_{-~\u2010-\u2015“”„«»…·–—]+/g;
const TONE_INSIDE = new RegExp(`([${TONES}])([^ ${TONES}]*)`, 'gu');
const MARKS = new RegExp(`[${LETTER_MARKS}${TONES}]`, 'g');

/**
 * The words of a text by which it is searched: lower case, decomposed, each tone at the end of its word (hòa and hoà are
 * one), i for y (Quý and Quí are one), without punctuation. Not for display.
 */
export function searchWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(OTHER_MARKS, '')
    .replace(APOSTROPHES, '')
    .replaceAll('y', 'i')
    .replaceAll('ς', 'σ')
    .replace(SEPARATORS, ' ')
    .replace(TONE_INSIDE, '$2$1')
    .split(' ')
    .filter(Boolean);
}

/** A word of `searchWords` without accents, d for đ. */
export function bareOf(word: string): string {
  return word.replace(MARKS, '').replaceAll('đ', 'd');
}
