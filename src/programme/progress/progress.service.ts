import { type KnownAt, snapshotAt } from '../../database/history.ts';
import { failure } from '../../kernel/errors.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { isReported } from '../definitions/catalogue.ts';
import type { Count, Finding, Outcome } from '../definitions/definition.ts';
import { draftOf, type ProgressDraft } from './drafts.ts';
import { expectedBy } from './expected.ts';
import { countUnresolved, findTargetFacts } from './progress.queries.ts';
import type { ProgressArguments, ProgressPart, ProgressReading, TargetProgress } from './progress.records.ts';
import { newRoom, type PartsRoom } from './room.ts';
import { type ProgressStatus, statusOf, worstOf } from './status.ts';
import { figureOf } from './target-facts.ts';
import { unsurePlaces } from './territory.ts';

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
  const { caller, read } = context;
  authorise(caller, 'plan.read');
  if (knownAt !== null) authorise(caller, 'record.readHistory');
  checkDays(context, asked);
  const found = await findTargetFacts(read, caller, targetIds, knownAt);
  const facts = new Map(found.map((one) => [one.id, one]));
  // In the order asked for: the first of those with parts find room.
  const targets = targetIds.flatMap((id) => facts.get(id) ?? []);
  const drafts = numbered(targets.map((target) => draftOf(context, target, asked, room)));
  const all = withParts(drafts);
  const outcomes = await countAll(context, all, knownAt);
  const unresolved = await unresolvedOf(context, all, knownAt);
  const byId = new Map(
    drafts.map((draft) => [draft.target.id, toProgress(draft, outcomes, unresolved, asked)]),
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
  if (boundariesAt === null) return;
  const nation = registry.reference.territory.findUnit('NATION', 'VN', boundariesAt);
  if (nation === null) throw failure('UNIT_UNKNOWN', 'boundariesAt', { code: 'VN', on: boundariesAt });
}

/** Numbers every reading that is to be counted, so that answers find it. */
function numbered(drafts: readonly ProgressDraft[]): ProgressDraft[] {
  let n = 0;
  const one = (draft: ProgressDraft): ProgressDraft => ({
    ...draft,
    parts: draft.parts.map(one),
    readings: draft.readings.map((reading) => {
      if (reading.ask === null) return reading;
      n += 1;
      return { ...reading, ask: { ...reading.ask, n } };
    }),
  });
  return drafts.map(one);
}

const withParts = (drafts: readonly ProgressDraft[]) => drafts.flatMap((draft) => [draft, ...draft.parts]);

type Outcomes = ReadonlyMap<number, Outcome>;

/** One statement for each way of counting. */
async function countAll(
  { read }: ServiceContext,
  drafts: readonly ProgressDraft[],
  knownAt: KnownAt,
): Promise<Outcomes> {
  const all = drafts.flatMap(({ definition, readings }) =>
    definition === null
      ? []
      : readings.flatMap(({ ask }) => (ask === null ? [] : [{ count: definition.count, ask }])),
  );
  const outcomes = new Map<number, Outcome>();
  for (const [count, group] of Map.groupBy(all, (one): Count => one.count)) {
    const asks = group.map((one) => one.ask);
    for (const [n, outcome] of await count(read, asks, knownAt)) outcomes.set(n, outcome);
  }
  return outcomes;
}

/** Cooperatives that may or may not be located in the unit of a target, by target. */
async function unresolvedOf(
  { read, registry }: ServiceContext,
  drafts: readonly ProgressDraft[],
  knownAt: KnownAt,
) {
  const places = drafts.flatMap(({ evaluated, readings }, n) => {
    if (evaluated === null || readings.every((one) => one.ask === null)) return [];
    const { provinceIds, communeIds } = unsurePlaces(registry.reference.territory, evaluated);
    return provinceIds.length + communeIds.length === 0 ? [] : [{ n, provinceIds, communeIds }];
  });
  const rows = places.length === 0 ? [] : await countUnresolved(read, places, knownAt);
  return new Map(rows.map(({ n, count }) => [drafts[n], count]));
}

function toProgress(
  draft: ProgressDraft,
  outcomes: Outcomes,
  unresolved: ReadonlyMap<ProgressDraft | undefined, number>,
  asked: ProgressArguments,
): TargetProgress {
  const { target, definition, evaluated, validAt, scope } = draft;
  const readings = draft.readings.map((one) => toReading(draft, one, outcomes));
  const [first] = readings;
  const parts = draft.parts.map((part) => toPart(part, toProgress(part, outcomes, unresolved, asked)));
  const count = unresolved.get(draft) ?? 0;
  const findings: Finding[] = [
    ...draft.findings,
    ...(count === 0 ? [] : [{ code: 'PLACES_UNRESOLVED', count }]),
    ...(first?.findings ?? []),
  ];
  return {
    targetId: target.id,
    indicator: target.indicator,
    status: first?.status ?? statusWithoutFigures(draft, parts),
    validAt,
    boundariesAt: asked.boundariesAt,
    evaluatedUnit: evaluated?.unit ?? null,
    scope,
    definitionVersion: definition?.version ?? null,
    actual: first?.actual ?? null,
    numerator: first?.numerator ?? null,
    denominator: first?.denominator ?? null,
    ratio: first?.ratio ?? null,
    expected: first?.expected ?? null,
    readings,
    parts,
    findings,
    assumptions: draft.assumptions,
  };
}

function toPart({ target: { fromOn, toOn } }: ProgressDraft, whole: TargetProgress): ProgressPart {
  const { evaluatedUnit, status, actual, numerator, denominator, ratio, expected, findings } = whole;
  return { evaluatedUnit, fromOn, toOn, status, actual, numerator, denominator, ratio, expected, findings };
}

function statusWithoutFigures({ target }: ProgressDraft, parts: readonly ProgressPart[]): ProgressStatus {
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

function toReading(
  { target, validAt }: ProgressDraft,
  { ask, facts }: ProgressDraft['readings'][number],
  outcomes: Outcomes,
): ProgressReading {
  const outcome = (ask === null ? undefined : outcomes.get(ask.n)) ?? UNKNOWN;
  const { actual } = outcome;
  const figure = figureOf(target);
  const expected =
    figure === null || target.unit !== 'COUNT' || validAt < facts.fromOn
      ? null
      : expectedBy({ ...facts, figure }, target.siblings, validAt);
  const isAbove = target.valueMax !== null && actual !== null && actual > target.valueMax;
  return {
    ...facts,
    ...outcome,
    status: statusOf(target, { actual, expected, validAt, fromOn: facts.fromOn, toOn: facts.toOn }),
    ratio:
      actual === null || figure === null || figure === 0
        ? null
        : Math.round((actual / figure) * 10_000) / 10_000,
    expected,
    findings: [...outcome.findings, ...(isAbove ? [{ code: 'ABOVE_RANGE', count: null }] : [])],
  };
}
