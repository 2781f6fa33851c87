import { rowsOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';

/**
 * Adds grades, or overwrites those of the same year; one that is the same writes nothing. Rows by SQL name.
 * @returns the cooperative of each grade written.
 */
export async function upsertRatings(transaction: Transaction, rows: readonly object[]): Promise<string[]> {
  const written = await transaction.query<{ id: string }>(sql`/* upsertRatings */
    insert into cooperative_ratings as t (id, cooperative_id, year, rating)
    select id, cooperative_id, year, rating from jsonb_populate_recordset(null::cooperative_ratings, ${rowsOf(rows)})
    on conflict (cooperative_id, year) do update set rating = excluded.rating
    where t.rating is distinct from excluded.rating
    returning cooperative_id as id`);
  return written.map((row) => row.id);
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

/**
 * Adds products, or fills in those of the same name; what a row leaves out stays. Rows by SQL name.
 * @returns the cooperative of each product written.
 */
export async function upsertProducts(transaction: Transaction, rows: readonly object[]): Promise<string[]> {
  const columns = sql.raw(['id', 'cooperative_id', 'name', ...PRODUCT_COLUMNS].join(', '));
  const merged = (column: string) => `coalesce(excluded.${column}, t.${column})`;
  const set = sql.raw(PRODUCT_COLUMNS.map((column) => `${column} = ${merged(column)}`).join(', '));
  const present = sql.raw(PRODUCT_COLUMNS.map((column) => `t.${column}`).join(', '));
  const next = sql.raw(PRODUCT_COLUMNS.map(merged).join(', '));
  const written = await transaction.query<{ id: string }>(sql`/* upsertProducts */
    insert into cooperative_products as t (${columns})
    select ${columns} from jsonb_populate_recordset(null::cooperative_products, ${rowsOf(rows)})
    on conflict (cooperative_id, natural_key) do update set ${set}
    where (${present}) is distinct from (${next})
    returning t.cooperative_id as id`);
  return written.map((row) => row.id);
}
