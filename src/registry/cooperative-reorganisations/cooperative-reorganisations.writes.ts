import type { Transaction } from '../../database/transaction.ts';
import type { Problem } from '../../kernel/errors.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { placeOf } from '../../records/writing/place-of-record.ts';
import { createRecords, type Findings, type RecordWrite } from '../../records/writing/record-kind.writes.ts';
import { type WriteCall, type WriteResult, writeCall } from '../../records/writing/write-call.ts';
import type { CooperativeRow } from '../cooperatives/cooperatives.draft.ts';
import { changeCooperativesNow } from '../cooperatives/cooperatives.joined-writes.ts';
import { cooperativeReads } from '../cooperatives/cooperatives.kind.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import type { CooperativeUpdate } from '../cooperatives/cooperatives.schemas.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import {
  type CooperativeReorganisationRow,
  cooperativeReorganisationReads,
} from './cooperative-reorganisations.kind.ts';
import { checkLineage, type ReorganisationEvent } from './cooperative-reorganisations.lineage.ts';
import { findLinkedReorganisations } from './cooperative-reorganisations.queries.ts';
import {
  ceasedBy,
  checkCooperatives,
  checkSides,
  convertedItself,
  type ReorganisationItem,
  repeatedEnds,
} from './cooperative-reorganisations.rules.ts';
import { CooperativeReorganisationInput } from './cooperative-reorganisations.schemas.ts';

type Said = ReorganisationItem['input'];
interface Known {
  readonly briefs: ReadonlyMap<string, CooperativeBrief>;
  /** Those in the territory, locked: what is recorded of one holds only as long as nobody else records about it. */
  readonly held: ReadonlyMap<string, CooperativeRow>;
  readonly events: readonly ReorganisationEvent[];
}

const NOTHING: Known = { briefs: new Map(), held: new Map(), events: [] };

const sidesOf = ({
  predecessorIds = [],
  successorIds = [],
}: Pick<Said, 'predecessorIds' | 'successorIds'>) => [...predecessorIds, ...successorIds];

async function load(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly Said[],
): Promise<Known> {
  const ids = inputs.flatMap(sidesOf);
  return {
    held: await cooperativeReads.holdStored(transaction, context, ids),
    briefs: await findBriefs(transaction, context, ids),
    events: await findLinkedReorganisations(transaction, context.caller, ids),
  };
}

/** It is located where the first predecessor is. */
function complete({ input, row }: ReorganisationItem, known: Known) {
  return { ...row, ...placeOf({ input, row }, known.briefs.get(sidesOf(input)[0] ?? '')) };
}

function check(items: readonly ReorganisationItem[], known: Known | null): Findings {
  const problems = [
    ...items.flatMap((item) => [
      ...checkSides(item),
      ...(known === null ? [] : checkCooperatives(item, known.briefs)),
    ]),
    ...repeatedEnds(items),
  ];
  if (known === null) return { problems, warnings: [] };
  // Of one that is wrong by itself nothing follows for its descent.
  const isSound = ({ path }: ReorganisationItem) =>
    !problems.some(({ field }) => field?.startsWith(`${path}.`) === true);
  const lineage = checkLineage(items.filter(isSound).map(proposedOf), known.events, known.held);
  return { problems: [...problems, ...lineage], warnings: [] };
}

/** An item that has passed its schema, and so says all of this. */
function proposedOf({ row, path }: ReorganisationItem) {
  const { id, kind, effectiveOn, predecessorIds, successorIds } = row;
  const event = {
    id,
    kind: kind ?? '',
    effectiveOn: effectiveOn ?? '',
    predecessorIds: predecessorIds ?? [],
    successorIds: successorIds ?? [],
  };
  return { event, path };
}

const REORGANISE: RecordWrite<CooperativeReorganisationRow, Known, typeof CooperativeReorganisationInput> = {
  reads: cooperativeReorganisationReads,
  action: 'cooperativeReorganisation.write',
  schema: CooperativeReorganisationInput,
  load,
  check,
  complete,
};

/**
 * Records reorganisations: all or none. Predecessors that cease get that status on the day, and a group that becomes a
 * cooperative by its own record that kind, through the cooperatives' own write: what a higher authority holds is
 * refused and kept as a claim.
 * @throws FORBIDDEN, NOT_FOUND for a side, DATE_FUTURE, REORGANISATION_SIDES, REORGANISATION_BOTH_SIDES,
 * CONVERSION_KIND, those of checkLineage, DUPLICATE_IN_CALL and the codes of parseCall.
 */
export async function reorganiseCooperatives(context: ServiceContext, call: WriteCall): Promise<WriteResult> {
  authorise(context.caller, REORGANISE.action);
  return writeCall(context, call, async (transaction) => {
    const joined = { ...context, joined: transaction };
    let known = NOTHING;
    let items: readonly ReorganisationItem[] = [];
    const made = await createRecords(joined, call, {
      ...REORGANISE,
      async follow(_, written, loaded) {
        items = written;
        known = loaded;
        return new Set();
      },
    });
    const changes = items.flatMap((item) => changesOf(item, known));
    const { refusals, warnings } = await changeCooperativesNow(
      joined,
      transaction,
      changes.map((one) => one.change),
    );
    const renamed = (problems: readonly Problem[]) => problems.map((one) => underSide(one, changes));
    return { ...made, refusals: renamed(refusals), warnings: [...made.warnings, ...renamed(warnings)] };
  });
}

interface SideChange {
  readonly path: string;
  readonly change: Omit<CooperativeUpdate, 'expectedVersion'>;
}

/** What the reorganisation changes of the cooperatives themselves. */
function changesOf({ row, path }: ReorganisationItem, known: Known): SideChange[] {
  const itself = convertedItself(row);
  if (itself !== null)
    return [{ path: `${path}.successorIds.0`, change: { id: itself, kind: 'COOPERATIVE' } }];
  return ceasedBy(row).map((id, index) => ({
    path: `${path}.predecessorIds.${index}`,
    change: { id, status: endedStatus(known.briefs.get(id)), statusOn: row.effectiveOn ?? null },
  }));
}

/** Source: Decree 92/2024, Arts 27 (cooperatives and their unions) and 28 (groups). */
function endedStatus(cooperative: CooperativeBrief | undefined): 'TERMINATED' | 'CEASED' {
  return cooperative?.kind === 'COOPERATIVE_GROUP' ? 'TERMINATED' : 'CEASED';
}

/** A finding of the cooperatives' write under the side that it is about. */
function underSide({ field, ...rest }: Problem, changes: readonly SideChange[]): Problem {
  const index = Number.parseInt(field ?? '', 10);
  return { ...rest, field: changes[index]?.path ?? null };
}
