/** A phase as the plan states it. */
export interface PhaseFacts {
  readonly number: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** A row of the same plan and indicator, with a figure for the whole territory and period. */
export interface SiblingFacts {
  readonly id: string;
  readonly fromOn: string;
  readonly toOn: string;
  /** The figure; of a range its least. */
  readonly figure: number;
}

/** A milestone that is linked to a target. */
export interface MilestoneFacts {
  readonly dueOn: string | null;
  /** The last day on which it can have been reached; null when it is not. */
  readonly reachedBy: string | null;
}

/** What progress needs of a target and its plan. Days are `YYYY-MM-DD`. */
export interface TargetFacts {
  readonly id: string;
  readonly indicator: string;
  readonly operator: string;
  readonly unit: string;
  readonly value: number | null;
  readonly valueMin: number | null;
  readonly valueMax: number | null;
  readonly fromOn: string;
  readonly toOn: string;
  readonly perUnit: string | null;
  readonly perSubject: string | null;
  readonly perPeriod: string | null;
  readonly population: string | null;
  readonly alternativePopulation: string | null;
  readonly scope: string | null;
  readonly condition: string | null;
  readonly countedPositions: readonly string[];
  readonly kinds: readonly string[];
  readonly horizon: string | null;
  /** The plan's unit as issued. */
  readonly unitId: number;
  readonly programme: string;
  /** When the plan was issued; null when that is not known. */
  readonly issuedOn: string | null;
  readonly planFromOn: string;
  readonly planPositions: readonly string[];
  readonly phases: readonly PhaseFacts[];
  readonly siblings: readonly SiblingFacts[];
  readonly milestones: readonly MilestoneFacts[];
}

/** The figure that a target is measured by; of a range its least; null for milestones and duties in words. */
export function figureOf({
  operator,
  value,
  valueMin,
}: Pick<TargetFacts, 'operator' | 'value' | 'valueMin'>): number | null {
  return operator === 'RANGE' ? valueMin : value;
}
