import type { Finding } from '../definitions/definition.ts';
import type { ProgressDraft } from './drafts.ts';
import type { PredecessorFigure } from './progress.queries.ts';
import type { TargetFacts } from './target-facts.ts';

/** What a figure is judged by. */
export interface Goal {
  /** The target with the figure that counts; null where the figure is not that of a target. */
  readonly target: TargetFacts | null;
  readonly findings: readonly Finding[];
}

/** Of which other units the targets are needed to judge the draft; none for one of its own unit or of a share. */
export function neededUnits({ formedFrom, target }: ProgressDraft): readonly number[] {
  if (formedFrom === null || target.unit !== 'COUNT' || formedFrom.partial > 0) return [];
  return formedFrom.unitIds.filter((id) => id !== target.unitId);
}

/**
 * The target itself in its own boundaries. In those of another day the figure is that of a unit formed from several:
 * it is judged by the sum of their targets where all of them are recorded, and by nothing otherwise.
 */
export function goalOf(draft: ProgressDraft, figures: readonly PredecessorFigure[]): Goal {
  const { formedFrom, target } = draft;
  if (formedFrom === null) return { target, findings: [] };
  const needed = neededUnits(draft);
  const known = needed.flatMap((id) =>
    onlyOne(figures.filter((one) => one.targetId === target.id && one.unitId === id)),
  );
  const isWhole = formedFrom.unitIds.includes(target.unitId) && formedFrom.partial === 0;
  if (target.unit !== 'COUNT' || !isWhole || known.length < needed.length) {
    const missing = target.unit === 'COUNT' ? needed.length - known.length + formedFrom.partial : 0;
    return { target: null, findings: [{ code: 'BOUNDARIES_DIFFER', count: missing === 0 ? null : missing }] };
  }
  return {
    target: summed(target, known),
    findings: [{ code: 'PREDECESSORS_SUMMED', count: formedFrom.unitIds.length }],
  };
}

/** The one of a plan that is more than a draft, or of the only draft; none where it cannot be told which. */
function onlyOne(ofUnit: readonly PredecessorFigure[]): readonly PredecessorFigure[] {
  const issued = ofUnit.filter((one) => !one.isDraft);
  const meant = issued.length > 0 ? issued : ofUnit;
  return meant.length === 1 ? meant : [];
}

function summed(target: TargetFacts, others: readonly PredecessorFigure[]): TargetFacts {
  const sum = (field: 'value' | 'valueMin' | 'valueMax') => {
    const figures = [target, ...others].map((one) => one[field]);
    return figures.includes(null) ? null : figures.reduce<number>((total, one) => total + (one ?? 0), 0);
  };
  // The rows that give the course are those of one unit.
  return {
    ...target,
    value: sum('value'),
    valueMin: sum('valueMin'),
    valueMax: sum('valueMax'),
    siblings: [],
  };
}
