import { type KnownAt, relationAt } from '../../database/history.ts';
import { arrayOf, rowsOf, type SQL, sql } from '../../database/sql.ts';
import {
  cooperativeAddresses,
  cooperativeClaims,
  cooperativeProducts,
  cooperativeRatings,
} from '../../database/tables/cooperatives.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { FieldOf } from '../../policy/fields.ts';
import { type FieldColumns, recordFieldColumns, selectList } from '../../records/reading/fields.ts';
import type { PartKind, PartRecord } from './cooperatives.records.ts';

interface PartSource {
  readonly table: Parameters<typeof relationAt>[0];
  readonly columns: FieldColumns<string>;
  readonly always: readonly SQL[];
  readonly order: SQL;
  readonly limit: number;
}

const KEY = [sql`t.id`, sql`t.cooperative_id as "cooperativeId"`];

const SOURCES: {
  readonly [Kind in PartKind]: PartSource & { readonly columns: FieldColumns<FieldOf<Kind>> };
} = {
  cooperativeAddress: {
    table: cooperativeAddresses,
    columns: {
      ...recordFieldColumns('t'),
      addressText: sql`t.address_text`,
      fromOn: sql`t.from_on`,
      toOn: sql`t.to_on`,
    },
    always: [...KEY, sql`t.seat_province_id as "provinceId"`, sql`t.seat_commune_id as "communeId"`],
    order: sql`t.to_on desc, t.id desc`,
    limit: 50,
  },
  cooperativeRating: {
    table: cooperativeRatings,
    columns: { ...recordFieldColumns('t'), year: sql`t.year`, rating: sql`t.rating` },
    always: KEY,
    order: sql`t.year desc`,
    limit: 50,
  },
  cooperativeProduct: {
    table: cooperativeProducts,
    columns: {
      ...recordFieldColumns('t'),
      name: sql`t.name`,
      ocopGroup: sql`t.ocop_group`,
      ocopStars: sql`t.ocop_stars`,
      ocopRecognisedOn: sql`t.ocop_recognised_on`,
      brandName: sql`t.brand_name`,
      labelName: sql`t.label_name`,
      traceabilityCode: sql`t.traceability_code`,
      ecommerceUrl: sql`t.ecommerce_url`,
    },
    always: KEY,
    order: sql`t.name, t.id`,
    limit: 100,
  },
  cooperativeClaim: {
    table: cooperativeClaims,
    columns: {
      ...recordFieldColumns('t'),
      field: sql`t.field`,
      value: sql`t.value`,
      authority: sql`t.authority`,
      heldBy: sql`t.held_by`,
    },
    always: KEY,
    order: sql`t.id desc`,
    limit: 50,
  },
};

/** The parts of a kind of each cooperative, in the order and up to the number that the contract says. */
export function listPartsOf(
  transaction: Transaction,
  kind: PartKind,
  cooperativeIds: readonly string[],
  { fields, knownAt }: { fields: ReadonlySet<string>; knownAt: KnownAt },
): Promise<PartRecord[]> {
  const { table, columns, always, order, limit } = SOURCES[kind];
  return transaction.query(
    sql`/* listPartsOf ${sql.raw(kind)} */
    select ${selectList(columns, fields, always)}
    from unnest(${arrayOf(cooperativeIds, 'uuid')}) asked (id) cross join lateral (
      select * from ${relationAt(table, knownAt)} t where t.cooperative_id = asked.id order by ${order} limit ${limit}) t`,
    knownAt,
  );
}

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
    on conflict (cooperative_id, fold_accents(name)) do update set ${set}
    where (${present}) is distinct from (${next})
    returning t.cooperative_id as id`);
  return written.map((row) => row.id);
}
