const COMBINING = /[\u0300-\u036f]/g;
/** Acute, grave, tilde, hook above, dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Vowels that occur together, decomposed, with their circumflex, breve, horn and tones. */
const VOWELS = /(?:[aeiouy][\u0300-\u0303\u0306\u0309\u031b\u0323]*)+/g;
/** Spaces, hyphens and dashes, and the apostrophes that names such as “Đạ M'ri” are typed with. */
const SEPARATORS = /[\s\p{Pd}'’ʼ‘`´]+/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;
/**
 * Characters without a width and those that turn the direction of reading: with them two texts look the same that are
 * not, and a text shows otherwise than it is (Unicode Technical Report 36, sections 2.5 and 2.10). No Vietnamese text
 * needs them.
 */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Whether the text has a character that no text may have. A byte order mark around it is but white space. */
export function hasBadCharacter(text: string): boolean {
  return CONTROLS.test(text) || UNSEEN.test(text.trim()) || !text.isWellFormed();
}

/** The text with white space collapsed and trimmed. */
export function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text in NFC with white space collapsed and trimmed: how every name is stored. */
export function normaliseText(text: string): string {
  return collapseSpaces(text.normalize('NFC'));
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
