import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  day,
  dayInIndex,
  dayRanges,
  naturalKey,
  recordColumns,
  recordId,
  scopeColumns,
  searchColumns,
  vnd,
} from './columns.ts';

export const cooperatives = pgTable(
  'cooperatives',
  {
    id: recordId(),
    ...scopeColumns,
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    shortName: text('short_name'),
    /** Accent-free key of name and short name; the SQL twin of `foldAccents`. */
    searchText: text('search_text')
      .notNull()
      .generatedAlwaysAs(sql`fold_accents(name || ' ' || coalesce(short_name, ''))`),
    ...searchColumns({ name: sql`name`, besides: sql`short_name`, isTitled: true }),
    registryCode: text('registry_code').notNull(),
    taxCode: text('tax_code'),
    legacyRegistrationNo: text('legacy_registration_no'),
    certificateNo: text('certificate_no'),
    certificateIssuedOn: day('certificate_issued_on'),
    certificateIssuedOnPrecision: text('certificate_issued_on_precision'),
    status: text('status').notNull(),
    statusOn: day('status_on'),
    legalRepresentative: text('legal_representative'),
    operatingState: text('operating_state').notNull(),
    operatingStateOn: day('operating_state_on'),
    /** The days on which it has ceased, by its states; null where none is such. */
    ceasedDuring: dayRanges('ceased_during'),
    memberRosterCompleteOn: day('member_roster_complete_on'),
    workerRosterCompleteOn: day('worker_roster_complete_on'),
    governanceModel: text('governance_model'),
    declaredSizeClass: text('declared_size_class'),
    addressText: text('address_text'),
    addressFromOn: day('address_from_on'),
    /** VSIC version and code, the main line first: `VSIC2025:0119`. */
    businessLines: text('business_lines').array().notNull().default([]),
    foundedOn: day('founded_on'),
    foundedOnPrecision: text('founded_on_precision'),
    establishmentSupportLevel: text('establishment_support_level'),
    establishmentSupportUnitId: integer('establishment_support_unit_id'),
    establishmentSupportOn: day('establishment_support_on'),
    establishmentSupportOnPrecision: text('establishment_support_on_precision'),
    charterCapitalVnd: vnd('charter_capital_vnd'),
    phone: text('phone'),
    email: text('email'),
    website: text('website'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    traits: text('traits').array().notNull().default([]),
    publicationState: text('publication_state').notNull().default('UNPUBLISHED'),
    publishesManagers: boolean('publishes_managers').notNull().default(false),
    publishedOn: day('published_on'),
    publicationBasis: text('publication_basis'),
    source: text('source'),
    /** Per legal fact, the authority that set the value: `{"status": "REGISTRATION_OFFICE"}`. */
    fieldAuthorities: jsonb('field_authorities').$type<Record<string, string>>().notNull().default({}),
    ...recordColumns,
  },
  (table) => [
    uniqueIndex('cooperatives_registry_code_key').on(table.registryCode),
    uniqueIndex('cooperatives_tax_code_key').on(table.taxCode),
    index('cooperatives_province_idx').on(table.provinceId, table.id),
    index('cooperatives_commune_idx').on(table.communeId, table.id),
    index('cooperatives_province_name_idx').on(table.provinceId, table.searchText, table.id),
    index('cooperatives_name_idx').on(table.searchText, table.id),
    index('cooperatives_province_founded_idx').on(table.provinceId, dayInIndex('founded_on'), table.id),
    index('cooperatives_founded_idx').on(dayInIndex('founded_on'), table.id),
    index('cooperatives_certificate_idx').on(table.certificateNo),
    index('cooperatives_legacy_registration_idx').on(table.legacyRegistrationNo),
    index('cooperatives_search_idx').using('gin', sql`search_key gin_trgm_ops`),
    index('cooperatives_published_idx')
      .on(table.searchText, table.id)
      .where(sql`publication_state = 'PUBLISHED'`),
    check('cooperatives_founded_on_precision', sql`(founded_on is null) = (founded_on_precision is null)`),
    check(
      'cooperatives_certificate_issued_on_precision',
      sql`(certificate_issued_on is null) = (certificate_issued_on_precision is null)`,
    ),
    check(
      'cooperatives_establishment_support_on_precision',
      sql`(establishment_support_on is null) = (establishment_support_on_precision is null)`,
    ),
    check(
      'cooperatives_kind',
      sql`kind in ('COOPERATIVE', 'COOPERATIVE_UNION', 'COOPERATIVE_GROUP', 'LINKED_GROUP')`,
    ),
  ],
);

const cooperativeId = () =>
  uuid('cooperative_id')
    .notNull()
    .references(() => cooperatives.id);

/** Former seats, `[from_on, to_on)`, `from_on` null when unknown; the present one stands on the cooperative. */
export const cooperativeAddresses = pgTable(
  'cooperative_addresses',
  {
    id: recordId(),
    cooperativeId: cooperativeId(),
    ...scopeColumns,
    seatProvinceId: integer('seat_province_id').notNull(),
    seatCommuneId: integer('seat_commune_id'),
    addressText: text('address_text'),
    fromOn: day('from_on'),
    toOn: day('to_on').notNull(),
    ...recordColumns,
  },
  (table) => [
    index('cooperative_addresses_cooperative_idx').on(table.cooperativeId, table.fromOn),
    check('cooperative_addresses_period', sql`to_on > from_on`),
  ],
);

/**
 * What a cooperative has been since when, each of one fact: its legal status, or whether it operates. A state holds until
 * the next of its fact; `from_on` null: before all others. The present ones are repeated on the cooperative.
 */
export const cooperativeStates = pgTable(
  'cooperative_states',
  {
    id: recordId(),
    cooperativeId: cooperativeId(),
    ...scopeColumns,
    status: text('status'),
    operatingState: text('operating_state'),
    fromOn: day('from_on'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    uniqueIndex('cooperative_states_status_key')
      .on(table.cooperativeId, dayInIndex('from_on'))
      .where(sql`status is not null`),
    uniqueIndex('cooperative_states_operating_key')
      .on(table.cooperativeId, dayInIndex('from_on'))
      .where(sql`operating_state is not null`),
    index('cooperative_states_province_from_idx').on(table.provinceId, dayInIndex('from_on'), table.id),
    index('cooperative_states_commune_idx').on(table.communeId, table.id),
    index('cooperative_states_from_idx').on(dayInIndex('from_on'), table.id),
    check('cooperative_states_fact', sql`num_nonnulls(status, operating_state) = 1`),
  ],
);

/** Dated, sourced counts. An absent count is unknown, never zero. */
export const cooperativeFigures = pgTable(
  'cooperative_figures',
  {
    id: recordId(),
    cooperativeId: cooperativeId(),
    ...scopeColumns,
    asOf: day('as_of').notNull(),
    source: text('source').notNull(),
    naturalKey: naturalKey('source'),
    memberCount: integer('member_count'),
    officialMemberCount: integer('official_member_count'),
    femaleMemberCount: integer('female_member_count'),
    workerCount: integer('worker_count'),
    femaleWorkerCount: integer('female_worker_count'),
    stableWorkerCount: integer('stable_worker_count'),
    femaleStableWorkerCount: integer('female_stable_worker_count'),
    seasonalWorkerCount: integer('seasonal_worker_count'),
    femaleNewJobCount: integer('female_new_job_count'),
    insuredWorkerCount: integer('insured_worker_count'),
    trainedWorkerCount: integer('trained_worker_count'),
    revenueVnd: vnd('revenue_vnd'),
    totalCapitalVnd: vnd('total_capital_vnd'),
    profitVnd: vnd('profit_vnd'),
    meanMonthlyIncomeVnd: vnd('mean_monthly_income_vnd'),
    /** Counts by priority group code; published only as the yearly cube. */
    priorityGroupCounts: jsonb('priority_group_counts').$type<Record<string, number>>(),
    ...recordColumns,
  },
  (table) => [unique('cooperative_figures_key').on(table.cooperativeId, table.asOf, table.naturalKey)],
);

export const cooperativeRatings = pgTable(
  'cooperative_ratings',
  {
    id: recordId(),
    cooperativeId: cooperativeId(),
    ...scopeColumns,
    year: smallint('year').notNull(),
    rating: text('rating').notNull(),
    ...recordColumns,
  },
  (table) => [unique('cooperative_ratings_key').on(table.cooperativeId, table.year)],
);

export const cooperativeProducts = pgTable(
  'cooperative_products',
  {
    id: recordId(),
    cooperativeId: cooperativeId(),
    ...scopeColumns,
    name: text('name').notNull(),
    naturalKey: naturalKey('name'),
    searchText: text('search_text').notNull().generatedAlwaysAs(sql`fold_accents(name)`),
    ...searchColumns({ name: sql`name`, besides: sql`brand_name` }),
    ocopGroup: text('ocop_group'),
    ocopStars: smallint('ocop_stars'),
    ocopRecognisedOn: day('ocop_recognised_on'),
    brandName: text('brand_name'),
    labelName: text('label_name'),
    traceabilityCode: text('traceability_code'),
    ecommerceUrl: text('ecommerce_url'),
    ...recordColumns,
  },
  (table) => [
    uniqueIndex('cooperative_products_key').on(table.cooperativeId, table.naturalKey),
    index('cooperative_products_province_name_idx').on(table.provinceId, table.searchText, table.id),
    index('cooperative_products_commune_idx').on(table.communeId, table.id),
    index('cooperative_products_name_idx').on(table.searchText, table.id),
    index('cooperative_products_search_idx').using('gin', sql`search_key gin_trgm_ops`),
  ],
);

/** Values refused by authority, kept for review. */
export const cooperativeClaims = pgTable(
  'cooperative_claims',
  {
    id: recordId(),
    cooperativeId: cooperativeId(),
    ...scopeColumns,
    field: text('field').notNull(),
    value: jsonb('value'),
    authority: text('authority').notNull(),
    heldBy: text('held_by').notNull(),
    ...recordColumns,
  },
  (table) => [index('cooperative_claims_cooperative_idx').on(table.cooperativeId, table.id)],
);
