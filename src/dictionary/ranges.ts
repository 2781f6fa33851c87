import { Type } from 'typebox';
import { day, object, optional } from '../kernel/parse.ts';

/** A range of days, both included. */
export const DateRangeInput = object(
  {
    from: optional(day('First day.')),
    to: optional(day('Last day, included.')),
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
