-- Cooperatives, their parts, and their relations.

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
  "ceased_during" datemultirange,
  "member_roster_complete_on" date,
  "worker_roster_complete_on" date,
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
  "search_key" text GENERATED ALWAYS AS ('; ' || search_untitled(search_bare(search_words(name))) || ' ; ' || search_untitled(search_bare(search_words(coalesce(short_name, '')))) || ' ;' || search_title(search_bare(search_words(name)))) STORED NOT NULL,
  "search_accents" text GENERATED ALWAYS AS ('; ' || search_words(name) || ' ; ' || search_words(coalesce(short_name, '')) || ' ;') STORED NOT NULL,
  "certificate_issued_on_precision" text,
  "establishment_support_on_precision" text,
  CONSTRAINT "cooperatives_founded_on_precision" CHECK ((founded_on is null) = (founded_on_precision is null)),
  CONSTRAINT "cooperatives_kind" CHECK (kind in ('COOPERATIVE', 'COOPERATIVE_UNION', 'COOPERATIVE_GROUP', 'LINKED_GROUP')),
  CONSTRAINT "cooperatives_certificate_issued_on_precision" CHECK ((certificate_issued_on is null) = (certificate_issued_on_precision is null)),
  CONSTRAINT "cooperatives_establishment_support_on_precision" CHECK ((establishment_support_on is null) = (establishment_support_on_precision is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "cooperatives_registry_code_key" ON "cooperatives" ("registry_code");
--> statement-breakpoint
CREATE UNIQUE INDEX "cooperatives_tax_code_key" ON "cooperatives" ("tax_code");
--> statement-breakpoint
CREATE INDEX "cooperatives_province_idx" ON "cooperatives" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "cooperatives_commune_idx" ON "cooperatives" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "cooperatives_province_name_idx" ON "cooperatives" ("province_id","search_text","id");
--> statement-breakpoint
CREATE INDEX "cooperatives_name_idx" ON "cooperatives" ("search_text","id");
--> statement-breakpoint
CREATE INDEX "cooperatives_province_founded_idx" ON "cooperatives" ("province_id",(case when founded_on is null then date '1800-01-01' else founded_on end),"id");
--> statement-breakpoint
CREATE INDEX "cooperatives_founded_idx" ON "cooperatives" ((case when founded_on is null then date '1800-01-01' else founded_on end),"id");
--> statement-breakpoint
CREATE INDEX "cooperatives_certificate_idx" ON "cooperatives" ("certificate_no");
--> statement-breakpoint
CREATE INDEX "cooperatives_legacy_registration_idx" ON "cooperatives" ("legacy_registration_no");
--> statement-breakpoint
CREATE INDEX "cooperatives_search_idx" ON "cooperatives" USING gin (search_key gin_trgm_ops);
--> statement-breakpoint
CREATE INDEX "cooperatives_published_idx" ON "cooperatives" ("search_text","id") WHERE publication_state = 'PUBLISHED';
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
ALTER TABLE "cooperative_addresses" ADD CONSTRAINT "cooperative_addresses_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE INDEX "cooperative_addresses_cooperative_idx" ON "cooperative_addresses" ("cooperative_id","from_on");
--> statement-breakpoint
CREATE TABLE "cooperative_states" (
  "id" uuid PRIMARY KEY NOT NULL,
  "cooperative_id" uuid NOT NULL,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "status" text,
  "operating_state" text,
  "from_on" date,
  "source" text,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  CONSTRAINT "cooperative_states_fact" CHECK (num_nonnulls(status, operating_state) = 1)
);
--> statement-breakpoint
ALTER TABLE "cooperative_states" ADD CONSTRAINT "cooperative_states_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE UNIQUE INDEX "cooperative_states_status_key" ON "cooperative_states" ("cooperative_id",(case when from_on is null then date '1800-01-01' else from_on end)) WHERE status is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "cooperative_states_operating_key" ON "cooperative_states" ("cooperative_id",(case when from_on is null then date '1800-01-01' else from_on end)) WHERE operating_state is not null;
--> statement-breakpoint
CREATE INDEX "cooperative_states_province_from_idx" ON "cooperative_states" ("province_id",(case when from_on is null then date '1800-01-01' else from_on end),"id");
--> statement-breakpoint
CREATE INDEX "cooperative_states_commune_idx" ON "cooperative_states" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "cooperative_states_from_idx" ON "cooperative_states" ((case when from_on is null then date '1800-01-01' else from_on end),"id");
--> statement-breakpoint
CREATE TABLE "cooperative_figures" (
  "id" uuid PRIMARY KEY NOT NULL,
  "cooperative_id" uuid NOT NULL,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "as_of" date NOT NULL,
  "source" text NOT NULL,
  "natural_key" text GENERATED ALWAYS AS (natural_key_of(source)) STORED NOT NULL,
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
  CONSTRAINT "cooperative_figures_key" UNIQUE("cooperative_id","as_of","natural_key")
);
--> statement-breakpoint
ALTER TABLE "cooperative_figures" ADD CONSTRAINT "cooperative_figures_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
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
ALTER TABLE "cooperative_ratings" ADD CONSTRAINT "cooperative_ratings_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE TABLE "cooperative_products" (
  "id" uuid PRIMARY KEY NOT NULL,
  "cooperative_id" uuid NOT NULL,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "name" text NOT NULL,
  "natural_key" text GENERATED ALWAYS AS (natural_key_of(name)) STORED NOT NULL,
  "search_text" text GENERATED ALWAYS AS (fold_accents(name)) STORED NOT NULL,
  "search_key" text GENERATED ALWAYS AS ('; ' || search_bare(search_words(name)) || ' ; ' || search_bare(search_words(coalesce(brand_name, ''))) || ' ;') STORED NOT NULL,
  "search_accents" text GENERATED ALWAYS AS ('; ' || search_words(name) || ' ; ' || search_words(coalesce(brand_name, '')) || ' ;') STORED NOT NULL,
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
ALTER TABLE "cooperative_products" ADD CONSTRAINT "cooperative_products_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE UNIQUE INDEX "cooperative_products_key" ON "cooperative_products" ("cooperative_id","natural_key");
--> statement-breakpoint
CREATE INDEX "cooperative_products_province_name_idx" ON "cooperative_products" ("province_id","search_text","id");
--> statement-breakpoint
CREATE INDEX "cooperative_products_commune_idx" ON "cooperative_products" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "cooperative_products_name_idx" ON "cooperative_products" ("search_text","id");
--> statement-breakpoint
CREATE INDEX "cooperative_products_search_idx" ON "cooperative_products" USING gin (search_key gin_trgm_ops);
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
ALTER TABLE "cooperative_claims" ADD CONSTRAINT "cooperative_claims_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE INDEX "cooperative_claims_cooperative_idx" ON "cooperative_claims" ("cooperative_id","id");
--> statement-breakpoint
CREATE TABLE "external_identifiers" (
  "id" uuid PRIMARY KEY NOT NULL,
  "cooperative_id" uuid NOT NULL,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "system" text NOT NULL,
  "value" text NOT NULL,
  "natural_key" text GENERATED ALWAYS AS (code_key_of(value)) STORED NOT NULL,
  "ended_on" date,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  CONSTRAINT "external_identifiers_key" UNIQUE("system","natural_key")
);
--> statement-breakpoint
ALTER TABLE "external_identifiers" ADD CONSTRAINT "external_identifiers_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE INDEX "external_identifiers_cooperative_idx" ON "external_identifiers" ("cooperative_id");
--> statement-breakpoint
CREATE TABLE "cooperative_reorganisations" (
  "id" uuid PRIMARY KEY NOT NULL,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "kind" text NOT NULL,
  "effective_on" date NOT NULL,
  "decision_no" text,
  "predecessor_ids" uuid[] DEFAULT '{}' NOT NULL,
  "successor_ids" uuid[] DEFAULT '{}' NOT NULL,
  "note" text,
  "source" text,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  CONSTRAINT "cooperative_reorganisations_sides" CHECK (cardinality(predecessor_ids) > 0 and cardinality(successor_ids) > 0)
);
--> statement-breakpoint
CREATE INDEX "cooperative_reorganisations_province_idx" ON "cooperative_reorganisations" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "cooperative_reorganisations_predecessors_idx" ON "cooperative_reorganisations" USING gin ("predecessor_ids");
--> statement-breakpoint
CREATE INDEX "cooperative_reorganisations_successors_idx" ON "cooperative_reorganisations" USING gin ("successor_ids");
--> statement-breakpoint
CREATE TABLE "alliance_memberships" (
  "id" uuid PRIMARY KEY NOT NULL,
  "cooperative_id" uuid NOT NULL,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "unit_id" integer NOT NULL,
  "from_on" date NOT NULL,
  "from_on_precision" text NOT NULL,
  "to_on" date,
  "to_on_precision" text,
  "decision_no" text,
  "end_reason" text,
  "source" text,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  CONSTRAINT "alliance_memberships_period" CHECK (to_on is null or to_on > from_on),
  CONSTRAINT "alliance_memberships_to_on_precision" CHECK ((to_on is null) = (to_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "alliance_memberships" ADD CONSTRAINT "alliance_memberships_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE INDEX "alliance_memberships_cooperative_idx" ON "alliance_memberships" ("cooperative_id","from_on");
--> statement-breakpoint
CREATE INDEX "alliance_memberships_province_idx" ON "alliance_memberships" ("province_id","id");
--> statement-breakpoint
-- One membership of the Alliance at a time: the service says so with a message, this holds when two write at once.
ALTER TABLE alliance_memberships ADD CONSTRAINT alliance_memberships_held_once EXCLUDE USING gist (cooperative_id WITH =,
  sure_days(from_on, from_on_precision, to_on, to_on_precision) WITH &&);
--> statement-breakpoint
CREATE TABLE "submissions" (
  "id" uuid PRIMARY KEY NOT NULL,
  "cooperative_id" uuid,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "kind" text NOT NULL,
  "payload" jsonb NOT NULL,
  "state" text DEFAULT 'PENDING' NOT NULL,
  "submitted_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "decided_on" date,
  "reason" text,
  "result_kind" text,
  "result_id" uuid,
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
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE INDEX "submissions_province_idx" ON "submissions" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "submissions_commune_idx" ON "submissions" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "submissions_client_idx" ON "submissions" ("submitted_by_client","id");
