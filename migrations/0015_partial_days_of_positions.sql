-- The days of terms that stand were told as days. USING writes no version: nothing that was known has changed.
ALTER TABLE "management_positions" ADD COLUMN "from_on_precision" text NOT NULL DEFAULT 'DAY';--> statement-breakpoint
ALTER TABLE "management_positions" ALTER COLUMN "from_on_precision" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "management_positions" ADD COLUMN "to_on_precision" text;--> statement-breakpoint
ALTER TABLE "management_positions" ADD COLUMN "term_ends_on_precision" text;--> statement-breakpoint
ALTER TABLE "management_positions"
  ALTER COLUMN "to_on_precision" TYPE text USING CASE WHEN to_on IS NOT NULL THEN 'DAY' END,
  ALTER COLUMN "term_ends_on_precision" TYPE text USING CASE WHEN term_ends_on IS NOT NULL THEN 'DAY' END;--> statement-breakpoint
ALTER TABLE "management_positions" ADD CONSTRAINT "management_positions_to_on_precision" CHECK ((to_on is null) = (to_on_precision is null));--> statement-breakpoint
ALTER TABLE "management_positions" ADD CONSTRAINT "management_positions_term_ends_on_precision" CHECK ((term_ends_on is null) = (term_ends_on_precision is null));--> statement-breakpoint
SELECT track_record('management_positions', 'managementPosition');
--> statement-breakpoint
ALTER TABLE history.management_positions
  ALTER COLUMN from_on_precision TYPE text USING 'DAY',
  ALTER COLUMN to_on_precision TYPE text USING CASE WHEN to_on IS NOT NULL THEN 'DAY' END,
  ALTER COLUMN term_ends_on_precision TYPE text USING CASE WHEN term_ends_on IS NOT NULL THEN 'DAY' END;
--> statement-breakpoint
GRANT INSERT (from_on_precision, to_on_precision, term_ends_on_precision),
  UPDATE (from_on_precision, to_on_precision, term_ends_on_precision) ON management_positions TO registry_service;
--> statement-breakpoint
-- The days on which a period surely held: from the last that can be its beginning to the first that can be its end.
-- src/kernel/partial-dates.ts says the same.
CREATE FUNCTION sure_days(from_on date, from_precision text, to_on date, to_precision text) RETURNS daterange
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN until <= since THEN 'empty'::daterange ELSE daterange(since, until) END FROM (SELECT
    CASE from_precision
      WHEN 'YEAR' THEN make_date(extract(year FROM from_on)::int, 12, 31)
      WHEN 'MONTH' THEN (make_date(extract(year FROM from_on)::int, extract(month FROM from_on)::int, 1)
        + interval '1 month' - interval '1 day')::date
      ELSE from_on END AS since,
    CASE to_precision
      WHEN 'YEAR' THEN make_date(extract(year FROM to_on)::int, 1, 1)
      WHEN 'MONTH' THEN make_date(extract(year FROM to_on)::int, extract(month FROM to_on)::int, 1)
      ELSE to_on END AS until) AS meant
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION sure_days(date, text, date, text)
  TO registry_service, registry_identity_reader, registry_loader, registry_linker;
--> statement-breakpoint
ALTER TABLE management_positions DROP CONSTRAINT management_positions_held_once,
  ADD CONSTRAINT management_positions_held_once EXCLUDE USING gist (women_manager_id WITH =, cooperative_id WITH =,
    position WITH =, sure_days(from_on, from_on_precision, to_on, to_on_precision) WITH &&);
--> statement-breakpoint
ALTER TABLE alliance_memberships DROP CONSTRAINT alliance_memberships_held_once,
  ADD CONSTRAINT alliance_memberships_held_once EXCLUDE USING gist (cooperative_id WITH =,
    sure_days(from_on, from_on_precision, to_on, to_on_precision) WITH &&);
