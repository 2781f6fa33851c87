import type { Static } from 'typebox';
import type { CodeList, CodeOf } from '../../dictionary/code-list.ts';
import { POSITION } from '../../dictionary/code-lists/management-position.ts';
import {
  COOPERATIVE_GROUPING,
  STATISTICS_LEVEL,
  SUMMED_FIGURE,
  TRAINING_GROUPING,
  WOMEN_MANAGER_GROUPING,
} from '../../dictionary/code-lists/statistics.ts';
import { inputSchema } from '../../dictionary/input-schemas.ts';
import { code, codes, date, integer } from '../../dictionary/types.ts';
import { object, optional } from '../../kernel/parse.ts';

export const COOPERATIVE_GROUPINGS = COOPERATIVE_GROUPING.codes;
export const WOMEN_MANAGER_GROUPINGS = WOMEN_MANAGER_GROUPING.codes;
export const TRAINING_GROUPINGS = TRAINING_GROUPING.codes;

export const SUMMED_FIGURES = SUMMED_FIGURE.codes;
export type SummedFigure = CodeOf<typeof SUMMED_FIGURE>;

export const STATISTICS_LEVELS = STATISTICS_LEVEL.codes;
export type StatisticsLevel = CodeOf<typeof STATISTICS_LEVEL>;

export type Grouping = CodeOf<typeof COOPERATIVE_GROUPING> | CodeOf<typeof TRAINING_GROUPING>;

export const YEAR_OF_FIGURES = integer(1900, 2200);
export const FIGURES_OF_YEAR =
  'Sums of the newest figures that are dated in this year; of the newest of any day when left out.';

/** What is asked besides the filter; `groupings` are those of the noun. */
const askedOf = <List extends CodeList>(groupings: List) =>
  object(
    {
      groupBy: optional(inputSchema(codes<List>(groupings), 'What is counted by; nothing: the total alone.')),
      level: optional(inputSchema(code(STATISTICS_LEVEL), 'The level of TERRITORY; PROVINCE when left out.')),
      boundariesAt: optional(
        inputSchema(
          date,
          'The day whose boundaries TERRITORY follows; when left out that of `validAt`, else today.',
        ),
      ),
      position: optional(inputSchema(codes(POSITION), 'Only these positions; all when left out.')),
      sumOf: optional(inputSchema(codes(SUMMED_FIGURE), 'Which figures are summed; none when left out.')),
      figuresOfYear: optional(inputSchema(YEAR_OF_FIGURES, FIGURES_OF_YEAR)),
    },
    'What is counted, and how.',
  );

export const CooperativeStatisticsAsked = askedOf(COOPERATIVE_GROUPING);
export const WomenManagerStatisticsAsked = askedOf(WOMEN_MANAGER_GROUPING);
export const TrainingStatisticsAsked = askedOf(TRAINING_GROUPING);

export type StatisticsAsked = Static<typeof CooperativeStatisticsAsked | typeof TrainingStatisticsAsked>;
