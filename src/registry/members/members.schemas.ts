import { Type } from 'typebox';
import { object, oneOf, optional, partialDate, text, uuid, vnd } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { anyOf, dayRange } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { GENDERS, PersonChangeInput, PersonInput } from '../persons/persons.schemas.ts';

/** The codes of `member_kinds`. */
export const MEMBER_KINDS = ['OFFICIAL', 'ASSOCIATE_CONTRIBUTING', 'ASSOCIATE_NON_CONTRIBUTING'] as const;

/** The codes of `member_party_kinds`. */
export const PARTY_KINDS = [
  'INDIVIDUAL',
  'HOUSEHOLD',
  'COOPERATIVE_GROUP',
  'UNINCORPORATED_ORG',
  'LEGAL_ENTITY',
  'FOREIGN_INVESTOR',
] as const;

const kind = oneOf(MEMBER_KINDS, 'What the member is to the cooperative.');
const endReason = optional(text(500, 'Why it ended.'));

const facts = {
  partyKind: Type.Optional(oneOf(PARTY_KINDS, 'Who or what the member is.')),
  partyName: optional(text(300, 'Name of the household or body.')),
  partyCode: optional(text(50, 'Tax code or registration number of the body.')),
  capitalShareVnd: optional(vnd('Share of the capital, in VND.')),
  fromOn: optional(partialDate('First day of the membership: a year, a month or a day.')),
  toOn: optional(partialDate('First day no longer a member: a year, a month or a day.')),
  endReason,
  documentNo: optional(text(200, 'Number of the document.')),
  source: optional(text(200, 'Where the facts come from.')),
};

export const MemberCreateInput = object(
  {
    cooperativeId: uuid('The cooperative or group.'),
    kind,
    person: optional(PersonInput),
    womenManagerId: optional(uuid('The member or representative, when she is this woman manager.')),
    memberCooperativeId: optional(uuid('The member, when it is a cooperative or group of the registry.')),
    ...facts,
  },
  'A member, recorded where its cooperative stands.',
);

export const MemberUpdateInput = object(
  { ...versioned, kind: Type.Optional(kind), person: optional(PersonChangeInput), ...facts },
  'A change: what is left out stays as it is, null clears.',
);

export const MemberEndInput = object(
  {
    ...versioned,
    toOn: partialDate('First day no longer a member: a year, a month or a day.'),
    endReason,
  },
  'The end of a membership.',
);

export const MemberFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    cooperativeId: optional(uuid('Of this cooperative.')),
    kind: anyOf(MEMBER_KINDS, 'Of one of these kinds.'),
    partyKind: anyOf(PARTY_KINDS, 'Whose party is one of these.'),
    gender: optional(oneOf(GENDERS, 'Of this gender: the member, or who represents it.')),
    isCurrent: optional(Type.Boolean({ description: 'Whether the membership holds today.' })),
    joinedOn: dayRange('Joined'),
    search: optional(
      text(200, 'Words of the name, with accents or without. FORBIDDEN for roles that may not read names.'),
    ),
  },
  'Conditions that all hold.',
);
