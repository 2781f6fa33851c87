import type { Transaction } from '../../database/transaction.ts';
import type { Problem } from '../../kernel/errors.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import { type WriteCall, type WriteResult, writeCall } from '../../records/writing/write-call.ts';
import { findLeftOpenBy } from '../cooperatives/cooperatives.endings.ts';
import { type CooperativeStateRow, cooperativeStateReads } from './cooperative-states.kind.ts';
import { followStates, type Known, loadKnown } from './cooperative-states.known.ts';
import {
  checkAlone,
  checkDays,
  checkInCooperative,
  type StateItem,
  warnOfFounding,
} from './cooperative-states.rules.ts';
import { CooperativeStateRecordInput, CooperativeStateUpdateInput } from './cooperative-states.schemas.ts';

function check(items: readonly StateItem[], known: Known | null, context: ServiceContext): Findings {
  const alone = items.flatMap(checkAlone);
  if (known === null) return { problems: alone, warnings: [] };
  return {
    problems: [
      ...alone,
      ...items.flatMap((item) => checkInCooperative(item, known, context)),
      ...checkDays(items, known),
    ],
    warnings: items.flatMap((item) => warnOfFounding(item, known)),
  };
}

const WRITE = {
  reads: cooperativeStateReads,
  action: 'cooperative.update',
  load: loadKnown,
  check,
} as const;

const RECORD: RecordWrite<CooperativeStateRow, Known, typeof CooperativeStateRecordInput> = {
  ...WRITE,
  schema: CooperativeStateRecordInput,
};
const UPDATE: RecordWrite<CooperativeStateRow, Known, typeof CooperativeStateUpdateInput> = {
  ...WRITE,
  schema: CooperativeStateUpdateInput,
};

/** Runs the write with what follows from its rows: the present state of their cooperatives, and what they leave open. */
async function withPresent(
  context: ServiceContext,
  call: WriteCall,
  run: (joined: ServiceContext, follow: NonNullable<(typeof RECORD)['follow']>) => Promise<WriteResult>,
): Promise<WriteResult> {
  authorise(context.caller, WRITE.action);
  return writeCall(context, call, async (transaction) => {
    let leftOpen: readonly Problem[] = [];
    const made = await run({ ...context, joined: transaction }, async (_, items, known) => {
      await followStates(transaction, context, known);
      leftOpen = await warnOfEnds(context, transaction, items, known);
      return new Set();
    });
    return { ...made, warnings: [...made.warnings, ...leftOpen] };
  });
}

/** LEFT_OPEN_AFTER_END for a cooperative that is not there any more by the state; one that was revived since is. */
function warnOfEnds(
  context: ServiceContext,
  transaction: Transaction,
  items: readonly StateItem[],
  { states }: Known,
): Promise<Problem[]> {
  const isLast = ({ row }: StateItem) =>
    ![...states, ...items.map((one) => one.row)].some(
      (one) =>
        one.id !== row.id &&
        one.cooperativeId === row.cooperativeId &&
        one.status != null &&
        (one.fromOn ?? '') > (row.fromOn ?? ''),
    );
  const statuses = items.filter(isLast).map(({ row, path }) => ({
    id: row.cooperativeId ?? '',
    status: row.status ?? null,
    statusOn: row.fromOn ?? null,
    path: `${path}.status`,
  }));
  return findLeftOpenBy(context, transaction, statuses);
}

/**
 * Records dated states of cooperatives: all or none. The latest of a fact becomes the present one of its cooperative.
 * @throws FORBIDDEN, NOT_FOUND for a cooperative, FIELD_REQUIRED, FIELDS_EXCLUSIVE, DATE_FUTURE, VALUE_TAKEN,
 * DUPLICATE_IN_CALL, STATUS_NOT_FOR_KIND, STATE_AUTHORITY and the codes of parseCall. Warnings: BEFORE_FOUNDING,
 * LEFT_OPEN_AFTER_END.
 */
export const recordCooperativeStates = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  withPresent(context, call, (joined, follow) => createRecords(joined, call, { ...RECORD, follow }));

/** Corrects dated states: all or none. @throws as recordCooperativeStates, and VERSION_PASSED. */
export const updateCooperativeStates = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  withPresent(context, call, (joined, follow) => changeRecords(joined, call, { ...UPDATE, follow }));
