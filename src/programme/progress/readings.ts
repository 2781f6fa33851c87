import type { Counted } from '../definitions/definition.ts';
import type { TargetFacts } from './target-facts.ts';

/** One way to read a target. */
export interface ReadingFacts {
  readonly population: string | null;
  /** Null where the plan leaves no choice. */
  readonly horizon: 'CUMULATIVE' | 'PHASE_ONLY' | null;
  readonly fromOn: string;
  readonly toOn: string;
}

const COUNTED: Readonly<Record<string, Counted>> = {
  WOMEN_MEMBERS_AND_WOMEN_WORKERS: 'WOMEN',
  WOMEN_WORKERS_OF_COOPERATIVE_GROUPS: 'WOMEN',
  MEMBERS_OF_BOTH_GENDERS_AND_WOMEN_WORKERS: 'WOMEN_AND_MEMBERS',
  MEMBERS_AND_WORKERS_OF_BOTH_GENDERS: 'EVERYBODY',
};

/** Whose jobs a population means; women where the plan names none. */
export const countedOf = (population: string | null): Counted => COUNTED[population ?? ''] ?? 'WOMEN';

/**
 * The readings of a target, the plan's own words first: each population that its phrase allows, and where it does not
 * say from when a figure of a later phase counts, from the start and by that phase alone. Pure.
 */
export function readingsOf(target: TargetFacts, readsPopulation: boolean): ReadingFacts[] {
  const { population, alternativePopulation } = target;
  const populations = readsPopulation
    ? [population, ...(alternativePopulation === null ? [] : [alternativePopulation])]
    : [null];
  return periodsOf(target).flatMap((period) => populations.map((one) => ({ ...period, population: one })));
}

function periodsOf(target: TargetFacts): Omit<ReadingFacts, 'population'>[] {
  const { fromOn, toOn, horizon } = target;
  const phaseFrom = lastPhaseFrom(target);
  if (horizon === null || phaseFrom === null) return [{ fromOn, toOn, horizon: null }];
  const cumulative = { fromOn, toOn, horizon: 'CUMULATIVE' as const };
  const phaseOnly = { fromOn: phaseFrom, toOn, horizon: 'PHASE_ONLY' as const };
  if (horizon === 'CUMULATIVE') return [cumulative];
  return horizon === 'PHASE_ONLY' ? [phaseOnly] : [cumulative, phaseOnly];
}

/** First day of the last phase that begins within the target's period; null when there is none but the first. */
function lastPhaseFrom({ phases, fromOn, toOn }: TargetFacts): string | null {
  const starts = phases.flatMap(({ from }) => (from !== null && from > fromOn && from <= toOn ? [from] : []));
  return starts.sort().at(-1) ?? null;
}
