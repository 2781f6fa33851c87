import type { Transaction } from '../../database/transaction.ts';
import type { IdSource } from '../../kernel/ids.ts';
import { parseWebAddress } from './contacts.ts';
import { upsertProducts, upsertRatings } from './cooperatives.parts.queries.ts';
import type { CooperativeParts } from './cooperatives.parts.rules.ts';

/**
 * Adds or updates parts by their natural key; what a part leaves out stays, and an equal part writes nothing.
 * @returns the cooperatives of which a part was really written.
 */
export async function writeParts(
  transaction: Transaction,
  newId: IdSource,
  parts: readonly { readonly cooperativeId: string; readonly parts: CooperativeParts }[],
): Promise<Set<string>> {
  const ratings = parts.flatMap(({ cooperativeId, parts: { ratings } }) =>
    ratings.map((one) => ({
      id: newId(),
      cooperative_id: cooperativeId,
      year: one.year,
      rating: one.rating,
    })),
  );
  const products = parts.flatMap(({ cooperativeId, parts: { products } }) =>
    products.map((one) => ({
      id: newId(),
      cooperative_id: cooperativeId,
      name: one.name,
      ocop_group: one.ocopGroup,
      ocop_stars: one.ocopStars,
      ocop_recognised_on: one.ocopRecognisedOn,
      brand_name: one.brandName,
      label_name: one.labelName,
      traceability_code: one.traceabilityCode,
      ecommerce_url: webAddressOf(one.ecommerceUrl),
    })),
  );
  return new Set([
    ...(ratings.length > 0 ? await upsertRatings(transaction, ratings) : []),
    ...(products.length > 0 ? await upsertProducts(transaction, products) : []),
  ]);
}

/** The address in its stored form; the rules have refused what is none. */
function webAddressOf(text: string | null | undefined): string | null | undefined {
  const parsed = text == null ? null : parseWebAddress(text);
  return parsed?.ok ? parsed.value : text;
}
