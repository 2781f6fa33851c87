import type { RecordEdge, RouteChange } from '../../records/record-edge.ts';
import { supportRequestReads } from './support-requests.kind.ts';
import {
  SupportRequestAnswerInput,
  SupportRequestCreateInput,
  SupportRequestUpdateInput,
  SupportRequestWithdrawInput,
} from './support-requests.schemas.ts';
import {
  answerSupportRequests,
  createSupportRequests,
  updateSupportRequests,
  withdrawSupportRequests,
} from './support-requests.writes.ts';

const CHANGES: readonly RouteChange[] = [
  {
    operationId: 'updateSupportRequest',
    summary: { vi: 'Sửa yêu cầu hỗ trợ', en: 'Change a request' },
    action: 'supportRequest.write',
    input: 'SupportRequestUpdateInput',
    write: updateSupportRequests,
  },
  {
    name: 'answer',
    operationId: 'answerSupportRequest',
    summary: { vi: 'Trả lời yêu cầu hỗ trợ', en: 'Answer a request' },
    action: 'supportRequest.answer',
    input: 'SupportRequestAnswerInput',
    write: answerSupportRequests,
  },
  {
    name: 'withdraw',
    operationId: 'withdrawSupportRequest',
    summary: { vi: 'Rút yêu cầu hỗ trợ', en: 'Take a request back' },
    action: 'supportRequest.write',
    input: 'SupportRequestWithdrawInput',
    write: withdrawSupportRequests,
  },
];

export const supportRequestEdge: RecordEdge = {
  reads: supportRequestReads,
  one: 'supportRequest',
  many: 'supportRequests',
  queries: ['one', 'many'],
  mutations: {
    supportRequestCreate: createSupportRequests,
    supportRequestUpdate: updateSupportRequests,
    supportRequestAnswer: answerSupportRequests,
    supportRequestWithdraw: withdrawSupportRequests,
  },
  inputs: {
    SupportRequestCreateInput,
    SupportRequestUpdateInput,
    SupportRequestAnswerInput,
    SupportRequestWithdrawInput,
  },
  rest: {
    path: '/v1/support-requests',
    one: 'a request for support',
    many: 'requests for support',
    description: {
      vi: 'Yêu cầu hỗ trợ trong địa bàn của bạn, mới nhất trước.',
      en: 'Requests for support in your territory, the newest first.',
    },
    create: {
      operationId: 'createSupportRequests',
      summary: { vi: 'Ghi yêu cầu hỗ trợ', en: 'Record requests for support' },
      action: 'supportRequest.write',
      input: 'SupportRequestCreateInput',
      write: createSupportRequests,
    },
    changes: CHANGES,
  },
};
