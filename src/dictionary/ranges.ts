import { Type } from 'typebox';
import { day, object, oneOf, optional } from '../kernel/parse.ts';
import { RANGE_CERTAINTY } from './code-lists/range.ts';

/** A range of days, both included. */
export const DateRangeInput = object(
  {
    from: optional(day('First day.')),
    to: optional(day('Last day, included.')),
    certainty: optional(
      oneOf(
        RANGE_CERTAINTY.codes,
        'Of a date of which only the month or year is known: whether every day that can be meant is in the range (CERTAIN; when left out), or one at least (POSSIBLE). An exact date is in it or not.',
      ),
    ),
  },
  'A range of days, both included.',
);

const bound = (description: string) =>
  optional(Type.Integer({ minimum: 0, maximum: 10_000_000, description }));

/** A range of numbers, both included. */
export const IntRangeInput = object(
  { atLeast: bound('So many or more.'), atMost: bound('So many or fewer.') },
  'A range of numbers, both included.',
);
