-- The reference: administrative units through time, and the code lists.

CREATE TABLE "administrative_units" (
  "id" integer PRIMARY KEY NOT NULL,
  "key" text NOT NULL,
  "level" text NOT NULL,
  CONSTRAINT "administrative_units_key_unique" UNIQUE("key"),
  CONSTRAINT "administrative_units_id_level_key" UNIQUE("id","level"),
  CONSTRAINT "administrative_units_level_check" CHECK ("administrative_units"."level" in ('NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE'))
);
--> statement-breakpoint
CREATE TABLE "administrative_unit_versions" (
  "unit_id" integer NOT NULL,
  "level" text NOT NULL,
  "code" text NOT NULL,
  "name" text NOT NULL,
  "full_name" text NOT NULL,
  "type" text NOT NULL,
  "parent_unit_id" integer,
  "valid_from" date NOT NULL,
  "valid_to" date,
  "legal_basis" text,
  CONSTRAINT "administrative_unit_versions_pkey" PRIMARY KEY("unit_id","valid_from"),
  CONSTRAINT "administrative_unit_versions_level_code_valid_from_key" UNIQUE("level","code","valid_from"),
  CONSTRAINT "administrative_unit_versions_period_check" CHECK ("administrative_unit_versions"."valid_to" > "administrative_unit_versions"."valid_from"),
  CONSTRAINT "administrative_unit_versions_parent_check" CHECK (("administrative_unit_versions"."level" = 'NATION') = ("administrative_unit_versions"."parent_unit_id" is null)),
  CONSTRAINT "administrative_unit_versions_code_check" CHECK ("administrative_unit_versions"."code" ~ (case "administrative_unit_versions"."level" when 'NATION' then '^VN$' when 'PROVINCE' then '^[0-9]{2}$'
        when 'DISTRICT' then '^[0-9]{3}$' else '^[0-9]{5}$' end))
);
--> statement-breakpoint
ALTER TABLE "administrative_unit_versions" ADD CONSTRAINT "administrative_unit_versions_unit_id_level_fkey" FOREIGN KEY ("unit_id","level") REFERENCES "administrative_units"("id","level");
--> statement-breakpoint
ALTER TABLE "administrative_unit_versions" ADD CONSTRAINT "administrative_unit_versions_parent_unit_id_fkey" FOREIGN KEY ("parent_unit_id") REFERENCES "administrative_units"("id");
--> statement-breakpoint
CREATE INDEX "administrative_unit_versions_parent_unit_id_idx" ON "administrative_unit_versions" ("parent_unit_id");
--> statement-breakpoint
CREATE TABLE "administrative_unit_successions" (
  "from_unit_id" integer NOT NULL,
  "to_unit_id" integer NOT NULL,
  "effective_on" date NOT NULL,
  "kind" text NOT NULL,
  "is_default" boolean NOT NULL,
  "note" text,
  CONSTRAINT "administrative_unit_successions_pkey" PRIMARY KEY("from_unit_id","to_unit_id","effective_on"),
  CONSTRAINT "administrative_unit_successions_kind_check" CHECK ("administrative_unit_successions"."kind" in ('WHOLE', 'PARTIAL', 'UNKNOWN')),
  CONSTRAINT "administrative_unit_successions_default_check" CHECK (case "administrative_unit_successions"."kind" when 'WHOLE' then "administrative_unit_successions"."is_default" when 'UNKNOWN' then not "administrative_unit_successions"."is_default" else true end),
  CONSTRAINT "administrative_unit_successions_units_check" CHECK ("administrative_unit_successions"."from_unit_id" <> "administrative_unit_successions"."to_unit_id")
);
--> statement-breakpoint
ALTER TABLE "administrative_unit_successions" ADD CONSTRAINT "administrative_unit_successions_from_unit_id_fkey" FOREIGN KEY ("from_unit_id") REFERENCES "administrative_units"("id");
--> statement-breakpoint
ALTER TABLE "administrative_unit_successions" ADD CONSTRAINT "administrative_unit_successions_to_unit_id_fkey" FOREIGN KEY ("to_unit_id") REFERENCES "administrative_units"("id");
--> statement-breakpoint
CREATE INDEX "administrative_unit_successions_to_unit_id_idx" ON "administrative_unit_successions" ("to_unit_id");
--> statement-breakpoint
-- No two versions of one unit, and none of one (level, code), hold on the same day. Checked at the end of a load,
-- which closes one version and opens the next.
ALTER TABLE administrative_unit_versions
  ADD CONSTRAINT administrative_unit_versions_unit_id_period_excl
    EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT administrative_unit_versions_level_code_period_excl
    EXCLUDE USING gist (level WITH =, code WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
CREATE TABLE "reference_revisions" (
  "revision" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reference_revisions_revision_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
  "digest" text NOT NULL,
  "loaded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_types" (
  "code" text PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL,
  "name_en" text NOT NULL,
  "legal_personality" boolean NOT NULL,
  "min_members" smallint,
  "name_prefix" text,
  "source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_statuses" (
  "code" text PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL,
  "name_en" text NOT NULL,
  "applies_to" text[] NOT NULL,
  "terminal" boolean NOT NULL,
  "source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "size_thresholds" (
  "field" text NOT NULL,
  "size" text NOT NULL,
  "min_official_members" integer,
  "min_annual_revenue_vnd" bigint,
  "min_total_capital_vnd" bigint,
  "valid_from" date NOT NULL,
  "valid_to" date,
  "known" boolean NOT NULL,
  CONSTRAINT "size_thresholds_field_size_valid_from_pk" PRIMARY KEY("field","size","valid_from"),
  CONSTRAINT "size_thresholds_field_check" CHECK ("size_thresholds"."field" in ('AGRICULTURE', 'INDUSTRY_CONSTRUCTION', 'TRADE_SERVICES_OTHER')),
  CONSTRAINT "size_thresholds_size_check" CHECK ("size_thresholds"."size" in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO'))
);
--> statement-breakpoint
CREATE TABLE "vsic_sections" (
  "version" text NOT NULL,
  "code" text NOT NULL,
  "name_vi" text NOT NULL,
  "field" text NOT NULL,
  "first_division" text NOT NULL,
  "last_division" text NOT NULL,
  "valid_from" date NOT NULL,
  "valid_to" date,
  CONSTRAINT "vsic_sections_version_code_pk" PRIMARY KEY("version","code")
);
--> statement-breakpoint
CREATE TABLE "position_kinds" (
  "code" text PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL,
  "name_en" text NOT NULL,
  "governance_models" text[] NOT NULL,
  "kinds" text[] NOT NULL,
  "counts_as_women_managed" boolean NOT NULL,
  "max_term_years" smallint,
  "source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "position_incompatibilities" (
  "position" text NOT NULL,
  "other" text NOT NULL,
  "source" text NOT NULL,
  CONSTRAINT "position_incompatibilities_position_other_pk" PRIMARY KEY("position","other"),
  CONSTRAINT "position_incompatibilities_pair_check" CHECK ("position_incompatibilities"."position" <> "position_incompatibilities"."other")
);
--> statement-breakpoint
ALTER TABLE "position_incompatibilities" ADD CONSTRAINT "position_incompatibilities_position_position_kinds_code_fk" FOREIGN KEY ("position") REFERENCES "position_kinds"("code");
--> statement-breakpoint
ALTER TABLE "position_incompatibilities" ADD CONSTRAINT "position_incompatibilities_other_position_kinds_code_fk" FOREIGN KEY ("other") REFERENCES "position_kinds"("code");
--> statement-breakpoint
CREATE TABLE "member_kinds" (
  "code" text PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL,
  "name_en" text NOT NULL,
  "votes" boolean NOT NULL,
  "contributes_capital" boolean NOT NULL,
  "uses_services_or_labour" boolean NOT NULL,
  "min_age" smallint NOT NULL,
  "source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member_party_kinds" (
  "code" text PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL,
  "name_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ethnic_groups" (
  "code" text PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL,
  "is_minority" boolean
);
--> statement-breakpoint
CREATE TABLE "poverty_categories" (
  "code" text PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL,
  "name_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "priority_groups" (
  "code" text PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL,
  "name_en" text NOT NULL,
  "sensitive" boolean NOT NULL,
  "counts_only" boolean NOT NULL,
  "named_by" text[] NOT NULL,
  "note" text
);
--> statement-breakpoint
CREATE TABLE "ocop_ranks" (
  "stars" smallint PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL,
  "name_en" text NOT NULL,
  "score_min" smallint NOT NULL,
  "score_below" smallint,
  "recognised" boolean NOT NULL,
  "note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ocop_product_groups" (
  "code" text PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL,
  "name_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rating_grades" (
  "code" text PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL,
  "name_en" text NOT NULL,
  "score_min" smallint,
  "score_below" smallint,
  "source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "personal_id_province_codes" (
  "code" text PRIMARY KEY NOT NULL,
  "name_vi" text NOT NULL
);
