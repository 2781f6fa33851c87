import { sql } from 'drizzle-orm';
import { bigint, customType, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { pgSnapshot } from './columns.ts';

const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });

/** One row a write, appended by statement-level triggers; ordered by (xid, seq), served below the oldest running transaction. */
export const changeLog = pgTable(
  'change_log',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
    recordKind: text('record_kind').notNull(),
    recordId: uuid('record_id').notNull(),
    version: bigint('version', { mode: 'number' }).notNull(),
    operation: text('operation').notNull(),
    changedFields: text('changed_fields').array().notNull(),
    provinceId: integer('province_id'),
    communeId: integer('commune_id'),
    previousProvinceId: integer('previous_province_id'),
    previousCommuneId: integer('previous_commune_id'),
    changedByClient: text('changed_by_client'),
    changedByAgency: uuid('changed_by_agency'),
    changedByActor: text('changed_by_actor'),
    requestId: text('request_id'),
    occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
  },
  (table) => [
    index('change_log_order_idx').on(table.xid, table.seq),
    index('change_log_record_idx').on(table.recordKind, table.recordId),
  ],
);

/** Which transactions had committed at a moment: turns `knownAt` into a snapshot. */
export const snapshots = pgTable('snapshots', {
  takenAt: timestamp('taken_at', { withTimezone: true, precision: 6, mode: 'string' }).primaryKey(),
  snapshot: pgSnapshot('snapshot').notNull(),
});
