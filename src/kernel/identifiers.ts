import type { ErrorCode } from './errors.ts';

/** An identifier as it is stored, or the code of what is wrong with it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ErrorCode };

/** What a personal number says of its holder. It never says where she lives. */
interface PersonalIdNumber {
  readonly number: string;
  /** Three digits: province (old code) or country of birth registration. */
  readonly provinceCode: string;
  readonly gender: 'MALE' | 'FEMALE';
  readonly birthYear: number;
}

const TAX_CODE_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];
const FIRST_CENTURY = 1900;
/** What a hyphen is typed or pasted as: dashes, the non-breaking hyphen, the minus sign. */
const DASHES = /[\p{Pd}\u2212]/gu;

/**
 * Parses a tax code: `NNNNNNNNNN`, or that with a suffix 001–999 of a dependent unit, which is stored with a hyphen.
 * Spaces are dropped, any dash is a hyphen. Fails with TAX_CODE_INVALID, or TAX_CODE_OF_PERSON for the twelve digits of a personal number.
 * Source: Circular 105/2020/TT-BTC, Art. 5.
 */
export function parseTaxCode(text: string): Parsed<string> {
  const compact = withoutSpaces(text).replace(DASHES, '-');
  if (/^\d{12}$/.test(compact)) return fail('TAX_CODE_OF_PERSON');
  const match = /^(\d{10})(?:-?(\d{3}))?$/.exec(compact);
  const [, code, suffix] = match ?? [];
  if (code === undefined || !hasCheckDigit(code) || suffix === '000') return fail('TAX_CODE_INVALID');
  return done(suffix === undefined ? code : `${code}-${suffix}`);
}

/** The tenth digit is ten less the weighted sum of the first nine modulo eleven; no code has a remainder of nought. */
function hasCheckDigit(code: string): boolean {
  const sum = TAX_CODE_WEIGHTS.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return 10 - (sum % 11) === Number(code[9]);
}

/**
 * Parses a personal identification number of twelve digits; `today` is `YYYY-MM-DD`. Spaces are dropped.
 * Fails with PERSONAL_ID_INVALID, also for a birth year that has not come yet.
 * Source: Decree 137/2015, Art. 13; Circular 07/2016; Law on Identity 2023, Art. 12.
 */
export function parsePersonalIdNumber(text: string, today: string): Parsed<PersonalIdNumber> {
  const number = withoutSpaces(text);
  if (!/^\d{12}$/.test(number)) return fail('PERSONAL_ID_INVALID');
  const provinceCode = number.slice(0, 3);
  const genderAndCentury = Number(number[3]);
  const birthYear = FIRST_CENTURY + 100 * Math.floor(genderAndCentury / 2) + Number(number.slice(4, 6));
  if (provinceCode === '000' || birthYear > Number(today.slice(0, 4))) return fail('PERSONAL_ID_INVALID');
  return done({ number, provinceCode, gender: genderAndCentury % 2 === 0 ? 'MALE' : 'FEMALE', birthYear });
}

/**
 * Parses a Vietnamese phone number, written with 0, +84, 84 or 0084 and spaces, dots, dashes or brackets, to E.164.
 * Mobile: 03, 05, 07, 08, 09 and eight digits; landline: 024 or 028 and eight, other 02xx and
 * seven, which is eleven digits for all; a hotline: 1800 or 1900 and four to six, without a 0 before.
 * Fails with PHONE_INVALID.
 */
export function parsePhone(text: string): Parsed<string> {
  const compact = text
    .normalize('NFKC')
    .replace(/[\s.()]/g, '')
    .replace(DASHES, '');
  const hotline = /^(?:\+84|0084|84)?(1[89]00\d{4,6})$/.exec(compact)?.[1];
  if (hotline !== undefined) return done(`+84${hotline}`);
  const national = compact.replace(/^(?:\+84|0084|84(?=\d{9,10}$))0?/, '0');
  const isMobile = /^0[35789]\d{8}$/.test(national);
  const isLandline = /^02\d{9}$/.test(national);
  return isMobile || isLandline ? done(`+84${national.slice(1)}`) : fail('PHONE_INVALID');
}

function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function done<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

function fail(code: ErrorCode): { ok: false; code: ErrorCode } {
  return { ok: false, code };
}
