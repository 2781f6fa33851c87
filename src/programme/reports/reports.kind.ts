import { type SQL, sql } from '../../database/sql.ts';
import { reports } from '../../database/tables/plans.table.ts';
import { daysBetween, isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asUnit } from '../../records/writing/drafts.ts';
import { ReportFilter } from './reports.schemas.ts';

const newestBy = (column: SQL) => ({
  owns: (asked: SQL) => sql`${column} = ${asked}`,
  order: sql`r.to_on desc, r.id desc`,
});

const REPORT = recordKind({
  kind: 'report',
  table: reports,
  placing: 'own',
  read: 'report.read',
  references: { plan: 'plan', obligation: 'reportingObligation', corrects: 'report' },
  units: { unit: 'unitId' },
  conversions: { unit: asUnit('unitId') },
  list: {
    orders: { TO_ON: dayKeys('to_on'), CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'TO_ON', direction: 'DESC' },
    filter: ReportFilter,
    conditions: ({ planId, obligationId, kind, state, endedOn }) => [
      ...isRecord(sql`r.plan_id`, planId),
      ...isRecord(sql`r.obligation_id`, obligationId),
      ...isOneOf(sql`r.kind`, kind),
      ...isOneOf(sql`r.state`, state),
      ...daysBetween(reports.toOn, endedOn),
    ],
  },
  owners: {
    plan: newestBy(sql`r.plan_id`),
    reportingObligation: newestBy(sql`r.obligation_id`),
    report: newestBy(sql`r.corrects_id`),
  },
});

export const reportReads = readsOf(REPORT);

export type ReportRow = RowOf<typeof reportReads>;
