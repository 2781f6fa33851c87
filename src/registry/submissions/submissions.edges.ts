import type { RecordEdge, RouteChange } from '../../records/record-edge.ts';
import { acceptSubmissions } from './submissions.accept.ts';
import { submissionReads } from './submissions.kind.ts';
import {
  SubmissionAcceptInput,
  SubmissionCreateInput,
  SubmissionReturnInput,
  SubmissionWithdrawInput,
} from './submissions.schemas.ts';
import { createSubmissions, returnSubmissions, withdrawSubmissions } from './submissions.writes.ts';

const CHANGES: readonly RouteChange[] = [
  {
    name: 'accept',
    operationId: 'acceptSubmission',
    summary: { vi: 'Chấp nhận thông tin đã gửi', en: 'Accept a submission' },
    action: 'submission.decide',
    input: 'SubmissionAcceptInput',
    write: acceptSubmissions,
  },
  {
    name: 'return',
    operationId: 'returnSubmission',
    summary: { vi: 'Trả lại thông tin đã gửi', en: 'Return a submission' },
    action: 'submission.decide',
    input: 'SubmissionReturnInput',
    write: returnSubmissions,
  },
  {
    name: 'withdraw',
    operationId: 'withdrawSubmission',
    summary: { vi: 'Rút thông tin đã gửi', en: 'Take a submission back' },
    action: 'submission.send',
    input: 'SubmissionWithdrawInput',
    write: withdrawSubmissions,
  },
];

export const submissionEdge: RecordEdge = {
  reads: submissionReads,
  one: 'submission',
  many: 'submissions',
  queries: ['one', 'many'],
  mutations: {
    submissionCreate: createSubmissions,
    submissionAccept: acceptSubmissions,
    submissionReturn: returnSubmissions,
    submissionWithdraw: withdrawSubmissions,
  },
  inputs: { SubmissionCreateInput, SubmissionAcceptInput, SubmissionReturnInput, SubmissionWithdrawInput },
  rest: {
    path: '/v1/submissions',
    one: 'a submission',
    many: 'submissions',
    description: {
      vi: 'Thông tin bạn đã gửi; với đơn vị Hội LHPN là thông tin gửi đến cho địa bàn. Mới nhất trước.',
      en: 'What you sent in; for a unit of the Women’s Union what was sent in for its territory. The newest first.',
    },
    create: {
      operationId: 'createSubmissions',
      summary: { vi: 'Gửi thông tin', en: 'Send in' },
      action: 'submission.send',
      input: 'SubmissionCreateInput',
      write: createSubmissions,
    },
    changes: CHANGES,
  },
};
