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
    summary: 'Accept a submission',
    action: 'submission.decide',
    input: 'SubmissionAcceptInput',
    write: acceptSubmissions,
  },
  {
    name: 'return',
    operationId: 'returnSubmission',
    summary: 'Return a submission',
    action: 'submission.decide',
    input: 'SubmissionReturnInput',
    write: returnSubmissions,
  },
  {
    name: 'withdraw',
    operationId: 'withdrawSubmission',
    summary: 'Take a submission back',
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
    description:
      'What you sent in; for a unit of the Women’s Union what was sent in for its territory. The newest first.',
    create: {
      operationId: 'createSubmissions',
      summary: 'Send in',
      action: 'submission.send',
      input: 'SubmissionCreateInput',
      write: createSubmissions,
    },
    changes: CHANGES,
  },
};
