import { day, object, optional } from '../kernel/parse.ts';

/** A range of days, both included. */
export const DateRangeInput = object(
  {
    from: optional(day('First day.')),
    to: optional(day('Last day, included.')),
  },
  'A range of days, both included.',
);
