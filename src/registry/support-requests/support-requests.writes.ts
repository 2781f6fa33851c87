import type { TObject } from 'typebox';
import type { ServiceContext } from '../../records/context.ts';
import { changeRecords, createRecords, type RecordWrite } from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import {
  loadSubjects,
  placeOfSubject,
  placeRequired,
  type Subjects,
  unknownSubjects,
} from '../women-managers/subjects.ts';
import { type SupportRequestRow, supportRequestReads } from './support-requests.kind.ts';
import { ANSWERABLE, checkDays, checkState, OPEN } from './support-requests.rules.ts';
import {
  SupportRequestAnswerInput,
  SupportRequestCreateInput,
  SupportRequestUpdateInput,
  SupportRequestWithdrawInput,
} from './support-requests.schemas.ts';

const NOBODY: Subjects = { cooperatives: new Map(), women: new Map() };

const CREATE: RecordWrite<SupportRequestRow, Subjects, typeof SupportRequestCreateInput> = {
  reads: supportRequestReads,
  action: 'supportRequest.write',
  schema: SupportRequestCreateInput,
  load: loadSubjects,
  complete: ({ input, row }, known, { today }) => ({
    ...row,
    state: 'NEW',
    requestedOn: row.requestedOn ?? today,
    ...placeOfSubject({ input, row }, known),
  }),
  check: (items, known) => ({
    problems: items.flatMap((item) => [
      ...checkDays(item),
      ...unknownSubjects(item, known),
      ...placeRequired(item),
    ]),
    warnings: [],
  }),
};

/** A change of stored requests that are in one of the states. */
function change<Schema extends TObject>(
  write: Pick<RecordWrite<SupportRequestRow, Subjects, Schema>, 'action' | 'schema' | 'complete'>,
  states: Parameters<typeof checkState>[1],
): RecordWrite<SupportRequestRow, Subjects, Schema> {
  return {
    ...write,
    reads: supportRequestReads,
    load: async () => NOBODY,
    check: (items) => ({
      problems: items.flatMap((item) => [...checkState(item, states), ...checkDays(item)]),
      warnings: [],
    }),
  };
}

const UPDATE = change({ action: 'supportRequest.write', schema: SupportRequestUpdateInput }, OPEN);

const ANSWER = change(
  {
    action: 'supportRequest.answer',
    schema: SupportRequestAnswerInput,
    complete: ({ input, row }, _, { today }) => ({
      ...row,
      state: input.isDeclined === true ? 'DECLINED' : 'ANSWERED',
      answeredOn: input.answeredOn ?? today,
    }),
  },
  ANSWERABLE,
);

const WITHDRAW = change(
  {
    action: 'supportRequest.write',
    schema: SupportRequestWithdrawInput,
    complete: ({ row }) => ({ ...row, state: 'WITHDRAWN' }),
  },
  OPEN,
);

/**
 * Records requests for support: all or none.
 * @throws FORBIDDEN, NOT_FOUND for a cooperative, UNIT_UNKNOWN, TERRITORY_FORBIDDEN, FIELD_REQUIRED for the place,
 * DATE_FUTURE, PHONE_INVALID, EMAIL_INVALID and the codes of parseCall.
 */
export const createSupportRequests = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, CREATE);

/** Changes open requests: all or none. @throws as createSupportRequests; NOT_FOUND, VERSION_PASSED, STATE_FORBIDS. */
export const updateSupportRequests = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);

/** Answers requests: all or none. @throws as updateSupportRequests. */
export const answerSupportRequests = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, ANSWER);

/** Takes open requests back: all or none. @throws as updateSupportRequests. */
export const withdrawSupportRequests = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, WITHDRAW);
