import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Input,
  type Item,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { type PlansById, periodReversed } from '../plans/plan-of-part.ts';
import { planReads } from '../plans/plans.kind.ts';
import { atUnit, checkUnit } from '../plans/unit-as-issued.ts';
import {
  type ReportingObligationRow,
  reportingObligationReads,
} from '../reporting-obligations/reporting-obligations.kind.ts';
import { type ReportRow, reportReads } from './reports.kind.ts';
import { currentSnapshot } from './reports.queries.ts';
import { ReportCreateInput, ReportSubmitInput, ReportUpdateInput } from './reports.schemas.ts';

/** An input, as far as it names other records. */
type NamingInput = Input & { readonly [Field in Naming]?: string | null };
type Naming = 'planId' | 'obligationId' | 'correctsId';
type ReportItem = Item<ReportRow, NamingInput>;

interface Known {
  readonly plans: PlansById;
  readonly obligations: ReadonlyMap<string, ReportingObligationRow>;
  readonly corrected: ReadonlyMap<string, ReportRow>;
}

async function load(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly NamingInput[],
  stored: ReadonlyMap<string, ReportRow>,
): Promise<Known> {
  const named = (field: Naming) => [...inputs, ...stored.values()].flatMap((one) => one[field] ?? []);
  return {
    plans: await planReads.findStored(transaction, context, named('planId')),
    obligations: await reportingObligationReads.findStored(transaction, context, named('obligationId')),
    corrected: await reportReads.findStored(transaction, context, named('correctsId')),
  };
}

/** A report that answers an obligation is on that one's plan. */
function onPlanOfObligation({ input, row }: ReportItem, { obligations }: Known): ReportItem['row'] {
  if (input.planId !== undefined) return row;
  const obligation = obligations.get(input.obligationId ?? '');
  return obligation === undefined ? row : { ...row, planId: obligation.planId };
}

function check(items: readonly ReportItem[], known: Known | null, context: ServiceContext): Findings {
  const problems = items.flatMap((item) => [
    ...checkDraft(item),
    ...periodReversed(item.row.fromOn, item.row.toOn, `${item.path}.toOn`),
    ...(known === null ? [] : [...checkUnit(item, context), ...checkNamed(item, known)]),
  ]);
  return { problems, warnings: [] };
}

/** REPORT_SUBMITTED for a change of what was handed in. */
function checkDraft({ base, path }: Pick<ReportItem, 'base' | 'path'>): Problem[] {
  return base?.state === 'SUBMITTED' ? [problem('REPORT_SUBMITTED', `${path}.id`)] : [];
}

function checkNamed({ input, row, path }: ReportItem, { plans, obligations, corrected }: Known): Problem[] {
  const named = [
    ['planId', plans],
    ['obligationId', obligations],
    ['correctsId', corrected],
  ] as const;
  const missing = named.flatMap(([field, found]) =>
    input[field] == null || found.has(input[field]) ? [] : [problem('NOT_FOUND', `${path}.${field}`)],
  );
  const obligation = obligations.get(row.obligationId ?? '');
  const isOfAnother = obligation !== undefined && obligation.planId !== row.planId;
  const isDraft = corrected.get(input.correctsId ?? '')?.state === 'DRAFT';
  return [
    ...missing,
    ...(isOfAnother ? [problem('PLAN_DIFFERS', `${path}.obligationId`)] : []),
    ...(isDraft ? [problem('REPORT_NOT_SUBMITTED', `${path}.correctsId`)] : []),
  ];
}

const WRITE = { reads: reportReads, action: 'report.write', load, check } as const;

const CREATE: RecordWrite<ReportRow, Known, typeof ReportCreateInput> = {
  ...WRITE,
  schema: ReportCreateInput,
  complete: (item, known, context) => atUnit({ ...onPlanOfObligation(item, known), state: 'DRAFT' }, context),
};

const UPDATE: RecordWrite<ReportRow, Known, typeof ReportUpdateInput> = {
  ...WRITE,
  schema: ReportUpdateInput,
  complete: onPlanOfObligation,
};

const SUBMIT: RecordWrite<ReportRow, string, typeof ReportSubmitInput> = {
  reads: reportReads,
  action: 'report.write',
  schema: ReportSubmitInput,
  load: (_, transaction) => currentSnapshot(transaction),
  complete: ({ row }, snapshot, { caller, today }) => ({
    ...row,
    state: 'SUBMITTED',
    submittedOn: today,
    reporterAgencyId: caller.agencyId,
    snapshot,
  }),
  check: (items) => ({ problems: items.flatMap(checkDraft), warnings: [] }),
};

/**
 * Records drafts of reports: all or none.
 * @throws FORBIDDEN, UNIT_UNKNOWN, TERRITORY_FORBIDDEN, PERIOD_REVERSED, NOT_FOUND for what is named, PLAN_DIFFERS for an
 * obligation of another plan, REPORT_NOT_SUBMITTED for a draft to be corrected, and the codes of parseCall.
 */
export const createReports = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, CREATE);

/** Changes drafts of reports: all or none. @throws as createReports, VERSION_PASSED, REPORT_SUBMITTED. */
export const updateReports = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);

/**
 * Hands drafts in as they are, with the snapshot that their figures were known from: all or none.
 * @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED, REPORT_SUBMITTED.
 */
export const submitReports = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, SUBMIT);
