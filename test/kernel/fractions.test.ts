import t from 'tap';
import { compare, fractionOf, over, plus, quotient, rounded, times } from '../../src/kernel/fractions.ts';

t.test('a number is the decimals that it is written with', async (t) => {
  for (const [value, numerator, denominator] of [
    [0, 0n, 1n],
    [70, 70n, 1n],
    [70.1, 701n, 10n],
    [-0.25, -25n, 100n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 15n, 10n ** 8n],
  ] as const) {
    const fraction = fractionOf(value);
    t.equal(fraction.numerator * denominator, numerator * fraction.denominator, String(value));
  }
});

t.test('fractions are compared exactly', async (t) => {
  t.equal(compare(times(quotient(13_999, 20_000), 100), 70), -1, '69.995 % is less than 70 %');
  t.equal(compare(times(quotient(14_000, 20_000), 100), 70), 0);
  t.equal(compare(times(quotient(14_001, 20_000), 100), 70), 1);
  t.equal(compare(plus(0.1, 0.2), 0.3), 0);
  t.equal(compare(times(7, 0.9), 6.3), 0);
  t.equal(compare(over(1, 3), 0.3333333333), 1);
});

t.test('rounding is for show, half away from zero', async (t) => {
  t.equal(rounded(times(quotient(13_999, 20_000), 100), 2), 70);
  t.equal(rounded(quotient(1, 3), 4), 0.3333);
  t.equal(rounded(quotient(2, 3), 4), 0.6667);
  t.equal(rounded(-0.125, 2), -0.13);
  t.equal(rounded(12, 2), 12);
});
