import { type KnownAt, snapshotAt } from '../../database/history.ts';
import { failure } from '../../kernel/errors.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { UnitCover } from '../../reference/territory.ts';
import { requireBoundaries } from '../../reference/unknown-unit.ts';
import { type CountedBy, countedByOf } from '../../registry/persons/counted-by.ts';
import type { Ask, Count, Outcome } from '../definitions/definition.ts';
import { draftOf, type ProgressDraft } from './drafts.ts';
import { goalOf, neededUnits } from './goals.ts';
import { type Counts, toProgress } from './progress.composition.ts';
import {
  countUnresolved,
  findPredecessorFigures,
  findTargetFacts,
  type PredecessorFigure,
} from './progress.queries.ts';
import type { ProgressArguments, TargetProgress } from './progress.records.ts';
import { newRoom, type PartsRoom } from './room.ts';

/** As ProgressArguments, of one target. */
export interface OneProgress extends ProgressArguments {
  /** A moment; null: now. */
  readonly knownAt: string | null;
}

/**
 * The progress of targets, in the order of the ids; null for one that is not in scope. A fixed number of statements,
 * however many targets. One whose parts find no room any more is not counted, and says so.
 * @throws FORBIDDEN, DATE_FUTURE for a day of evaluation that has not come, UNIT_UNKNOWN for boundaries of a day of
 * which no units are known.
 */
export async function findProgress(
  context: ServiceContext,
  targetIds: readonly string[],
  asked: ProgressArguments,
  { knownAt = null, room = newRoom() }: { readonly knownAt?: KnownAt; readonly room?: PartsRoom } = {},
): Promise<(TargetProgress | null)[]> {
  const { caller, read, today } = context;
  authorise(caller, 'plan.read');
  if (knownAt !== null) authorise(caller, 'record.readHistory');
  checkDays(context, asked);
  const found = await findTargetFacts(read, caller, targetIds, knownAt);
  const facts = new Map(found.map((one) => [one.id, one]));
  // In the order asked for: the first of those with parts find room.
  const targets = targetIds.flatMap((id) => facts.get(id) ?? []);
  const drafts = targets.map((target) => draftOf(context, target, asked, room));
  const { prepared, unresolved } = prepare(drafts, await findUnresolved(context, withParts(drafts), knownAt));
  const all = withParts(prepared);
  const countedBy = countedByOf(caller.role);
  const outcomes = await countAll(context, all, { knownAt, countedBy });
  const figures = await predecessorsOf(context, all, knownAt);
  const counts: Counts = {
    outcomes,
    unresolvedOf: (draft) => unresolved.get(draft) ?? 0,
    goalOf: (draft) => goalOf(draft, figures),
    countedBy,
    today,
  };
  const byId = new Map(
    prepared.map((draft) => [draft.target.id, toProgress(draft, counts, asked.boundariesAt)]),
  );
  return targetIds.map((id) => byId.get(id) ?? null);
}

/** The progress of one target. @throws as findProgress, NOT_FOUND, KNOWN_AT_FUTURE, KNOWN_AT_TOO_EARLY. */
export async function getProgress(
  context: ServiceContext,
  targetId: string,
  { knownAt: moment, ...asked }: OneProgress,
): Promise<TargetProgress> {
  const knownAt = moment === null ? null : await snapshotOf(context, moment);
  const [progress = null] = await findProgress(context, [targetId], asked, { knownAt });
  if (progress === null) throw failure('NOT_FOUND');
  return progress;
}

/** The snapshot of a moment. @throws FORBIDDEN, KNOWN_AT_FUTURE, KNOWN_AT_TOO_EARLY. */
export function snapshotOf({ caller, read }: ServiceContext, moment: string): Promise<string> {
  authorise(caller, 'record.readHistory');
  return snapshotAt(read, moment);
}

function checkDays({ today, registry }: ServiceContext, { validAt, boundariesAt }: ProgressArguments): void {
  if (validAt !== null && validAt > today) throw failure('DATE_FUTURE', 'validAt');
  if (boundariesAt !== null) requireBoundaries(registry.reference.territory, boundariesAt);
}

