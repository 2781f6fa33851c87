import { tidyText } from './clean-text.ts';
import { inMeantLetters } from './look-alikes.ts';

const COMBINING = /[\u0300-\u036f]/g;
/** Acute, grave, tilde, hook above, dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Vowels that occur together, decomposed, with their circumflex, breve, horn and tones. */
const VOWELS = /(?:[aeiouy][\u0300-\u0303\u0306\u0309\u031b\u0323]*)+/g;
/** Spaces, hyphens and dashes, and the apostrophes that names such as “Đạ M'ri” are typed with. */
const SEPARATORS = /[\s\p{Pd}'’ʼ‘`´]+/gu;

/** How every text is stored: tidy, in the letters that it looks to be written in, in NFC. */
export function normaliseText(text: string): string {
  return inMeantLetters(tidyText(text)).normalize('NFC');
}

/**
 * A key that is equal for two spellings of one name: it ignores where in a syllable the tone mark is (oà, òa),
 * case, spaces, hyphens, apostrophes, and i for y. Two names with different tones or vowels stay different.
 * Not for display.
 */
export function foldTones(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(SEPARATORS, '')
    .replace(VOWELS, toneLast)
    .normalize('NFC');
}

/** Moves the tones behind the vowels that carry them, so that their place among them no longer matters. */
function toneLast(vowels: string): string {
  const tones = (vowels.match(TONES) ?? []).join('');
  return vowels.replace(TONES, '').replaceAll('y', 'i') + tones;
}

/**
 * An accent-free search key: lower case, without any combining mark U+0300–U+036F, đ as d, ς as σ, white space collapsed
 * and trimmed. NFC and NFD input give the same key. The database has a function of the same result.
 */
export function foldAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING, '')
    .replaceAll('đ', 'd')
    .replaceAll('ς', 'σ')
    .replace(/\s+/g, ' ')
    .trim();
}
