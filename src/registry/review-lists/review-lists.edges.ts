import type { RecordEdge } from '../../records/record-edge.ts';
import { reviewEntryReads } from './review-entries.kind.ts';
import { reviewListReads } from './review-lists.kind.ts';
import { ReviewListRecordInput, ReviewListUpdateInput } from './review-lists.schemas.ts';
import { recordReviewLists, updateReviewLists } from './review-lists.writes.ts';

export const reviewListEdge: RecordEdge = {
  reads: reviewListReads,
  one: 'reviewList',
  many: 'reviewLists',
  queries: ['one', 'many'],
  mutations: { reviewListRecord: recordReviewLists, reviewListUpdate: updateReviewLists },
  nested: { entries: 'reviewEntry' },
  inputs: { ReviewListRecordInput, ReviewListUpdateInput },
  rest: {
    path: '/v1/review-lists',
    one: 'a review list',
    many: 'review lists',
    description: 'Lists of reviewed cooperatives in your territory, the newest first.',
    create: {
      operationId: 'recordReviewLists',
      summary: 'Record review lists with their cooperatives',
      action: 'reviewList.write',
      input: 'ReviewListRecordInput',
      write: recordReviewLists,
    },
    changes: [
      {
        operationId: 'updateReviewList',
        summary: 'Change a review list',
        action: 'reviewList.write',
        input: 'ReviewListUpdateInput',
        write: updateReviewLists,
      },
    ],
  },
};

export const reviewEntryEdge: RecordEdge = {
  reads: reviewEntryReads,
  one: 'reviewEntry',
  many: 'reviewEntries',
  queries: ['one', 'many'],
  mutations: {},
  listedOn: { cooperative: 'reviewEntries' },
  inputs: {},
  rest: {
    path: '/v1/review-entries',
    one: 'an entry of a review list',
    many: 'entries of review lists',
    description:
      'Entries of the review lists of your territory, and of its cooperatives on lists of others. They are written with their list.',
  },
};
