const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** The n-th valid tax code of a test range; independent of the code under test (Circular 105/2020/TT-BTC Article 5). */
export function taxCode(n: number): string {
  for (let body = 990_000_000 + n * 7; ; body += 1) {
    const digits = String(body);
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
    const check = 10 - (sum % 11);
    if (check < 10) return `${digits}${check}`;
  }
}
