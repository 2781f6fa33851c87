import { type SQL, sql } from '../../database/sql.ts';
import {
  cooperativeAddresses,
  cooperativeClaims,
  cooperativeProducts,
  cooperativeRatings,
} from '../../database/tables/cooperatives.table.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { recordKind } from '../../records/record-kind.ts';

/** Parts are read with their cooperative, by who reads it. */
const OF_A_COOPERATIVE = {
  placing: 'ofOwner',
  read: 'cooperative.read',
  readHistory: 'cooperative.readHistory',
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
  owners: inOrder(sql`r.name, r.id`),
});

const COOPERATIVE_CLAIM = recordKind({
  ...OF_A_COOPERATIVE,
  kind: 'cooperativeClaim',
  table: cooperativeClaims,
  owners: inOrder(sql`r.id desc`),
});

export const cooperativeAddressReads = readsOf(COOPERATIVE_ADDRESS);
export const cooperativeRatingReads = readsOf(COOPERATIVE_RATING);
export const cooperativeProductReads = readsOf(COOPERATIVE_PRODUCT);
export const cooperativeClaimReads = readsOf(COOPERATIVE_CLAIM);
