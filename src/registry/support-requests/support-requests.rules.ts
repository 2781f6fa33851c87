import { type Problem, problem } from '../../kernel/errors.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';
import type { SupportRequestRow } from './support-requests.kind.ts';
import type { REQUEST_STATES } from './support-requests.schemas.ts';

type RequestItem = Item<SupportRequestRow>;
type State = (typeof REQUEST_STATES)[number];

/** States in which a request waits for its answer. */
export const OPEN: readonly State[] = ['NEW', 'IN_PROGRESS'];

/** States in which an answer may be given, or another one. */
export const ANSWERABLE: readonly State[] = [...OPEN, 'ANSWERED', 'DECLINED'];

/** PERIOD_REVERSED for an answer before its request. Pure. */
export function checkDays({ row, path }: Pick<RequestItem, 'row' | 'path'>): Problem[] {
  const { requestedOn, answeredOn } = row;
  const isReversed = requestedOn != null && answeredOn != null && answeredOn < requestedOn;
  return isReversed ? [problem('PERIOD_REVERSED', `${path}.answeredOn`)] : [];
}

/** STATE_FORBIDS for a stored request in another state than the write is for. Pure. */
export function checkState(
  { base, path }: Pick<RequestItem, 'base' | 'path'>,
  states: readonly string[],
): Problem[] {
  const state = base?.state;
  return state === undefined || states.includes(state)
    ? []
    : [problem('STATE_FORBIDS', `${path}.id`, { state })];
}
