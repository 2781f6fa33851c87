/**
 * Reference tables: administrative units through time and the code lists.
 * Their rows come from `src/reference/data/*.csv` by the loader; nothing else writes them.
 *
 * Two rules of these tables stand in hand-written SQL, because drizzle cannot say them: no two versions of one
 * identity overlap, and no two versions of one (level, code) overlap.
 */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import type { AdministrativeLevel } from '../../kernel/administrative-level.ts';

/** One identity: survives renames, changes of type and of parent. Ids are given by the compiler and never change. */
export const administrativeUnits = pgTable(
  'administrative_units',
  {
    id: integer('id').primaryKey(),
    key: text('key').notNull().unique(),
    level: text('level').$type<AdministrativeLevel>().notNull(),
  },
  (table) => [
    unique('administrative_units_id_level_key').on(table.id, table.level),
    check(
      'administrative_units_level_check',
      sql`${table.level} in ('NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE')`,
    ),
  ],
);

/** What a unit was called, and where it lay, in `[valid_from, valid_to)`; `valid_to` null while in force. */
export const administrativeUnitVersions = pgTable(
  'administrative_unit_versions',
  {
    unitId: integer('unit_id').notNull(),
    level: text('level').$type<AdministrativeLevel>().notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    fullName: text('full_name').notNull(),
    type: text('type').notNull(),
    parentUnitId: integer('parent_unit_id'),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
    legalBasis: text('legal_basis'),
  },
  (table) => [
    primaryKey({ name: 'administrative_unit_versions_pkey', columns: [table.unitId, table.validFrom] }),
    unique('administrative_unit_versions_level_code_valid_from_key').on(
      table.level,
      table.code,
      table.validFrom,
    ),
    foreignKey({
      name: 'administrative_unit_versions_unit_id_level_fkey',
      columns: [table.unitId, table.level],
      foreignColumns: [administrativeUnits.id, administrativeUnits.level],
    }),
    foreignKey({
      name: 'administrative_unit_versions_parent_unit_id_fkey',
      columns: [table.parentUnitId],
      foreignColumns: [administrativeUnits.id],
    }),
    check('administrative_unit_versions_period_check', sql`${table.validTo} > ${table.validFrom}`),
    check(
      'administrative_unit_versions_parent_check',
      sql`(${table.level} = 'NATION') = (${table.parentUnitId} is null)`,
    ),
    check(
      'administrative_unit_versions_code_check',
      sql`${table.code} ~ (case ${table.level} when 'NATION' then '^VN$' when 'PROVINCE' then '^[0-9]{2}$'
        when 'DISTRICT' then '^[0-9]{3}$' else '^[0-9]{5}$' end)`,
    ),
    index('administrative_unit_versions_parent_unit_id_idx').on(table.parentUnitId),
  ],
);

/**
 * Where the land of an ended unit went. `kind` says how much of the FROM unit went to the TO unit: WHOLE, PARTIAL,
 * or UNKNOWN (no successor is published; TO is then the district or province it lay in).
 */
export const administrativeUnitSuccessions = pgTable(
  'administrative_unit_successions',
  {
    fromUnitId: integer('from_unit_id').notNull(),
    toUnitId: integer('to_unit_id').notNull(),
    effectiveOn: date('effective_on', { mode: 'string' }).notNull(),
    kind: text('kind').$type<'WHOLE' | 'PARTIAL' | 'UNKNOWN'>().notNull(),
    isDefault: boolean('is_default').notNull(),
    note: text('note'),
  },
  (table) => [
    primaryKey({
      name: 'administrative_unit_successions_pkey',
      columns: [table.fromUnitId, table.toUnitId, table.effectiveOn],
    }),
    foreignKey({
      name: 'administrative_unit_successions_from_unit_id_fkey',
      columns: [table.fromUnitId],
      foreignColumns: [administrativeUnits.id],
    }),
    foreignKey({
      name: 'administrative_unit_successions_to_unit_id_fkey',
      columns: [table.toUnitId],
      foreignColumns: [administrativeUnits.id],
    }),
    check(
      'administrative_unit_successions_kind_check',
      sql`${table.kind} in ('WHOLE', 'PARTIAL', 'UNKNOWN')`,
    ),
    check(
      'administrative_unit_successions_default_check',
      sql`case ${table.kind} when 'WHOLE' then ${table.isDefault} when 'UNKNOWN' then not ${table.isDefault} else true end`,
    ),
    check('administrative_unit_successions_units_check', sql`${table.fromUnitId} <> ${table.toUnitId}`),
    index('administrative_unit_successions_to_unit_id_idx').on(table.toUnitId),
  ],
);

/** One row for each load that changed anything; running servers compare the newest with the one they hold. */
export const referenceRevisions = pgTable('reference_revisions', {
  revision: integer('revision').primaryKey().generatedAlwaysAsIdentity(),
  digest: text('digest').notNull(),
  loadedAt: timestamp('loaded_at', { withTimezone: true }).notNull().defaultNow(),
});

