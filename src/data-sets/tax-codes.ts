import { parseTaxCode } from '../kernel/identifiers.ts';

/** No province has the number 99, with which these begin; the demonstration set's begin with 990. */
const FIRST_BODY = 991_000_000;

/** Tax codes of the sets one after the other: given to nobody, with a right check digit. Each exists only once. */
export function* taxCodes(): Generator<string, never> {
  for (let body = FIRST_BODY; ; body += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      const code = `${body}${digit}`;
      if (parseTaxCode(code).ok) yield code;
    }
  }
}
