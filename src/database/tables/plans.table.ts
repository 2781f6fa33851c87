import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from './accounts.table.ts';
import {
  codes,
  day,
  precision,
  recordColumns,
  recordId,
  searchColumns,
  vnd,
  wideScopeColumns,
} from './columns.ts';

export interface Phase {
  readonly number: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** A plan as it was issued. Periods include both days; its unit is never re-pointed. */
export const plans = pgTable(
  'plans',
  {
    id: recordId(),
    ...wideScopeColumns,
    /** The unit as issued. */
    unitId: integer('unit_id').notNull(),
    programme: text('programme').notNull(),
    title: text('title').notNull(),
    searchText: text('search_text')
      .notNull()
      .generatedAlwaysAs(sql`fold_accents(title || ' ' || coalesce(document_no, ''))`),
    ...searchColumns({ name: sql`title`, besides: sql`document_no` }),
    documentNo: text('document_no'),
    issuedOn: day('issued_on'),
    issuedOnPrecision: precision('issued_on_precision'),
    issuerKind: text('issuer_kind').notNull(),
    issuerName: text('issuer_name').notNull(),
    fromOn: day('from_on').notNull(),
    toOn: day('to_on').notNull(),
    phases: jsonb('phases').$type<readonly Phase[]>().notNull().default([]),
    /** The documents it carries out, as cited. */
    implementsDocuments: text('implements_documents').array().notNull().default([]),
    parentId: uuid('parent_id').references((): AnyPgColumn => plans.id),
    copiedFromId: uuid('copied_from_id').references((): AnyPgColumn => plans.id),
    status: text('status').notNull(),
    /** Who answers for a plan whose issuer is gone, and whether that is said anywhere. */
    responsibleUnitId: integer('responsible_unit_id'),
    responsibleFromOn: day('responsible_from_on'),
    responsibleBasis: text('responsible_basis'),
    countedPositions: codes('counted_positions'),
    priorityGroups: codes('priority_groups'),
    note: text('note'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('plans_province_idx').on(table.provinceId, table.id),
    index('plans_commune_idx').on(table.communeId, table.id),
    index('plans_parent_idx').on(table.parentId),
    index('plans_search_idx').using('gin', sql`search_key gin_trgm_ops`),
    check('plans_period', sql`to_on >= from_on`),
    check('plans_issued_on_precision', sql`(issued_on is null) = (issued_on_precision is null)`),
  ],
);

const planId = () =>
  uuid('plan_id')
    .notNull()
    .references(() => plans.id);

/** One row of a plan: a figure, a milestone or a duty in words. */
export const targets = pgTable(
  'targets',
  {
    id: recordId(),
    planId: planId(),
    ...wideScopeColumns,
    position: smallint('position').notNull(),
    sectionRef: text('section_ref').notNull(),
    indicator: text('indicator').notNull(),
    operator: text('operator').notNull(),
    unit: text('unit').notNull(),
    value: numeric('value'),
    valueMin: numeric('value_min'),
    valueMax: numeric('value_max'),
    fromOn: day('from_on').notNull(),
    toOn: day('to_on').notNull(),
    perUnit: text('per_unit'),
    perSubject: text('per_subject'),
    perPeriod: text('per_period'),
    actorLevel: text('actor_level'),
    population: text('population'),
    alternativePopulation: text('alternative_population'),
    populationText: text('population_text'),
    scope: text('scope'),
    condition: text('condition'),
    conditionText: text('condition_text'),
    countedPositions: codes('counted_positions'),
    kinds: codes('kinds'),
    supportKinds: codes('support_kinds'),
    alsoCounts: text('also_counts'),
    denominatorText: text('denominator_text'),
    /** The cohort that is counted, as the plan words it: "to 2025" is the whole year. */
    foundedFromOn: day('founded_from_on'),
    foundedFromOnPrecision: precision('founded_from_on_precision'),
    foundedToOn: day('founded_to_on'),
    foundedToOnPrecision: precision('founded_to_on_precision'),
    horizon: text('horizon'),
    strength: text('strength'),
    note: text('note'),
    ...recordColumns,
  },
  (table) => [
    index('targets_plan_idx').on(table.planId, table.position, table.id),
    index('targets_province_idx').on(table.provinceId, table.id),
    index('targets_commune_idx').on(table.communeId, table.id),
    index('targets_indicator_idx').on(table.indicator, table.id),
    check('targets_period', sql`to_on >= from_on`),
    check(
      'targets_founded_from_on_precision',
      sql`(founded_from_on is null) = (founded_from_on_precision is null)`,
    ),
    check(
      'targets_founded_to_on_precision',
      sql`(founded_to_on is null) = (founded_to_on_precision is null)`,
    ),
    check('targets_range', sql`value_max is null or value_min is null or value_max >= value_min`),
  ],
);

export const budgetLines = pgTable(
  'budget_lines',
  {
    id: recordId(),
    planId: planId(),
    ...wideScopeColumns,
    phase: smallint('phase'),
    year: smallint('year'),
    fundingSources: codes('funding_sources'),
    stage: text('stage').notNull(),
    amountVnd: vnd('amount_vnd').notNull(),
    isTotal: boolean('is_total').notNull().default(false),
    isApproximate: boolean('is_approximate').notNull().default(false),
    decidedOn: day('decided_on'),
    documentNo: text('document_no'),
    note: text('note'),
    ...recordColumns,
  },
  (table) => [
    index('budget_lines_plan_idx').on(table.planId, table.id),
    index('budget_lines_province_idx').on(table.provinceId, table.id),
    index('budget_lines_commune_idx').on(table.communeId, table.id),
  ],
);

export const milestones = pgTable(
  'milestones',
  {
    id: recordId(),
    planId: planId(),
    targetId: uuid('target_id').references(() => targets.id),
    ...wideScopeColumns,
    title: text('title').notNull(),
    dueOn: day('due_on'),
    reachedOn: day('reached_on'),
    reachedOnPrecision: precision('reached_on_precision'),
    documentNo: text('document_no'),
    note: text('note'),
    ...recordColumns,
  },
  (table) => [
    index('milestones_plan_idx').on(table.planId, table.id),
    index('milestones_province_idx').on(table.provinceId, table.id),
    index('milestones_commune_idx').on(table.communeId, table.id),
    index('milestones_target_idx').on(table.targetId),
    check('milestones_reached_on_precision', sql`(reached_on is null) = (reached_on_precision is null)`),
  ],
);

export interface Recipient {
  readonly agencyKind: string;
  readonly level: string;
}

/** A duty to report. `due_before` is strict: the last day is the day before. */
export const reportingObligations = pgTable(
  'reporting_obligations',
  {
    id: recordId(),
    planId: planId(),
    ...wideScopeColumns,
    frequency: text('frequency').notNull(),
    /** `MM-DD` each year, `DD` each month, or one day `YYYY-MM-DD`; null when the plan names none. */
    dueBefore: text('due_before'),
    actorKind: text('actor_kind').notNull(),
    actorLevel: text('actor_level').notNull(),
    recipients: jsonb('recipients').$type<readonly Recipient[]>().notNull().default([]),
    subject: text('subject'),
    note: text('note'),
    ...recordColumns,
  },
  (table) => [
    index('reporting_obligations_plan_idx').on(table.planId, table.id),
    index('reporting_obligations_province_idx').on(table.provinceId, table.id),
    index('reporting_obligations_commune_idx').on(table.communeId, table.id),
  ],
);

export const reports = pgTable(
  'reports',
  {
    id: recordId(),
    planId: uuid('plan_id').references(() => plans.id),
    obligationId: uuid('obligation_id').references(() => reportingObligations.id),
    ...wideScopeColumns,
    unitId: integer('unit_id').notNull(),
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    fromOn: day('from_on').notNull(),
    toOn: day('to_on').notNull(),
    state: text('state').notNull(),
    submittedOn: day('submitted_on'),
    reporterAgencyId: uuid('reporter_agency_id').references(() => agencies.id),
    reporterName: text('reporter_name'),
    documentNo: text('document_no'),
    summary: text('summary'),
    /** The report that this one corrects. */
    correctsId: uuid('corrects_id').references((): AnyPgColumn => reports.id),
    /** What its figures were known from, in the text form of pg_snapshot; set when it is submitted. */
    snapshot: text('snapshot'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('reports_province_idx').on(table.provinceId, table.id),
    index('reports_commune_idx').on(table.communeId, table.id),
    index('reports_plan_idx').on(table.planId),
    index('reports_obligation_idx').on(table.obligationId),
    index('reports_corrects_idx').on(table.correctsId),
    check('reports_period', sql`to_on >= from_on`),
  ],
);
