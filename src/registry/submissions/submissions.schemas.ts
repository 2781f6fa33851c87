import { Type } from 'typebox';
import { object, oneOf, optional, text, uuid } from '../../kernel/parse.ts';
import { PlaceInput, TerritoryFilterInput } from '../../records/place.ts';
import { anyOf } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';

export const SUBMISSION_KINDS = [
  'SUPPORT_REQUEST',
  'TRAINING_REGISTRATION',
  'COOPERATIVE_PROFILE',
  'PRODUCT',
  'MEDIA_ITEM',
] as const;
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];

export const SUBMISSION_STATES = ['PENDING', 'ACCEPTED', 'RETURNED', 'WITHDRAWN'] as const;

export const SubmissionCreateInput = object(
  {
    kind: oneOf(SUBMISSION_KINDS, 'What is sent in.'),
    cooperativeId: optional(uuid('About which cooperative: published, or in your territory.')),
    place: optional(PlaceInput),
    payload: Type.Record(Type.String(), Type.Unknown(), {
      description: 'What the acceptance will write: an object with the fields of that write.',
    }),
  },
  'What is sent in. It stands where its cooperative stands, else where its class stands, else where `place` says.',
);

export const SubmissionAcceptInput = object(
  versioned,
  'Accepts a pending submission: its write is made in your name.',
);

export const SubmissionReturnInput = object(
  { ...versioned, reason: text(2_000, 'Why, for the sender.') },
  'Sends a pending submission back.',
);

export const SubmissionWithdrawInput = object(versioned, 'Takes a pending submission back.');

export const SubmissionFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    kind: anyOf(SUBMISSION_KINDS, 'Of one of these kinds.'),
    state: anyOf(SUBMISSION_STATES, 'In one of these states.'),
    cooperativeId: optional(uuid('About this cooperative.')),
  },
  'Conditions that all hold.',
);
