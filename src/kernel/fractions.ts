/** An exact number; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A number as it is written in decimals, or exactly. */
export type Exact = number | Fraction;

/** The fraction that the decimals of a number say: 70.1 is 701/10, whatever its binary form is. Pure. */
export function fractionOf(value: Exact): Fraction {
  if (typeof value !== 'number') return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const scale = decimals.length - Number(exponent);
  const unscaled = BigInt(whole + decimals);
  return scale >= 0
    ? { numerator: unscaled, denominator: 10n ** BigInt(scale) }
    : { numerator: unscaled * 10n ** BigInt(-scale), denominator: 1n };
}

/** `part` of `whole`, both whole numbers; `whole` is positive. Pure. */
export const quotient = (part: number, whole: number): Fraction => ({
  numerator: BigInt(part),
  denominator: BigInt(whole),
});

export function plus(one: Exact, other: Exact): Fraction {
  const [a, b] = [fractionOf(one), fractionOf(other)];
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function times(one: Exact, other: Exact): Fraction {
  const [a, b] = [fractionOf(one), fractionOf(other)];
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** `other` is above 0. */
export function over(one: Exact, other: Exact): Fraction {
  const { numerator, denominator } = fractionOf(other);
  return times(one, { numerator: denominator, denominator: numerator });
}

/** Below 0 where `one` is less than `other`, above 0 where it is more. Pure. */
export function compare(one: Exact, other: Exact): number {
  const [a, b] = [fractionOf(one), fractionOf(other)];
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded to so many decimals, half away from zero: for show alone. Pure. */
export function rounded(value: Exact, decimals: number): number {
  const { numerator, denominator } = fractionOf(value);
  const scaled = numerator * 10n ** BigInt(decimals) * 2n;
  const away = scaled < 0n ? -denominator : denominator;
  return Number((scaled + away) / (2n * denominator)) / 10 ** decimals;
}
