import { type Static, Type } from 'typebox';
import { day, object, oneOf, optional, text, uuid } from '../../kernel/parse.ts';
import { NestedPositionInput, POSITIONS } from '../management-positions/management-positions.schemas.ts';
import { PlaceInput, TerritoryFilterInput } from '../place.ts';
import { versioned } from '../versioned.ts';

const GENDERS = ['FEMALE', 'MALE', 'UNKNOWN'] as const;
export const POVERTY_CATEGORIES = [
  'POOR',
  'NEAR_POOR',
  'JUST_ESCAPED_POVERTY',
  'AVERAGE_LIVING_STANDARD',
  'NONE',
] as const;

/** What can be said of her in create and update alike. Left out: as it is; null: cleared. */
const facts = {
  birthYear: optional(Type.Integer({ minimum: 1900, maximum: 2100, description: 'Year of birth.' })),
  personalIdNumber: optional(
    text(20, 'Personal identification number, 12 digits; kept encrypted (Law 17/2023/QH15 Article 15(1)).'),
  ),
  birthDate: optional(day('Exact day of birth.')),
  phone: optional(text(30, 'Telephone; kept as +84….')),
  address: optional(text(500, 'Where she lives.')),
  ethnicGroupCode: optional(text(2, 'Ethnic group, 01 Kinh … 54 (Decision 121-TCTK/PPCĐ, 1979).')),
  hasDisability: optional(Type.Boolean({ description: 'Whether she has a disability.' })),
  povertyCategory: optional(oneOf(POVERTY_CATEGORIES, 'Category of her household (Decree 07/2021/NĐ-CP).')),
  isUnionMember: optional(Type.Boolean({ description: 'Whether she is a member of the Women’s Union.' })),
  source: optional(text(200, 'Where the facts come from.')),
};

export const WomenManagerCreateInput = object(
  {
    name: text(200, 'Full name.'),
    gender: Type.Optional(oneOf(GENDERS, 'FEMALE, or left out; others are refused.')),
    recordedIn: Type.Optional(PlaceInput),
    positions: Type.Optional(
      Type.Array(NestedPositionInput, { maxItems: 20, description: 'Her positions.' }),
    ),
    ...facts,
  },
  'A woman manager. Recorded where `recordedIn` says, else where her first cooperative stands.',
);

export const WomenManagerUpdateInput = object(
  { ...versioned, name: Type.Optional(text(200, 'Full name.')), ...facts },
  'A change: what is left out stays as it is, null clears.',
);

export const WomenManagerFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    position: optional(Type.Array(oneOf(POSITIONS, 'A position.'), { maxItems: 12 })),
    isCurrent: optional(Type.Boolean({ description: 'Whether she holds a position today.' })),
    cooperativeId: optional(uuid('Of this cooperative.')),
    search: optional(text(200, 'Words of her name, with accents or without.')),
  },
  'Conditions that all hold.',
);

export const WOMEN_MANAGER_ORDERS = ['NAME', 'CREATED_AT'] as const;

export type WomenManagerCreate = Static<typeof WomenManagerCreateInput>;
export type WomenManagerUpdate = Static<typeof WomenManagerUpdateInput>;
export type WomenManagerFilterValue = Static<typeof WomenManagerFilter>;
