-- Agencies, their clients with secrets and grants, and the answers kept for repeated calls.

CREATE TABLE "agencies" (
  "id" uuid PRIMARY KEY NOT NULL,
  "code" text NOT NULL,
  "kind" text NOT NULL,
  "name" text NOT NULL,
  "unit_id" integer NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX "agencies_code_key" ON "agencies" ("code");
--> statement-breakpoint
CREATE TABLE "clients" (
  "id" uuid PRIMARY KEY NOT NULL,
  "client_id" text NOT NULL,
  "agency_id" uuid NOT NULL,
  "name" text NOT NULL,
  "state" text DEFAULT 'ACTIVE' NOT NULL,
  "allowed_origins" text[] DEFAULT '{}' NOT NULL,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), '')
);
--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id");
--> statement-breakpoint
CREATE UNIQUE INDEX "clients_client_id_key" ON "clients" ("client_id");
--> statement-breakpoint
CREATE TABLE "client_secrets" (
  "id" uuid PRIMARY KEY NOT NULL,
  "client_id" uuid NOT NULL,
  "secret_hash" "bytea" NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "expires_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "client_secrets" ADD CONSTRAINT "client_secrets_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "clients"("id");
--> statement-breakpoint
CREATE INDEX "client_secrets_client_idx" ON "client_secrets" ("client_id");
--> statement-breakpoint
CREATE TABLE "grants" (
  "id" uuid PRIMARY KEY NOT NULL,
  "client_id" uuid NOT NULL,
  "role" text NOT NULL,
  "unit_id" integer NOT NULL,
  "purposes" text[] DEFAULT '{}' NOT NULL,
  "legal_basis" text NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), '')
);
--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "clients"("id");
--> statement-breakpoint
CREATE INDEX "grants_client_idx" ON "grants" ("client_id");
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
  "client_id" text NOT NULL,
  "operation" text NOT NULL,
  "key" text NOT NULL,
  "request_hash" "bytea" NOT NULL,
  "outcome" jsonb NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "idempotency_keys_client_id_operation_key_pk" PRIMARY KEY("client_id","operation","key")
);
