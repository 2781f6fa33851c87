import { sql } from 'drizzle-orm';
import { type AnyPgColumn, boolean, check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import {
  day,
  dayInIndex,
  precision,
  recordColumns,
  recordId,
  scopeColumns,
  searchColumnsOrNull,
  vnd,
} from './columns.ts';
import { cooperatives } from './cooperatives.table.ts';
import { persons } from './persons.table.ts';

const cooperativeId = () =>
  uuid('cooperative_id')
    .notNull()
    .references(() => cooperatives.id);

/** A membership `[from_on, to_on)`; `from_on` null when unknown. The record behind GraphQL's Member. */
export const members = pgTable(
  'members',
  {
    id: recordId(),
    cooperativeId: cooperativeId(),
    ...scopeColumns,
    kind: text('kind').notNull(),
    partyKind: text('party_kind').notNull(),
    /** The member, or who represents the household or body; null when a body is named without anybody. */
    personId: uuid('person_id').references(() => persons.id),
    /** Name of a household or body. */
    partyName: text('party_name'),
    ...searchColumnsOrNull({ name: sql`party_name`, isTitled: true }),
    /** Tax code or registration number of a body. */
    partyCode: text('party_code'),
    /** A cooperative that is a member of a union (Law 17/2023/QH15 Article 4(8)). */
    memberCooperativeId: uuid('member_cooperative_id').references(() => cooperatives.id),
    capitalShareVnd: vnd('capital_share_vnd'),
    fromOn: day('from_on'),
    fromOnPrecision: precision('from_on_precision'),
    toOn: day('to_on'),
    toOnPrecision: precision('to_on_precision'),
    endReason: text('end_reason'),
    documentNo: text('document_no'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('members_cooperative_idx').on(table.cooperativeId, table.id),
    index('members_person_idx').on(table.personId),
    index('members_province_idx').on(table.provinceId, table.id),
    index('members_commune_idx').on(table.communeId, table.id),
    index('members_province_from_idx').on(table.provinceId, dayInIndex('from_on'), table.id),
    index('members_member_cooperative_idx')
      .on(table.memberCooperativeId)
      .where(sql`member_cooperative_id is not null`),
    index('members_party_search_idx')
      .using('gin', sql`search_key gin_trgm_ops`)
      .where(sql`search_key is not null`),
    check('members_period', sql`to_on is null or from_on is null or to_on > from_on`),
    check('members_party', sql`num_nonnulls(person_id, party_name, member_cooperative_id) > 0`),
    check('members_from_on_precision', sql`(from_on is null) = (from_on_precision is null)`),
    check('members_to_on_precision', sql`(to_on is null) = (to_on_precision is null)`),
  ],
);

/** A spell of work `[from_on, to_on)`. A change from seasonal to stable ends one and opens the next. */
export const employments = pgTable(
  'employments',
  {
    id: recordId(),
    cooperativeId: cooperativeId(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    ...scopeColumns,
    kind: text('kind').notNull(),
    contract: text('contract'),
    jobTitle: text('job_title'),
    isInsured: boolean('is_insured'),
    monthlyIncomeVnd: vnd('monthly_income_vnd'),
    fromOn: day('from_on'),
    fromOnPrecision: precision('from_on_precision'),
    toOn: day('to_on'),
    toOnPrecision: precision('to_on_precision'),
    previousId: uuid('previous_id').references((): AnyPgColumn => employments.id),
    endReason: text('end_reason'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('employments_cooperative_idx').on(table.cooperativeId, table.id),
    index('employments_person_idx').on(table.personId),
    index('employments_province_idx').on(table.provinceId, table.id),
    index('employments_commune_idx').on(table.communeId, table.id),
    index('employments_province_from_idx').on(table.provinceId, dayInIndex('from_on'), table.id),
    check('employments_period', sql`to_on is null or from_on is null or to_on > from_on`),
    check('employments_from_on_precision', sql`(from_on is null) = (from_on_precision is null)`),
    check('employments_to_on_precision', sql`(to_on is null) = (to_on_precision is null)`),
  ],
);
