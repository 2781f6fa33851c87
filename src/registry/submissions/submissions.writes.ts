import type { TObject } from 'typebox';
import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  createRecords,
  type Item,
  type RecordWrite,
  type SaidBy,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { trainingReads } from '../trainings/trainings.kind.ts';
import { type SubmissionRow, submissionReads } from './submissions.kind.ts';
import { checkNamed, checkPayload, checkPending, type Named, trainingOf } from './submissions.rules.ts';
import {
  SubmissionCreateInput,
  SubmissionReturnInput,
  SubmissionWithdrawInput,
} from './submissions.schemas.ts';

type Said = SaidBy<typeof SubmissionCreateInput>;

async function load(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly Said[],
): Promise<Named> {
  const cooperativeIds = inputs.flatMap((one) => one.cooperativeId ?? []);
  const trainingIds = inputs.map(trainingOf).filter((id) => id !== null);
  return {
    cooperatives: await findBriefs(transaction, context, cooperativeIds),
    trainings: await trainingReads.findStored(transaction, context, trainingIds),
  };
}

/** It is located where its cooperative is, else where its class is, else where it says. */
function complete({ input, row }: Item<SubmissionRow, Said>, { cooperatives, trainings }: Named) {
  const training = trainings.get(trainingOf(input) ?? '');
  const owner = cooperatives.get(input.cooperativeId ?? '') ?? training;
  const { provinceId, communeId } = owner?.provinceId == null ? row : owner;
  return { ...row, provinceId: provinceId ?? null, communeId: communeId ?? null };
}

const CREATE: RecordWrite<SubmissionRow, Named, typeof SubmissionCreateInput> = {
  reads: submissionReads,
  action: 'submission.send',
  schema: SubmissionCreateInput,
  load,
  complete,
  check: (items, known) => ({
    problems: items.flatMap((item) => [
      ...checkPayload(item),
      ...(known === null ? [] : checkNamed(item, known)),
    ]),
    warnings: [],
  }),
};

/** The end of a pending submission that writes nothing else. */
function ending<Schema extends TObject>(
  write: Pick<RecordWrite<SubmissionRow, null, Schema>, 'action' | 'schema'>,
  state: 'RETURNED' | 'WITHDRAWN',
): RecordWrite<SubmissionRow, null, Schema> {
  return {
    ...write,
    reads: submissionReads,
    load: async () => null,
    complete: ({ row }, _, { today }) => ({ ...row, state, decidedOn: today }),
    check: (items) => ({ problems: items.flatMap(checkPending), warnings: [] }),
  };
}

const RETURN = ending({ action: 'submission.decide', schema: SubmissionReturnInput }, 'RETURNED');
const WITHDRAW = ending({ action: 'submission.send', schema: SubmissionWithdrawInput }, 'WITHDRAWN');

/**
 * Sends in what waits for the Women's Union: all or none. The payload is checked by the schema of the write that its
 * acceptance makes; the rules that need the Union's reach are asked at the acceptance.
 * @throws FORBIDDEN, NOT_FOUND for a cooperative or class, UNIT_UNKNOWN, TERRITORY_FORBIDDEN, FIELD_REQUIRED for the
 * place, and the codes of parseCall, of the payload too.
 */
export const createSubmissions = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, CREATE);

/** Sends pending submissions back: all or none. @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED, STATE_FORBIDS. */
export const returnSubmissions = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, RETURN);

/** Takes one's own pending submissions back: all or none. @throws as returnSubmissions. */
export const withdrawSubmissions = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, WITHDRAW);
