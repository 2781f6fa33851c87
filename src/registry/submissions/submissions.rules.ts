import { type Problem, problem, RegistryError } from '../../kernel/errors.ts';
import { parseOne } from '../../kernel/parse.ts';
import type { Place, PlaceOrNation } from '../../records/place.ts';
import type { Item, SaidBy } from '../../records/writing/record-kind.writes.ts';
import { ACCEPTANCES } from './submissions.acceptances.ts';
import type { SubmissionRow } from './submissions.kind.ts';
import type { SubmissionCreateInput } from './submissions.schemas.ts';

/** Where named records are located: those in the sender's scope only. A class of the nation has no place. */
export interface Named {
  readonly cooperatives: ReadonlyMap<string, Place>;
  readonly trainings: ReadonlyMap<string, PlaceOrNation>;
}

type SubmissionItem = Item<SubmissionRow, SaidBy<typeof SubmissionCreateInput>>;
type SaidItem = Pick<SubmissionItem, 'input' | 'row' | 'path'>;

/** The class that a registration is for; null for other kinds. */
export function trainingOf({ kind, payload }: Pick<SaidItem['input'], 'kind' | 'payload'>): string | null {
  if (kind !== 'TRAINING_REGISTRATION') return null;
  const trainingId = payload?.trainingId;
  return typeof trainingId === 'string' ? trainingId : null;
}

/** What is wrong with a payload, by the schema of the write that an acceptance makes. Pure. */
export function checkPayload({ input, path }: SaidItem): Problem[] {
  if (input.kind === undefined || input.payload === undefined) return []; // a shape of its own is wrong
  const acceptance = ACCEPTANCES[input.kind];
  const missing =
    acceptance.needsCooperative && input.cooperativeId == null
      ? [problem('FIELD_REQUIRED', `${path}.cooperativeId`)]
      : [];
  try {
    parseOne(acceptance.schema, input.payload, `${path}.payload`);
    return missing;
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return [...missing, ...error.problems];
  }
}

/** NOT_FOUND for what is named and not in the sender's scope; FIELD_REQUIRED when nothing says where it belongs. Pure. */
export function checkNamed({ input, row, path }: SaidItem, { cooperatives, trainings }: Named): Problem[] {
  const { cooperativeId } = input;
  const training = trainingOf(input);
  const isUnknown = cooperativeId != null && !cooperatives.has(cooperativeId);
  const isPlaced = row.provinceId != null || input.place != null || cooperativeId != null;
  return [
    ...(isUnknown ? [problem('NOT_FOUND', `${path}.cooperativeId`)] : []),
    ...(training !== null && !trainings.has(training)
      ? [problem('NOT_FOUND', `${path}.payload.trainingId`)]
      : isPlaced
        ? []
        : [problem('FIELD_REQUIRED', `${path}.place`)]),
  ];
}

/** STATE_FORBIDS for a submission that waits no more. Pure. */
export function checkPending({ base, path }: Pick<Item<SubmissionRow>, 'base' | 'path'>): Problem[] {
  const state = base?.state;
  return state === undefined || state === 'PENDING'
    ? []
    : [problem('STATE_FORBIDS', `${path}.id`, { state })];
}
