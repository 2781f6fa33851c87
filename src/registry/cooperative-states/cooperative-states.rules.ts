import { type Problem, problem } from '../../kernel/errors.ts';
import { AUTHORITY_NAMES } from '../../policy/authority.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import { mayHaveStatus } from '../cooperatives/cooperatives.rules.ts';
import { checkFounding } from '../cooperatives/founding.rules.ts';
import type { CooperativeStateRow } from './cooperative-states.kind.ts';
import { holderAgainst, type Known } from './cooperative-states.known.ts';

export type StateItem = Item<CooperativeStateRow>;

/** A state says one fact, and a stored one stays of it. Pure. */
export function checkAlone({ row, isNew, path }: StateItem): Problem[] {
  const { status = null, operatingState = null } = row;
  const saysBoth = status !== null && operatingState !== null;
  const saysNone = isNew && status === null && operatingState === null;
  return [
    ...(saysNone ? [problem('FIELD_REQUIRED', `${path}.status`)] : []),
    ...(saysBoth
      ? [problem('FIELDS_EXCLUSIVE', `${path}.operatingState`, { fields: 'status, operatingState' })]
      : []),
  ];
}

/** What tells states apart: the cooperative, the fact and the day. */
const keyOf = (row: Partial<Pick<CooperativeStateRow, 'cooperativeId' | 'status' | 'fromOn'>>) =>
  JSON.stringify([row.cooperativeId, row.status == null, row.fromOn ?? null]);

/** VALUE_TAKEN for a day of which a state of the fact is recorded, DUPLICATE_IN_CALL for one that is said twice. */
export function checkDays(items: readonly StateItem[], { states }: Known): Problem[] {
  const own = new Set(items.map(({ row }) => row.id));
  const taken = new Set(states.filter((one) => !own.has(one.id)).map(keyOf));
  return [
    ...items.flatMap(({ row, path }) =>
      taken.has(keyOf(plain(row))) ? [problem('VALUE_TAKEN', `${path}.fromOn`)] : [],
    ),
    ...repeatsOf(
      items,
      ({ row }) => keyOf(plain(row)),
      (index) => `${index}.fromOn`,
    ),
  ];
}

const plain = ({ cooperativeId, status = null, fromOn = null }: StateItem['row']) => ({
  cooperativeId: cooperativeId ?? '',
  status,
  fromOn,
});

/** What its cooperative says against the state: its kind, and who holds its legal status. */
export function checkInCooperative(item: StateItem, known: Known, context: ServiceContext): Problem[] {
  const { row, path, isNew } = item;
  const cooperative = known.cooperatives.get(row.cooperativeId ?? '');
  if (cooperative === undefined) return isNew ? [problem('NOT_FOUND', `${path}.cooperativeId`)] : [];
  const { status = null } = row;
  if (status === null) return [];
  const { codes } = context.registry.reference;
  const holder = holderAgainst(context, cooperative);
  return [
    ...(mayHaveStatus(codes, { status, kind: cooperative.kind })
      ? []
      : [problem('STATUS_NOT_FOR_KIND', `${path}.status`)]),
    ...(holder === null
      ? []
      : [problem('STATE_AUTHORITY', `${path}.status`, { authority: AUTHORITY_NAMES[holder] })]),
  ];
}

/** BEFORE_FOUNDING; a preparation is before it. */
export function warnOfFounding({ row, input, path }: StateItem, { cooperatives }: Known): Problem[] {
  const cooperative = cooperatives.get(row.cooperativeId ?? '');
  if (cooperative === undefined || input.fromOn == null || row.operatingState === 'PREPARING') return [];
  return checkFounding({ fromOn: row.fromOn }, cooperative, `${path}.fromOn`);
}
