import type { ServiceContext } from '../../records/context.ts';
import type { AssumptionCode } from '../definitions/assumptions.ts';
import { findDefinition, isReported } from '../definitions/catalogue.ts';
import type { Ask, Definition, Finding, Scope } from '../definitions/definition.ts';
import { isOfMilestones } from './milestones.ts';
import { partsOf } from './parts.ts';
import type { ProgressArguments } from './progress.records.ts';
import { countedOf, type ReadingFacts, readingsOf } from './readings.ts';
import { type PartsRoom, takeRoom } from './room.ts';
import type { TargetFacts } from './target-facts.ts';
import {
  coversAll,
  type EvaluatedUnit,
  evaluatedUnit,
  type FormedFrom,
  formedFrom,
  NO_PLACES,
} from './territory.ts';

/** A target before anything is counted: what is to be counted, or why nothing is. */
export interface ProgressDraft {
  readonly target: TargetFacts;
  readonly definition: Definition | null;
  readonly evaluated: EvaluatedUnit | null;
  /** What the evaluated unit was formed from; null where it is the one that the target was issued for. */
  readonly formedFrom: FormedFrom | null;
  readonly validAt: string;
  readonly scope: Scope | null;
  readonly readings: readonly {
    readonly facts: ReadingFacts;
    /** Null where its period has not begun. */
    readonly ask: Ask | null;
    /** The same with all that may be in the territory; null where everything is certain. */
    readonly askOfAll: Ask | null;
  }[];
  /** Of a target for each unit or period: each of them, without parts of its own. */
  readonly parts: readonly ProgressDraft[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly AssumptionCode[];
}

/** When Project 01 began. Source: Decision 01/QĐ-TTg. */
const PROGRAMME_BEGAN_ON: Readonly<Record<string, string>> = { PROJECT_01: '2023-01-03' };

/** What is to be counted of a target; takes the room of its parts. Else pure but for the territory and codes in memory. */
export function draftOf(
  context: ServiceContext,
  target: TargetFacts,
  asked: ProgressArguments,
  room: PartsRoom,
): ProgressDraft {
  const { registry, today } = context;
  const definition = findDefinition(target.indicator);
  const evaluated = evaluatedUnit(registry.reference.territory, target, asked.boundariesAt);
  const validAt = asked.validAt ?? (target.toOn < today ? target.toOn : today);
  // The table holds no other codes.
  const scope = definition?.scope == null ? null : ((target.scope as Scope | null) ?? definition.scope);
  const draft = {
    target,
    definition,
    evaluated,
    formedFrom:
      evaluated === null
        ? null
        : formedFrom(registry.reference.territory, evaluated, asked.boundariesAt, target),
    validAt,
    scope,
  };
  const obstacle = obstacleOf(context, target, definition, evaluated);
  const uncounted = (findings: readonly Finding[]) => ({
    ...draft,
    readings: [],
    parts: [],
    findings,
    assumptions: [],
  });
  if (isOfMilestones(target)) return uncounted([]);
  if (definition === null || evaluated === null || obstacle !== null) {
    return uncounted(obstacle === null ? [] : [{ code: obstacle, count: null }]);
  }
  const assumptions = assumptionsOf(target, definition);
  if (isForEach(target)) {
    // Units as issued stay what they were, whatever the boundaries of the whole.
    const boundariesAt = target.perUnit === null ? asked.boundariesAt : null;
    const parts = partsOf(registry.reference.territory, target);
    if (!takeRoom(room, parts.length))
      return uncounted([{ code: 'PARTS_TOO_MANY_HERE', count: parts.length }]);
    const drafts = parts.map((part) => draftOf(context, part, { ...asked, boundariesAt }, room));
    return { ...draft, readings: [], parts: drafts, findings: [], assumptions };
  }
  const readings = readingsOf(target, definition.readsPopulation);
  const base = { ...draft, definition, evaluated };
  return {
    ...draft,
    readings: readings.map((facts) => ({
      facts,
      ask: validAt < facts.fromOn ? null : askOf(context, base, facts),
      askOfAll: null,
    })),
    findings: readings.some((one) => one.horizon === 'PHASE_ONLY' && target.horizon === 'UNSTATED')
      ? [{ code: 'HORIZON_UNSTATED', count: null }]
      : [],
    parts: [],
    assumptions,
  };
}

/** The definition's choices, and those that the target leaves open. */
function assumptionsOf(target: TargetFacts, definition: Definition): AssumptionCode[] {
  const isOfGroupsAlone = kindsOf(target, definition).every((kind) => kind.endsWith('_GROUP'));
  const isNamed = namedPositionsOf(target) !== undefined;
  return [
    ...definition.assumptions,
    ...(isNamed || isOfGroupsAlone ? [] : (['USUAL_POSITIONS'] as const)),
    ...(target.operator === 'ABOUT' ? (['ABOUT_FROM_NINETY'] as const) : []),
  ];
}

const kindsOf = ({ kinds }: TargetFacts, definition: Definition) =>
  kinds.length > 0 ? kinds : definition.kinds;

const namedPositionsOf = ({ countedPositions, planPositions }: TargetFacts) =>
  [countedPositions, planPositions].find((list) => list.length > 0);

const isForEach = ({ perUnit, perPeriod }: TargetFacts) => perUnit !== null || perPeriod !== null;

/** Why nothing is counted; null when nothing prevents it. */
function obstacleOf(
  { caller, registry }: ServiceContext,
  target: TargetFacts,
  definition: Definition | null,
  evaluated: EvaluatedUnit | null,
): string | null {
  if (isReported(target.indicator)) return 'FIGURES_NOT_REPORTED';
  if (definition === null) return 'INDICATOR_NOT_COMPUTED';
  if (evaluated === null) return 'UNIT_NOT_ONE';
  const { territory } = registry.reference;
  const hasNoParts = isForEach(target) && partsOf(territory, target).length === 0;
  if (target.perSubject !== null || hasNoParts) return 'PER_EACH_NOT_COMPUTED';
  const isCovered = coversAll(territory, caller.scope, evaluated.cover);
  return isCovered ? null : 'TERRITORY_NOT_COVERED';
}

const isOfGroups = (position: string) => position.startsWith('GROUP_');

function askOf(
  { registry }: ServiceContext,
  {
    target,
    definition,
    evaluated: { cover },
    validAt,
    scope,
  }: Pick<ProgressDraft, 'target' | 'validAt' | 'scope'> & {
    readonly definition: Definition;
    readonly evaluated: EvaluatedUnit;
  },
  { population, fromOn, toOn }: ReadingFacts,
): Ask {
  const usual = registry.reference.codes.countedPositions;
  const named = namedPositionsOf(target) ?? usual;
  const ofGroups = named.filter(isOfGroups);
  const began = PROGRAMME_BEGAN_ON[target.programme] ?? target.planFromOn;
  return {
    n: 0,
    ...cover,
    unsure: NO_PLACES,
    fromOn,
    toOn,
    validAt,
    kinds: kindsOf(target, definition),
    positions: named.filter((one) => !isOfGroups(one)),
    groupPositions: ofGroups.length > 0 ? ofGroups : usual.filter(isOfGroups),
    scope: scope ?? 'ALL',
    counted: countedOf(population),
    needsMajority: target.condition === 'FEMALE_MAJORITY',
    planFromOn: target.planFromOn,
    programmeFromOn: began < target.planFromOn ? began : target.planFromOn,
    foundedFromOn: target.planFromOn,
  };
}
