import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  numeric,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from './accounts.table.ts';
import {
  codes,
  day,
  dayInIndex,
  precision,
  recordColumns,
  recordId,
  searchColumns,
  units,
  vnd,
  wideScopeColumns,
} from './columns.ts';
import { cooperatives } from './cooperatives.table.ts';
import { persons } from './persons.table.ts';

/** A class (lớp). It stands where its organiser stands, and is seen in the units it served as well. */
export const trainings = pgTable(
  'trainings',
  {
    id: recordId(),
    ...wideScopeColumns,
    title: text('title').notNull(),
    searchText: text('search_text').notNull().generatedAlwaysAs(sql`fold_accents(title)`),
    ...searchColumns({ name: sql`title` }),
    kind: text('kind').notNull(),
    topics: codes('topics'),
    audiences: codes('audiences'),
    programme: text('programme'),
    state: text('state').notNull(),
    organiserAgencyId: uuid('organiser_agency_id').references(() => agencies.id),
    organiserKind: text('organiser_kind').notNull(),
    organiserName: text('organiser_name'),
    coOrganisers: text('co_organisers').array().notNull().default([]),
    provider: text('provider'),
    fromOn: day('from_on'),
    fromOnPrecision: precision('from_on_precision'),
    /** Last day. */
    toOn: day('to_on'),
    placeText: text('place_text'),
    /** Hours of instruction in all. */
    hours: numeric('hours', { precision: 6, scale: 1 }),
    budgetVnd: vnd('budget_vnd'),
    fundingSources: codes('funding_sources'),
    /** As issued, never re-pointed. */
    servedUnitIds: units('served_unit_ids'),
    /** Provinces among the served units, and those of served districts and communes. */
    servedProvinceIds: units('served_province_ids'),
    servedCommuneIds: units('served_commune_ids'),
    participantCount: integer('participant_count'),
    femaleParticipantCount: integer('female_participant_count'),
    womenManagerCount: integer('women_manager_count'),
    memberCount: integer('member_count'),
    unionOfficerCount: integer('union_officer_count'),
    completedCount: integer('completed_count'),
    femaleCompletedCount: integer('female_completed_count'),
    /** Head-times (lượt người), not persons. */
    headTimes: integer('head_times'),
    publicationState: text('publication_state').notNull().default('UNPUBLISHED'),
    documentNo: text('document_no'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('trainings_province_idx').on(table.provinceId, table.id),
    index('trainings_commune_idx').on(table.communeId, table.id),
    index('trainings_from_idx').on(dayInIndex('from_on'), table.id),
    index('trainings_served_provinces_idx').using('gin', table.servedProvinceIds),
    index('trainings_served_communes_idx').using('gin', table.servedCommuneIds),
    index('trainings_search_idx').using('gin', sql`search_key gin_trgm_ops`),
    check('trainings_days', sql`to_on is null or from_on is null or to_on >= from_on`),
    check('trainings_from_on_precision', sql`(from_on is null) = (from_on_precision is null)`),
  ],
);

const trainingId = () =>
  uuid('training_id')
    .notNull()
    .references(() => trainings.id);

/** A session (buổi). */
export const trainingSessions = pgTable(
  'training_sessions',
  {
    id: recordId(),
    trainingId: trainingId(),
    ...wideScopeColumns,
    ordinal: smallint('ordinal').notNull(),
    heldOn: day('held_on').notNull(),
    hours: numeric('hours', { precision: 4, scale: 1 }),
    placeText: text('place_text'),
    topic: text('topic'),
    isCancelled: boolean('is_cancelled').notNull().default(false),
    ...recordColumns,
  },
  (table) => [unique('training_sessions_key').on(table.trainingId, table.ordinal)],
);

/** One person in one class. */
export const trainingAttendances = pgTable(
  'training_attendances',
  {
    id: recordId(),
    trainingId: trainingId(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    /** The cooperative in whose name the person came. */
    cooperativeId: uuid('cooperative_id').references(() => cooperatives.id),
    ...wideScopeColumns,
    audience: text('audience'),
    isCompleted: boolean('is_completed'),
    certificateKind: text('certificate_kind'),
    certificateNo: text('certificate_no'),
    certifiedOn: day('certified_on'),
    certifiedOnPrecision: precision('certified_on_precision'),
    grade: text('grade'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    unique('training_attendances_key').on(table.trainingId, table.personId),
    index('training_attendances_person_idx').on(table.personId),
    index('training_attendances_cooperative_idx').on(table.cooperativeId),
    check(
      'training_attendances_certified_on_precision',
      sql`(certified_on is null) = (certified_on_precision is null)`,
    ),
  ],
);
