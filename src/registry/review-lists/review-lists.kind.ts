import { sql } from '../../database/sql.ts';
import { reviewLists } from '../../database/tables/support.table.ts';
import { daysBetween, isOneOf } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asPlace } from '../../records/writing/drafts.ts';
import { ReviewListFilter } from './review-lists.schemas.ts';

const REVIEW_LIST = recordKind({
  kind: 'reviewList',
  table: reviewLists,
  placing: 'own',
  read: 'reviewList.read',
  // Entries are records of their own.
  conversions: { place: asPlace, entries: () => ({}) },
  list: {
    orders: { REVIEWED_ON: dayKeys('reviewed_on'), CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'REVIEWED_ON', direction: 'DESC' },
    filter: ReviewListFilter,
    conditions: ({ kind, reviewedOn }) => [
      ...isOneOf(sql`r.kind`, kind),
      ...daysBetween(reviewLists.reviewedOn, reviewedOn),
    ],
  },
});

export const reviewListReads = readsOf(REVIEW_LIST);

export type ReviewListRow = RowOf<typeof reviewListReads>;
