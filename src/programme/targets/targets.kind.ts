import { sql } from '../../database/sql.ts';
import { targets } from '../../database/tables/plans.table.ts';
import { isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asList, asNumeric, asPartialDate } from '../../records/writing/drafts.ts';
import { ofPlans } from '../plans/issued-above.ts';
import { TargetFilter } from './targets.schemas.ts';

const TARGET = recordKind({
  kind: 'target',
  table: targets,
  placing: 'ofOwner',
  read: 'plan.read',
  visibility: ofPlans,
  references: { plan: 'plan' },
  conversions: {
    value: asNumeric('value'),
    valueMin: asNumeric('valueMin'),
    valueMax: asNumeric('valueMax'),
    countedPositions: asList('countedPositions'),
    kinds: asList('kinds'),
    supportKinds: asList('supportKinds'),
    foundedFromOn: asPartialDate('foundedFromOn'),
    foundedToOn: asPartialDate('foundedToOn'),
  },
  list: {
    orders: {
      POSITION: [
        { expression: sql`r.plan_id`, type: 'uuid' },
        { expression: sql`r.position::int`, type: 'number' },
        ID_KEY,
      ],
      TO_ON: dayKeys('to_on'),
      CREATED_AT: [ID_KEY],
    },
    defaultOrder: { field: 'POSITION', direction: 'ASC' },
    filter: TargetFilter,
    conditions: ({ planId, indicator, operator, validOn }) => [
      ...isRecord(sql`r.plan_id`, planId),
      ...isOneOf(sql`r.indicator`, indicator),
      ...isOneOf(sql`r.operator`, operator),
      ...(validOn == null ? [] : [sql`${validOn}::date between r.from_on and r.to_on`]),
    ],
  },
  owners: {
    plan: { owns: (asked) => sql`r.plan_id = ${asked}`, order: sql`r.position, r.id` },
  },
});

export const targetReads = readsOf(TARGET);

export type TargetRow = RowOf<typeof targetReads>;
