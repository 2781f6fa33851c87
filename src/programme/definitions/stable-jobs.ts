import { type Counts, countAsks } from './asks.queries.ts';
import type { Ask, BasisFigure, Count, Definition, Outcome } from './definition.ts';
import { found } from './definition.ts';

/** Stable jobs, by persons and by figures apart. */
const NUMBERS = [
  'persons',
  'personsHeld',
  'personsCooperatives',
  // Persons with a stable job of which nobody knows the beginning.
  'undated',
  // Persons in a job called stable that is neither open-ended nor twelve months old.
  'notYet',
  // Persons whose job may have been obtained outside the period.
  'uncertain',
  'figures',
  'figuresHeld',
  'figuresCooperatives',
  // Cooperatives whose first figures are of the period, with nothing to compare them with.
  'withoutBaseline',
  'withoutBasis',
  // Cooperatives that name some of their workers, and by their figures have more.
  'namesLeftOut',
  // Cooperatives in which jobs were obtained and which are located elsewhere by now.
  'moved',
  // Where the target is of new cooperatives: those of which it is not known whether they are.
  'foundingsUncertain',
] as const;

function outcomeOf({ counted }: Ask, row: Counts<typeof NUMBERS>): Outcome {
  const bases: BasisFigure[] = [
    { basis: 'PERSONS', value: row.persons, cooperatives: row.personsCooperatives },
    { basis: 'COOPERATIVE_FIGURES', value: row.figures, cooperatives: row.figuresCooperatives },
  ];
  const byBasis = bases.filter((one) => one.cooperatives > 0);
  return {
    actual: byBasis.reduce((sum, one) => sum + one.value, 0),
    numerator: null,
    denominator: null,
    byBasis,
    heldAtEnd: row.personsHeld + row.figuresHeld,
    programmeToDate: null,
    cooperativesWithoutBasis: row.withoutBasis,
    findings: found(
      ['FIGURES_WITHOUT_BASELINE', row.withoutBaseline],
      ['NAMES_LEFT_OUT_FOR_FIGURES', row.namesLeftOut],
      ['FIGURES_TELL_NO_MEN', counted === 'WOMEN_AND_MEMBERS' ? row.figuresCooperatives : 0],
      ['JOBS_UNDATED', row.undated],
      ['JOBS_NOT_YET_STABLE', row.notYet],
      ['JOBS_UNCERTAIN', row.uncertain],
      ['FOUNDING_DAY_UNCERTAIN', row.foundingsUncertain],
      ['MOVED', row.moved],
    ),
  };
}

const count: Count = async (transaction, asks, knownAt, countedBy) => {
  const byNumber = new Map(asks.map((ask) => [ask.n, ask]));
  const by = 'count_stable_jobs';
  const rows = await countAsks(transaction, { by, numbers: NUMBERS, asks, knownAt, countedBy });
  return new Map(
    rows.flatMap((row) => {
      const ask = byNumber.get(row.n);
      return ask === undefined ? [] : [[row.n, outcomeOf(ask, row)] as const];
    }),
  );
};

/**
 * Cumulative: distinct persons who obtained a stable job in the period; beside it who holds one at its end. A spell
 * that turns from seasonal to stable is a new one.
 */
const STABLE_JOBS = {
  version: 2,
  scope: 'PROGRAMME',
  countsPersons: true,
  readsPopulation: true,
  count,
  assumptions: [
    'STABLE_IS_TWELVE_MONTHS',
    'SCOPE_ON_THE_DAY',
    'FIGURES_BY_GROWTH',
    'NAMES_WHERE_COMPLETE',
    'CARRIED_OVER',
    'FIRST_DAY_OF_TERMS',
    'MEMBERS_ARE_PERSONS_AND_HOUSEHOLDS',
    'SEAT_ON_THE_DAY',
  ],
} as const;

export const WOMEN_STABLE_JOBS_COOPERATIVES: Definition = {
  ...STABLE_JOBS,
  kinds: ['COOPERATIVE', 'COOPERATIVE_UNION'],
};

export const WOMEN_STABLE_JOBS_COOPERATIVE_GROUPS: Definition = {
  ...STABLE_JOBS,
  kinds: ['COOPERATIVE_GROUP'],
  assumptions: [...STABLE_JOBS.assumptions, 'GROUP_POSITIONS', 'GROUP_MEMBERS_AT_WORK'],
};

export const WOMEN_STABLE_JOBS: Definition = {
  ...STABLE_JOBS,
  kinds: ['COOPERATIVE', 'COOPERATIVE_UNION', 'COOPERATIVE_GROUP'],
  assumptions: [...STABLE_JOBS.assumptions, 'GROUP_POSITIONS', 'GROUP_MEMBERS_AT_WORK'],
};
