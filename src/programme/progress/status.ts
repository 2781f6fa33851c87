import { compare, type Exact, times } from '../../kernel/fractions.ts';
import { figureOf, type TargetFacts } from './target-facts.ts';

export const PROGRESS_STATUSES = [
  'NOT_DUE',
  'ON_TRACK',
  'BEHIND',
  'MET',
  'NOT_REPORTED',
  'NOT_COMPUTED',
  'REPORT_ONLY',
] as const;
export type ProgressStatus = (typeof PROGRESS_STATUSES)[number];

/** "About" is met from this share of its figure. */
const ABOUT = 0.9;

type Figures = Pick<TargetFacts, 'operator' | 'value' | 'valueMin'>;

/** Whether what was reached meets the target, exactly; null where the target has no figure. Pure. */
export function isMet(target: Figures, actual: Exact): boolean | null {
  const figure = figureOf(target);
  if (figure === null) return null;
  switch (target.operator) {
    case 'MORE_THAN':
      return compare(actual, figure) > 0;
    case 'ABOUT':
      return compare(actual, times(figure, ABOUT)) >= 0;
    default:
      return compare(actual, figure) >= 0;
  }
}

/**
 * The status of a counted reading. `expected` is null for a rate: it has no course, and is due on its last day. Pure.
 */
export function statusOf(
  target: Figures,
  {
    actual,
    expected,
    validAt,
    fromOn,
    toOn,
  }: {
    readonly actual: Exact | null;
    readonly expected: Exact | null;
    readonly validAt: string;
    readonly fromOn: string;
    readonly toOn: string;
  },
): ProgressStatus {
  if (target.operator === 'UNQUANTIFIED') return 'REPORT_ONLY';
  if (validAt < fromOn) return 'NOT_DUE';
  if (actual === null) return 'NOT_COMPUTED';
  if (isMet(target, actual) === true) return 'MET';
  if (validAt >= toOn) return 'BEHIND';
  if (expected === null) return 'NOT_DUE';
  return compare(actual, expected) >= 0 ? 'ON_TRACK' : 'BEHIND';
}

/** From the worst to the best. */
const WORST_FIRST: readonly ProgressStatus[] = [
  'NOT_COMPUTED',
  'NOT_REPORTED',
  'BEHIND',
  'ON_TRACK',
  'NOT_DUE',
  'REPORT_ONLY',
  'MET',
];

/** The status of a whole by those of its parts: the worst of them; none where a part has none. Pure. */
export function worstOf(statuses: readonly (ProgressStatus | null)[]): ProgressStatus | null {
  if (statuses.includes(null)) return null;
  return WORST_FIRST.find((one) => statuses.includes(one)) ?? 'NOT_COMPUTED';
}
