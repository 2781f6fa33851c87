import type { Transaction } from '../../database/transaction.ts';
import { type Problem, RegistryError } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  type Input,
  type RecordWrite,
  type SaidBy,
} from '../../records/writing/record-kind.writes.ts';
import { callOnce, type WriteCall, type WriteResult } from '../../records/writing/write-call.ts';
import { changeCooperativesNow } from '../cooperatives/cooperatives.joined-writes.ts';
import { trainingReads } from '../trainings/trainings.kind.ts';
import { ACCEPTANCES, type Acceptance, type Accepted } from './submissions.acceptances.ts';
import { type SubmissionRow, submissionReads } from './submissions.kind.ts';
import { checkPending } from './submissions.rules.ts';
import { SubmissionAcceptInput, type SubmissionKind } from './submissions.schemas.ts';

type Said = SaidBy<typeof SubmissionAcceptInput>;

/** What the writes of the accepted submissions came to. */
interface Outcome {
  /** The record written, by submission. */
  readonly results: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Submissions whose write is made in one call, with the place of each in the acceptance. */
interface Batch {
  readonly kind: SubmissionKind;
  readonly members: readonly { readonly index: number; readonly submission: SubmissionRow }[];
}

/**
 * Those that make a record are written by kind in one call; those that change one each by itself, as two of them may
 * change the same.
 */
function batchesOf(
  context: ServiceContext,
  inputs: readonly Said[],
  stored: ReadonlyMap<string, SubmissionRow>,
): Batch[] {
  const byKind = new Map<string, Batch['members'][number][]>();
  inputs.forEach(({ id }, index) => {
    const submission = stored.get(id ?? '');
    if (submission?.state !== 'PENDING') return;
    const kind = submission.kind as SubmissionKind; // a column of the table
    const changed = ACCEPTANCES[kind].changes(acceptedOf(context, submission));
    const key = changed === null ? kind : `${kind} ${index}`;
    byKind.set(key, [...(byKind.get(key) ?? []), { index, submission }]);
  });
  return [...byKind].map(([key, members]) => ({ kind: key.split(' ')[0] as SubmissionKind, members }));
}

function acceptedOf(context: ServiceContext, submission: SubmissionRow): Accepted {
  const { cooperativeId, payload } = submission;
  return {
    cooperativeId,
    place: placeOf(context, submission),
    payload: payload as Input, // it has passed its schema when it was sent in
  };
}

/** The place of a submission by the codes of a day, as writes take it. */
function placeOf({ registry }: ServiceContext, { provinceId, communeId }: SubmissionRow) {
  const { territory } = registry.reference;
  const unit = territory.latestVersion(Number(communeId ?? provinceId));
  if (unit === null) return null;
  const code = communeId === null ? { provinceCode: unit.code } : { communeCode: unit.code };
  return { ...code, codesOn: unit.validFrom };
}

async function runWrites(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly Said[],
  stored: ReadonlyMap<string, SubmissionRow>,
): Promise<Outcome> {
  const results = new Map<string, string>();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const batch of batchesOf(context, inputs, stored)) {
    const acceptance = ACCEPTANCES[batch.kind];
    const renamed = (found: readonly Problem[]) => found.map((one) => ofSubmission(one, batch, acceptance));
    try {
      const made = await runBatch(context, transaction, batch, acceptance);
      made.ids.forEach((id, place) => {
        const { submission } = batch.members[place] ?? {};
        if (submission !== undefined) results.set(submission.id, id);
      });
      warnings.push(...renamed([...made.refusals, ...made.warnings]));
    } catch (error) {
      // What one submission's rules find does not keep the others' from being given: the transaction ends either way.
      if (!(error instanceof RegistryError)) throw error;
      problems.push(...renamed(error.problems));
    }
  }
  return { results, problems, warnings };
}

/** The write of a batch as the accepting unit, in the transaction of the acceptance. */
async function runBatch(
  context: ServiceContext,
  transaction: Transaction,
  { kind, members }: Batch,
  { write, inputOf, changes }: Acceptance,
): Promise<WriteResult> {
  const joined = { ...context, joined: transaction };
  const accepted = members.map(({ submission }) => acceptedOf(context, submission));
  const [first] = accepted;
  const changed = first === undefined ? null : changes(first);
  if (first === undefined || changed === null) {
    return write(joined, callOnce(`accept ${kind}`, accepted.map(inputOf)));
  }
  const input = { ...inputOf(first), id: changed };
  if (kind !== 'TRAINING_REGISTRATION') return changeCooperativesNow(joined, transaction, [input]);
  const trainings = await trainingReads.findStored(transaction, context, [changed]);
  const expectedVersion = trainings.get(changed)?.version ?? 1;
  return write(joined, callOnce(`accept ${kind}`, [{ ...input, expectedVersion }]));
}

/** A finding of the write under the submission that it is about, in the names of its payload. */
function ofSubmission(one: Problem, { members }: Batch, { prefix = '' }: Acceptance): Problem {
  const [, place = '', field = ''] = /^(\d+)\.?(.*)$/.exec(one.field ?? '') ?? [];
  const index = members[Number(place)]?.index;
  if (index === undefined) return { ...one, field: null };
  const own = field.startsWith(prefix) ? field.slice(prefix.length) : field;
  const isOfRecord = ['', 'id', 'expectedVersion', 'cooperativeId', 'place'].includes(
    own.split('.')[0] ?? '',
  );
  return { ...one, field: isOfRecord ? `${index}.id` : `${index}.payload.${own}` };
}

const ACCEPT: RecordWrite<SubmissionRow, Outcome, typeof SubmissionAcceptInput> = {
  reads: submissionReads,
  action: 'submission.decide',
  schema: SubmissionAcceptInput,
  load: runWrites,
  complete: ({ row }, { results }, { today }) => ({
    ...row,
    state: 'ACCEPTED',
    decidedOn: today,
    resultKind: ACCEPTANCES[row.kind as SubmissionKind].resultKind, // a column of the table
    resultId: results.get(row.id) ?? null,
  }),
  check: (items, outcome) => ({
    problems: [...items.flatMap(checkPending), ...(outcome?.problems ?? [])],
    warnings: outcome?.warnings ?? [],
  }),
};

/**
 * Accepts pending submissions, all or none: the write of each is made as the accepting unit, by that write's own rules
 * and in the same transaction.
 * @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED, STATE_FORBIDS, and what the writes throw, under `payload`.
 */
export const acceptSubmissions = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, ACCEPT);
