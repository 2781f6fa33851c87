-- Plans of the programme with targets, budget lines, milestones and obligations, and the reports on them.

CREATE TABLE "plans" (
  "id" uuid PRIMARY KEY NOT NULL,
  "province_id" integer,
  "commune_id" integer,
  "unit_id" integer NOT NULL,
  "programme" text NOT NULL,
  "title" text NOT NULL,
  "search_text" text GENERATED ALWAYS AS (fold_accents(title || ' ' || coalesce(document_no, ''))) STORED NOT NULL,
  "document_no" text,
  "issued_on" date,
  "issued_on_precision" text,
  "issuer_kind" text NOT NULL,
  "issuer_name" text NOT NULL,
  "from_on" date NOT NULL,
  "to_on" date NOT NULL,
  "phases" jsonb DEFAULT '[]'::jsonb NOT NULL,
  "implements_documents" text[] DEFAULT '{}' NOT NULL,
  "parent_id" uuid,
  "copied_from_id" uuid,
  "status" text NOT NULL,
  "responsible_unit_id" integer,
  "responsible_from_on" date,
  "responsible_basis" text,
  "counted_positions" text[] DEFAULT '{}' NOT NULL,
  "priority_groups" text[] DEFAULT '{}' NOT NULL,
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
  "search_key" text GENERATED ALWAYS AS ('; ' || search_bare(search_words(title)) || ' ; ' || search_bare(search_words(coalesce(document_no, ''))) || ' ;') STORED NOT NULL,
  "search_accents" text GENERATED ALWAYS AS ('; ' || search_words(title) || ' ; ' || search_words(coalesce(document_no, '')) || ' ;') STORED NOT NULL,
  CONSTRAINT "plans_period" CHECK (to_on >= from_on),
  CONSTRAINT "plans_issued_on_precision" CHECK ((issued_on is null) = (issued_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_parent_id_plans_id_fk" FOREIGN KEY ("parent_id") REFERENCES "plans"("id");
--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_copied_from_id_plans_id_fk" FOREIGN KEY ("copied_from_id") REFERENCES "plans"("id");
--> statement-breakpoint
CREATE INDEX "plans_province_idx" ON "plans" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "plans_parent_idx" ON "plans" ("parent_id");
--> statement-breakpoint
CREATE INDEX "plans_commune_idx" ON "plans" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "plans_search_idx" ON "plans" USING gin (search_key gin_trgm_ops);
--> statement-breakpoint
CREATE TABLE "targets" (
  "id" uuid PRIMARY KEY NOT NULL,
  "plan_id" uuid NOT NULL,
  "province_id" integer,
  "commune_id" integer,
  "position" smallint NOT NULL,
  "section_ref" text NOT NULL,
  "indicator" text NOT NULL,
  "operator" text NOT NULL,
  "unit" text NOT NULL,
  "value" numeric,
  "value_min" numeric,
  "value_max" numeric,
  "from_on" date NOT NULL,
  "to_on" date NOT NULL,
  "per_unit" text,
  "per_subject" text,
  "per_period" text,
  "actor_level" text,
  "population" text,
  "alternative_population" text,
  "population_text" text,
  "scope" text,
  "condition" text,
  "condition_text" text,
  "counted_positions" text[] DEFAULT '{}' NOT NULL,
  "kinds" text[] DEFAULT '{}' NOT NULL,
  "support_kinds" text[] DEFAULT '{}' NOT NULL,
  "also_counts" text,
  "denominator_text" text,
  "founded_from_on" date,
  "founded_to_on" date,
  "horizon" text,
  "strength" text,
  "note" text,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  "founded_from_on_precision" text,
  "founded_to_on_precision" text,
  CONSTRAINT "targets_period" CHECK (to_on >= from_on),
  CONSTRAINT "targets_range" CHECK (value_max is null or value_min is null or value_max >= value_min),
  CONSTRAINT "targets_founded_from_on_precision" CHECK ((founded_from_on is null) = (founded_from_on_precision is null)),
  CONSTRAINT "targets_founded_to_on_precision" CHECK ((founded_to_on is null) = (founded_to_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "plans"("id");
--> statement-breakpoint
CREATE INDEX "targets_plan_idx" ON "targets" ("plan_id","position","id");
--> statement-breakpoint
CREATE INDEX "targets_province_idx" ON "targets" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "targets_indicator_idx" ON "targets" ("indicator","id");
--> statement-breakpoint
CREATE INDEX "targets_commune_idx" ON "targets" ("commune_id","id");
--> statement-breakpoint
CREATE TABLE "budget_lines" (
  "id" uuid PRIMARY KEY NOT NULL,
  "plan_id" uuid NOT NULL,
  "province_id" integer,
  "commune_id" integer,
  "phase" smallint,
  "year" smallint,
  "funding_sources" text[] DEFAULT '{}' NOT NULL,
  "stage" text NOT NULL,
  "amount_vnd" numeric(20, 0) NOT NULL,
  "is_total" boolean DEFAULT false NOT NULL,
  "is_approximate" boolean DEFAULT false NOT NULL,
  "decided_on" date,
  "document_no" text,
  "note" text,
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
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "plans"("id");
--> statement-breakpoint
CREATE INDEX "budget_lines_plan_idx" ON "budget_lines" ("plan_id","id");
--> statement-breakpoint
CREATE INDEX "budget_lines_province_idx" ON "budget_lines" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "budget_lines_commune_idx" ON "budget_lines" ("commune_id","id");
--> statement-breakpoint
CREATE TABLE "milestones" (
  "id" uuid PRIMARY KEY NOT NULL,
  "plan_id" uuid NOT NULL,
  "target_id" uuid,
  "province_id" integer,
  "commune_id" integer,
  "title" text NOT NULL,
  "due_on" date,
  "reached_on" date,
  "reached_on_precision" text,
  "document_no" text,
  "note" text,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  CONSTRAINT "milestones_reached_on_precision" CHECK ((reached_on is null) = (reached_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "plans"("id");
--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_target_id_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "targets"("id");
--> statement-breakpoint
CREATE INDEX "milestones_plan_idx" ON "milestones" ("plan_id","id");
--> statement-breakpoint
CREATE INDEX "milestones_target_idx" ON "milestones" ("target_id");
--> statement-breakpoint
CREATE INDEX "milestones_province_idx" ON "milestones" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "milestones_commune_idx" ON "milestones" ("commune_id","id");
--> statement-breakpoint
CREATE TABLE "reporting_obligations" (
  "id" uuid PRIMARY KEY NOT NULL,
  "plan_id" uuid NOT NULL,
  "province_id" integer,
  "commune_id" integer,
  "frequency" text NOT NULL,
  "due_before" text,
  "actor_kind" text NOT NULL,
  "actor_level" text NOT NULL,
  "recipients" jsonb DEFAULT '[]'::jsonb NOT NULL,
  "subject" text,
  "note" text,
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
ALTER TABLE "reporting_obligations" ADD CONSTRAINT "reporting_obligations_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "plans"("id");
--> statement-breakpoint
CREATE INDEX "reporting_obligations_plan_idx" ON "reporting_obligations" ("plan_id","id");
--> statement-breakpoint
CREATE INDEX "reporting_obligations_province_idx" ON "reporting_obligations" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "reporting_obligations_commune_idx" ON "reporting_obligations" ("commune_id","id");
--> statement-breakpoint
CREATE TABLE "reports" (
  "id" uuid PRIMARY KEY NOT NULL,
  "plan_id" uuid,
  "obligation_id" uuid,
  "province_id" integer,
  "commune_id" integer,
  "unit_id" integer NOT NULL,
  "kind" text NOT NULL,
  "title" text NOT NULL,
  "from_on" date NOT NULL,
  "to_on" date NOT NULL,
  "state" text NOT NULL,
  "submitted_on" date,
  "reporter_agency_id" uuid,
  "reporter_name" text,
  "document_no" text,
  "summary" text,
  "corrects_id" uuid,
  "snapshot" text,
  "source" text,
  "version" bigint DEFAULT 1 NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
  "changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
  "changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
  "request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
  CONSTRAINT "reports_period" CHECK (to_on >= from_on)
);
--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "plans"("id");
--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_obligation_id_reporting_obligations_id_fk" FOREIGN KEY ("obligation_id") REFERENCES "reporting_obligations"("id");
--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_agency_id_agencies_id_fk" FOREIGN KEY ("reporter_agency_id") REFERENCES "agencies"("id");
--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_corrects_id_reports_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "reports"("id");
--> statement-breakpoint
CREATE INDEX "reports_province_idx" ON "reports" ("province_id","id");
--> statement-breakpoint
CREATE INDEX "reports_commune_idx" ON "reports" ("commune_id","id");
--> statement-breakpoint
CREATE INDEX "reports_plan_idx" ON "reports" ("plan_id");
--> statement-breakpoint
CREATE INDEX "reports_obligation_idx" ON "reports" ("obligation_id");
--> statement-breakpoint
CREATE INDEX "reports_corrects_idx" ON "reports" ("corrects_id");
