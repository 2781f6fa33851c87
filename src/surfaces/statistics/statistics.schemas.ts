import { type Static, Type } from 'typebox';
import { day, object, oneOf, optional } from '../../kernel/parse.ts';
import { POSITIONS } from '../../registry/management-positions/management-positions.schemas.ts';

export const COOPERATIVE_GROUPINGS = [
  'TERRITORY',
  'KIND',
  'SECTOR',
  'POSITION',
  'RATING',
  'YEAR',
  'STATUS',
  'OPERATING_STATE',
] as const;
export const WOMEN_MANAGER_GROUPINGS = [
  'TERRITORY',
  'KIND',
  'SECTOR',
  'POSITION',
  'RATING',
  'YEAR',
  'STATUS',
] as const;
export const TRAINING_GROUPINGS = ['TERRITORY', 'KIND', 'YEAR', 'TOPIC', 'STATUS'] as const;

export const STATISTICS_LEVELS = ['PROVINCE', 'COMMUNE'] as const;
export type StatisticsLevel = (typeof STATISTICS_LEVELS)[number];

export type Grouping = (typeof COOPERATIVE_GROUPINGS | typeof TRAINING_GROUPINGS)[number];

/** What is asked besides the filter; `groupings` are those of the noun. */
const askedOf = (groupings: readonly Grouping[]) =>
  object(
    {
      groupBy: optional(
        Type.Array(oneOf(groupings, 'A grouping.'), { maxItems: groupings.length, description: 'By what.' }),
      ),
      level: optional(oneOf(STATISTICS_LEVELS, 'Level of TERRITORY.')),
      boundariesAt: optional(day('The day of the boundaries.')),
      position: optional(Type.Array(oneOf(POSITIONS, 'A position.'), { maxItems: POSITIONS.length })),
    },
    'What is counted, and how.',
  );

export const CooperativeStatisticsAsked = askedOf(COOPERATIVE_GROUPINGS);
export const WomenManagerStatisticsAsked = askedOf(WOMEN_MANAGER_GROUPINGS);
export const TrainingStatisticsAsked = askedOf(TRAINING_GROUPINGS);

export type StatisticsAsked = Static<typeof CooperativeStatisticsAsked>;
