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
  inputs: { ReviewListRecordInput, ReviewListUpdateInput },
  rest: {
    path: '/v1/review-lists',
    one: 'a review list',
    many: 'review lists',
    description: {
      vi: 'Danh sách rà soát hợp tác xã trong địa bàn của bạn, mới nhất trước.',
      en: 'Lists of reviewed cooperatives in your territory, the newest first.',
    },
    create: {
      operationId: 'recordReviewLists',
      summary: {
        vi: 'Ghi danh sách rà soát cùng các hợp tác xã',
        en: 'Record review lists with their cooperatives',
      },
      action: 'reviewList.write',
      input: 'ReviewListRecordInput',
      write: recordReviewLists,
    },
    changes: [
      {
        operationId: 'updateReviewList',
        summary: { vi: 'Sửa danh sách rà soát', en: 'Change a review list' },
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
  inputs: {},
  rest: {
    path: '/v1/review-entries',
    one: 'an entry of a review list',
    many: 'entries of review lists',
    description: {
      vi: 'Các dòng của danh sách rà soát trong địa bàn của bạn, và của hợp tác xã trong địa bàn ở danh sách của nơi khác. Được ghi cùng danh sách.',
      en: 'Entries of the review lists of your territory, and of its cooperatives on lists of others. They are written with their list.',
    },
  },
};
