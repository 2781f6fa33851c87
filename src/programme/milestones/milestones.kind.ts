import { sql } from '../../database/sql.ts';
import { milestones } from '../../database/tables/plans.table.ts';
import { daysBetween, isRecord } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asPartialDate } from '../../records/writing/drafts.ts';
import { ofPlans } from '../plans/issued-above.ts';
import { MilestoneFilter } from './milestones.schemas.ts';

const order = sql`r.due_on nulls last, r.id`;

const MILESTONE = recordKind({
  kind: 'milestone',
  table: milestones,
  placing: 'ofOwner',
  read: 'plan.read',
  visibility: ofPlans,
  references: { plan: 'plan', target: 'target' },
  conversions: { reachedOn: asPartialDate('reachedOn') },
  list: {
    orders: { DUE_ON: dayKeys('due_on'), CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'DUE_ON', direction: 'ASC' },
    filter: MilestoneFilter,
    conditions: ({ planId, targetId, isReached, dueOn }) => [
      ...isRecord(sql`r.plan_id`, planId),
      ...isRecord(sql`r.target_id`, targetId),
      ...(isReached == null ? [] : [sql`(r.reached_on is not null) = ${isReached}::boolean`]),
      ...daysBetween(milestones.dueOn, dueOn),
    ],
  },
  owners: {
    plan: { owns: (asked) => sql`r.plan_id = ${asked}`, order },
    target: { owns: (asked) => sql`r.target_id = ${asked}`, order },
  },
});

export const milestoneReads = readsOf(MILESTONE);

export type MilestoneRow = RowOf<typeof milestoneReads>;
