/**
 * How texts that name one record within another are compared. The database has twins, `natural_key_of` and
 * `code_key_of`; test/database/fold.test.ts holds them together.
 */

/** The hyphens, dashes and minus signs that keyboards and word processors write for one another. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc`\u00b4]/g;
const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** A tone, and the vowels with their circumflex, breve and horn that follow it in the syllable. */
const TONE_INSIDE = new RegExp(`([${TONES}])([aeiouy\u0302\u0306\u031b]+)`, 'g');
const LETTER = 'a-zđ\u0300-\u036f';
/** A y that is the only vowel of an open syllable, as in mỳ and quý, is written i as well; that of túy (túi) is not. */
const Y_ALONE = new RegExp(`(^|[^${LETTER}])(qu|[bcdfghjklmnpqrstvwxzđ]*)y([${TONES}]?)(?![${LETTER}])`, 'g');

/**
 * A key that is equal for two ways to write one code, the number of a body: it ignores letter case, spaces around and
 * doubled, and which dash or apostrophe was typed. No letter of a code stands for another. Not for display.
 */
export function codeKeyOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0307/g, '') // of İ, whose lower case has it in JavaScript alone
    .replaceAll('ς', 'σ')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A key that is equal for two ways to write one name: it ignores what `codeKeyOf` does, where in a syllable the tone is
 * written (hoà, hòa), and y for i where both are in use (mỳ, mì). Other tones and other vowels are other words. Not for
 * display.
 */
export function naturalKeyOf(text: string): string {
  return codeKeyOf(text).replace(TONE_INSIDE, '$2$1').replace(Y_ALONE, '$1$2i$3');
}
