-- The days that stand were told as days. USING writes no version: nothing that was known has changed.
ALTER TABLE "cooperatives" ADD COLUMN "certificate_issued_on_precision" text;--> statement-breakpoint
ALTER TABLE "cooperatives" ADD COLUMN "establishment_support_on_precision" text;--> statement-breakpoint
ALTER TABLE "cooperatives"
  ALTER COLUMN "certificate_issued_on_precision" TYPE text USING CASE WHEN certificate_issued_on IS NOT NULL THEN 'DAY' END,
  ALTER COLUMN "establishment_support_on_precision" TYPE text USING CASE WHEN establishment_support_on IS NOT NULL THEN 'DAY' END;--> statement-breakpoint
ALTER TABLE "cooperatives" ADD CONSTRAINT "cooperatives_certificate_issued_on_precision" CHECK ((certificate_issued_on is null) = (certificate_issued_on_precision is null));--> statement-breakpoint
ALTER TABLE "cooperatives" ADD CONSTRAINT "cooperatives_establishment_support_on_precision" CHECK ((establishment_support_on is null) = (establishment_support_on_precision is null));--> statement-breakpoint
SELECT track_record('cooperatives', 'cooperative');
--> statement-breakpoint
ALTER TABLE history.cooperatives
  ALTER COLUMN certificate_issued_on_precision TYPE text USING CASE WHEN certificate_issued_on IS NOT NULL THEN 'DAY' END,
  ALTER COLUMN establishment_support_on_precision TYPE text USING CASE WHEN establishment_support_on IS NOT NULL THEN 'DAY' END;
--> statement-breakpoint
GRANT INSERT (certificate_issued_on_precision, establishment_support_on_precision),
  UPDATE (certificate_issued_on_precision, establishment_support_on_precision) ON cooperatives TO registry_service;
