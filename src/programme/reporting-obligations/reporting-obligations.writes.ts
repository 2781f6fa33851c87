import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { checkPlanOf, loadPlansOf, type PlansById } from '../plans/plan-of-part.ts';
import { type ReportingObligationRow, reportingObligationReads } from './reporting-obligations.kind.ts';
import { checkDueBefore } from './reporting-obligations.rules.ts';
import {
  ReportingObligationCreateInput,
  ReportingObligationUpdateInput,
} from './reporting-obligations.schemas.ts';

function check(
  items: readonly Item<ReportingObligationRow>[],
  plans: PlansById | null,
  { caller }: ServiceContext,
): Findings {
  const problems = items.flatMap((item) => [...checkPlanOf(item, plans, caller), ...checkDueBefore(item)]);
  return { problems, warnings: [] };
}

const WRITE = {
  reads: reportingObligationReads,
  action: 'plan.write',
  load: loadPlansOf,
  check,
} as const;

const CREATE: RecordWrite<ReportingObligationRow, PlansById, typeof ReportingObligationCreateInput> = {
  ...WRITE,
  schema: ReportingObligationCreateInput,
};
const UPDATE: RecordWrite<ReportingObligationRow, PlansById, typeof ReportingObligationUpdateInput> = {
  ...WRITE,
  schema: ReportingObligationUpdateInput,
};

/**
 * Records duties to report that plans lay down: all or none.
 * @throws FORBIDDEN, NOT_FOUND and TERRITORY_FORBIDDEN for the plan, DATE_INVALID for the due day, and the codes of
 * parseCall.
 */
export const createReportingObligations = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, CREATE);

/** Changes reporting obligations: all or none. @throws as createReportingObligations, and VERSION_PASSED. */
export const updateReportingObligations = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);
