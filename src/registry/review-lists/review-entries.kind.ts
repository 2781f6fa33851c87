import { sql } from '../../database/sql.ts';
import { reviewEntries } from '../../database/tables/support.table.ts';
import { isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { inUnitsFor } from '../../records/reading/scope.queries.ts';
import { recordKind } from '../../records/record-kind.ts';
import { ReviewEntryFilter } from './review-lists.schemas.ts';

/** It is located where its list is, and is visible to callers to whom the cooperative is visible. */
const REVIEW_ENTRY = recordKind({
  kind: 'reviewEntry',
  table: reviewEntries,
  placing: 'ofOwner',
  read: 'reviewList.read',
  visibility: {
    inUnits: (cover, asking) =>
      sql`exists (select 1 from cooperatives c
        where c.id = r.cooperative_id and (${inUnitsFor(asking, cover, 'c')}))`,
  },
  references: { reviewList: 'reviewList', cooperative: 'cooperative' },
  list: {
    orders: { CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'CREATED_AT', direction: 'ASC' },
    filter: ReviewEntryFilter,
    conditions: ({ reviewListId, cooperativeId, finding }) => [
      ...isRecord(sql`r.review_list_id`, reviewListId),
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
      ...isOneOf(sql`r.finding`, finding),
    ],
  },
  owners: {
    reviewList: { owns: (asked) => sql`r.review_list_id = ${asked}`, order: sql`r.id` },
    cooperative: { owns: (asked) => sql`r.cooperative_id = ${asked}`, order: sql`r.id desc` },
  },
});

export const reviewEntryReads = readsOf(REVIEW_ENTRY);
