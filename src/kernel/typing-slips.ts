/** A word that is guessed at; one with a digit is a number, a code or a date, and is left as it is. */
const LETTERS = /^[a-z]+$/;

/** Telex and VNI as they are typed where no input method runs: `nguyeenx`, `nguye6n4`, `ddoongf`. In this order. */
const KEYSTROKES: readonly [RegExp, string][] = [
  [/(?<=^[a-z][a-z0-9]*)[0-9]/g, ''],
  [/(?<=^[a-z]+)w/g, ''],
  [/^w/, 'u'],
  [/([aeo])\1+/g, '$1'],
  [/([aeo])([a-z]*[^aeiou])\1$/, '$1$2'],
  // The tones of Telex come after a vowel, where no Vietnamese syllable has these letters.
  [/(?<=[aeiou][a-z]*)[sfrxjz]/g, ''],
  [/^dd|^d(?=[a-z]+d$)/, 'd'],
  [/(?<=^d[a-z]+)d$/, ''],
];

/** What the keystrokes of a bare word would have written with an input method; itself when they are none of one. */
export function withoutKeystrokes(word: string): string {
  const written = KEYSTROKES.reduce((text, [strokes, by]) => text.replace(strokes, by), word);
  return LETTERS.test(written) ? written : word;
}

/**
 * Regular expressions of the bare words that are one letter away: another letter, one too many, one missing, two that
 * changed places. Of two letters, only the last two; none for one letter, or what is no word of letters.
 */
export function oneLetterAway(word: string): string[] {
  if (!LETTERS.test(word) || word.length < 2) return [];
  const places = [...word].map((_, index) => index);
  const cut = (from: number, by: string, length: number) =>
    word.slice(0, from) + by + word.slice(from + length);
  const swapped = (at: number) => cut(at, `${word[at + 1]}${word[at]}`, 2);
  const missing = [...places, word.length].map((at) => cut(at, ANY_LETTER, 0));
  const changedPlaces = places.slice(0, -1).map(swapped);
  const others = word.length < 3 ? [] : places.flatMap((at) => [cut(at, ANY_LETTER, 1), cut(at, '', 1)]);
  return [...new Set([...missing, ...changedPlaces, ...others])];
}

const ANY_LETTER = '[a-z]';
