import { Type } from 'typebox';
import { day, object, oneOf, optional } from '../../kernel/parse.ts';

/** A condition on a closed list: one of several values. */
export const anyOf = <const Values extends readonly string[]>(values: Values, description: string) =>
  optional(
    Type.Array(oneOf(values, 'One of them.'), {
      maxItems: values.length,
      description: `${description} Repeated for more than one.`,
    }),
  );

/** A condition on a day: within two days, both included. `done` says what happened on it. */
export const dayRange = (done: string) =>
  optional(
    object(
      {
        from: optional(day(`${done} on this day or later.`)),
        to: optional(day(`${done} on this day or earlier.`)),
      },
      'A range of days, both included.',
    ),
  );
