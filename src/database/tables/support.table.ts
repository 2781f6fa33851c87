import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agencies } from './accounts.table.ts';
import {
  day,
  dayInIndex,
  ids,
  precision,
  recordColumns,
  recordId,
  scopeColumns,
  vnd,
  wideScopeColumns,
} from './columns.ts';
import { cooperatives } from './cooperatives.table.ts';
import { womenManagers } from './persons.table.ts';

/** Help given to cooperatives. It stands where its organiser stands, and is seen by who sees a helped cooperative. */
export const supportActivities = pgTable(
  'support_activities',
  {
    id: recordId(),
    ...wideScopeColumns,
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    state: text('state').notNull(),
    doneOn: day('done_on'),
    doneOnPrecision: precision('done_on_precision'),
    organiserAgencyId: uuid('organiser_agency_id').references(() => agencies.id),
    organiserKind: text('organiser_kind').notNull(),
    organiserName: text('organiser_name'),
    /** The level of the Women's Union that helped; null for others. */
    unionLevel: text('union_level'),
    cooperativeIds: ids('cooperative_ids'),
    beneficiaryCount: integer('beneficiary_count'),
    femaleBeneficiaryCount: integer('female_beneficiary_count'),
    amountVnd: vnd('amount_vnd'),
    fundingSource: text('funding_source'),
    description: text('description'),
    documentNo: text('document_no'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('support_activities_province_idx').on(table.provinceId, table.id),
    index('support_activities_commune_idx').on(table.communeId, table.id),
    index('support_activities_done_idx').on(dayInIndex('done_on'), table.id),
    index('support_activities_cooperatives_idx').using('gin', table.cooperativeIds),
    check('support_activities_done_on_precision', sql`(done_on is null) = (done_on_precision is null)`),
  ],
);

/** What somebody asks the Union for. */
export const supportRequests = pgTable(
  'support_requests',
  {
    id: recordId(),
    cooperativeId: uuid('cooperative_id').references(() => cooperatives.id),
    ...scopeColumns,
    kind: text('kind').notNull(),
    subject: text('subject').notNull(),
    details: text('details'),
    requesterName: text('requester_name'),
    requesterPhone: text('requester_phone'),
    requesterEmail: text('requester_email'),
    requestedOn: day('requested_on').notNull(),
    state: text('state').notNull(),
    answer: text('answer'),
    answeredOn: day('answered_on'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('support_requests_province_idx').on(table.provinceId, table.id),
    index('support_requests_commune_idx').on(table.communeId, table.id),
    index('support_requests_cooperative_idx').on(table.cooperativeId),
  ],
);

/** A list of cooperatives that was reviewed or classified. */
export const reviewLists = pgTable(
  'review_lists',
  {
    id: recordId(),
    ...wideScopeColumns,
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    reviewedOn: day('reviewed_on').notNull(),
    issuerKind: text('issuer_kind').notNull(),
    issuerName: text('issuer_name'),
    documentNo: text('document_no'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('review_lists_province_idx').on(table.provinceId, table.id),
    index('review_lists_commune_idx').on(table.communeId, table.id),
  ],
);

export const reviewEntries = pgTable(
  'review_entries',
  {
    id: recordId(),
    reviewListId: uuid('review_list_id')
      .notNull()
      .references(() => reviewLists.id),
    cooperativeId: uuid('cooperative_id')
      .notNull()
      .references(() => cooperatives.id),
    ...wideScopeColumns,
    finding: text('finding').notNull(),
    grade: text('grade'),
    note: text('note'),
    ...recordColumns,
  },
  (table) => [
    unique('review_entries_key').on(table.reviewListId, table.cooperativeId),
    index('review_entries_cooperative_idx').on(table.cooperativeId),
  ],
);

/** An article, film or broadcast about a cooperative or a woman manager. */
export const mediaItems = pgTable(
  'media_items',
  {
    id: recordId(),
    cooperativeId: uuid('cooperative_id').references(() => cooperatives.id),
    womenManagerId: uuid('women_manager_id').references(() => womenManagers.id),
    ...scopeColumns,
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    url: text('url'),
    outlet: text('outlet'),
    summary: text('summary'),
    publishedOn: day('published_on'),
    publishedOnPrecision: precision('published_on_precision'),
    publicationState: text('publication_state').notNull().default('UNPUBLISHED'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('media_items_province_idx').on(table.provinceId, table.id),
    index('media_items_commune_idx').on(table.communeId, table.id),
    index('media_items_cooperative_idx').on(table.cooperativeId),
    check(
      'media_items_published_on_precision',
      sql`(published_on is null) = (published_on_precision is null)`,
    ),
  ],
);

/** A title or certificate of merit. */
export const commendations = pgTable(
  'commendations',
  {
    id: recordId(),
    cooperativeId: uuid('cooperative_id').references(() => cooperatives.id),
    womenManagerId: uuid('women_manager_id').references(() => womenManagers.id),
    ...scopeColumns,
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    level: text('level').notNull(),
    awardedBy: text('awarded_by'),
    awardedOn: day('awarded_on'),
    awardedOnPrecision: precision('awarded_on_precision'),
    decisionNo: text('decision_no'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('commendations_province_idx').on(table.provinceId, table.id),
    index('commendations_commune_idx').on(table.communeId, table.id),
    index('commendations_cooperative_idx').on(table.cooperativeId),
    check('commendations_subject', sql`num_nonnulls(cooperative_id, women_manager_id) > 0`),
    check('commendations_awarded_on_precision', sql`(awarded_on is null) = (awarded_on_precision is null)`),
  ],
);
