import { type Exact, over, quotient, rounded, times } from '../../kernel/fractions.ts';
import type { CountedBy } from '../../registry/persons/counted-by.ts';
import { isReported } from '../definitions/catalogue.ts';
import type { Finding, Outcome } from '../definitions/definition.ts';
import type { ProgressDraft } from './drafts.ts';
import { expectedExactly } from './expected.ts';
import type { Goal } from './goals.ts';
import { isOfMilestones, reachedBy } from './milestones.ts';
import type { ProgressPart, ProgressReading, TargetProgress } from './progress.records.ts';
import { isMet, type ProgressStatus, statusOf, worstOf } from './status.ts';
import { figureOf } from './target-facts.ts';

/** What was counted of all drafts of a call. */
export interface Counts {
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly unresolvedOf: (draft: ProgressDraft) => number;
  readonly goalOf: (draft: ProgressDraft) => Goal;
  readonly countedBy: CountedBy;
  readonly today: string;
}

/** The progress of a target from what was counted. Pure. */
export function toProgress(
  draft: ProgressDraft,
  counts: Counts,
  boundariesAt: string | null,
): TargetProgress {
  const { target, definition, evaluated, validAt, scope } = draft;
  const goal = counts.goalOf(draft);
  const readings = draft.readings.map((one) => toReading(draft, goal, one, counts));
  const [first] = readings;
  const parts = draft.parts.map((part) => toPart(part, toProgress(part, counts, boundariesAt)));
  const unresolved = counts.unresolvedOf(draft);
  const findings: Finding[] = [
    ...draft.findings,
    ...(first === undefined ? [] : goal.findings),
    ...(unresolved === 0 ? [] : [{ code: 'PLACES_UNRESOLVED', count: unresolved }]),
    ...(first?.findings ?? []),
  ];
  return {
    targetId: target.id,
    indicator: target.indicator,
    status: first === undefined ? statusWithoutFigures(draft, parts) : first.status,
    validAt,
    boundariesAt,
    evaluatedUnit: evaluated?.unit ?? null,
    scope,
    definitionVersion: definition?.version ?? null,
    countedBy: definition?.countsPersons === true ? counts.countedBy : null,
    actual: first?.actual ?? null,
    max: first?.max ?? null,
    unresolved,
    numerator: first?.numerator ?? null,
    denominator: first?.denominator ?? null,
    ratio: first?.ratio ?? null,
    expected: first?.expected ?? null,
    readings,
    parts,
    findings,
    assumptions: draft.assumptions,
    ...(isOfMilestones(target) ? ofMilestones(draft, counts) : {}),
  };
}

function ofMilestones({ target, validAt }: ProgressDraft, { today }: Counts) {
  const { status, reached, findings } = reachedBy(target, validAt, today);
  return { status, numerator: reached, denominator: target.milestones.length, findings };
}

function toPart({ target: { fromOn, toOn } }: ProgressDraft, whole: TargetProgress): ProgressPart {
  const { evaluatedUnit, status, actual, max, unresolved, numerator, denominator } = whole;
  const { ratio, expected, findings } = whole;
  return {
    evaluatedUnit,
    fromOn,
    toOn,
    status,
    actual,
    max,
    unresolved,
    numerator,
    denominator,
    ratio,
    expected,
    findings,
  };
}

function statusWithoutFigures(
  { target }: ProgressDraft,
  parts: readonly ProgressPart[],
): ProgressStatus | null {
  if (parts.length > 0) return worstOf(parts.map((one) => one.status));
  if (!isReported(target.indicator)) return 'NOT_COMPUTED';
  return target.operator === 'UNQUANTIFIED' ? 'REPORT_ONLY' : 'NOT_REPORTED';
}

const UNKNOWN: Outcome = {
  actual: null,
  numerator: null,
  denominator: null,
  byBasis: [],
  heldAtEnd: null,
  programmeToDate: null,
  cooperativesWithoutBasis: null,
  findings: [],
};

/** What was reached, exactly: a rate by its parts, not by the per cent that is shown. */
function reachedOf({ actual, numerator, denominator }: Outcome): Exact | null {
  if (actual === null || numerator === null || denominator === null || denominator === 0) return actual;
  return times(quotient(numerator, denominator), 100);
}

function toReading(
  { target: own, validAt }: ProgressDraft,
  { target: goal }: Goal,
  { ask, askOfAll, facts }: ProgressDraft['readings'][number],
  { outcomes }: Counts,
): ProgressReading {
  const outcome = (ask === null ? undefined : outcomes.get(ask.n)) ?? UNKNOWN;
  const all = askOfAll === null ? outcome : (outcomes.get(askOfAll.n) ?? UNKNOWN);
  const reached = reachedOf(outcome);
  const figure = goal === null ? null : figureOf(goal);
  const expected =
    goal === null || figure === null || goal.unit !== 'COUNT' || validAt < facts.fromOn
      ? null
      : expectedExactly({ ...facts, figure }, goal.siblings, validAt);
  const { fromOn, toOn } = facts;
  const isAbove =
    reached !== null &&
    goal?.valueMax != null &&
    isMet({ operator: 'MORE_THAN', value: goal.valueMax, valueMin: null }, reached) === true;
  return {
    ...facts,
    ...outcome,
    max: own.unit === 'PERCENT' ? null : all.actual,
    status: goal === null ? null : statusOf(goal, { actual: reached, expected, validAt, fromOn, toOn }),
    ratio: reached === null || figure === null || figure === 0 ? null : ratioOf(reached, figure),
    expected: expected === null ? null : rounded(expected, 2),
    findings: [...outcome.findings, ...(isAbove ? [{ code: 'ABOVE_RANGE', count: null }] : [])],
  };
}

const ratioOf = (reached: Exact, figure: number) => rounded(over(reached, figure), 4);
