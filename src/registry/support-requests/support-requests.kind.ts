import { sql } from '../../database/sql.ts';
import { supportRequests } from '../../database/tables/support.table.ts';
import { parsePhone } from '../../kernel/identifiers.ts';
import { daysBetween, isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asParsed, asPlace } from '../../records/writing/drafts.ts';
import { parseEmail } from '../cooperatives/contacts.ts';
import { WITH_COOPERATIVE } from '../cooperatives/moves.ts';
import { SupportRequestFilter } from './support-requests.schemas.ts';

const SUPPORT_REQUEST = recordKind({
  kind: 'supportRequest',
  table: supportRequests,
  placing: 'own',
  moves: WITH_COOPERATIVE,
  read: 'supportRequest.read',
  references: { cooperative: 'cooperative' },
  conversions: {
    place: asPlace,
    requesterPhone: asParsed('requesterPhone', parsePhone),
    requesterEmail: asParsed('requesterEmail', parseEmail),
    isInProgress: (isInProgress) => ({ state: isInProgress === true ? 'IN_PROGRESS' : 'NEW' }),
    // What an answer makes of the state its write says, whether this is said or not.
    isDeclined: () => ({}),
  },
  list: {
    orders: { REQUESTED_ON: dayKeys('requested_on'), CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'REQUESTED_ON', direction: 'DESC' },
    filter: SupportRequestFilter,
    conditions: ({ kind, state, cooperativeId, requestedOn }) => [
      ...isOneOf(sql`r.kind`, kind),
      ...isOneOf(sql`r.state`, state),
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
      ...daysBetween(supportRequests.requestedOn, requestedOn),
    ],
  },
  owners: {
    cooperative: {
      owns: (asked) => sql`r.cooperative_id = ${asked}`,
      order: sql`r.requested_on desc, r.id desc`,
    },
  },
});

export const supportRequestReads = readsOf(SUPPORT_REQUEST);

export type SupportRequestRow = RowOf<typeof supportRequestReads>;
