import { type SQL, sql } from 'drizzle-orm';
import { bigint, customType, date, integer, numeric, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { DatePrecision } from '../../kernel/partial-dates.ts';

const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
/** Days in periods `[from, to)`; its text is PostgreSQL's own, such as `{[2023-01-01,2024-01-01)}`. */
export const dayRanges = customType<{ data: string }>({ dataType: () => 'datemultirange' });
export const pgSnapshot = customType<{ data: string }>({ dataType: () => 'pg_snapshot' });

const setting = (name: string) => sql.raw(`nullif(current_setting('app.${name}', true), '')`);

/**
 * What every record carries. The database fills it: by default on insert, by the `stamp` trigger on update;
 * the service's role has no privilege to write these columns itself.
 */
export const recordColumns = {
  version: bigint('version', { mode: 'number' }).notNull().default(1),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  knownFromXid: xid8('known_from_xid').notNull().default(sql`pg_current_xact_id()`),
  changedByClient: text('changed_by_client').default(setting('client')),
  changedByAgency: uuid('changed_by_agency').default(sql`${setting('agency')}::uuid`),
  changedByActor: text('changed_by_actor').default(setting('actor')),
  requestId: text('request_id').default(setting('request')),
};

/** Where a record stands, as written: unit identities, never re-pointed at a reform. */
export const scopeColumns = {
  provinceId: integer('province_id').notNull(),
  communeId: integer('commune_id'),
};

/** As scopeColumns, of a record that may belong to the nation as a whole: then both are null. */
export const wideScopeColumns = {
  provinceId: integer('province_id'),
  communeId: integer('commune_id'),
};

/**
 * A day by which rows are ordered; those without one stand before all others. Not `coalesce`: PostgreSQL takes that for
 * something that may leak, and under row level security would compare each row instead of entering the index.
 */
export const dayOfOrder = (column: string): string =>
  `(case when ${column} is null then date '1800-01-01' else ${column} end)`;

/** The same in an index. */
export const dayInIndex = (column: string) => sql.raw(dayOfOrder(column));

export const recordId = () => uuid('id').primaryKey();
/** Money in VND. */
export const vnd = (name: string) => numeric(name, { precision: 20, scale: 0 });
export const day = (name: string) => date(name, { mode: 'string' });
/** YEAR, MONTH or DAY: how much of the day beside it is known. Null exactly when that day is. */
export const precision = (name: string) => text(name).$type<DatePrecision>();
/** Ids of records that are never deleted; the service checks that each is in scope. */
export const ids = (name: string) => uuid(name).array().notNull().default([]);
/** Codes of a closed list. */
export const codes = (name: string) => text(name).array().notNull().default([]);
/** Unit identities. */
export const units = (name: string) => integer(name).array().notNull().default([]);

/** What a name is compared by (`naturalKeyOf`): the database's own, filled by the column of the name. */
export const naturalKey = (column: string) =>
  text('natural_key')
    .notNull()
    .generatedAlwaysAs(sql.raw(`natural_key_of(${column})`));

/** What a code is compared by (`codeKeyOf`): the database's own, filled by the column of the code. */
export const codeKey = (column: string) =>
  text('natural_key')
    .notNull()
    .generatedAlwaysAs(sql.raw(`code_key_of(${column})`));

/** The texts by which a record is searched; of a cooperative or another body, whose title is no part of its name. */
interface Searched {
  readonly name: SQL;
  readonly besides?: SQL;
  readonly isTitled?: boolean;
}

/**
 * The words by which a record is searched (`searchWords`), a `;` around each of its texts: without accents and titles,
 * under the trigram index, and with them, for the order of what is found. The database's own, filled by the texts.
 */
export const searchColumns = (searched: Searched) => {
  const { searchKey, searchAccents } = searchColumnsOrNull(searched);
  return { searchKey: searchKey.notNull(), searchAccents: searchAccents.notNull() };
};

/** As searchColumns, of a name that may be null: then both are. */
export const searchColumnsOrNull = ({ name, besides, isTitled = false }: Searched) => {
  const words = (text: SQL) => sql`search_words(${text})`;
  const bare = (text: SQL) => sql`search_bare(${words(text)})`;
  const untitled = (text: SQL) => (isTitled ? sql`search_untitled(${bare(text)})` : bare(text));
  const key = (form: typeof words) =>
    besides === undefined
      ? sql`'; ' || ${form(name)} || ' ;'`
      : sql`'; ' || ${form(name)} || ' ; ' || ${form(sql`coalesce(${besides}, '')`)} || ' ;'`;
  const title = isTitled ? sql` || search_title(${bare(name)})` : sql``;
  return {
    searchKey: text('search_key').generatedAlwaysAs(sql`${key(untitled)}${title}`),
    searchAccents: text('search_accents').generatedAlwaysAs(key(words)),
  };
};
