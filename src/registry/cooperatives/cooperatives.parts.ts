import { rowsOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { IdSource } from '../../kernel/ids.ts';
import { foldAccents } from '../../kernel/vietnamese-text.ts';
import { repeatsOf } from '../repeats.ts';
import { parseWebAddress } from './contacts.ts';
import type { CooperativeCreate } from './cooperatives.schemas.ts';

type Products = NonNullable<CooperativeCreate['products']>;
type Ratings = NonNullable<CooperativeCreate['ratings']>;

/** The parts that a write brings along for one cooperative. */
export interface CooperativeParts {
  readonly products: Products;
  readonly ratings: Ratings;
}

/** What is wrong with the parts themselves; repeats would make one write undo another. */
export function checkParts({ products, ratings }: CooperativeParts, path: string): Problem[] {
  const badLinks = products.flatMap((product, index) =>
    product.ecommerceUrl != null && !parseWebAddress(product.ecommerceUrl).ok
      ? [problem('URL_INVALID', `${path}.products.${index}.ecommerceUrl`)]
      : [],
  );
  return [
    ...badLinks,
    ...repeatsOf(
      products,
      (one) => foldAccents(one.name),
      (index) => `${path}.products.${index}.name`,
    ),
    ...repeatsOf(
      ratings,
      (one) => one.year,
      (index) => `${path}.ratings.${index}.year`,
    ),
  ];
}

/** Adds or updates parts by their natural key; what a part leaves out stays, and an equal part writes nothing. */
export async function writeParts(
  transaction: Transaction,
  newId: IdSource,
  parts: readonly { readonly cooperativeId: string; readonly parts: CooperativeParts }[],
): Promise<void> {
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
      ecommerce_url: one.ecommerceUrl,
    })),
  );
  if (ratings.length > 0) await upsertRatings(transaction, ratings);
  if (products.length > 0) await upsertProducts(transaction, products);
}

function upsertRatings(transaction: Transaction, rows: readonly object[]): Promise<unknown> {
  return transaction.query(sql`/* upsertRatings */
    insert into cooperative_ratings as t (id, cooperative_id, year, rating)
    select id, cooperative_id, year, rating from jsonb_populate_recordset(null::cooperative_ratings, ${rowsOf(rows)})
    on conflict (cooperative_id, year) do update set rating = excluded.rating
    where t.rating is distinct from excluded.rating`);
}

const PRODUCT_COLUMNS = [
  'ocop_group',
  'ocop_stars',
  'ocop_recognised_on',
  'brand_name',
  'label_name',
  'traceability_code',
  'ecommerce_url',
];

function upsertProducts(transaction: Transaction, rows: readonly object[]): Promise<unknown> {
  const columns = sql.raw(['id', 'cooperative_id', 'name', ...PRODUCT_COLUMNS].join(', '));
  const merged = (column: string) => `coalesce(excluded.${column}, t.${column})`;
  const set = sql.raw(PRODUCT_COLUMNS.map((column) => `${column} = ${merged(column)}`).join(', '));
  const present = sql.raw(PRODUCT_COLUMNS.map((column) => `t.${column}`).join(', '));
  const next = sql.raw(PRODUCT_COLUMNS.map(merged).join(', '));
  return transaction.query(sql`/* upsertProducts */
    insert into cooperative_products as t (${columns})
    select ${columns} from jsonb_populate_recordset(null::cooperative_products, ${rowsOf(rows)})
    on conflict (cooperative_id, fold_accents(name)) do update set ${set}
    where (${present}) is distinct from (${next})`);
}
