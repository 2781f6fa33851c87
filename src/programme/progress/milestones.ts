import type { Finding } from '../definitions/definition.ts';
import type { ProgressStatus } from './status.ts';
import type { MilestoneFacts, TargetFacts } from './target-facts.ts';

interface Reached {
  readonly status: ProgressStatus;
  readonly reached: number;
  readonly findings: readonly Finding[];
}

/** Whether the target is reached or not, by the milestones that are linked to it. */
export const isOfMilestones = ({ operator }: Pick<TargetFacts, 'operator'>) => operator === 'MILESTONE';

/**
 * How the milestones of a target stand on the evening of the day, which today has not come yet. One without a day of its
 * own is due with the target; one of which the year or month is known alone is reached when that is over. Pure.
 */
export function reachedBy(
  { milestones, toOn }: Pick<TargetFacts, 'milestones' | 'toOn'>,
  validAt: string,
  today: string,
): Reached {
  const isReached = ({ reachedBy }: MilestoneFacts) => reachedBy !== null && reachedBy <= validAt;
  const isOverdue = ({ dueOn }: MilestoneFacts) => {
    const due = dueOn ?? toOn;
    return due < validAt || (due === validAt && validAt < today);
  };
  const open = milestones.filter((one) => !isReached(one));
  const overdue = open.filter(isOverdue).length;
  const reached = milestones.length - open.length;
  if (milestones.length === 0)
    return { status: 'NOT_COMPUTED', reached, findings: [{ code: 'MILESTONES_NONE', count: null }] };
  if (open.length === 0) return { status: 'MET', reached, findings: [] };
  return overdue === 0
    ? { status: 'NOT_DUE', reached, findings: [] }
    : { status: 'BEHIND', reached, findings: [{ code: 'MILESTONES_OVERDUE', count: overdue }] };
}
