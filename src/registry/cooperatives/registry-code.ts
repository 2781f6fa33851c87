import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a code read aloud or from paper cannot be mistaken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 9;

/** A short printable code such as `CR-7K3-M9Q-2DX`; 45 random bits, and a unique index behind them. */
export function newRegistryCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `CR-${[0, 3, 6].map((start) => letters.slice(start, start + 3).join('')).join('-')}`;
}
