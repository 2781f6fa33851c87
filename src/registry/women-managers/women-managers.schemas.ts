import { type Static, Type } from 'typebox';
import { object, oneOf, optional, text, uuid } from '../../kernel/parse.ts';
import { PlaceInput, TerritoryFilterInput } from '../../records/place.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { NestedPositionInput, POSITIONS } from '../management-positions/management-positions.schemas.ts';
import { GENDERS, personFacts } from '../persons/persons.schemas.ts';

/** What can be said of her in create and update alike. Left out: as it is; null: cleared. */
const facts = {
  ...personFacts,
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

export const WOMEN_MANAGER_ORDERS = ['NAME', 'CREATED_AT', 'RELEVANCE'] as const;

export type WomenManagerCreate = Static<typeof WomenManagerCreateInput>;
export type WomenManagerUpdate = Static<typeof WomenManagerUpdateInput>;
export type WomenManagerFilterValue = Static<typeof WomenManagerFilter>;
