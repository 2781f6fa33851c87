import { type SQL, sql } from '../../database/sql.ts';
import {
  cooperativeAddresses,
  cooperativeClaims,
  cooperativeProducts,
  cooperativeRatings,
} from '../../database/tables/cooperatives.table.ts';
import { daysBetween, isOneOf, isRecord, isWhether, numbersIn } from '../../records/reading/conditions.ts';
import { byOwnNames } from '../../records/reading/kind-search.ts';
import { ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { NO_TITLES } from '../../records/reading/titles.ts';
import { recordKind } from '../../records/record-kind.ts';
import { CooperativeProductFilter } from './cooperatives.parts.schemas.ts';
import { WITH_COOPERATIVE } from './moves.ts';
import { OF_PUBLISHED_COOPERATIVE } from './published.ts';

/** Parts are read with their cooperative, by who reads it. */
const OF_A_COOPERATIVE = {
  placing: 'ofOwner',
  moves: WITH_COOPERATIVE,
  read: 'cooperative.read',
  readHistory: 'cooperative.readHistory',
  visibility: OF_PUBLISHED_COOPERATIVE,
} as const;

const inOrder = (order: SQL) => ({
  cooperative: { owns: (asked: SQL) => sql`r.cooperative_id = ${asked}`, order },
});

/** A former seat: its units are those of the seat, and it is visible where the cooperative is located. */
const COOPERATIVE_ADDRESS = recordKind({
  ...OF_A_COOPERATIVE,
  kind: 'cooperativeAddress',
  table: cooperativeAddresses,
  units: { province: 'seatProvinceId', commune: 'seatCommuneId' },
  owners: inOrder(sql`r.to_on desc, r.id desc`),
});

const COOPERATIVE_RATING = recordKind({
  ...OF_A_COOPERATIVE,
  kind: 'cooperativeRating',
  table: cooperativeRatings,
  owners: inOrder(sql`r.year desc`),
});

const COOPERATIVE_PRODUCT = recordKind({
  ...OF_A_COOPERATIVE,
  kind: 'cooperativeProduct',
  table: cooperativeProducts,
  references: { cooperative: 'cooperative' },
  list: {
    orders: { NAME: [{ expression: sql`r.search_text`, type: 'text' }, ID_KEY], CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'NAME', direction: 'ASC' },
    search: byOwnNames(cooperativeProducts, NO_TITLES),
    filter: CooperativeProductFilter,
    conditions: ({ cooperativeId, ocopGroup, ocopStars, ocopRecognisedOn, isRecognised }) => [
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
      ...isOneOf(sql`r.ocop_group`, ocopGroup),
      ...numbersIn(sql`r.ocop_stars`, ocopStars),
      ...daysBetween(cooperativeProducts.ocopRecognisedOn, ocopRecognisedOn),
      ...isWhether(isRecognised, sql`coalesce(r.ocop_stars >= 3, false)`),
    ],
  },
  owners: inOrder(sql`r.name, r.id`),
});

const COOPERATIVE_CLAIM = recordKind({
  ...OF_A_COOPERATIVE,
  kind: 'cooperativeClaim',
  visibility: {},
  table: cooperativeClaims,
  owners: inOrder(sql`r.id desc`),
});

export const cooperativeAddressReads = readsOf(COOPERATIVE_ADDRESS);
export const cooperativeRatingReads = readsOf(COOPERATIVE_RATING);
export const cooperativeProductReads = readsOf(COOPERATIVE_PRODUCT);
export const cooperativeClaimReads = readsOf(COOPERATIVE_CLAIM);
