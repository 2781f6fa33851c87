import { Type } from 'typebox';
import { day, object, oneOf, optional, text, uuid } from '../../kernel/parse.ts';
import { PlaceInput, TerritoryFilterInput } from '../../records/place.ts';
import { anyOf, dayRange } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';

export const REQUEST_KINDS = [
  'FOUNDING',
  'CREDIT',
  'TRAINING',
  'TRADE_PROMOTION',
  'BRAND',
  'LEGAL',
  'DIGITAL',
  'OTHER',
] as const;

export const REQUEST_STATES = ['NEW', 'IN_PROGRESS', 'ANSWERED', 'DECLINED', 'WITHDRAWN'] as const;

const kind = oneOf(REQUEST_KINDS, 'What is asked for.');
const subject = text(300, 'In short.');
const requestedOn = day('Day of the request; today when left out.');

const facts = {
  details: optional(text(4_000, 'At length.')),
  requesterName: optional(text(200, 'Who asks.')),
  requesterPhone: optional(text(30, 'Her telephone; kept as +84….')),
  requesterEmail: optional(text(200, 'Her e-mail address.')),
  source: optional(text(200, 'Where the facts come from.')),
};

export const SupportRequestCreateInput = object(
  {
    kind,
    subject,
    cooperativeId: optional(uuid('For whom.')),
    place: optional(PlaceInput),
    requestedOn: optional(requestedOn),
    ...facts,
  },
  'A request. It stands where its cooperative stands, else where `place` says.',
);

export const SupportRequestUpdateInput = object(
  {
    ...versioned,
    kind: Type.Optional(kind),
    subject: Type.Optional(subject),
    isInProgress: Type.Optional(
      Type.Boolean({ description: 'Whether somebody works on it: IN_PROGRESS, else NEW.' }),
    ),
    requestedOn: Type.Optional(day('Day of the request.')),
    ...facts,
  },
  'A change: what is left out stays as it is, null clears. An answered or withdrawn request is changed no more.',
);

export const SupportRequestAnswerInput = object(
  {
    ...versioned,
    answer: text(4_000, 'The answer.'),
    isDeclined: Type.Optional(Type.Boolean({ description: 'Whether it is a no: DECLINED, else ANSWERED.' })),
    answeredOn: optional(day('Day of the answer; today when left out.')),
  },
  'The answer, or another one for a request that is answered.',
);

export const SupportRequestWithdrawInput = object(versioned, 'Takes a request back that is not answered.');

export const SupportRequestFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    kind: anyOf(REQUEST_KINDS, 'Of one of these kinds.'),
    state: anyOf(REQUEST_STATES, 'In one of these states.'),
    cooperativeId: optional(uuid('For this cooperative.')),
    requestedOn: dayRange('Asked'),
  },
  'Conditions that all hold.',
);
