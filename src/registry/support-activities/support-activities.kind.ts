import { arrayOf, sql } from '../../database/sql.ts';
import { supportActivities } from '../../database/tables/support.table.ts';
import { daysBetween, isOneOf } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { inUnitsFor } from '../../records/reading/scope.queries.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asList, asNumeric, asPartialDate, asPlace } from '../../records/writing/drafts.ts';
import { SupportActivityFilter } from './support-activities.schemas.ts';

const SUPPORT_ACTIVITY = recordKind({
  kind: 'supportActivity',
  table: supportActivities,
  placing: 'own',
  read: 'supportActivity.read',
  visibility: {
    inUnits: (cover, asking) => sql`exists (select 1 from cooperatives c
      where c.id = any(r.cooperative_ids) and (${inUnitsFor(asking, cover, 'c')}))`,
  },
  referenceLists: { cooperatives: { kind: 'cooperative', property: 'cooperativeIds' } },
  conversions: {
    doneOn: asPartialDate('doneOn'),
    amountVnd: asNumeric('amountVnd'),
    cooperativeIds: asList('cooperativeIds'),
    place: asPlace,
  },
  list: {
    orders: { DONE_ON: dayKeys('done_on'), CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'DONE_ON', direction: 'DESC' },
    filter: SupportActivityFilter,
    conditions: ({ kind, state, organiserKind, cooperativeId, doneOn }) => [
      ...isOneOf(sql`r.kind`, kind),
      ...isOneOf(sql`r.state`, state),
      ...isOneOf(sql`r.organiser_kind`, organiserKind),
      ...(cooperativeId == null ? [] : [sql`r.cooperative_ids @> ${arrayOf([cooperativeId], 'uuid')}`]),
      ...daysBetween(supportActivities.doneOn, doneOn),
    ],
  },
  owners: {
    cooperative: {
      owns: (asked) => sql`r.cooperative_ids @> array[${asked}]`,
      order: sql`r.done_on desc nulls last, r.id desc`,
    },
  },
});

export const supportActivityReads = readsOf(SUPPORT_ACTIVITY);

export type SupportActivityRow = RowOf<typeof supportActivityReads>;
