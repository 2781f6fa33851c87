import type { KnownAt } from '../../database/history.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { UnitCover } from '../../reference/territory.ts';
import type { CountedBy } from '../../registry/persons/counted-by.ts';
import type { AssumptionCode } from './assumptions.ts';

/** Where a figure comes from; never mixed inside one cooperative. */
const BASES = ['PERSONS', 'COOPERATIVE_FIGURES', 'REPORTED'] as const;
export type Basis = (typeof BASES)[number];

/** Which cooperatives an indicator counts in. */
export type Scope = 'PROGRAMME' | 'FOUNDED_IN_PERIOD' | 'ALL';

/** Whose jobs count: women; women and members of either gender; everybody. */
export type Counted = 'WOMEN' | 'WOMEN_AND_MEMBERS' | 'EVERYBODY';

/** One thing to be counted: a territory, a period, a day and what counts. Days are `YYYY-MM-DD`. */
export interface Ask {
  /** Names the ask in the answers. */
  readonly n: number;
  readonly provinceIds: readonly number[];
  readonly communeIds: readonly number[];
  /** Places that may or may not be in the territory and count as if they were; none to count what is certain. */
  readonly unsure: UnitCover;
  readonly fromOn: string;
  /** Last day, included. */
  readonly toOn: string;
  /** The day of evaluation. */
  readonly validAt: string;
  readonly kinds: readonly string[];
  /** Counted positions of cooperatives and unions. */
  readonly positions: readonly string[];
  /** Counted positions of groups. */
  readonly groupPositions: readonly string[];
  readonly scope: Scope;
  readonly counted: Counted;
  /** Whether a counted cooperative has more women than men among its workers. */
  readonly needsMajority: boolean;
  /** First day of the plan. */
  readonly planFromOn: string;
  /** From when "programme to date" counts. */
  readonly programmeFromOn: string;
  /** From when a cooperative is a new one. */
  readonly foundedFromOn: string;
}

export interface BasisFigure {
  readonly basis: Basis;
  readonly value: number;
  /** Cooperatives of which this basis was used. */
  readonly cooperatives: number;
}

export interface Finding {
  readonly code: string;
  /** How many it is about; null where it has no number. */
  readonly count: number | null;
}

/** What was counted; null is unknown, never 0. */
export interface Outcome {
  /** In the indicator's unit: a number, or per cent. */
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly byBasis: readonly BasisFigure[];
  /** Who holds such a job on the day, whenever it was obtained. */
  readonly heldAtEnd: number | null;
  /** The numerator since the programme began. */
  readonly programmeToDate: number | null;
  /** Cooperatives in scope without the data that decides. */
  readonly cooperativesWithoutBasis: number | null;
  readonly findings: readonly Finding[];
}

/** Counts all asks in one statement; an answer for each by its number. */
export type Count = (
  transaction: Transaction,
  asks: readonly Ask[],
  knownAt: KnownAt,
  countedBy: CountedBy,
) => Promise<ReadonlyMap<number, Outcome>>;

/** An indicator that is computed, declared as data. */
export interface Definition {
  /** A change of what is counted is a new version. */
  readonly version: number;
  readonly kinds: readonly string[];
  /** Where a target says nothing; null where the indicator has no such choice. */
  readonly scope: Scope | null;
  /** Whether it counts persons, who may have several records. */
  readonly countsPersons: boolean;
  /** Whether it counts jobs of a population, of which a target may name two. */
  readonly readsPopulation: boolean;
  readonly assumptions: readonly AssumptionCode[];
  readonly count: Count;
}

/** Findings that are about somebody. */
export function found(...all: readonly (readonly [code: string, count: number])[]): Finding[] {
  return all.flatMap(([code, count]) => (count > 0 ? [{ code, count }] : []));
}
