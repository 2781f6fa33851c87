import { type Counts, countAsks } from './asks.queries.ts';
import type { Ask, Count, Definition, Outcome } from './definition.ts';
import { found } from './definition.ts';

/** Cooperatives founded in the period. */
const NUMBERS = [
  'founded',
  // More women than men among their workers; for the unknown ones no figures say.
  'majority',
  'unknown',
  // Not counted: the day of the founding, or where it stood then, may be outside.
  'uncertain',
  // Of those counted: located elsewhere by now.
  'moved',
] as const;

const NONE = { founded: 0, majority: 0, unknown: 0, uncertain: 0, moved: 0 };

function outcomeOf(
  { needsMajority }: Ask,
  { founded, majority, unknown, uncertain, moved }: Omit<Counts<typeof NUMBERS>, 'n'>,
): Outcome {
  const actual = needsMajority ? majority : founded;
  return {
    actual,
    numerator: null,
    denominator: null,
    // Who manages is shown by the terms of named women.
    byBasis: [{ basis: 'PERSONS', value: actual, cooperatives: actual }],
    heldAtEnd: null,
    programmeToDate: null,
    cooperativesWithoutBasis: null,
    findings: found(
      ['CONDITION_UNKNOWN', needsMajority ? unknown : 0],
      ['FOUNDING_DAY_UNCERTAIN', uncertain],
      ['MOVED', moved],
    ),
  };
}

const count: Count = async (transaction, asks, knownAt) => {
  const own = asks.map((ask) => ({ ...ask, foundedFromOn: ask.fromOn }));
  const rows = await countAsks(transaction, {
    by: 'count_established',
    numbers: NUMBERS,
    asks: own,
    knownAt,
  });
  const byNumber = new Map(rows.map((row) => [row.n, row]));
  return new Map(asks.map((ask) => [ask.n, outcomeOf(ask, byNumber.get(ask.n) ?? NONE)]));
};

const ESTABLISHED = {
  version: 2,
  scope: null,
  countsPersons: false,
  readsPopulation: false,
  count,
} as const;

/**
 * Founded in the period with a level of the Women's Union, women-managed within the first year or on the day. A group
 * that becomes a cooperative counts on that day and leaves the groups; splits and mergers do not count; a later end
 * does not undo it.
 */
export const COOPERATIVES_ESTABLISHED: Definition = {
  ...ESTABLISHED,
  kinds: ['COOPERATIVE', 'COOPERATIVE_UNION'],
  assumptions: ['SEAT_ON_THE_DAY', 'FIRST_DAY_OF_TERMS', 'MAJORITY_WITHIN_TWELVE_MONTHS'],
};

/** As COOPERATIVES_ESTABLISHED, of groups. */
export const COOPERATIVE_GROUPS_ESTABLISHED: Definition = {
  ...ESTABLISHED,
  kinds: ['COOPERATIVE_GROUP'],
  assumptions: ['SEAT_ON_THE_DAY', 'GROUP_POSITIONS', 'FIRST_DAY_OF_TERMS', 'MAJORITY_WITHIN_TWELVE_MONTHS'],
};
