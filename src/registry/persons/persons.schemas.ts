import { type Static, Type } from 'typebox';
import { day, object, oneOf, optional, text } from '../../kernel/parse.ts';

export const GENDERS = ['FEMALE', 'MALE', 'UNKNOWN'] as const;
export const POVERTY_CATEGORIES = [
  'POOR',
  'NEAR_POOR',
  'JUST_ESCAPED_POVERTY',
  'AVERAGE_LIVING_STANDARD',
  'NONE',
] as const;

/** What can be said of a person beside name and gender. Left out: as it is; null: cleared. */
export const personFacts = {
  birthYear: optional(Type.Integer({ minimum: 1900, maximum: 2100, description: 'Year of birth.' })),
  personalIdNumber: optional(
    text(20, 'Personal identification number, 12 digits; kept encrypted (Law 17/2023/QH15 Article 15(1)).'),
  ),
  birthDate: optional(day('Exact day of birth.')),
  phone: optional(text(30, 'Telephone; kept as +84….')),
  address: optional(text(500, 'Where the person lives.')),
  ethnicGroupCode: optional(text(2, 'Ethnic group, 01 Kinh … 54 (Decision 121-TCTK/PPCĐ, 1979).')),
  hasDisability: optional(Type.Boolean({ description: 'Whether the person has a disability.' })),
  povertyCategory: optional(oneOf(POVERTY_CATEGORIES, 'Category of the household (Decree 07/2021/NĐ-CP).')),
};

const gender = (description: string) => Type.Optional(oneOf(GENDERS, description));

/** A person of a new record; the fields are those of the kind `person` in the policy. */
export const PersonInput = object(
  {
    name: text(200, 'Full name.'),
    gender: gender('Gender; when left out as the personal number says, else UNKNOWN.'),
    ...personFacts,
  },
  'A person. One whose number the record’s territory knows already is found, and only what was unknown is added.',
);

export const PersonChangeInput = object(
  { name: Type.Optional(text(200, 'Full name.')), gender: gender('Gender.'), ...personFacts },
  'A change of a person: what is left out stays as it is, null clears.',
);

export type Person = Static<typeof PersonInput>;
export type PersonChange = Static<typeof PersonChangeInput>;
