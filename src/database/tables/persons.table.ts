import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import {
  bytea,
  day,
  dayInIndex,
  precision,
  recordColumns,
  recordId,
  scopeColumns,
  searchColumns,
} from './columns.ts';
import { cooperatives } from './cooperatives.table.ts';

/** The human being. Reached only through `link_identities`; holds no readable personal value. */
export const identities = pgTable(
  'identities',
  {
    id: uuid('id').primaryKey(),
    /** Keyed hash (HMAC-SHA-256) of the personal identification number; null when none is known. */
    numberHash: bytea('number_hash'),
  },
  (table) => [uniqueIndex('identities_number_hash_key').on(table.numberHash)],
);

/** A territory's record of a human being, or the one that an agency keeps there for itself (`keptBy`). */
export const persons = pgTable(
  'persons',
  {
    id: recordId(),
    identityId: uuid('identity_id')
      .notNull()
      .references(() => identities.id),
    ...scopeColumns,
    name: text('name').notNull(),
    searchText: text('search_text').notNull().generatedAlwaysAs(sql`fold_accents(name)`),
    ...searchColumns({ name: sql`name` }),
    gender: text('gender').notNull(),
    birthYear: smallint('birth_year'),
    ...recordColumns,
    /** The agency whose own record it is, because it may not read numbers; null for a record of the territory. */
    keptBy: uuid('kept_by'),
    /** Of a record that an agency keeps: the identity of the number that it sent. */
    keptAs: uuid('kept_as').references(() => identities.id),
    /** Of such a record: keyed hash of the name, gender and year of birth that it sent. */
    keptFacts: bytea('kept_facts'),
  },
  (table) => [
    index('persons_identity_idx').on(table.identityId),
    index('persons_kept_idx').on(table.keptAs, table.keptBy).where(sql`kept_as is not null`),
    index('persons_province_name_idx').on(table.provinceId, table.searchText, table.id),
    index('persons_name_idx').on(table.searchText, table.id),
    index('persons_search_idx').using('gin', sql`search_key gin_trgm_ops`),
  ],
);

/** The person's own id: one row a person. */
const personKey = () =>
  uuid('id')
    .primaryKey()
    .references(() => persons.id);

/** Class IDENTITY: a wall of its own, open to the role registry_identity_reader only. */
export const personIdentities = pgTable('person_identities', {
  id: personKey(),
  ...scopeColumns,
  /** AES-256-GCM: 12 bytes nonce, ciphertext, 16 bytes tag. */
  numberCipher: bytea('number_cipher'),
  birthDate: date('birth_date', { mode: 'string' }),
  phone: text('phone'),
  address: text('address'),
  ...recordColumns,
});

/** Class SENSITIVE (Decree 356/2025 Article 4): the same wall. */
export const personSensitive = pgTable('person_sensitive', {
  id: personKey(),
  ...scopeColumns,
  ethnicGroupCode: text('ethnic_group_code'),
  hasDisability: boolean('has_disability'),
  povertyCategory: text('poverty_category'),
  ...recordColumns,
});

export const womenManagers = pgTable(
  'women_managers',
  {
    id: recordId(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    ...scopeColumns,
    isUnionMember: boolean('is_union_member'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    uniqueIndex('women_managers_person_key').on(table.personId),
    index('women_managers_province_idx').on(table.provinceId, table.id),
    index('women_managers_commune_idx').on(table.communeId, table.id),
  ],
);

/**
 * Her name once more, with her place, in an index of women managers alone: these are few among the persons. Triggers keep
 * it; nobody but `search_hits` reads it.
 */
export const womenManagerNames = pgTable(
  'women_manager_names',
  {
    /** That of her person. */
    id: uuid('id')
      .primaryKey()
      .references(() => womenManagers.personId, { onUpdate: 'cascade', onDelete: 'cascade' }),
    searchKey: text('search_key').notNull(),
    ...scopeColumns,
  },
  (table) => [
    index('women_manager_names_search_idx').using('gin', sql`search_key gin_trgm_ops`),
    index('women_manager_names_province_idx').on(table.provinceId),
    index('women_manager_names_commune_idx').on(table.communeId),
  ],
);

/** A term `[from_on, to_on)` of a woman in a position of a cooperative. */
export const managementPositions = pgTable(
  'management_positions',
  {
    id: recordId(),
    cooperativeId: uuid('cooperative_id')
      .notNull()
      .references(() => cooperatives.id),
    womenManagerId: uuid('women_manager_id')
      .notNull()
      .references(() => womenManagers.id),
    ...scopeColumns,
    position: text('position').notNull(),
    fromOn: day('from_on').notNull(),
    fromOnPrecision: precision('from_on_precision').notNull(),
    toOn: day('to_on'),
    toOnPrecision: precision('to_on_precision'),
    termEndsOn: day('term_ends_on'),
    termEndsOnPrecision: precision('term_ends_on_precision'),
    selection: text('selection'),
    documentNo: text('document_no'),
    endReason: text('end_reason'),
    ...recordColumns,
  },
  (table) => [
    index('management_positions_cooperative_idx').on(table.cooperativeId, table.fromOn),
    index('management_positions_woman_idx').on(table.womenManagerId, table.fromOn),
    index('management_positions_province_from_idx').on(table.provinceId, dayInIndex('from_on'), table.id),
    index('management_positions_commune_idx').on(table.communeId, table.id),
    index('management_positions_from_idx').on(dayInIndex('from_on'), table.id),
    index('management_positions_province_ends_idx').on(
      table.provinceId,
      dayInIndex('term_ends_on'),
      table.id,
    ),
    index('management_positions_ends_idx').on(dayInIndex('term_ends_on'), table.id),
    check('management_positions_period', sql`to_on is null or to_on > from_on`),
    check('management_positions_to_on_precision', sql`(to_on is null) = (to_on_precision is null)`),
    check(
      'management_positions_term_ends_on_precision',
      sql`(term_ends_on is null) = (term_ends_on_precision is null)`,
    ),
  ],
);
