import { sql } from '../../database/sql.ts';
import { commendations } from '../../database/tables/support.table.ts';
import { daysBetween, isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asPartialDate } from '../../records/writing/drafts.ts';
import { WITH_COOPERATIVE } from '../cooperatives/moves.ts';
import { OF_PUBLISHED_COOPERATIVE } from '../cooperatives/published.ts';
import { CommendationFilter } from './commendations.schemas.ts';

const newestFirst = sql`r.awarded_on desc nulls last, r.id desc`;

const COMMENDATION = recordKind({
  kind: 'commendation',
  table: commendations,
  placing: 'own',
  moves: WITH_COOPERATIVE,
  read: 'commendation.read',
  visibility: OF_PUBLISHED_COOPERATIVE,
  references: { cooperative: 'cooperative', womenManager: 'womenManager' },
  conversions: { awardedOn: asPartialDate('awardedOn') },
  list: {
    orders: { AWARDED_ON: dayKeys('awarded_on'), CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'AWARDED_ON', direction: 'DESC' },
    filter: CommendationFilter,
    conditions: ({ kind, level, cooperativeId, womenManagerId, awardedOn }) => [
      ...isOneOf(sql`r.kind`, kind),
      ...isOneOf(sql`r.level`, level),
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
      ...isRecord(sql`r.women_manager_id`, womenManagerId),
      ...daysBetween(commendations.awardedOn, awardedOn),
    ],
  },
  owners: {
    cooperative: { owns: (asked) => sql`r.cooperative_id = ${asked}`, order: newestFirst },
    womenManager: { owns: (asked) => sql`r.women_manager_id = ${asked}`, order: newestFirst },
  },
});

export const commendationReads = readsOf(COMMENDATION);

export type CommendationRow = RowOf<typeof commendationReads>;
