import { type Problem, problem } from '../../kernel/errors.ts';
import { parsePersonalIdNumber, parsePhone } from '../../kernel/identifiers.ts';
import type { Codes } from '../../reference/codes.ts';
import type { WomenManagerCreate, WomenManagerUpdate } from './women-managers.schemas.ts';

/** What a write says of her, with identifiers in their stored form. Undefined: not said; null: cleared. */
export interface WomanFacts {
  readonly name?: string;
  readonly birthYear?: number | null;
  readonly isUnionMember?: boolean | null;
  readonly source?: string | null;
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

export interface WomanFindings {
  readonly facts: WomanFacts;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

type Input = Partial<WomenManagerCreate> | Partial<WomenManagerUpdate>;

/**
 * What can be wrong with what is said of a woman manager. Pure; `path` begins the fields of the findings.
 * PERSONAL_ID_MISMATCH is a warning: papers disagree in life.
 */
export function checkWoman(
  input: Input,
  storedBirthYear: number | null,
  { codes, today }: { readonly codes: Codes; readonly today: string },
  path: string,
): WomanFindings {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const wrong = (code: Problem['code'], field: string, params?: Problem['params']) =>
    problems.push(problem(code, `${path}.${field}`, params));
  if ('gender' in input && input.gender !== undefined && input.gender !== 'FEMALE')
    wrong('GENDER_NOT_FEMALE', 'gender');
  const { personalIdNumber, phone, ethnicGroupCode, birthDate } = input;
  const number = personalIdNumber == null ? null : parsePersonalIdNumber(personalIdNumber, today);
  if (number?.ok === false) wrong(number.code, 'personalIdNumber');
  const parsedPhone = phone == null ? null : parsePhone(phone);
  if (parsedPhone?.ok === false) wrong(parsedPhone.code, 'phone');
  if (birthDate != null && birthDate > today) wrong('DATE_FUTURE', 'birthDate');
  if (ethnicGroupCode != null && codes.findEthnicGroup(ethnicGroupCode) === null) {
    wrong('FIELD_VALUE', 'ethnicGroupCode', { allowed: '01–55' });
  }
  const birthYear = birthYearOf(input, number?.ok === true ? number.value.birthYear : null);
  const known = birthYear ?? storedBirthYear;
  if (known !== null && known > Number(today.slice(0, 4))) wrong('DATE_FUTURE', 'birthYear');
  if (
    number?.ok === true &&
    (number.value.gender !== 'FEMALE' || (known !== null && known !== number.value.birthYear))
  ) {
    warnings.push(problem('PERSONAL_ID_MISMATCH', `${path}.personalIdNumber`));
  }
  const identity = {
    ...given('number', personalIdNumber, number?.ok === true ? number.value.number : null),
    ...given('birthDate', birthDate, birthDate ?? null),
    ...given('phone', phone, parsedPhone?.ok === true ? parsedPhone.value : null),
    ...given('address', input.address, input.address ?? null),
  };
  return {
    facts: {
      ...plainFacts(input),
      ...given('birthYear', birthYear, birthYear ?? null),
      identity,
      sensitive: sensitiveFacts(input),
    },
    problems,
    warnings,
  };
}

/** The year stated, else the one of the exact date, else for a new record the one of the number. */
function birthYearOf(input: Input, ofNumber: number | null): number | null | undefined {
  if (input.birthYear !== undefined) return input.birthYear;
  if (input.birthDate != null) return Number(input.birthDate.slice(0, 4));
  return 'id' in input ? undefined : (ofNumber ?? undefined);
}

function plainFacts(input: Input) {
  return {
    ...(input.name === undefined ? {} : { name: input.name }),
    ...given('isUnionMember', input.isUnionMember, input.isUnionMember ?? null),
    ...given('source', input.source, input.source ?? null),
  };
}

function sensitiveFacts(input: Input) {
  return {
    ...given('ethnicGroupCode', input.ethnicGroupCode, input.ethnicGroupCode ?? null),
    ...given('hasDisability', input.hasDisability, input.hasDisability ?? null),
    ...given('povertyCategory', input.povertyCategory, input.povertyCategory ?? null),
  };
}

/** The property when something was said, else nothing. */
function given<Key extends string, Value>(key: Key, said: unknown, value: Value): { [K in Key]?: Value } {
  return said === undefined ? {} : ({ [key]: value } as { [K in Key]: Value }); // one computed key
}
