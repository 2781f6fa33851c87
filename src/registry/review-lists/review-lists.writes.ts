import type { Transaction } from '../../database/transaction.ts';
import { AGENCY_KIND_OF_ROLE } from '../../policy/organisers.ts';
import type { ServiceContext } from '../../records/context.ts';
import { mergeParts } from '../../records/writing/parts.ts';
import { placeProblems } from '../../records/writing/place-of-record.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { reviewEntryReads } from './review-entries.kind.ts';
import { type ReviewListRow, reviewListReads } from './review-lists.kind.ts';
import {
  checkReviewList,
  entriesOf,
  type ListSaid,
  tooManyEntries,
  unknownCooperatives,
} from './review-lists.rules.ts';
import { ReviewListRecordInput, ReviewListUpdateInput } from './review-lists.schemas.ts';

type Known = ReadonlyMap<string, CooperativeBrief>;
type ListItem = Item<ReviewListRow, ListSaid>;

const ENTRIES = { reads: reviewEntryReads, owner: 'reviewListId', key: ['cooperativeId'] } as const;

function load(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly ListSaid[],
): Promise<Known> {
  const ids = inputs.flatMap(entriesOf).map((one) => one.cooperativeId);
  return findBriefs(transaction, context, ids);
}

/** Who issued it, where the input does not say: the caller's own kind of agency. */
function complete({ row }: ListItem, _: Known, { caller }: ServiceContext) {
  return { ...row, issuerKind: row.issuerKind ?? AGENCY_KIND_OF_ROLE[caller.role] };
}

function check(items: readonly ListItem[], known: Known | null, context: ServiceContext): Findings {
  const problems = items.flatMap((item) => [
    ...checkReviewList(item),
    ...(known === null ? [] : unknownCooperatives(item, known)),
    ...(item.isNew && known !== null ? placeProblems(context, item, false) : []),
  ]);
  return { problems: [...problems, ...tooManyEntries(items)], warnings: [] };
}

/** Writes the entries that were said. */
function follow(transaction: Transaction, items: readonly ListItem[], _: Known, context: ServiceContext) {
  const parts = items.flatMap(({ input, row }) =>
    entriesOf(input).map((said) => ({ ownerId: row.id, said })),
  );
  return mergeParts(transaction, context, ENTRIES, parts);
}

const WRITE = {
  reads: reviewListReads,
  action: 'reviewList.write',
  load,
  complete,
  check,
  follow,
} as const;

const RECORD: RecordWrite<ReviewListRow, Known, typeof ReviewListRecordInput> = {
  ...WRITE,
  schema: ReviewListRecordInput,
};
const UPDATE: RecordWrite<ReviewListRow, Known, typeof ReviewListUpdateInput> = {
  ...WRITE,
  schema: ReviewListUpdateInput,
};

/**
 * Records review lists with their cooperatives: all or none.
 * @throws FORBIDDEN, NOT_FOUND for a cooperative, UNIT_UNKNOWN, TERRITORY_FORBIDDEN, FIELD_REQUIRED for the place,
 * DATE_FUTURE, DUPLICATE_IN_CALL, ITEMS_TOO_MANY and the codes of parseCall.
 */
export const recordReviewLists = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, RECORD);

/** Changes review lists: all or none. @throws as recordReviewLists, and VERSION_PASSED. */
export const updateReviewLists = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);
