import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea, day, recordColumns, recordId } from './columns.ts';

export const agencies = pgTable(
  'agencies',
  {
    id: recordId(),
    code: text('code').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    unitId: integer('unit_id').notNull(),
    validFrom: day('valid_from').notNull(),
    validTo: day('valid_to'),
    ...recordColumns,
  },
  (table) => [uniqueIndex('agencies_code_key').on(table.code)],
);

export const clients = pgTable(
  'clients',
  {
    id: recordId(),
    /** The OAuth 2.0 client_id (RFC 6749 §2.2). */
    clientId: text('client_id').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    name: text('name').notNull(),
    state: text('state').notNull().default('ACTIVE'),
    allowedOrigins: text('allowed_origins').array().notNull().default([]),
    ...recordColumns,
  },
  (table) => [uniqueIndex('clients_client_id_key').on(table.clientId)],
);

/** Keyed hashes of secrets, apart from the clients so that no history keeps one. */
export const clientSecrets = pgTable(
  'client_secrets',
  {
    id: uuid('id').primaryKey(),
    clientId: uuid('client_id')
      .notNull()
      .references(() => clients.id),
    secretHash: bytea('secret_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }),
  },
  (table) => [index('client_secrets_client_idx').on(table.clientId)],
);

export const grants = pgTable(
  'grants',
  {
    id: recordId(),
    clientId: uuid('client_id')
      .notNull()
      .references(() => clients.id),
    role: text('role').notNull(),
    unitId: integer('unit_id').notNull(),
    purposes: text('purposes').array().notNull().default([]),
    legalBasis: text('legal_basis').notNull(),
    validFrom: day('valid_from').notNull(),
    validTo: day('valid_to'),
    ...recordColumns,
  },
  (table) => [index('grants_client_idx').on(table.clientId)],
);

/** Answers kept so that a repeated call of one client writes once. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    clientId: text('client_id').notNull(),
    operation: text('operation').notNull(),
    key: text('key').notNull(),
    /** Keyed hash of the input: it may hold personal values. */
    requestHash: bytea('request_hash').notNull(),
    outcome: jsonb('outcome').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.operation, table.key] })],
);
