import { type Problem, problem } from '../../kernel/errors.ts';
import { parsePersonalIdNumber, parsePhone } from '../../kernel/identifiers.ts';
import type { Codes } from '../../reference/codes.ts';
import type { Person, PersonChange } from './persons.schemas.ts';

/** What a write says of a person, with identifiers in their stored form. Undefined: not said; null: cleared. */
export interface PersonFacts {
  readonly name?: string;
  readonly gender?: string;
  readonly birthYear?: number | null;
  readonly identity: {
    readonly number?: string | null;
    readonly birthDate?: string | null;
    readonly phone?: string | null;
    readonly address?: string | null;
  };
  readonly sensitive: {
    readonly ethnicGroupCode?: string | null;
    readonly hasDisability?: boolean | null;
    readonly povertyCategory?: string | null;
  };
}

export interface PersonFindings {
  readonly facts: PersonFacts;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What of a person is stored already. */
export interface StoredPersonFacts {
  readonly gender: string;
  readonly birthYear: number | null;
  /** Behind the inner wall; left out where nothing is said that is compared with it. */
  readonly birthDate?: string | null;
  readonly number?: string | null;
}

interface Lookup {
  readonly codes: Codes;
  readonly today: string;
}

type Input = Partial<Person> | PersonChange;
type OfNumber = { readonly gender: 'FEMALE' | 'MALE'; readonly birthYear: number };

/** The first day on which a person of the registry can be born. */
const FIRST_BIRTH = '1900-01-01';

/**
 * What can be wrong with what is said of a person; `stored` is null for one that is not yet recorded. Pure; `path`
 * begins the fields of the findings.
 * Source: Decree 137/2015 Article 13 (what a personal number says of gender and birth year).
 */
export function checkPerson(
  input: Input,
  stored: StoredPersonFacts | null,
  { codes, today }: Lookup,
  path: string,
): PersonFindings {
  const problems: Problem[] = [];
  const wrong = (code: Problem['code'], field: string, params?: Problem['params']) =>
    problems.push(problem(code, `${path}.${field}`, params));
  const { personalIdNumber, phone, ethnicGroupCode, birthDate } = input;
  const number = personalIdNumber == null ? null : parsePersonalIdNumber(personalIdNumber, today);
  if (number?.ok === false) wrong(number.code, 'personalIdNumber');
  const parsedPhone = phone == null ? null : parsePhone(phone);
  if (parsedPhone?.ok === false) wrong(parsedPhone.code, 'phone');
  if (birthDate != null && birthDate < FIRST_BIRTH) {
    wrong('DATE_TOO_EARLY', 'birthDate', { first: FIRST_BIRTH });
  }
  if (ethnicGroupCode != null && codes.findEthnicGroup(ethnicGroupCode) === null) {
    wrong('FIELD_VALUE', 'ethnicGroupCode', { allowed: '01–55' });
  }
  const ofNumber = number?.ok === true ? number.value : null;
  const birthYear = birthYearOf(input, stored === null ? ofNumber : null);
  const known = birthYear ?? stored?.birthYear ?? null;
  const agreement = checkAgreement(input, stored, { ofNumber, birthYear: known, today }, path);
  return {
    facts: {
      ...(input.name !== undefined && { name: input.name }),
      ...genderOf(input, stored === null ? ofNumber : null),
      ...given('birthYear', birthYear, birthYear ?? null),
      identity: {
        ...given('number', personalIdNumber, ofNumber?.number ?? null),
        ...given('birthDate', birthDate, birthDate ?? null),
        ...given('phone', phone, parsedPhone?.ok === true ? parsedPhone.value : null),
        ...given('address', input.address, input.address ?? null),
      },
      sensitive: sensitiveFacts(input),
    },
    problems: [...problems, ...agreement.problems],
    warnings: agreement.warnings,
  };
}

/** What the personal number says, as it is said or stored; `birthYear` is the one after the write. */
interface Compared {
  readonly ofNumber: (OfNumber & { readonly number: string }) | null;
  readonly birthYear: number | null;
  readonly today: string;
}

/**
 * Whether the facts of a birth agree with each other, those that are stored with those that are said. Pure.
 * Problems: BIRTH_YEAR_MISMATCH, and BIRTH_DATE_MISMATCH of an exact date and the number. Warning: PERSONAL_ID_MISMATCH.
 */
function checkAgreement(
  input: Input,
  stored: StoredPersonFacts | null,
  { ofNumber, birthYear, today }: Compared,
  path: string,
): { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const says = (...fields: readonly (keyof Input)[]) => fields.some((field) => input[field] !== undefined);
  const birthDate = input.birthDate === undefined ? (stored?.birthDate ?? null) : input.birthDate;
  const storedNumber = says('personalIdNumber') ? null : (stored?.number ?? null);
  const number = ofNumber ?? (storedNumber === null ? null : ofStored(storedNumber, today));
  const yearOfDate = birthDate === null ? null : Number(birthDate.slice(0, 4));
  const isOtherYear =
    says('birthYear', 'birthDate') && yearOfDate !== null && birthYear !== null && birthYear !== yearOfDate;
  const isOtherDate =
    says('personalIdNumber', 'birthDate') &&
    yearOfDate !== null &&
    number !== null &&
    number.birthYear !== yearOfDate;
  const isOtherNumber =
    says('gender', 'birthYear', 'birthDate', 'personalIdNumber') &&
    number !== null &&
    disagrees(number, input.gender ?? stored?.gender ?? null, birthYear);
  const at = (field: string) => `${path}.${field}`;
  const ofYear = says('birthYear') ? 'birthYear' : 'birthDate';
  const ofDate = says('birthDate') ? 'birthDate' : 'personalIdNumber';
  return {
    problems: [
      ...(isOtherYear ? [problem('BIRTH_YEAR_MISMATCH', at(ofYear), { birthDate: birthDate ?? '' })] : []),
      ...(isOtherDate ? [problem('BIRTH_DATE_MISMATCH', at(ofDate), { birthYear: number.birthYear })] : []),
    ],
    warnings: isOtherNumber ? [problem('PERSONAL_ID_MISMATCH', at('personalIdNumber'))] : [],
  };
}

function ofStored(number: string, today: string): OfNumber | null {
  const parsed = parsePersonalIdNumber(number, today);
  return parsed.ok ? parsed.value : null;
}

function disagrees(ofNumber: OfNumber, gender: string | null, birthYear: number | null): boolean {
  const isOther = gender !== null && gender !== 'UNKNOWN' && gender !== ofNumber.gender;
  return isOther || (birthYear !== null && birthYear !== ofNumber.birthYear);
}

/** The year stated, else the one of the exact date, else for a new record the one of the number. */
function birthYearOf(input: Input, ofNumber: OfNumber | null): number | null | undefined {
  if (input.birthYear != null) return input.birthYear;
  if (input.birthDate != null) return Number(input.birthDate.slice(0, 4));
  return input.birthYear === undefined ? ofNumber?.birthYear : null;
}

function genderOf({ gender }: Input, ofNumber: OfNumber | null): { gender?: string } {
  const known = gender ?? ofNumber?.gender;
  return known === undefined ? {} : { gender: known };
}

function sensitiveFacts(input: Input) {
  return {
    ...given('ethnicGroupCode', input.ethnicGroupCode, input.ethnicGroupCode ?? null),
    ...given('hasDisability', input.hasDisability, input.hasDisability ?? null),
    ...given('povertyCategory', input.povertyCategory, input.povertyCategory ?? null),
  };
}

/** The property when something was said, else nothing. */
export function given<Key extends string, Value>(
  key: Key,
  said: unknown,
  value: Value,
): { [K in Key]?: Value } {
  return said === undefined ? {} : ({ [key]: value } as { [K in Key]: Value }); // one computed key
}
