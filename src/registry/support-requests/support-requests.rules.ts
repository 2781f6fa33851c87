import { type Problem, problem } from '../../kernel/errors.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';
import type { REQUEST_STATES } from './support-requests.schemas.ts';

type State = (typeof REQUEST_STATES)[number];

/** States in which a request waits for its answer. */
export const OPEN: readonly State[] = ['NEW', 'IN_PROGRESS'];

/** States in which an answer may be given, or another one. */
export const ANSWERABLE: readonly State[] = [...OPEN, 'ANSWERED', 'DECLINED'];

/** What is wrong with the days. Pure. */
export function checkDays({ row, path }: Pick<Item, 'row' | 'path'>, today: string): Problem[] {
  const { requestedOn, answeredOn } = row;
  const isFuture = (day: unknown) => typeof day === 'string' && day > today;
  const isReversed =
    typeof requestedOn === 'string' && typeof answeredOn === 'string' && answeredOn < requestedOn;
  return [
    ...(isFuture(requestedOn) ? [problem('DATE_FUTURE', `${path}.requestedOn`)] : []),
    ...(isFuture(answeredOn) ? [problem('DATE_FUTURE', `${path}.answeredOn`)] : []),
    ...(isReversed ? [problem('PERIOD_REVERSED', `${path}.answeredOn`)] : []),
  ];
}

/** STATE_FORBIDS for a stored request in another state than the write is for. Pure. */
export function checkState({ base, path }: Pick<Item, 'base' | 'path'>, states: readonly State[]): Problem[] {
  const state = base?.state;
  return typeof state !== 'string' || states.includes(state as State) // a column of the table
    ? []
    : [problem('STATE_FORBIDS', `${path}.id`, { state })];
}
