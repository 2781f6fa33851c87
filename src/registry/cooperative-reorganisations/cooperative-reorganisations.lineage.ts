import { type Problem, problem } from '../../kernel/errors.ts';
import { ceasedBy } from './cooperative-reorganisations.rules.ts';

/** A reorganisation, stored or on its way. */
export interface ReorganisationEvent {
  readonly id: string;
  readonly kind: string;
  readonly effectiveOn: string;
  readonly predecessorIds: readonly string[];
  readonly successorIds: readonly string[];
}

interface Proposed {
  readonly event: ReorganisationEvent;
  /** Begins the fields of its problems. */
  readonly path: string;
}

/** A cooperative, as far as it is known since when it is there. */
interface Founded {
  readonly foundedOn: string | null;
}

/**
 * What the reorganisations of a call say against one another and against those that are stored: nobody ceases twice, or
 * takes part after it has ceased; nobody descends from itself; nobody goes in before it was founded. Pure.
 * Problems: REORGANISATION_AFTER_END, REORGANISATION_LOOP, EFFECTIVE_BEFORE_FOUNDING.
 */
export function checkLineage(
  proposed: readonly Proposed[],
  stored: readonly ReorganisationEvent[],
  cooperatives: ReadonlyMap<string, Founded>,
): Problem[] {
  const known = stored.map((event) => ({ event, key: keyOf(event) }));
  return proposed.flatMap((one) => {
    const beside = proposed.filter((other) => other !== one).map(({ event }) => event);
    const own = keyOf(one.event);
    // The same event, said again by another agency, is no second one.
    const earlier = known.filter(({ key }) => key !== own).map(({ event }) => event);
    return [
      ...checkEnds(one, { earlier, others: [...earlier, ...beside] }),
      ...checkLoop(one, [...earlier, ...beside]),
      ...checkFounding(one, cooperatives),
    ];
  });
}

/** The same for the same event, whoever says it. */
const keyOf = ({ kind, effectiveOn, predecessorIds, successorIds }: ReorganisationEvent) =>
  JSON.stringify([kind, effectiveOn, predecessorIds.toSorted(), successorIds.toSorted()]);

interface Others {
  /** Those that are stored; of two in one call that end one cooperative another rule tells. */
  readonly earlier: readonly ReorganisationEvent[];
  readonly others: readonly ReorganisationEvent[];
}

function checkEnds({ event, path }: Proposed, { earlier, others }: Others): Problem[] {
  const { effectiveOn, predecessorIds, successorIds } = event;
  const ended = ceasedBy(event);
  const endOf = (id: string) =>
    (ended.includes(id) ? earlier.find((other) => ceasedBy(other).includes(id)) : undefined) ??
    others.find((other) => other.effectiveOn < effectiveOn && ceasedBy(other).includes(id)) ??
    (ended.includes(id) && others.some((other) => other.effectiveOn > effectiveOn && isIn(other, id))
      ? event
      : undefined);
  const at = (ids: readonly string[], field: string) =>
    ids.flatMap((id, index) => {
      const end = endOf(id);
      return end === undefined
        ? []
        : [problem('REORGANISATION_AFTER_END', `${path}.${field}.${index}`, { on: end.effectiveOn })];
    });
  return [...at(predecessorIds, 'predecessorIds'), ...at(successorIds, 'successorIds')];
}

const isIn = ({ predecessorIds, successorIds }: ReorganisationEvent, id: string) =>
  predecessorIds.includes(id) || successorIds.includes(id);

/** What was separated from a cooperative may be merged into it again. */
const MAY_GO_BACK: Readonly<Record<string, string>> = { SEPARATION: 'MERGER', MERGER: 'SEPARATION' };

/** A successor from which a predecessor descends, over however many reorganisations. */
function checkLoop({ event, path }: Proposed, others: readonly ReorganisationEvent[]): Problem[] {
  const { kind, predecessorIds, successorIds } = event;
  if (kind === 'CONVERSION' && predecessorIds[0] === successorIds[0]) return [];
  const edges = others.filter((other) => other.kind !== MAY_GO_BACK[kind]);
  const ancestors = new Set(predecessorIds);
  for (const id of ancestors) {
    for (const edge of edges) {
      if (edge.successorIds.includes(id)) for (const before of edge.predecessorIds) ancestors.add(before);
    }
  }
  return successorIds.flatMap((id, index) =>
    ancestors.has(id) && !predecessorIds.includes(id)
      ? [problem('REORGANISATION_LOOP', `${path}.successorIds.${index}`)]
      : [],
  );
}

/** Who goes in is there already, and so is the one that takes others in. */
function checkFounding({ event, path }: Proposed, cooperatives: ReadonlyMap<string, Founded>): Problem[] {
  const { kind, effectiveOn, predecessorIds, successorIds } = event;
  const present = kind === 'MERGER' ? [...predecessorIds, ...successorIds] : predecessorIds;
  const foundings = present.flatMap((id) => cooperatives.get(id)?.foundedOn ?? []);
  const [latest] = foundings.sort().toReversed();
  return latest !== undefined && effectiveOn < latest
    ? [problem('EFFECTIVE_BEFORE_FOUNDING', `${path}.effectiveOn`, { on: latest })]
    : [];
}
