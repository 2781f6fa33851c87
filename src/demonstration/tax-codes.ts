const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * A tax code of the set: its range `990000…` is given to nobody, its check digit is right.
 * Source of the check digit: Circular 105/2020/TT-BTC Article 5.
 * @throws Error for a serial of which no code exists (about one in eleven), or beyond 999.
 */
export function demonstrationTaxCode(serial: number): string {
  const body = `990000${String(serial).padStart(3, '0')}`;
  const remainder = WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(body[place]), 0) % 11;
  if (body.length !== 9 || remainder === 0) throw new Error(`no tax code has the serial ${serial}`);
  return `${body}${10 - remainder}`;
}
