import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, recordColumns, recordId, scopeColumns } from './columns.ts';
import { cooperatives } from './cooperatives.table.ts';

/** What a website or portal sends in: nothing of it counts until a Union unit accepts it. */
export const submissions = pgTable(
  'submissions',
  {
    id: recordId(),
    cooperativeId: uuid('cooperative_id').references(() => cooperatives.id),
    ...scopeColumns,
    kind: text('kind').notNull(),
    /** The input of the write that an acceptance makes. */
    payload: jsonb('payload').notNull(),
    state: text('state').notNull().default('PENDING'),
    /** The client that sent it, who goes on seeing it. The database fills it. */
    submittedByClient: text('submitted_by_client').default(
      sql`nullif(current_setting('app.client', true), '')`,
    ),
    decidedOn: day('decided_on'),
    reason: text('reason'),
    resultKind: text('result_kind'),
    resultId: uuid('result_id'),
    ...recordColumns,
  },
  (table) => [
    index('submissions_province_idx').on(table.provinceId, table.id),
    index('submissions_commune_idx').on(table.communeId, table.id),
    index('submissions_client_idx').on(table.submittedByClient, table.id),
  ],
);
