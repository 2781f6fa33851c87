import { Type } from 'typebox';

/** The `knownAt` parameter; `what` is read as it was known. */
export const knownAtParameter = (what: string) =>
  Type.Optional(
    Type.String({
      format: 'date-time',
      description: `${what} as known at this moment, which has passed: RFC 3339 with its offset, such as \`2026-01-31T09:00:00+07:00\`. Precise to one second: what committed in the second before it may be left out. Only in a territory.`,
      examples: ['2026-01-31T09:00:00+07:00'],
    }),
  );
