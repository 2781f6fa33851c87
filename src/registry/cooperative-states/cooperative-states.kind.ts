import type { KnownAt } from '../../database/history.ts';
import { sql } from '../../database/sql.ts';
import { cooperativeStates } from '../../database/tables/cooperatives.table.ts';
import { daysBetween, isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { hasBegun, nextFrom } from '../../records/states.queries.ts';
import { WITH_COOPERATIVE } from '../cooperatives/moves.ts';
import { OF_PUBLISHED_COOPERATIVE } from '../cooperatives/published.ts';
import { CooperativeStateFilter } from './cooperative-states.schemas.ts';

/** Whether the state of `r` is that of the day. */
const holdsOn = (day: string, knownAt: KnownAt) =>
  sql`(${hasBegun('r', day)} and coalesce(${nextFrom('r', knownAt)} > ${day}::date, true))`;

const COOPERATIVE_STATE = recordKind({
  kind: 'cooperativeState',
  table: cooperativeStates,
  placing: 'ofOwner',
  moves: WITH_COOPERATIVE,
  read: 'cooperative.read',
  readHistory: 'cooperative.readHistory',
  visibility: OF_PUBLISHED_COOPERATIVE,
  references: { cooperative: 'cooperative' },
  derived: ({ today, knownAt }) => ({
    toOn: nextFrom('r', knownAt),
    isCurrent: holdsOn(today, knownAt),
  }),
  list: {
    orders: { FROM_ON: dayKeys('from_on'), CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'FROM_ON', direction: 'DESC' },
    filter: CooperativeStateFilter,
    conditions: ({ cooperativeId, status, operatingState, validAt, fromOn }) => [
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
      ...isOneOf(sql`r.status`, status),
      ...isOneOf(sql`r.operating_state`, operatingState),
      ...(validAt == null ? [] : [holdsOn(validAt, null)]),
      ...daysBetween(cooperativeStates.fromOn, fromOn),
    ],
  },
  owners: {
    cooperative: {
      owns: (asked) => sql`r.cooperative_id = ${asked}`,
      order: sql`r.from_on desc nulls last, r.id desc`,
    },
  },
  validAt: holdsOn,
});

export const cooperativeStateReads = readsOf(COOPERATIVE_STATE);

export type CooperativeStateRow = RowOf<typeof cooperativeStateReads>;
