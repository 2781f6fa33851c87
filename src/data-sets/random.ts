import { hash } from 'node:crypto';
import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The next number in [0, 1). */
export type Random = () => number;

/**
 * A stream of chance of its own for a key: the same in every run, and whatever else was drawn before. So a record can be
 * made without those before it.
 */
export function randomOf(key: string): Random {
  const generator = xoroshiro128plus(Number.parseInt(hash('sha256', key).slice(0, 8), 16));
  return () => uniformFloat32(generator);
}

export const chance = (random: Random, share: number): boolean => random() < share;

/** A whole number, both ends included. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** @throws Error for an empty list. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** Values with their shares; what the shares leave of 1 falls to the last. */
export function pickBy<Value>(random: Random, shares: readonly (readonly [Value, number])[]): Value {
  let rest = random();
  for (const [value, share] of shares) {
    if (rest < share) return value;
    rest -= share;
  }
  const last = shares.at(-1);
  if (last === undefined) throw new Error('nothing to pick from');
  return last[0];
}
