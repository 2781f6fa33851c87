-- Persons behind one identity a human being, and what they are in cooperatives: managers, members, employees.

CREATE TABLE "identities" (
  "id" uuid PRIMARY KEY NOT NULL,
  "number_hash" "bytea"
);
--> statement-breakpoint
CREATE UNIQUE INDEX "identities_number_hash_key" ON "identities" ("number_hash");
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
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  "search_key" text GENERATED ALWAYS AS ('; ' || search_bare(search_words(name)) || ' ;') STORED NOT NULL,
  "search_accents" text GENERATED ALWAYS AS ('; ' || search_words(name) || ' ;') STORED NOT NULL,
  "kept_by" uuid,
  "kept_as" uuid,
  "kept_facts" "bytea"
);
--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_identity_id_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "identities"("id");
--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_kept_as_identities_id_fk" FOREIGN KEY ("kept_as") REFERENCES "identities"("id");
--> statement-breakpoint
CREATE INDEX "persons_identity_idx" ON "persons" ("identity_id");
--> statement-breakpoint
CREATE INDEX "persons_kept_idx" ON "persons" ("kept_as","kept_by") WHERE kept_as is not null;
--> statement-breakpoint
CREATE INDEX "persons_province_name_idx" ON "persons" ("province_id","search_text","id");
--> statement-breakpoint
CREATE INDEX "persons_search_idx" ON "persons" USING gin (search_key gin_trgm_ops);
--> statement-breakpoint
CREATE INDEX "persons_name_idx" ON "persons" ("search_text","id");
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
ALTER TABLE "person_identities" ADD CONSTRAINT "person_identities_id_persons_id_fk" FOREIGN KEY ("id") REFERENCES "persons"("id");
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
ALTER TABLE "person_sensitive" ADD CONSTRAINT "person_sensitive_id_persons_id_fk" FOREIGN KEY ("id") REFERENCES "persons"("id");
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
ALTER TABLE "women_managers" ADD CONSTRAINT "women_managers_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "persons"("id");
--> statement-breakpoint
CREATE UNIQUE INDEX "women_managers_person_key" ON "women_managers" ("person_id");
--> statement-breakpoint
CREATE INDEX "women_managers_province_idx" ON "women_managers" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "women_managers_commune_idx" ON "women_managers" ("commune_id","id");
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
  "from_on_precision" text NOT NULL,
  "to_on_precision" text,
  "term_ends_on_precision" text,
  CONSTRAINT "management_positions_period" CHECK (to_on is null or to_on > from_on),
  CONSTRAINT "management_positions_to_on_precision" CHECK ((to_on is null) = (to_on_precision is null)),
  CONSTRAINT "management_positions_term_ends_on_precision" CHECK ((term_ends_on is null) = (term_ends_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "management_positions" ADD CONSTRAINT "management_positions_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
ALTER TABLE "management_positions" ADD CONSTRAINT "management_positions_women_manager_id_women_managers_id_fk" FOREIGN KEY ("women_manager_id") REFERENCES "women_managers"("id");
--> statement-breakpoint
CREATE INDEX "management_positions_cooperative_idx" ON "management_positions" ("cooperative_id","from_on");
--> statement-breakpoint
CREATE INDEX "management_positions_woman_idx" ON "management_positions" ("women_manager_id","from_on");
--> statement-breakpoint
CREATE INDEX "management_positions_province_from_idx" ON "management_positions" ("province_id",(case when from_on is null then date '1800-01-01' else from_on end),"id");
--> statement-breakpoint
CREATE INDEX "management_positions_commune_idx" ON "management_positions" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "management_positions_from_idx" ON "management_positions" ((case when from_on is null then date '1800-01-01' else from_on end),"id");
--> statement-breakpoint
CREATE INDEX "management_positions_province_ends_idx" ON "management_positions" ("province_id",(case when term_ends_on is null then date '1800-01-01' else term_ends_on end),"id");
--> statement-breakpoint
CREATE INDEX "management_positions_ends_idx" ON "management_positions" ((case when term_ends_on is null then date '1800-01-01' else term_ends_on end),"id");
--> statement-breakpoint
-- One woman holds one position of a cooperative once on a day: the service finds it in the terms that its writer sees,
-- this holds whoever writes.
ALTER TABLE management_positions ADD CONSTRAINT management_positions_held_once EXCLUDE USING gist (women_manager_id WITH =,
  cooperative_id WITH =, position WITH =, sure_days(from_on, from_on_precision, to_on, to_on_precision) WITH &&);
--> statement-breakpoint
CREATE TABLE "members" (
  "id" uuid PRIMARY KEY NOT NULL,
  "cooperative_id" uuid NOT NULL,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "kind" text NOT NULL,
  "party_kind" text NOT NULL,
  "person_id" uuid,
  "party_name" text,
  "party_code" text,
  "member_cooperative_id" uuid,
  "capital_share_vnd" numeric(20, 0),
  "from_on" date,
  "from_on_precision" text,
  "to_on" date,
  "to_on_precision" text,
  "end_reason" text,
  "document_no" text,
  "source" text,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  "search_key" text GENERATED ALWAYS AS ('; ' || search_untitled(search_bare(search_words(party_name))) || ' ;' || search_title(search_bare(search_words(party_name)))) STORED,
  "search_accents" text GENERATED ALWAYS AS ('; ' || search_words(party_name) || ' ;') STORED,
  CONSTRAINT "members_period" CHECK (to_on is null or from_on is null or to_on > from_on),
  CONSTRAINT "members_party" CHECK (num_nonnulls(person_id, party_name, member_cooperative_id) > 0),
  CONSTRAINT "members_from_on_precision" CHECK ((from_on is null) = (from_on_precision is null)),
  CONSTRAINT "members_to_on_precision" CHECK ((to_on is null) = (to_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "persons"("id");
--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_member_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("member_cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE INDEX "members_cooperative_idx" ON "members" ("cooperative_id","id");
--> statement-breakpoint
CREATE INDEX "members_person_idx" ON "members" ("person_id");
--> statement-breakpoint
CREATE INDEX "members_province_idx" ON "members" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "members_commune_idx" ON "members" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "members_province_from_idx" ON "members" ("province_id",(case when from_on is null then date '1800-01-01' else from_on end),"id");
--> statement-breakpoint
CREATE INDEX "members_member_cooperative_idx" ON "members" ("member_cooperative_id") WHERE member_cooperative_id is not null;
--> statement-breakpoint
CREATE INDEX "members_party_search_idx" ON "members" USING gin (search_key gin_trgm_ops) WHERE search_key is not null;
--> statement-breakpoint
CREATE TABLE "employments" (
  "id" uuid PRIMARY KEY NOT NULL,
  "cooperative_id" uuid NOT NULL,
  "person_id" uuid NOT NULL,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "kind" text NOT NULL,
  "contract" text,
  "job_title" text,
  "is_insured" boolean,
  "monthly_income_vnd" numeric(20, 0),
  "from_on" date,
  "from_on_precision" text,
  "to_on" date,
  "to_on_precision" text,
  "previous_id" uuid,
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
  CONSTRAINT "employments_period" CHECK (to_on is null or from_on is null or to_on > from_on),
  CONSTRAINT "employments_from_on_precision" CHECK ((from_on is null) = (from_on_precision is null)),
  CONSTRAINT "employments_to_on_precision" CHECK ((to_on is null) = (to_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "persons"("id");
--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_previous_id_employments_id_fk" FOREIGN KEY ("previous_id") REFERENCES "employments"("id");
--> statement-breakpoint
CREATE INDEX "employments_cooperative_idx" ON "employments" ("cooperative_id","id");
--> statement-breakpoint
CREATE INDEX "employments_person_idx" ON "employments" ("person_id");
--> statement-breakpoint
CREATE INDEX "employments_province_idx" ON "employments" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "employments_commune_idx" ON "employments" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "employments_province_from_idx" ON "employments" ("province_id",(case when from_on is null then date '1800-01-01' else from_on end),"id");
