import type { Phase } from '../../database/tables/plans.table.ts';
import { addDays, dayShift, isDay } from '../../kernel/dates.ts';
import type { PlanParts } from './plans.queries.ts';

/** A period of two days, both included. */
interface Period {
  readonly fromOn: string;
  readonly toOn: string;
}

/** How the days of an old plan become days of the new one. */
export interface Move {
  readonly start: (day: string) => string;
  /** As `start`, for a last day: the end of a month stays one. */
  readonly end: (day: string) => string;
  readonly fromOn: string;
  readonly toOn: string;
}

/** The move to a new first day; the period stays as long as it was unless its last day is said. */
export function moveTo(old: Period, fromOn: string, toOn: string | null | undefined): Move {
  const start = dayShift(old.fromOn, fromOn);
  const end = (day: string) => addDays(start(addDays(day, 1)), -1);
  return { start, end, fromOn, toOn: toOn ?? end(old.toOn) };
}

/** The period moved, and cut where it reaches beyond the plan's; null for one outside of it. */
function movedPeriod({ fromOn, toOn }: Period, move: Move): Period | null {
  const [from, to] = [move.start(fromOn), move.end(toOn)];
  if (from > move.toOn || to < move.fromOn) return null;
  return { fromOn: from < move.fromOn ? move.fromOn : from, toOn: to > move.toOn ? move.toOn : to };
}

/** Phases of the new plan; a day that the old one does not say is not said. */
export function movedPhases(phases: readonly Phase[], move: Move): Phase[] {
  return phases.flatMap(({ number, from, to }) => {
    const period = movedPeriod(
      { fromOn: from ?? move.fromOn, toOn: to ?? move.toOn },
      unsaid(move, from, to),
    );
    if (period === null) return [];
    return [{ to: to === null ? null : period.toOn, from: from === null ? null : period.fromOn, number }];
  });
}

/** A day that is not given means the plan's own, which has moved already. */
function unsaid(move: Move, from: string | null, to: string | null): Move {
  const same = (day: string) => day;
  return { ...move, start: from === null ? same : move.start, end: to === null ? same : move.end };
}

/** Rows of the new plan, with the ids of the old ones, and how many of the old ones are outside the new period. */
export interface CopiedParts extends PlanParts {
  readonly leftOut: number;
}

/**
 * What of an old plan's rows is a row of the new one: targets, obligations, milestones that were not reached, and each
 * budget line as it was first asked for. What was spent and settled stays with the old plan. Pure.
 */
export function copyParts(old: PlanParts, move: Move, phases: readonly Phase[]): CopiedParts {
  const targets = old.targets.flatMap((row) => {
    const period = movedPeriod(row, move);
    return period === null ? [] : [{ ...row, ...period }];
  });
  const kept = new Set(targets.map((row) => row.id));
  const open = old.milestones.filter((row) => row.reachedOn === null);
  const milestones = open.flatMap((row) => {
    const dueOn = row.dueOn === null ? null : move.end(row.dueOn);
    const isOutside =
      (dueOn !== null && (dueOn < move.fromOn || dueOn > move.toOn)) ||
      (row.targetId !== null && !kept.has(row.targetId));
    return isOutside ? [] : [{ ...row, dueOn, documentNo: null }];
  });
  const asked = firstAsked(old.budgetLines);
  const budgetLines = asked.flatMap((row) => movedLine(row, move, phases));
  const obligations = old.obligations.map((row) => ({ ...row, dueBefore: movedDue(row.dueBefore, move) }));
  const leftOut =
    old.targets.length -
    targets.length +
    (open.length - milestones.length) +
    (asked.length - budgetLines.length);
  return { targets, milestones, budgetLines, obligations, leftOut };
}

const BEFORE_SPENDING = ['REQUESTED', 'APPROVED', 'ALLOCATED'];

type Line = PlanParts['budgetLines'][number];

/** One line for each amount that the plan names, at its earliest stage. */
function firstAsked(lines: PlanParts['budgetLines']): Line[] {
  const first = new Map<string, Line>();
  const stageOf = ({ stage }: Line) => BEFORE_SPENDING.indexOf(stage);
  for (const line of lines.filter((one) => stageOf(one) >= 0)) {
    const { phase, year, fundingSources, isTotal } = line;
    const key = JSON.stringify([phase, year, fundingSources, isTotal]);
    const known = first.get(key);
    if (known === undefined || stageOf(line) < stageOf(known)) first.set(key, line);
  }
  return [...first.values()];
}

function movedLine(row: Line, move: Move, phases: readonly Phase[]): Line[] {
  const { phase, year } = row;
  const moved = year === null ? null : Number(move.start(`${year}-01-01`).slice(0, 4));
  const isOutside =
    (phase !== null && phases.every((one) => one.number !== phase)) ||
    (moved !== null && (moved < Number(move.fromOn.slice(0, 4)) || moved > Number(move.toOn.slice(0, 4))));
  return isOutside ? [] : [{ ...row, year: moved, stage: 'REQUESTED', decidedOn: null, documentNo: null }];
}

/** A day moves; a day of each year or month stays. */
function movedDue(dueBefore: string | null, move: Move): string | null {
  return dueBefore !== null && isDay(dueBefore) ? move.start(dueBefore) : dueBefore;
}
