import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import { placeOf, placeProblems } from '../../records/writing/place-of-record.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
  type SaidBy,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { checkFounding } from '../cooperatives/founding.rules.ts';
import { organiserOf } from '../trainings/organisers.ts';
import { type SupportActivityRow, supportActivityReads } from './support-activities.kind.ts';
import { checkActivity } from './support-activities.rules.ts';
import { SupportActivityRecordInput, SupportActivityUpdateInput } from './support-activities.schemas.ts';

type Known = ReadonlyMap<string, CooperativeBrief>;

type Said = SaidBy<typeof SupportActivityRecordInput>;
type ActivityItem = Item<SupportActivityRow, Said>;

const idsOf = ({ cooperativeIds = [] }: Pick<Said, 'cooperativeIds'>) => cooperativeIds;

/** The cooperatives that the inputs name, and those already helped. */
function load(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly (Said & { readonly id?: string })[],
  stored: ReadonlyMap<string, SupportActivityRow>,
): Promise<Known> {
  const helped = inputs.flatMap((one) => stored.get(one.id ?? '')?.cooperativeIds ?? []);
  return findBriefs(transaction, context, [...inputs.flatMap(idsOf), ...helped]);
}

/** The first state, the organiser and the place, where the input does not say them. */
function complete({ input, row }: ActivityItem, known: Known, context: ServiceContext) {
  const [first = ''] = idsOf(input);
  return {
    ...row,
    state: row.state ?? 'COMPLETED',
    ...organiserOf(context.caller, row.organiserKind),
    ...placeOf({ input, row }, known.get(first)),
  };
}

function check(items: readonly ActivityItem[], known: Known | null, context: ServiceContext): Findings {
  const { role } = context.caller;
  const problems = items.flatMap((item) => [
    ...checkActivity(item, { role, today: context.today }),
    ...(known === null ? [] : unknownCooperatives(item, known)),
    ...(item.isNew ? placeProblems(context, item, idsOf(item.input).length > 0) : []),
  ]);
  return { problems, warnings: known === null ? [] : items.flatMap((item) => beforeFounding(item, known)) };
}

/** Help is given to what is founded; advice on founding is not. */
function beforeFounding({ input, row, path }: ActivityItem, known: Known): Problem[] {
  const { kind, doneOn = null, doneOnPrecision = null } = row;
  const isSaid = input.doneOn != null || input.cooperativeIds != null || input.kind != null;
  if (!isSaid || kind === 'ESTABLISHMENT_ADVICE') return [];
  const day = { fromOn: doneOn, fromOnPrecision: doneOnPrecision };
  const found = (row.cooperativeIds ?? []).flatMap((id) => {
    const cooperative = known.get(id);
    return cooperative === undefined ? [] : checkFounding(day, cooperative, `${path}.doneOn`);
  });
  return found.slice(0, 1);
}

function unknownCooperatives({ input, path }: ActivityItem, known: Known) {
  return idsOf(input).flatMap((id, index) =>
    known.has(id) ? [] : [problem('NOT_FOUND', `${path}.cooperativeIds.${index}`)],
  );
}

const WRITE = { reads: supportActivityReads, load, check } as const;

const RECORD: RecordWrite<SupportActivityRow, Known, typeof SupportActivityRecordInput> = {
  ...WRITE,
  action: 'supportActivity.write',
  schema: SupportActivityRecordInput,
  complete,
};

const UPDATE: RecordWrite<SupportActivityRow, Known, typeof SupportActivityUpdateInput> = {
  ...WRITE,
  action: 'supportActivity.write',
  schema: SupportActivityUpdateInput,
};

/**
 * Records help given to cooperatives: all or none.
 * @throws FORBIDDEN, NOT_FOUND for a cooperative, UNIT_UNKNOWN, TERRITORY_FORBIDDEN, FIELD_REQUIRED for the place,
 * ORGANISER_FOREIGN, DATE_FUTURE, COUNT_EXCEEDS_TOTAL and the codes of parseCall.
 */
export const recordSupportActivities = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, RECORD);

/** Changes support activities: all or none. @throws as recordSupportActivities, and VERSION_PASSED. */
export const updateSupportActivities = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);
