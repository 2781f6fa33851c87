import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a code read aloud or from paper cannot be mistaken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 9;

/** A short printable code such as `CR-7K3-M9Q-2DX`; 45 random bits, and a unique index behind them. */
export function newRegistryCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return printed(letters.join(''));
}

const printed = (letters: string) =>
  `CR-${[0, 3, 6].map((start) => letters.slice(start, start + 3)).join('-')}`;

/** What is written or read for a digit of the alphabet. */
const MISTAKEN: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A registry code as it is stored, from paper or speech: without hyphens, in small letters; null when it is none. */
export function parseRegistryCode(text: string): string | null {
  const compact = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const letters = compact
    .replace(/^CR(?=.{9}$)/, '')
    .replace(/[OIL]/g, (letter) => MISTAKEN[letter] ?? letter);
  return new RegExp(`^[${ALPHABET}]{${LENGTH}}$`).test(letters) ? printed(letters) : null;
}
