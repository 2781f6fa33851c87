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
	CONSTRAINT "members_period" CHECK (to_on is null or from_on is null or to_on > from_on),
	CONSTRAINT "members_party" CHECK (num_nonnulls(person_id, party_name, member_cooperative_id) > 0),
	CONSTRAINT "members_from_on_precision" CHECK ((from_on is null) = (from_on_precision is null)),
	CONSTRAINT "members_to_on_precision" CHECK ((to_on is null) = (to_on_precision is null))
);
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
	CONSTRAINT "plans_period" CHECK (to_on >= from_on),
	CONSTRAINT "plans_issued_on_precision" CHECK ((issued_on is null) = (issued_on_precision is null))
);
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
	CONSTRAINT "targets_period" CHECK (to_on >= from_on),
	CONSTRAINT "targets_range" CHECK (value_max is null or value_min is null or value_max >= value_min)
);
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
CREATE TABLE "external_identifiers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cooperative_id" uuid NOT NULL,
	"province_id" integer NOT NULL,
	"commune_id" integer,
	"system" text NOT NULL,
	"value" text NOT NULL,
	"ended_on" date,
	"version" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"known_from_xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"changed_by_client" text DEFAULT nullif(current_setting('app.client', true), ''),
	"changed_by_agency" uuid DEFAULT nullif(current_setting('app.agency', true), '')::uuid,
	"changed_by_actor" text DEFAULT nullif(current_setting('app.actor', true), ''),
	"request_id" text DEFAULT nullif(current_setting('app.request', true), ''),
	CONSTRAINT "external_identifiers_key" UNIQUE("system","value")
);
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
	CONSTRAINT "trainings_days" CHECK (to_on is null or from_on is null or to_on >= from_on),
	CONSTRAINT "trainings_from_on_precision" CHECK ((from_on is null) = (from_on_precision is null))
);
--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_previous_id_employments_id_fk" FOREIGN KEY ("previous_id") REFERENCES "public"."employments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_member_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("member_cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_target_id_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_parent_id_plans_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_copied_from_id_plans_id_fk" FOREIGN KEY ("copied_from_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_obligations" ADD CONSTRAINT "reporting_obligations_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_obligation_id_reporting_obligations_id_fk" FOREIGN KEY ("obligation_id") REFERENCES "public"."reporting_obligations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_agency_id_agencies_id_fk" FOREIGN KEY ("reporter_agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_corrects_id_reports_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alliance_memberships" ADD CONSTRAINT "alliance_memberships_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "external_identifiers" ADD CONSTRAINT "external_identifiers_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_women_manager_id_women_managers_id_fk" FOREIGN KEY ("women_manager_id") REFERENCES "public"."women_managers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_items" ADD CONSTRAINT "media_items_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_items" ADD CONSTRAINT "media_items_women_manager_id_women_managers_id_fk" FOREIGN KEY ("women_manager_id") REFERENCES "public"."women_managers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_entries" ADD CONSTRAINT "review_entries_review_list_id_review_lists_id_fk" FOREIGN KEY ("review_list_id") REFERENCES "public"."review_lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_entries" ADD CONSTRAINT "review_entries_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_activities" ADD CONSTRAINT "support_activities_organiser_agency_id_agencies_id_fk" FOREIGN KEY ("organiser_agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_attendances" ADD CONSTRAINT "training_attendances_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."trainings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_attendances" ADD CONSTRAINT "training_attendances_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_attendances" ADD CONSTRAINT "training_attendances_cooperative_id_cooperatives_id_fk" FOREIGN KEY ("cooperative_id") REFERENCES "public"."cooperatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."trainings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trainings" ADD CONSTRAINT "trainings_organiser_agency_id_agencies_id_fk" FOREIGN KEY ("organiser_agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employments_cooperative_idx" ON "employments" USING btree ("cooperative_id","id");--> statement-breakpoint
CREATE INDEX "employments_person_idx" ON "employments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "employments_province_idx" ON "employments" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "employments_commune_idx" ON "employments" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "members_cooperative_idx" ON "members" USING btree ("cooperative_id","id");--> statement-breakpoint
CREATE INDEX "members_person_idx" ON "members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "members_province_idx" ON "members" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "members_commune_idx" ON "members" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "budget_lines_plan_idx" ON "budget_lines" USING btree ("plan_id","id");--> statement-breakpoint
CREATE INDEX "milestones_plan_idx" ON "milestones" USING btree ("plan_id","id");--> statement-breakpoint
CREATE INDEX "plans_province_idx" ON "plans" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "plans_parent_idx" ON "plans" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "reporting_obligations_plan_idx" ON "reporting_obligations" USING btree ("plan_id","id");--> statement-breakpoint
CREATE INDEX "reports_province_idx" ON "reports" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "reports_commune_idx" ON "reports" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "reports_plan_idx" ON "reports" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "targets_plan_idx" ON "targets" USING btree ("plan_id","position","id");--> statement-breakpoint
CREATE INDEX "targets_province_idx" ON "targets" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "targets_indicator_idx" ON "targets" USING btree ("indicator","id");--> statement-breakpoint
CREATE INDEX "alliance_memberships_cooperative_idx" ON "alliance_memberships" USING btree ("cooperative_id","from_on");--> statement-breakpoint
CREATE INDEX "alliance_memberships_province_idx" ON "alliance_memberships" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "cooperative_reorganisations_province_idx" ON "cooperative_reorganisations" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "cooperative_reorganisations_predecessors_idx" ON "cooperative_reorganisations" USING gin ("predecessor_ids");--> statement-breakpoint
CREATE INDEX "cooperative_reorganisations_successors_idx" ON "cooperative_reorganisations" USING gin ("successor_ids");--> statement-breakpoint
CREATE INDEX "external_identifiers_cooperative_idx" ON "external_identifiers" USING btree ("cooperative_id");--> statement-breakpoint
CREATE INDEX "submissions_province_idx" ON "submissions" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "submissions_commune_idx" ON "submissions" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "submissions_client_idx" ON "submissions" USING btree ("submitted_by_client","id");--> statement-breakpoint
CREATE INDEX "commendations_province_idx" ON "commendations" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "commendations_commune_idx" ON "commendations" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "commendations_cooperative_idx" ON "commendations" USING btree ("cooperative_id");--> statement-breakpoint
CREATE INDEX "media_items_province_idx" ON "media_items" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "media_items_commune_idx" ON "media_items" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "media_items_cooperative_idx" ON "media_items" USING btree ("cooperative_id");--> statement-breakpoint
CREATE INDEX "review_entries_cooperative_idx" ON "review_entries" USING btree ("cooperative_id");--> statement-breakpoint
CREATE INDEX "review_lists_province_idx" ON "review_lists" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "review_lists_commune_idx" ON "review_lists" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "support_activities_province_idx" ON "support_activities" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "support_activities_commune_idx" ON "support_activities" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "support_activities_done_idx" ON "support_activities" USING btree (coalesce(done_on, date '1800-01-01'),"id");--> statement-breakpoint
CREATE INDEX "support_activities_cooperatives_idx" ON "support_activities" USING gin ("cooperative_ids");--> statement-breakpoint
CREATE INDEX "support_requests_province_idx" ON "support_requests" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "support_requests_commune_idx" ON "support_requests" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "support_requests_cooperative_idx" ON "support_requests" USING btree ("cooperative_id");--> statement-breakpoint
CREATE INDEX "training_attendances_person_idx" ON "training_attendances" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "training_attendances_cooperative_idx" ON "training_attendances" USING btree ("cooperative_id");--> statement-breakpoint
CREATE INDEX "trainings_province_idx" ON "trainings" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "trainings_commune_idx" ON "trainings" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "trainings_from_idx" ON "trainings" USING btree (coalesce(from_on, date '1800-01-01'),"id");--> statement-breakpoint
CREATE INDEX "trainings_served_provinces_idx" ON "trainings" USING gin ("served_province_ids");--> statement-breakpoint
CREATE INDEX "trainings_served_communes_idx" ON "trainings" USING gin ("served_commune_ids");--> statement-breakpoint
CREATE INDEX "trainings_search_idx" ON "trainings" USING gin (search_text gin_trgm_ops);