import { type Counts, countAsks } from './asks.queries.ts';
import type { Count, Definition, Outcome } from './definition.ts';
import { found } from './definition.ts';

/** Women managers. */
const NUMBERS = [
  'women',
  'trained',
  'programmeToDate',
  'cooperatives',
  // Of those trained: in no class that was recorded in the territory or served it.
  'trainedElsewhere',
  // Not counted: the day of the class may be outside the period.
  'uncertain',
  // Where the target is of new cooperatives: those of which it is not known whether they are.
  'foundingsUncertain',
] as const;

/** Per cent to two places; null of nothing. */
function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;
}

function outcomeOf({
  women,
  trained,
  programmeToDate,
  cooperatives,
  trainedElsewhere,
  uncertain,
  foundingsUncertain,
}: Counts<typeof NUMBERS>): Outcome {
  return {
    actual: shareOf(trained, women),
    numerator: trained,
    denominator: women,
    byBasis: women === 0 ? [] : [{ basis: 'PERSONS', value: trained, cooperatives }],
    heldAtEnd: null,
    programmeToDate,
    cooperativesWithoutBasis: null,
    findings: [
      ...(women === 0 ? [{ code: 'DENOMINATOR_EMPTY', count: null }] : []),
      ...found(
        ['TRAINED_ELSEWHERE', trainedElsewhere],
        ['TRAINING_DAY_UNCERTAIN', uncertain],
        ['FOUNDING_DAY_UNCERTAIN', foundingsUncertain],
      ),
    ],
  };
}

const count: Count = async (transaction, asks, knownAt, countedBy) => {
  const by = 'count_managers_trained';
  const rows = await countAsks(transaction, { by, numbers: NUMBERS, asks, knownAt, countedBy });
  return new Map(rows.map((row) => [row.n, outcomeOf(row)]));
};

/**
 * Women in a counted position of a cooperative or union on the day who completed a training of managers (governance,
 * business, law, digital) in the period, of all women in such a position.
 */
export const WOMEN_MANAGERS_TRAINED_RATE: Definition = {
  version: 2,
  kinds: ['COOPERATIVE', 'COOPERATIVE_UNION'],
  scope: 'ALL',
  countsPersons: true,
  readsPopulation: false,
  assumptions: ['TRAINED_ANYWHERE', 'FIRST_DAY_OF_TERMS', 'SEAT_ON_THE_DAY'],
  count,
};
