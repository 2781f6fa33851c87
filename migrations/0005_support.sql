-- What is done for cooperatives and said of them: classes, support, reviews, media, commendations.

CREATE TABLE "trainings" (
  "id" uuid PRIMARY KEY NOT NULL,
  "province_id" integer,
  "commune_id" integer,
  "title" text NOT NULL,
  "search_text" text GENERATED ALWAYS AS (fold_accents(title)) STORED NOT NULL,
  "kind" text NOT NULL,
  "topics" text[] DEFAULT '{}' NOT NULL,
  "audiences" text[] DEFAULT '{}' NOT NULL,
  "programme" text,
  "state" text NOT NULL,
  "organiser_agency_id" uuid,
  "organiser_kind" text NOT NULL,
  "organiser_name" text,
  "co_organisers" text[] DEFAULT '{}' NOT NULL,
  "provider" text,
  "from_on" date,
  "from_on_precision" text,
  "to_on" date,
  "place_text" text,
  "hours" numeric(6, 1),
  "budget_vnd" numeric(20, 0),
  "funding_sources" text[] DEFAULT '{}' NOT NULL,
  "served_unit_ids" integer[] DEFAULT '{}' NOT NULL,
  "served_province_ids" integer[] DEFAULT '{}' NOT NULL,
  "served_commune_ids" integer[] DEFAULT '{}' NOT NULL,
  "participant_count" integer,
  "female_participant_count" integer,
  "women_manager_count" integer,
  "member_count" integer,
  "union_officer_count" integer,
  "completed_count" integer,
  "female_completed_count" integer,
  "head_times" integer,
  "publication_state" text DEFAULT 'UNPUBLISHED' NOT NULL,
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
  "search_key" text GENERATED ALWAYS AS ('; ' || search_bare(search_words(title)) || ' ;') STORED NOT NULL,
  "search_accents" text GENERATED ALWAYS AS ('; ' || search_words(title) || ' ;') STORED NOT NULL,
  CONSTRAINT "trainings_days" CHECK (to_on is null or from_on is null or to_on >= from_on),
  CONSTRAINT "trainings_from_on_precision" CHECK ((from_on is null) = (from_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "trainings" ADD CONSTRAINT "trainings_organiser_agency_id_agencies_id_fk" FOREIGN KEY ("organiser_agency_id") REFERENCES "agencies"("id");
--> statement-breakpoint
CREATE INDEX "trainings_province_idx" ON "trainings" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "trainings_commune_idx" ON "trainings" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "trainings_from_idx" ON "trainings" ((case when from_on is null then date '1800-01-01' else from_on end),"id");
--> statement-breakpoint
CREATE INDEX "trainings_served_provinces_idx" ON "trainings" USING gin ("served_province_ids");
--> statement-breakpoint
CREATE INDEX "trainings_served_communes_idx" ON "trainings" USING gin ("served_commune_ids");
--> statement-breakpoint
CREATE INDEX "trainings_search_idx" ON "trainings" USING gin (search_key gin_trgm_ops);
--> statement-breakpoint
CREATE TABLE "training_sessions" (
  "id" uuid PRIMARY KEY NOT NULL,
  "training_id" uuid NOT NULL,
  "province_id" integer,
  "commune_id" integer,
  "ordinal" smallint NOT NULL,
  "held_on" date NOT NULL,
  "hours" numeric(4, 1),
  "place_text" text,
  "topic" text,
  "is_cancelled" boolean DEFAULT false NOT NULL,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  CONSTRAINT "training_sessions_key" UNIQUE("training_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "trainings"("id");
--> statement-breakpoint
CREATE TABLE "training_attendances" (
  "id" uuid PRIMARY KEY NOT NULL,
  "training_id" uuid NOT NULL,
  "person_id" uuid NOT NULL,
  "cooperative_id" uuid,
  "province_id" integer,
  "commune_id" integer,
  "audience" text,
  "is_completed" boolean,
  "certificate_kind" text,
  "certificate_no" text,
  "certified_on" date,
  "certified_on_precision" text,
  "grade" text,
  "source" text,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  CONSTRAINT "training_attendances_key" UNIQUE("training_id","person_id"),
  CONSTRAINT "training_attendances_certified_on_precision" CHECK ((certified_on is null) = (certified_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "training_attendances" ADD CONSTRAINT "training_attendances_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "trainings"("id");
--> statement-breakpoint
ALTER TABLE "training_attendances" ADD CONSTRAINT "training_attendances_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "persons"("id");
--> statement-breakpoint
ALTER TABLE "training_attendances" ADD CONSTRAINT "training_attendances_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE INDEX "training_attendances_person_idx" ON "training_attendances" ("person_id");
--> statement-breakpoint
CREATE INDEX "training_attendances_cooperative_idx" ON "training_attendances" ("cooperative_id");
--> statement-breakpoint
CREATE TABLE "support_activities" (
  "id" uuid PRIMARY KEY NOT NULL,
  "province_id" integer,
  "commune_id" integer,
  "kind" text NOT NULL,
  "title" text NOT NULL,
  "state" text NOT NULL,
  "done_on" date,
  "done_on_precision" text,
  "organiser_agency_id" uuid,
  "organiser_kind" text NOT NULL,
  "organiser_name" text,
  "union_level" text,
  "cooperative_ids" uuid[] DEFAULT '{}' NOT NULL,
  "beneficiary_count" integer,
  "female_beneficiary_count" integer,
  "amount_vnd" numeric(20, 0),
  "funding_source" text,
  "description" text,
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
  CONSTRAINT "support_activities_done_on_precision" CHECK ((done_on is null) = (done_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "support_activities" ADD CONSTRAINT "support_activities_organiser_agency_id_agencies_id_fk" FOREIGN KEY ("organiser_agency_id") REFERENCES "agencies"("id");
--> statement-breakpoint
CREATE INDEX "support_activities_province_idx" ON "support_activities" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "support_activities_commune_idx" ON "support_activities" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "support_activities_done_idx" ON "support_activities" ((case when done_on is null then date '1800-01-01' else done_on end),"id");
--> statement-breakpoint
CREATE INDEX "support_activities_cooperatives_idx" ON "support_activities" USING gin ("cooperative_ids");
--> statement-breakpoint
CREATE TABLE "support_requests" (
  "id" uuid PRIMARY KEY NOT NULL,
  "cooperative_id" uuid,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "kind" text NOT NULL,
  "subject" text NOT NULL,
  "details" text,
  "requester_name" text,
  "requester_phone" text,
  "requester_email" text,
  "requested_on" date NOT NULL,
  "state" text NOT NULL,
  "answer" text,
  "answered_on" date,
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
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE INDEX "support_requests_province_idx" ON "support_requests" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "support_requests_commune_idx" ON "support_requests" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "support_requests_cooperative_idx" ON "support_requests" ("cooperative_id");
--> statement-breakpoint
CREATE TABLE "review_lists" (
  "id" uuid PRIMARY KEY NOT NULL,
  "province_id" integer,
  "commune_id" integer,
  "kind" text NOT NULL,
  "title" text NOT NULL,
  "reviewed_on" date NOT NULL,
  "issuer_kind" text NOT NULL,
  "issuer_name" text,
  "document_no" text,
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
CREATE INDEX "review_lists_province_idx" ON "review_lists" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "review_lists_commune_idx" ON "review_lists" ("commune_id","id");
--> statement-breakpoint
CREATE TABLE "review_entries" (
  "id" uuid PRIMARY KEY NOT NULL,
  "review_list_id" uuid NOT NULL,
  "cooperative_id" uuid NOT NULL,
  "province_id" integer,
  "commune_id" integer,
  "finding" text NOT NULL,
  "grade" text,
  "note" text,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  CONSTRAINT "review_entries_key" UNIQUE("review_list_id","cooperative_id")
);
--> statement-breakpoint
ALTER TABLE "review_entries" ADD CONSTRAINT "review_entries_review_list_id_review_lists_id_fk" FOREIGN KEY ("review_list_id") REFERENCES "review_lists"("id");
--> statement-breakpoint
ALTER TABLE "review_entries" ADD CONSTRAINT "review_entries_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
CREATE INDEX "review_entries_cooperative_idx" ON "review_entries" ("cooperative_id");
--> statement-breakpoint
CREATE TABLE "media_items" (
  "id" uuid PRIMARY KEY NOT NULL,
  "cooperative_id" uuid,
  "women_manager_id" uuid,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "kind" text NOT NULL,
  "title" text NOT NULL,
  "url" text,
  "outlet" text,
  "summary" text,
  "published_on" date,
  "published_on_precision" text,
  "publication_state" text DEFAULT 'UNPUBLISHED' NOT NULL,
  "source" text,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  CONSTRAINT "media_items_published_on_precision" CHECK ((published_on is null) = (published_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "media_items" ADD CONSTRAINT "media_items_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
ALTER TABLE "media_items" ADD CONSTRAINT "media_items_women_manager_id_women_managers_id_fk" FOREIGN KEY ("women_manager_id") REFERENCES "women_managers"("id");
--> statement-breakpoint
CREATE INDEX "media_items_province_idx" ON "media_items" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "media_items_commune_idx" ON "media_items" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "media_items_cooperative_idx" ON "media_items" ("cooperative_id");
--> statement-breakpoint
CREATE TABLE "commendations" (
  "id" uuid PRIMARY KEY NOT NULL,
  "cooperative_id" uuid,
  "women_manager_id" uuid,
  "province_id" integer NOT NULL,
  "commune_id" integer,
  "kind" text NOT NULL,
  "title" text NOT NULL,
  "level" text NOT NULL,
  "awarded_by" text,
  "awarded_on" date,
  "awarded_on_precision" text,
  "decision_no" text,
  "source" text,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  CONSTRAINT "commendations_subject" CHECK (num_nonnulls(cooperative_id, women_manager_id) > 0),
  CONSTRAINT "commendations_awarded_on_precision" CHECK ((awarded_on is null) = (awarded_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "cooperatives"("id");
--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_women_manager_id_women_managers_id_fk" FOREIGN KEY ("women_manager_id") REFERENCES "women_managers"("id");
--> statement-breakpoint
CREATE INDEX "commendations_province_idx" ON "commendations" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "commendations_commune_idx" ON "commendations" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "commendations_cooperative_idx" ON "commendations" ("cooperative_id");
