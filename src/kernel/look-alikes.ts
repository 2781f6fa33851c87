/** Letters that look like Đ and đ, and are other ones: of Icelandic, of African languages, and D with a stroke laid over. */
const STROKED: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };
const STROKED_LETTERS = /[ÐƉðɖ]/g;
const STROKE_OVER = /([Dd])[\u0335\u0336]/g;

/** Letters in the full width of East Asian fonts, and the bold, italic and framed ones that are copied from chats. */
const STYLED = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]+/gu;

const CYRILLIC = 'АВЕКМНОРСТХаеорсухіѕјԁ';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι';
const LATIN = 'ABEKMHOPCTXaeopcyxisjdABEZHIKMNOPTYXovi';
const FOREIGN: ReadonlyMap<string, string> = new Map(
  [...CYRILLIC, ...GREEK].map((letter, index) => [letter, [...LATIN][index] ?? letter]),
);
const WORD = /[\p{L}\p{M}]+/gu;
const IS_FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * The text in the letters that it looks to be written in: Đ for its look-alikes, plain letters for styled ones, and in a
 * text with Latin letters these for Cyrillic and Greek ones, in words that have no others.
 */
export function inMeantLetters(text: string): string {
  const plain = text
    .replace(STROKED_LETTERS, (letter) => STROKED[letter] ?? letter)
    .replace(STROKE_OVER, (_, letter: string) => (letter === 'D' ? 'Đ' : 'đ'))
    .replace(STYLED, (letters) => letters.normalize('NFKC'));
  if (!IS_FOREIGN.test(plain) || !/\p{Script=Latin}/u.test(plain)) return plain;
  return plain.replace(WORD, inLatin);
}

function inLatin(word: string): string {
  const letters = [...word];
  const isMeant = letters.every((letter) => !IS_FOREIGN.test(letter) || FOREIGN.has(letter));
  return isMeant ? letters.map((letter) => FOREIGN.get(letter) ?? letter).join('') : word;
}
