import { Type } from 'typebox';
import { day, object, oneOf, optional, partialDate, text, uuid } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { anyOf } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { COOPERATIVE_KINDS } from '../../registry/cooperatives/cooperatives.schemas.ts';
import { SUPPORT_KINDS } from '../../registry/support-activities/support-activities.schemas.ts';
import { level, listOf, positions } from '../plans/plans.schemas.ts';
import { INDICATOR_CODES, TARGET_UNITS } from './indicators.ts';

export const OPERATORS = [
  'VALUE',
  'AT_LEAST',
  'MORE_THAN',
  'ABOUT',
  'RANGE',
  'MILESTONE',
  'UNQUANTIFIED',
] as const;
export const SUBJECTS = ['INSPECTED_COMMUNE', 'INSPECTED_GROUP', 'SAVINGS_AND_LOAN_GROUP'] as const;
export const PERIODS = ['MONTH', 'QUARTER', 'YEAR'] as const;
export const POPULATIONS = [
  'WOMEN_MEMBERS_AND_WOMEN_WORKERS',
  'MEMBERS_OF_BOTH_GENDERS_AND_WOMEN_WORKERS',
  'MEMBERS_AND_WORKERS_OF_BOTH_GENDERS',
  'WOMEN_WORKERS_OF_COOPERATIVE_GROUPS',
] as const;
export const SCOPES = ['PROGRAMME', 'FOUNDED_IN_PERIOD', 'ALL'] as const;
export const CONDITIONS = ['FEMALE_MAJORITY'] as const;
export const HORIZONS = ['CUMULATIVE', 'PHASE_ONLY', 'UNSTATED'] as const;
export const STRENGTHS = ['DUTY', 'ASPIRATION'] as const;

const figure = (description: string) =>
  optional(Type.Number({ minimum: 0, maximum: 1_000_000_000_000, description }));

const place = {
  position: Type.Integer({ minimum: 1, maximum: 9_999, description: 'Its place in the plan.' }),
};

const needed = {
  sectionRef: text(60, 'Section of the plan that it stands in.'),
  indicator: oneOf(INDICATOR_CODES, 'What is counted.'),
  operator: oneOf(OPERATORS, 'How the figure is meant.'),
  unit: oneOf(TARGET_UNITS, 'What the figure is in.'),
  fromOn: day('First day of its period.'),
  toOn: day('Last day of its period, included.'),
};

const facts = {
  value: figure('The figure.'),
  valueMin: figure('Least of a range.'),
  valueMax: figure('Most of a range.'),
  perUnit: optional(level('One such target for each unit of this level.')),
  perSubject: optional(oneOf(SUBJECTS, 'One such target for each of these.')),
  perPeriod: optional(oneOf(PERIODS, 'One such target for each of these.')),
  actorLevel: optional(level('The level whose agencies carry it out.')),
  population: optional(oneOf(POPULATIONS, 'Who is counted.')),
  alternativePopulation: optional(oneOf(POPULATIONS, 'Who is counted by the other reading.')),
  populationText: optional(text(500, 'Who is counted, in the words of the plan.')),
  scope: optional(oneOf(SCOPES, 'Which cooperatives count.')),
  condition: optional(oneOf(CONDITIONS, 'What a counted cooperative fulfils.')),
  conditionText: optional(text(500, 'On which condition, in the words of the plan.')),
  countedPositions: positions('Positions of management that count.'),
  kinds: listOf(oneOf(COOPERATIVE_KINDS, 'A kind.'), COOPERATIVE_KINDS.length, 'Kinds that count.'),
  supportKinds: listOf(oneOf(SUPPORT_KINDS, 'A kind.'), SUPPORT_KINDS.length, 'Support that counts.'),
  alsoCounts: optional(text(500, 'What counts besides, in the words of the plan.')),
  denominatorText: optional(text(500, 'Of what a share is taken, in the words of the plan.')),
  foundedFromOn: optional(partialDate('Founded in this year, month or day at the earliest.')),
  foundedToOn: optional(partialDate('Founded in this year, month or day at the latest.')),
  horizon: optional(oneOf(HORIZONS, 'From when a figure of a later phase counts.')),
  strength: optional(oneOf(STRENGTHS, 'How binding it is.')),
  note: optional(text(4_000, 'What else should be known.')),
};

export const TargetCreateInput = object(
  { planId: uuid('The plan.'), position: optional(place.position), ...needed, ...facts },
  'A row of a plan.',
);

export const TargetUpdateInput = object(
  {
    ...versioned,
    position: Type.Optional(place.position),
    sectionRef: Type.Optional(needed.sectionRef),
    indicator: Type.Optional(needed.indicator),
    operator: Type.Optional(needed.operator),
    unit: Type.Optional(needed.unit),
    fromOn: Type.Optional(needed.fromOn),
    toOn: Type.Optional(needed.toOn),
    ...facts,
  },
  'A change: what is left out stays as it is, null clears.',
);

export const TargetFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    planId: optional(uuid('Of this plan.')),
    indicator: anyOf(INDICATOR_CODES, 'Of one of these indicators.'),
    operator: anyOf(OPERATORS, 'Meant in one of these ways.'),
    validOn: optional(day('Whose period includes this day.')),
  },
  'Conditions that all hold.',
);
