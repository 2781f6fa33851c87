ALTER TABLE "targets" ADD COLUMN "founded_from_on_precision" text;--> statement-breakpoint
ALTER TABLE "targets" ADD COLUMN "founded_to_on_precision" text;--> statement-breakpoint
CREATE INDEX "milestones_target_idx" ON "milestones" USING btree ("target_id");--> statement-breakpoint
CREATE INDEX "reports_obligation_idx" ON "reports" USING btree ("obligation_id");--> statement-breakpoint
CREATE INDEX "reports_corrects_idx" ON "reports" USING btree ("corrects_id");--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_founded_from_on_precision" CHECK ((founded_from_on is null) = (founded_from_on_precision is null));--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_founded_to_on_precision" CHECK ((founded_to_on is null) = (founded_to_on_precision is null));--> statement-breakpoint
SELECT track_record('targets', 'target');
--> statement-breakpoint
GRANT INSERT (founded_from_on_precision, founded_to_on_precision),
  UPDATE (founded_from_on_precision, founded_to_on_precision) ON targets TO registry_service;
--> statement-breakpoint
-- What is issued above a commune is read there as it was known, too.
DO $$
DECLARE
  issued_above text := '(SELECT scope_is(''UNITS'')) AND commune_id IS NULL AND (province_id IS NULL OR province_id = ANY ((SELECT scope_above())::int[]))';
  past text;
BEGIN
  FOREACH past IN ARRAY ARRAY['plans', 'targets', 'budget_lines', 'milestones', 'reporting_obligations'] LOOP
    PERFORM also_readable(format('history.%I', past)::regclass, 'above_read', issued_above);
  END LOOP;
END $$;
