import type { Transaction } from '../../database/transaction.ts';
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
import { checkFounding } from '../cooperatives/founding.rules.ts';
import {
  type CooperativesById,
  checkCooperativeOf,
  loadCooperativesOf,
} from '../cooperatives/part-of-cooperative.ts';
import { type AllianceMembershipRow, allianceMembershipReads } from './alliance-memberships.kind.ts';
import { findMembershipsOf } from './alliance-memberships.queries.ts';
import { checkDays, checkOverlaps, type Membership } from './alliance-memberships.rules.ts';
import { AllianceMembershipEndInput, AllianceMembershipStartInput } from './alliance-memberships.schemas.ts';

interface Known {
  readonly cooperatives: CooperativesById;
  readonly memberships: readonly Membership[];
}

/** An input, as far as it names a cooperative or a stored membership. */
type NamingInput = Input & { readonly cooperativeId?: string; readonly id?: string };

async function load(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly NamingInput[],
): Promise<Known> {
  const cooperatives = await loadCooperativesOf(context, transaction, inputs);
  const cooperativeIds = inputs.flatMap((one) => one.cooperativeId ?? []);
  const ids = inputs.flatMap((one) => one.id ?? []);
  return {
    cooperatives,
    memberships: await findMembershipsOf(transaction, { cooperativeIds, ids }),
  };
}

/** The unit of the Alliance is the one of the cooperative's province, where the input names none. */
function complete({ row }: Item<AllianceMembershipRow>, { cooperatives }: Known) {
  return { ...row, unitId: row.unitId ?? cooperatives.get(row.cooperativeId ?? '')?.provinceId ?? null };
}

function check(
  items: readonly Item<AllianceMembershipRow>[],
  known: Known | null,
  { today }: ServiceContext,
): Findings {
  const days = items.flatMap(checkDays);
  if (known === null) return { problems: days, warnings: [] };
  const unknown = items.flatMap((item) => checkCooperativeOf(item, known.cooperatives));
  const warnings = items.flatMap(({ row, input, path }) => {
    const cooperative = known.cooperatives.get(row.cooperativeId ?? '');
    if (cooperative === undefined || input.cooperativeId == null) return [];
    return checkFounding(row, cooperative, `${path}.fromOn`);
  });
  return { problems: [...days, ...unknown, ...checkOverlaps(items, known.memberships, today)], warnings };
}

const WRITE = {
  reads: allianceMembershipReads,
  action: 'allianceMembership.write',
  load,
  check,
} as const;

const START: RecordWrite<AllianceMembershipRow, Known, typeof AllianceMembershipStartInput> = {
  ...WRITE,
  schema: AllianceMembershipStartInput,
  complete,
};
const END: RecordWrite<AllianceMembershipRow, Known, typeof AllianceMembershipEndInput> = {
  ...WRITE,
  schema: AllianceMembershipEndInput,
};

/**
 * Records memberships of the Cooperative Alliance: all or none.
 * @throws FORBIDDEN, NOT_FOUND for a cooperative, UNIT_UNKNOWN, DATE_FUTURE, PERIOD_REVERSED, PERIOD_OVERLAPS and the
 * codes of parseCall.
 */
export const startAllianceMemberships = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, START);

/** Ends memberships, or corrects their end: all or none. @throws as startAllianceMemberships, and VERSION_PASSED. */
export const endAllianceMemberships = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, END);
