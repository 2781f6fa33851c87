import { sql } from '../../database/sql.ts';
import { mediaItems } from '../../database/tables/support.table.ts';
import { daysBetween, isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asParsed, asPartialDate, asPlace } from '../../records/writing/drafts.ts';
import { parseWebAddress } from '../cooperatives/contacts.ts';
import { WITH_COOPERATIVE } from '../cooperatives/moves.ts';
import { MediaItemFilter } from './media-items.schemas.ts';

const newestFirst = sql`r.published_on desc nulls last, r.id desc`;

const MEDIA_ITEM = recordKind({
  kind: 'mediaItem',
  table: mediaItems,
  placing: 'own',
  moves: WITH_COOPERATIVE,
  read: 'mediaItem.read',
  visibility: { published: sql`r.publication_state = 'PUBLISHED'` },
  references: { cooperative: 'cooperative', womenManager: 'womenManager' },
  conversions: {
    place: asPlace,
    url: asParsed('url', parseWebAddress),
    publishedOn: asPartialDate('publishedOn'),
  },
  list: {
    orders: { PUBLISHED_ON: dayKeys('published_on'), CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'PUBLISHED_ON', direction: 'DESC' },
    filter: MediaItemFilter,
    conditions: ({ kind, cooperativeId, womenManagerId, publicationState, publishedOn }) => [
      ...isOneOf(sql`r.kind`, kind),
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
      ...isRecord(sql`r.women_manager_id`, womenManagerId),
      ...isOneOf(sql`r.publication_state`, publicationState),
      ...daysBetween(mediaItems.publishedOn, publishedOn),
    ],
  },
  owners: {
    cooperative: { owns: (asked) => sql`r.cooperative_id = ${asked}`, order: newestFirst },
    womenManager: { owns: (asked) => sql`r.women_manager_id = ${asked}`, order: newestFirst },
  },
});

export const mediaItemReads = readsOf(MEDIA_ITEM);

export type MediaItemRow = RowOf<typeof mediaItemReads>;
