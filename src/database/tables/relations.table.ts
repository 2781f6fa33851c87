import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { codeKey, day, ids, precision, recordColumns, recordId, scopeColumns } from './columns.ts';
import { cooperatives } from './cooperatives.table.ts';

const cooperativeId = () =>
  uuid('cooperative_id')
    .notNull()
    .references(() => cooperatives.id);

/** Split, separation, consolidation, merger (Law 17/2023/QH15 Articles 92–95) or a group becoming a cooperative. */
export const cooperativeReorganisations = pgTable(
  'cooperative_reorganisations',
  {
    id: recordId(),
    ...scopeColumns,
    kind: text('kind').notNull(),
    effectiveOn: day('effective_on').notNull(),
    decisionNo: text('decision_no'),
    predecessorIds: ids('predecessor_ids'),
    successorIds: ids('successor_ids'),
    note: text('note'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('cooperative_reorganisations_province_idx').on(table.provinceId, table.id),
    index('cooperative_reorganisations_predecessors_idx').using('gin', table.predecessorIds),
    index('cooperative_reorganisations_successors_idx').using('gin', table.successorIds),
    check(
      'cooperative_reorganisations_sides',
      sql`cardinality(predecessor_ids) > 0 and cardinality(successor_ids) > 0`,
    ),
  ],
);

/** Membership of the Cooperative Alliance, `[from_on, to_on)`. */
export const allianceMemberships = pgTable(
  'alliance_memberships',
  {
    id: recordId(),
    cooperativeId: cooperativeId(),
    ...scopeColumns,
    /** The unit of the Alliance that admitted it. */
    unitId: integer('unit_id').notNull(),
    fromOn: day('from_on').notNull(),
    fromOnPrecision: precision('from_on_precision').notNull(),
    toOn: day('to_on'),
    toOnPrecision: precision('to_on_precision'),
    decisionNo: text('decision_no'),
    endReason: text('end_reason'),
    source: text('source'),
    ...recordColumns,
  },
  (table) => [
    index('alliance_memberships_cooperative_idx').on(table.cooperativeId, table.fromOn),
    index('alliance_memberships_province_idx').on(table.provinceId, table.id),
    check('alliance_memberships_period', sql`to_on is null or to_on > from_on`),
    check('alliance_memberships_to_on_precision', sql`(to_on is null) = (to_on_precision is null)`),
  ],
);

/** The id of a cooperative in another system; one a system and value. */
export const externalIdentifiers = pgTable(
  'external_identifiers',
  {
    id: recordId(),
    cooperativeId: cooperativeId(),
    ...scopeColumns,
    system: text('system').notNull(),
    value: text('value').notNull(),
    naturalKey: codeKey('value'),
    endedOn: day('ended_on'),
    ...recordColumns,
  },
  (table) => [
    unique('external_identifiers_key').on(table.system, table.naturalKey),
    index('external_identifiers_cooperative_idx').on(table.cooperativeId),
  ],
);
