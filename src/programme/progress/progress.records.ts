import type { UnitVersion } from '../../reference/territory.ts';
import type { CountedBy } from '../../registry/persons/counted-by.ts';
import type { AssumptionCode } from '../definitions/assumptions.ts';
import type { Finding, Outcome, Scope } from '../definitions/definition.ts';
import type { ReadingFacts } from './readings.ts';
import type { ProgressStatus } from './status.ts';

/** What of a target is asked. */
export interface ProgressArguments {
  /** The day of evaluation; the last day of the period, or today before it, when null. */
  readonly validAt: string | null;
  /** The day of whose boundaries; those of the unit as issued when null. */
  readonly boundariesAt: string | null;
}

/** A target read in one way. Figures that are not known are null, never 0. */
export interface ProgressReading extends ReadingFacts, Omit<Outcome, 'findings'> {
  /** Null in the boundaries of another day: the figure is not that of the target. */
  readonly status: ProgressStatus | null;
  /** The figure with all that may be in the territory; null for a rate. */
  readonly max: number | null;
  /** The figure reached over the target's own, of a range its least; null without either. */
  readonly ratio: number | null;
  /** What should have been reached by the day; null for what has no course. */
  readonly expected: number | null;
  readonly findings: readonly Finding[];
}

/** A unit or period of a target that is set for each. */
export interface ProgressPart
  extends Pick<
    TargetProgress,
    | 'evaluatedUnit'
    | 'status'
    | 'actual'
    | 'max'
    | 'unresolved'
    | 'numerator'
    | 'denominator'
    | 'ratio'
    | 'expected'
    | 'findings'
  > {
  readonly fromOn: string;
  readonly toOn: string;
}

/** The progress of a target. Status and figures are those of the first reading, which is the plan's own words. */
export interface TargetProgress {
  readonly targetId: string;
  readonly indicator: string;
  readonly status: ProgressStatus | null;
  readonly validAt: string;
  readonly boundariesAt: string | null;
  /** The unit that was evaluated; null where it is not one unit in the boundaries asked for. */
  readonly evaluatedUnit: UnitVersion | null;
  readonly scope: Scope | null;
  /** Null for an indicator that is not computed. */
  readonly definitionVersion: number | null;
  /** What one person is; null where none is counted. */
  readonly countedBy: CountedBy | null;
  readonly actual: number | null;
  readonly max: number | null;
  /** Cooperatives of which it is not known whether they are located in the territory; they are in `max` alone. */
  readonly unresolved: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly ratio: number | null;
  readonly expected: number | null;
  readonly readings: readonly ProgressReading[];
  /** Of a target for each unit or period; empty otherwise. */
  readonly parts: readonly ProgressPart[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly AssumptionCode[];
}
