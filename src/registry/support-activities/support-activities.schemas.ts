import { Type } from 'typebox';
import { count, object, oneOf, optional, partialDate, text, uuid, vnd } from '../../kernel/parse.ts';
import { PlaceInput, TerritoryFilterInput } from '../../records/place.ts';
import { anyOf, dayRange } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { AGENCY_KINDS } from '../accounts/accounts.schemas.ts';
import { UNION_LEVELS } from '../cooperatives/cooperatives.schemas.ts';

export const SUPPORT_KINDS = [
  'ESTABLISHMENT_ADVICE',
  'ADVICE',
  'RESTRUCTURING',
  'GOVERNANCE',
  'PRODUCTION_PLAN',
  'DIGITAL',
  'CREDIT',
  'TRADE_PROMOTION',
  'OCOP',
  'BRAND',
  'LABEL',
  'TRACEABILITY',
  'DISTRIBUTION',
  'INSURANCE',
  'REFERRAL',
  'STUDY_VISIT',
  'PILOT_MODEL',
  'INSPECTION',
] as const;

export const ACTIVITY_STATES = ['PLANNED', 'ONGOING', 'COMPLETED', 'CANCELLED'] as const;

export const FUNDING_SOURCES = [
  'STATE_BUDGET',
  'PROVINCE_BUDGET',
  'DISTRICT_BUDGET',
  'COMMUNE_BUDGET',
  'UNION',
  'MAINSTREAMED',
  'SOCIALISED',
  'SOCIAL_POLICY_BANK',
  'AGRIBANK',
  'TYM',
  'COOPERATIVE_SUPPORT_FUND',
  'OTHER',
] as const;

/** The most cooperatives that one activity names. */
const MAX_COOPERATIVES = 500;

const facts = {
  doneOn: optional(partialDate('When it was done, or is planned: a year, a month or a day.')),
  organiserKind: Type.Optional(oneOf(AGENCY_KINDS, 'Who organised it; your own kind when left out.')),
  organiserName: optional(text(300, 'Name of the organiser.')),
  unionLevel: optional(oneOf(UNION_LEVELS, 'The level of the Women’s Union that helped.')),
  cooperativeIds: Type.Optional(
    Type.Array(uuid('A helped cooperative.'), { maxItems: MAX_COOPERATIVES, description: 'Who was helped.' }),
  ),
  beneficiaryCount: optional(count('Persons reached.')),
  femaleBeneficiaryCount: optional(count('Women among them.')),
  amountVnd: optional(vnd('What was spent or lent, in VND.')),
  fundingSource: optional(oneOf(FUNDING_SOURCES, 'Where the money came from.')),
  description: optional(text(4_000, 'What was done.')),
  documentNo: optional(text(200, 'Number of the document.')),
  source: optional(text(200, 'Where the facts come from.')),
};

export const SupportActivityRecordInput = object(
  {
    kind: oneOf(SUPPORT_KINDS, 'What kind of help.'),
    title: text(500, 'What it is called.'),
    state: Type.Optional(oneOf(ACTIVITY_STATES, 'How far it is; COMPLETED when left out.')),
    place: optional(PlaceInput),
    ...facts,
  },
  'Help given to cooperatives. Recorded where `place` says, else where the first cooperative stands.',
);

export const SupportActivityUpdateInput = object(
  {
    ...versioned,
    kind: Type.Optional(oneOf(SUPPORT_KINDS, 'What kind of help.')),
    title: Type.Optional(text(500, 'What it is called.')),
    state: Type.Optional(oneOf(ACTIVITY_STATES, 'How far it is.')),
    ...facts,
  },
  'A change: what is left out stays as it is, null clears.',
);

export const SupportActivityFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    kind: anyOf(SUPPORT_KINDS, 'Of one of these kinds.'),
    state: anyOf(ACTIVITY_STATES, 'In one of these states.'),
    organiserKind: optional(oneOf(AGENCY_KINDS, 'Organised by such an agency.')),
    cooperativeId: optional(uuid('That helped this cooperative.')),
    doneOn: dayRange('Done'),
  },
  'Conditions that all hold.',
);
