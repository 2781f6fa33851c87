import { Type } from 'typebox';
import { object, oneOf, optional, partialDate, text, uuid } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { anyOf, dayRange } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';

export const COMMENDATION_KINDS = [
  'CERTIFICATE_OF_MERIT',
  'LETTER_OF_COMMENDATION',
  'TITLE',
  'MEDAL',
  'PRIZE',
] as const;

export const COMMENDATION_LEVELS = ['STATE', 'MINISTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'OTHER'] as const;

const kind = oneOf(COMMENDATION_KINDS, 'What was given.');
const title = text(500, 'What it is called.');
const level = oneOf(COMMENDATION_LEVELS, 'Who gives it, by level.');

const facts = {
  awardedBy: optional(text(300, 'Who gave it.')),
  awardedOn: optional(partialDate('When: a year, a month or a day.')),
  decisionNo: optional(text(200, 'Number of the decision.')),
  cooperativeId: optional(uuid('Who received it.')),
  womenManagerId: optional(uuid('Which woman manager received it.')),
  source: optional(text(200, 'Where the facts come from.')),
};

export const CommendationRecordInput = object(
  { kind, title, level, ...facts },
  'A commendation of a cooperative, of a woman manager, or of her as of its. It stands where the cooperative stands, else where she was recorded.',
);

export const CommendationUpdateInput = object(
  {
    ...versioned,
    kind: Type.Optional(kind),
    title: Type.Optional(title),
    level: Type.Optional(level),
    ...facts,
  },
  'A change: what is left out stays as it is, null clears.',
);

export const CommendationFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    kind: anyOf(COMMENDATION_KINDS, 'Of one of these kinds.'),
    level: anyOf(COMMENDATION_LEVELS, 'Of one of these levels.'),
    cooperativeId: optional(uuid('Of this cooperative.')),
    womenManagerId: optional(uuid('Of this woman manager.')),
    awardedOn: dayRange('Given'),
  },
  'Conditions that all hold.',
);
