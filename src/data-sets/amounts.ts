import { randomLogNormal } from 'd3-random';
import type { Random } from './random.ts';

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Numbers of a log-normal law, given by its median and mean; the first is `largest` where that is given. */
export function drawSkewed(
  random: Random,
  { count, median, mean }: { readonly count: number; readonly median: number; readonly mean: number },
): number[] {
  const sigma = Math.sqrt(2 * Math.log(mean / median));
  const draw = randomLogNormal.source(random)(Math.log(median), sigma);
  return Array.from({ length: count }, draw);
}

/**
 * Whole numbers in proportion to the weights, within the bounds, whose sum is the total.
 * @throws Error when the bounds leave no such numbers.
 */
export function shareOut(weights: readonly number[], total: number, bounds: Bounds): number[] {
  const { least, most } = bounds;
  if (weights.length * least > total || weights.length * most < total) throw new Error('no such shares');
  const rounded = (factor: number) =>
    weights.map((weight) => Math.min(most, Math.max(least, Math.round(weight * factor))));
  let [low, high] = [0, total];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (sumOf(rounded(middle)) > total) high = middle;
    else low = middle;
  }
  return settle(rounded(low), total, bounds);
}

/** Adds the few that rounding has left over. */
function settle(shares: number[], total: number, { least, most }: Bounds): number[] {
  let rest = total - sumOf(shares);
  for (let index = 0; rest !== 0; index = (index + 1) % shares.length) {
    const step = Math.sign(rest);
    const share = (shares[index] ?? 0) + step;
    if (share < least || share > most) continue;
    shares[index] = share;
    rest -= step;
  }
  return shares;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
