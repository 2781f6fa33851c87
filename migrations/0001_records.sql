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
CREATE TABLE "client_secrets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"name" text NOT NULL,
	"state" text DEFAULT 'ACTIVE' NOT NULL,
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
CREATE TABLE "idempotency_keys" (
	"client_id" text NOT NULL,
	"operation" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" "bytea" NOT NULL,
	"outcome" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_client_id_operation_key_pk" PRIMARY KEY("client_id","operation","key")
);
--> statement-breakpoint
CREATE TABLE "change_log" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_log_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"record_kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"version" bigint NOT NULL,
	"operation" text NOT NULL,
	"changed_fields" text[] NOT NULL,
	"province_id" integer,
	"commune_id" integer,
	"previous_province_id" integer,
	"previous_commune_id" integer,
	"changed_by_client" text,
	"changed_by_agency" uuid,
	"changed_by_actor" text,
	"request_id" text,
	"occurred_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"taken_at" timestamp(6) with time zone PRIMARY KEY NOT NULL,
	"snapshot" "pg_snapshot" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cooperative_addresses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cooperative_id" uuid NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"seat_province_id" integer NOT NULL,
	"seat_commune_id" integer,
	"address_text" text,
	"from_on" date,
	"to_on" date NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
	"changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
	"changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
	"request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
	CONSTRAINT "cooperative_addresses_period" CHECK (to_on > from_on)
);
--> statement-breakpoint
CREATE TABLE "cooperative_claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cooperative_id" uuid NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"field" text NOT NULL,
	"value" jsonb,
	"authority" text NOT NULL,
	"held_by" text NOT NULL,
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
CREATE TABLE "cooperative_figures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cooperative_id" uuid NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"as_of" date NOT NULL,
	"source" text NOT NULL,
	"member_count" integer,
	"official_member_count" integer,
	"female_member_count" integer,
	"worker_count" integer,
	"female_worker_count" integer,
	"stable_worker_count" integer,
	"female_stable_worker_count" integer,
	"seasonal_worker_count" integer,
	"female_new_job_count" integer,
	"insured_worker_count" integer,
	"trained_worker_count" integer,
	"revenue_vnd" numeric(20, 0),
	"total_capital_vnd" numeric(20, 0),
	"profit_vnd" numeric(20, 0),
	"mean_monthly_income_vnd" numeric(20, 0),
	"priority_group_counts" jsonb,
	"version" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
	"changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
	"changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
	"request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
	CONSTRAINT "cooperative_figures_key" UNIQUE("cooperative_id","as_of","source")
);
--> statement-breakpoint
CREATE TABLE "cooperative_products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cooperative_id" uuid NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"name" text NOT NULL,
	"ocop_group" text,
	"ocop_stars" smallint,
	"ocop_recognised_on" date,
	"brand_name" text,
	"label_name" text,
	"traceability_code" text,
	"ecommerce_url" text,
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
CREATE TABLE "cooperative_ratings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cooperative_id" uuid NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"year" smallint NOT NULL,
	"rating" text NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
	"changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
	"changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
	"request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
	CONSTRAINT "cooperative_ratings_key" UNIQUE("cooperative_id","year")
);
--> statement-breakpoint
CREATE TABLE "cooperatives" (
	"id" uuid PRIMARY KEY NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text,
	"search_text" text GENERATED ALWAYS AS (fold_accents(name || ' ' || coalesce(short_name, ''))) STORED NOT NULL,
	"registry_code" text NOT NULL,
	"tax_code" text,
	"legacy_registration_no" text,
	"certificate_no" text,
	"certificate_issued_on" date,
	"status" text NOT NULL,
	"status_on" date,
	"legal_representative" text,
	"operating_state" text NOT NULL,
	"operating_state_on" date,
	"governance_model" text,
	"declared_size_class" text,
	"address_text" text,
	"address_from_on" date,
	"business_lines" text[] DEFAULT '{}' NOT NULL,
	"founded_on" date,
	"founded_on_precision" text,
	"establishment_support_level" text,
	"establishment_support_unit_id" integer,
	"establishment_support_on" date,
	"charter_capital_vnd" numeric(20, 0),
	"phone" text,
	"email" text,
	"website" text,
	"latitude" double precision,
	"longitude" double precision,
	"traits" text[] DEFAULT '{}' NOT NULL,
	"publication_state" text DEFAULT 'UNPUBLISHED' NOT NULL,
	"publishes_managers" boolean DEFAULT false NOT NULL,
	"published_on" date,
	"publication_basis" text,
	"source" text,
	"field_authorities" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
	"changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
	"changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
	"request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
	CONSTRAINT "cooperatives_founded_on_precision" CHECK ((founded_on is null) = (founded_on_precision is null)),
	CONSTRAINT "cooperatives_kind" CHECK (kind in ('COOPERATIVE', 'COOPERATIVE_UNION', 'COOPERATIVE_GROUP', 'LINKED_GROUP'))
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number_hash" "bytea"
);
--> statement-breakpoint
CREATE TABLE "management_positions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cooperative_id" uuid NOT NULL,
	"women_manager_id" uuid NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"position" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"term_ends_on" date,
	"selection" text,
	"document_no" text,
	"end_reason" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
	"changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
	"changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
	"request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
	CONSTRAINT "management_positions_period" CHECK (to_on is null or to_on > from_on)
);
--> statement-breakpoint
CREATE TABLE "person_identities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"number_cipher" "bytea",
	"birth_date" date,
	"phone" text,
	"address" text,
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
CREATE TABLE "person_sensitive" (
	"id" uuid PRIMARY KEY NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"ethnic_group_code" text,
	"has_disability" boolean,
	"poverty_category" text,
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
CREATE TABLE "persons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identity_id" uuid NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"name" text NOT NULL,
	"search_text" text GENERATED ALWAYS AS (fold_accents(name)) STORED NOT NULL,
	"gender" text NOT NULL,
	"birth_year" smallint,
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
CREATE TABLE "women_managers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"is_union_member" boolean,
	"source" text,
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
ALTER TABLE "client_secrets" ADD CONSTRAINT "client_secrets_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperative_addresses" ADD CONSTRAINT "cooperative_addresses_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperative_claims" ADD CONSTRAINT "cooperative_claims_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperative_figures" ADD CONSTRAINT "cooperative_figures_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperative_products" ADD CONSTRAINT "cooperative_products_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperative_ratings" ADD CONSTRAINT "cooperative_ratings_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "management_positions" ADD CONSTRAINT "management_positions_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "management_positions" ADD CONSTRAINT "management_positions_women_manager_id_women_managers_id_fk" FOREIGN KEY ("women_manager_id") REFERENCES "public"."women_managers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_identities" ADD CONSTRAINT "person_identities_id_persons_id_fk" FOREIGN KEY ("id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_sensitive" ADD CONSTRAINT "person_sensitive_id_persons_id_fk" FOREIGN KEY ("id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."identities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "women_managers" ADD CONSTRAINT "women_managers_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agencies_code_key" ON "agencies" USING btree ("code");--> statement-breakpoint
CREATE INDEX "client_secrets_client_idx" ON "client_secrets" USING btree ("client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clients_client_id_key" ON "clients" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "grants_client_idx" ON "grants" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "change_log_order_idx" ON "change_log" USING btree ("xid","seq");--> statement-breakpoint
CREATE INDEX "change_log_record_idx" ON "change_log" USING btree ("record_kind","record_id");--> statement-breakpoint
CREATE INDEX "cooperative_addresses_cooperative_idx" ON "cooperative_addresses" USING btree ("cooperative_id","from_on");--> statement-breakpoint
CREATE INDEX "cooperative_claims_cooperative_idx" ON "cooperative_claims" USING btree ("cooperative_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "cooperative_products_key" ON "cooperative_products" USING btree ("cooperative_id",fold_accents(name));--> statement-breakpoint
CREATE UNIQUE INDEX "cooperatives_registry_code_key" ON "cooperatives" USING btree ("registry_code");--> statement-breakpoint
CREATE UNIQUE INDEX "cooperatives_tax_code_key" ON "cooperatives" USING btree ("tax_code");--> statement-breakpoint
CREATE INDEX "cooperatives_province_idx" ON "cooperatives" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "cooperatives_commune_idx" ON "cooperatives" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "cooperatives_province_name_idx" ON "cooperatives" USING btree ("province_id","search_text","id");--> statement-breakpoint
CREATE INDEX "cooperatives_name_idx" ON "cooperatives" USING btree ("search_text","id");--> statement-breakpoint
CREATE INDEX "cooperatives_province_founded_idx" ON "cooperatives" USING btree ("province_id",coalesce(founded_on, date '1800-01-01'),"id");--> statement-breakpoint
CREATE INDEX "cooperatives_founded_idx" ON "cooperatives" USING btree (coalesce(founded_on, date '1800-01-01'),"id");--> statement-breakpoint
CREATE INDEX "cooperatives_search_idx" ON "cooperatives" USING gin (search_text gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "cooperatives_published_idx" ON "cooperatives" USING btree ("id") WHERE publication_state = 'PUBLISHED';--> statement-breakpoint
CREATE UNIQUE INDEX "identities_number_hash_key" ON "identities" USING btree ("number_hash");--> statement-breakpoint
CREATE INDEX "management_positions_cooperative_idx" ON "management_positions" USING btree ("cooperative_id","from_on");--> statement-breakpoint
CREATE INDEX "management_positions_woman_idx" ON "management_positions" USING btree ("women_manager_id","from_on");--> statement-breakpoint
CREATE INDEX "persons_identity_idx" ON "persons" USING btree ("identity_id");--> statement-breakpoint
CREATE INDEX "persons_province_name_idx" ON "persons" USING btree ("province_id","search_text","id");--> statement-breakpoint
CREATE INDEX "persons_search_idx" ON "persons" USING gin (search_text gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "women_managers_person_key" ON "women_managers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "women_managers_province_idx" ON "women_managers" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "women_managers_commune_idx" ON "women_managers" USING btree ("commune_id","id");