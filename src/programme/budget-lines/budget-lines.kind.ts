import { sql } from '../../database/sql.ts';
import { budgetLines } from '../../database/tables/plans.table.ts';
import { isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asList, asNumeric } from '../../records/writing/drafts.ts';
import { ofPlans } from '../plans/issued-above.ts';
import { BudgetLineFilter } from './budget-lines.schemas.ts';

const BUDGET_LINE = recordKind({
  kind: 'budgetLine',
  table: budgetLines,
  placing: 'ofOwner',
  read: 'budgetLine.read',
  visibility: ofPlans,
  references: { plan: 'plan' },
  conversions: { fundingSources: asList('fundingSources'), amountVnd: asNumeric('amountVnd') },
  list: {
    orders: { CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
    filter: BudgetLineFilter,
    conditions: ({ planId, stage, year }) => [
      ...isRecord(sql`r.plan_id`, planId),
      ...isOneOf(sql`r.stage`, stage),
      ...(year == null ? [] : [sql`r.year = ${Number(year)}::int`]),
    ],
  },
  owners: {
    plan: {
      owns: (asked) => sql`r.plan_id = ${asked}`,
      order: sql`r.phase nulls last, r.year nulls first, r.id`,
    },
  },
});

export const budgetLineReads = readsOf(BUDGET_LINE);

export type BudgetLineRow = RowOf<typeof budgetLineReads>;
