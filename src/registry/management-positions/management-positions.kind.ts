import { allOf, sql } from '../../database/sql.ts';
import { managementPositions } from '../../database/tables/persons.table.ts';
import { daysBetween, isOneOf, isRecord, isWhether } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { recordKind } from '../../records/record-kind.ts';
import { placedOn } from '../../records/seats.queries.ts';
import { heldInOffice, isStandingShown } from '../../records/spells.queries.ts';
import { WITH_COOPERATIVE } from '../cooperatives/moves.ts';
import { OF_PUBLISHED_COOPERATIVE } from '../cooperatives/published.ts';
import { ManagementPositionFilter } from './management-positions.schemas.ts';
import { namesWoman, womanNamed, womanOf } from './terms.ts';

const latestFirst = sql`r.from_on desc, r.id desc`;

const MANAGEMENT_POSITION = recordKind({
  kind: 'managementPosition',
  table: managementPositions,
  placing: 'ofOwner',
  moves: WITH_COOPERATIVE,
  read: 'managementPosition.read',
  visibility: OF_PUBLISHED_COOPERATIVE,
  references: {
    cooperative: 'cooperative',
    womenManager: {
      kind: 'womenManager',
      id: ({ caller, today, knownAt }) => womanOf(caller.scope, 'r', today, knownAt),
      idAhead: ({ caller, today }) => womanNamed(caller.scope, 'r', today),
    },
  },
  derived: ({ today, knownAt }) => ({ isCurrent: heldInOffice('r', today, knownAt, isStandingShown) }),
  list: {
    orders: {
      FROM_ON: dayKeys('from_on'),
      TERM_ENDS_ON: dayKeys('term_ends_on'),
      CREATED_AT: [ID_KEY],
    },
    defaultOrder: { field: 'FROM_ON', direction: 'DESC' },
    filter: ManagementPositionFilter,
    placedOn: placedOn(sql`r.cooperative_id`),
    conditions: (filter, { caller, today }) => [
      ...isRecord(sql`r.cooperative_id`, filter.cooperativeId),
      ...isRecord(sql`r.women_manager_id`, filter.womenManagerId),
      ...isRecord(womanOf(caller.scope, 'r', today), filter.womenManagerId),
      ...isOneOf(sql`r.position`, filter.position),
      ...isWhether(filter.isCurrent, heldInOffice('r', today)),
      ...(filter.validAt == null ? [] : [heldInOffice('r', filter.validAt)]),
      ...daysBetween(managementPositions.fromOn, filter.fromOn),
      ...daysBetween(managementPositions.toOn, filter.toOn),
      ...daysBetween(managementPositions.termEndsOn, filter.termEndsOn),
      ...isOneOf(sql`r.selection`, filter.selection),
    ],
  },
  owners: {
    cooperative: { owns: (asked) => sql`r.cooperative_id = ${asked}`, order: latestFirst },
    womenManager: {
      // Only those that the caller may know to be hers.
      owns: (asked, { caller, today }) =>
        allOf([sql`r.women_manager_id = ${asked}`, namesWoman(caller.scope, 'r', today)]),
      order: latestFirst,
      elsewhere: 'fromOn',
    },
  },
  validAt: (day, knownAt) => heldInOffice('r', day, knownAt),
});

export const managementPositionReads = readsOf(MANAGEMENT_POSITION);
