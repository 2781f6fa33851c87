import { sql } from '../../database/sql.ts';
import { type Recipient, reportingObligations } from '../../database/tables/plans.table.ts';
import { isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import type { Conversion } from '../../records/writing/drafts.ts';
import { ofPlans } from '../plans/issued-above.ts';
import { ReportingObligationFilter } from './reporting-obligations.schemas.ts';

/** Keys are in the order of jsonb, so that an equal list is no change. */
const asRecipients: Conversion = (value) => {
  const recipients = (value ?? []) as readonly Recipient[]; // the schema's list
  return { recipients: recipients.map(({ level, agencyKind }) => ({ level, agencyKind })) };
};

const REPORTING_OBLIGATION = recordKind({
  kind: 'reportingObligation',
  table: reportingObligations,
  placing: 'ofOwner',
  read: 'plan.read',
  visibility: ofPlans,
  references: { plan: 'plan' },
  conversions: { recipients: asRecipients },
  list: {
    orders: { CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
    filter: ReportingObligationFilter,
    conditions: ({ planId, frequency, actorKind, actorLevel }) => [
      ...isRecord(sql`r.plan_id`, planId),
      ...isOneOf(sql`r.frequency`, frequency),
      ...isOneOf(sql`r.actor_kind`, actorKind),
      ...isOneOf(sql`r.actor_level`, actorLevel),
    ],
  },
  owners: {
    plan: { owns: (asked) => sql`r.plan_id = ${asked}`, order: sql`r.id` },
  },
});

export const reportingObligationReads = readsOf(REPORTING_OBLIGATION);

export type ReportingObligationRow = RowOf<typeof reportingObligationReads>;