/** Kinds of cooperative; `min_members` and `name_prefix` null where the law sets none. */
export const organisationTypes = pgTable('organisation_types', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
  legalPersonality: boolean('legal_personality').notNull(),
  minMembers: smallint('min_members'),
  namePrefix: text('name_prefix'),
  source: text('source').notNull(),
});

/** Positions of management that the law knows; `governance_models` is empty for groups, which have no model. */
export const positionKinds = pgTable('position_kinds', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
  governanceModels: text('governance_models').array().notNull(),
  kinds: text('kinds').array().notNull(),
  countsAsWomenManaged: boolean('counts_as_women_managed').notNull(),
  maxTermYears: smallint('max_term_years'),
  source: text('source').notNull(),
});

/** Positions one person may not hold together; each pair stands once, and holds both ways. */
export const positionIncompatibilities = pgTable(
  'position_incompatibilities',
  {
    position: text('position')
      .notNull()
      .references(() => positionKinds.code),
    other: text('other')
      .notNull()
      .references(() => positionKinds.code),
    source: text('source').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.position, table.other] }),
    check('position_incompatibilities_pair_check', sql`${table.position} <> ${table.other}`),
  ],
);

/** Kinds of membership by law; `min_age` in years, of an individual. */
export const memberKinds = pgTable('member_kinds', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
  votes: boolean('votes').notNull(),
  contributesCapital: boolean('contributes_capital').notNull(),
  usesServicesOrLabour: boolean('uses_services_or_labour').notNull(),
  minAge: smallint('min_age').notNull(),
  source: text('source').notNull(),
});

/** Who or what a member is: a person, a household, a legal entity and so on. */
export const memberPartyKinds = pgTable('member_party_kinds', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
});

/** Legal statuses; `applies_to` holds kinds of cooperative; a terminal status is never left. */
export const legalStatuses = pgTable('legal_statuses', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
  appliesTo: text('applies_to').array().notNull(),
  terminal: boolean('terminal').notNull(),
  source: text('source').notNull(),
});

/**
 * Floors of a size class: members AND (revenue OR capital), in persons and VND.
 * `known` false means that the decree's figures were not found: the class is then UNKNOWN, never guessed.
 * MICRO has no floors of its own: it is what is left.
 */
export const sizeThresholds = pgTable(
  'size_thresholds',
  {
    field: text('field').notNull(),
    size: text('size').notNull(),
    minOfficialMembers: integer('min_official_members'),
    minAnnualRevenueVnd: bigint('min_annual_revenue_vnd', { mode: 'bigint' }),
    minTotalCapitalVnd: bigint('min_total_capital_vnd', { mode: 'bigint' }),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
    known: boolean('known').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.field, table.size, table.validFrom] }),
    check(
      'size_thresholds_field_check',
      sql`${table.field} in ('AGRICULTURE', 'INDUSTRY_CONSTRUCTION', 'TRADE_SERVICES_OTHER')`,
    ),
    check('size_thresholds_size_check', sql`${table.size} in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')`),
  ],
);

/** Sections of the industry classification; divisions are two digits, first and last included. */
export const vsicSections = pgTable(
  'vsic_sections',
  {
    version: text('version').notNull(),
    code: text('code').notNull(),
    nameVi: text('name_vi').notNull(),
    field: text('field').notNull(),
    firstDivision: text('first_division').notNull(),
    lastDivision: text('last_division').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.version, table.code] })],
);

/** The 54 ethnic groups and code 55, foreigners, for whom `is_minority` is null. */
export const ethnicGroups = pgTable('ethnic_groups', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  isMinority: boolean('is_minority'),
});

/** Star ranks of a product: points from `score_min` to below `score_below` (null: up to 100). */
export const ocopRanks = pgTable('ocop_ranks', {
  stars: smallint('stars').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
  scoreMin: smallint('score_min').notNull(),
  scoreBelow: smallint('score_below'),
  recognised: boolean('recognised').notNull(),
  note: text('note').notNull(),
});

/** The six groups of products of the One Commune One Product programme. */
export const ocopProductGroups = pgTable('ocop_product_groups', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
});

/** Poverty categories of a household. */
export const povertyCategories = pgTable('poverty_categories', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
});

/**
 * Groups with priority in Project 01. Where `counts_only` is true the group is never stored of a person, only as a
 * dated count of a cooperative. `named_by` holds the programmes that name it.
 */
export const priorityGroups = pgTable('priority_groups', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
  sensitive: boolean('sensitive').notNull(),
  countsOnly: boolean('counts_only').notNull(),
  namedBy: text('named_by').array().notNull(),
  note: text('note'),
});

/** Yearly grades of agricultural cooperatives: points from `score_min` to below `score_below` (null: up to 100). */
export const ratingGrades = pgTable('rating_grades', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
  scoreMin: smallint('score_min'),
  scoreBelow: smallint('score_below'),
  source: text('source').notNull(),
});

/** First three digits of a personal identification number: the province of birth registration, by its old code. */
export const personalIdProvinceCodes = pgTable('personal_id_province_codes', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
});