const withParts = (drafts: readonly ProgressDraft[]) => drafts.flatMap((draft) => [draft, ...draft.parts]);

/** Cooperatives that may or may not be located in the unit of a draft, and where they were written. */
interface Unresolved {
  readonly count: number;
  readonly places: UnitCover;
}

/** One statement for all drafts; those of which everything is certain are missing. */
async function findUnresolved(
  { read, registry }: ServiceContext,
  drafts: readonly ProgressDraft[],
  knownAt: KnownAt,
): Promise<ReadonlyMap<ProgressDraft, Unresolved>> {
  const asked = drafts.flatMap((draft) => {
    if (draft.evaluated === null || draft.readings.every((one) => one.ask === null)) return [];
    const { unit, on } = draft.evaluated;
    const places = registry.reference.territory.unsure(unit.unitId, on);
    return places.provinceIds.length + places.communeIds.length === 0 ? [] : [{ draft, places }];
  });
  const rows = asked.map(({ places }, n) => ({ n, ...places }));
  const found = rows.length === 0 ? [] : await countUnresolved(read, rows, knownAt);
  return new Map(
    found.flatMap(({ n, count }) => {
      const one = asked[n];
      return one === undefined ? [] : [[one.draft, { count, places: one.places }]];
    }),
  );
}

/** Numbers every reading that is to be counted, so that answers find it; where places are not resolved, with them too. */
function prepare(drafts: readonly ProgressDraft[], places: ReadonlyMap<ProgressDraft, Unresolved>) {
  let n = 0;
  const number = (ask: Ask): Ask => {
    n += 1;
    return { ...ask, n };
  };
  const unresolved = new Map<ProgressDraft, number>();
  const one = (draft: ProgressDraft): ProgressDraft => {
    const unsure = places.get(draft);
    const made: ProgressDraft = {
      ...draft,
      parts: draft.parts.map(one),
      readings: draft.readings.map((reading) => {
        const { ask } = reading;
        if (ask === null) return reading;
        const hasMost = unsure !== undefined && draft.target.unit === 'COUNT';
        return {
          ...reading,
          ask: number(ask),
          askOfAll: hasMost ? number({ ...ask, unsure: unsure.places }) : null,
        };
      }),
    };
    if (unsure !== undefined) unresolved.set(made, unsure.count);
    return made;
  };
  return { prepared: drafts.map(one), unresolved };
}

/** One statement for each way of counting. */
async function countAll(
  { read }: ServiceContext,
  drafts: readonly ProgressDraft[],
  { knownAt, countedBy }: { readonly knownAt: KnownAt; readonly countedBy: CountedBy },
): Promise<ReadonlyMap<number, Outcome>> {
  const all = drafts.flatMap(({ definition, readings }) =>
    definition === null
      ? []
      : readings
          .flatMap(({ ask, askOfAll }) => [ask, askOfAll])
          .flatMap((ask) => (ask === null ? [] : [{ count: definition.count, ask }])),
  );
  const outcomes = new Map<number, Outcome>();
  for (const [count, group] of Map.groupBy(all, (one): Count => one.count)) {
    const asks = group.map((one) => one.ask);
    for (const [n, outcome] of await count(read, asks, knownAt, countedBy)) outcomes.set(n, outcome);
  }
  return outcomes;
}

/** What the units were to reach of which another is evaluated. */
async function predecessorsOf(
  { read, caller }: ServiceContext,
  drafts: readonly ProgressDraft[],
  knownAt: KnownAt,
): Promise<readonly PredecessorFigure[]> {
  // The parts of a target have its id and its units.
  const needed = new Map<string, readonly number[]>();
  for (const draft of drafts) {
    const unitIds = draft.readings.length === 0 ? [] : neededUnits(draft);
    if (unitIds.length > 0) needed.set(draft.target.id, unitIds);
  }
  const asked = [...needed].map(([targetId, unitIds]) => ({ targetId, unitIds }));
  return asked.length === 0 ? [] : findPredecessorFigures(read, caller, asked, knownAt);
}
