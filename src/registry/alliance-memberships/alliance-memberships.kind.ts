import { sql } from '../../database/sql.ts';
import { allianceMemberships } from '../../database/tables/relations.table.ts';
import { daysBetween, isRecord } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { heldOn } from '../../records/spells.queries.ts';
import { settleSpell } from '../../records/spells.ts';
import { asPartialDate, asUnit } from '../../records/writing/drafts.ts';
import { WITH_COOPERATIVE } from '../cooperatives/moves.ts';
import { OF_PUBLISHED_COOPERATIVE } from '../cooperatives/published.ts';
import { AllianceMembershipFilter } from './alliance-memberships.schemas.ts';

const ALLIANCE_MEMBERSHIP = recordKind({
  kind: 'allianceMembership',
  table: allianceMemberships,
  placing: 'ofOwner',
  moves: WITH_COOPERATIVE,
  read: 'allianceMembership.read',
  visibility: OF_PUBLISHED_COOPERATIVE,
  references: { cooperative: 'cooperative' },
  units: { unit: 'unitId' },
  conversions: { fromOn: asPartialDate('fromOn'), toOn: asPartialDate('toOn'), unit: asUnit('unitId') },
  settle: settleSpell,
  list: {
    orders: { FROM_ON: dayKeys('from_on'), CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'FROM_ON', direction: 'DESC' },
    filter: AllianceMembershipFilter,
    conditions: ({ cooperativeId, validAt, fromOn }) => [
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
      ...(validAt == null ? [] : [heldOn('r', validAt)]),
      ...daysBetween(allianceMemberships.fromOn, fromOn),
    ],
  },
  owners: {
    cooperative: {
      owns: (asked) => sql`r.cooperative_id = ${asked}`,
      order: sql`r.from_on desc, r.id desc`,
    },
  },
});

export const allianceMembershipReads = readsOf(ALLIANCE_MEMBERSHIP);

export type AllianceMembershipRow = RowOf<typeof allianceMembershipReads>;
