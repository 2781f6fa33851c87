DROP INDEX "cooperatives_province_founded_idx";--> statement-breakpoint
DROP INDEX "cooperatives_founded_idx";--> statement-breakpoint
DROP INDEX "employments_province_from_idx";--> statement-breakpoint
DROP INDEX "members_province_from_idx";--> statement-breakpoint
DROP INDEX "support_activities_done_idx";--> statement-breakpoint
DROP INDEX "trainings_from_idx";--> statement-breakpoint
CREATE INDEX "persons_name_idx" ON "persons" USING btree ("search_text","id");--> statement-breakpoint
CREATE INDEX "cooperatives_province_founded_idx" ON "cooperatives" USING btree ("province_id",(case when founded_on is null then date '1800-01-01' else founded_on end),"id");--> statement-breakpoint
CREATE INDEX "cooperatives_founded_idx" ON "cooperatives" USING btree ((case when founded_on is null then date '1800-01-01' else founded_on end),"id");--> statement-breakpoint
CREATE INDEX "employments_province_from_idx" ON "employments" USING btree ("province_id",(case when from_on is null then date '1800-01-01' else from_on end),"id");--> statement-breakpoint
CREATE INDEX "members_province_from_idx" ON "members" USING btree ("province_id",(case when from_on is null then date '1800-01-01' else from_on end),"id");--> statement-breakpoint
CREATE INDEX "support_activities_done_idx" ON "support_activities" USING btree ((case when done_on is null then date '1800-01-01' else done_on end),"id");--> statement-breakpoint
CREATE INDEX "trainings_from_idx" ON "trainings" USING btree ((case when from_on is null then date '1800-01-01' else from_on end),"id");--> statement-breakpoint
-- Women managers are few among the persons of a nation's members: her name is looked for among theirs. Of the owner, for
-- search_hits alone.
CREATE VIEW women_manager_names AS
  SELECT p.id, p.search_key, w.province_id, w.commune_id FROM women_managers w JOIN persons p ON p.id = w.person_id;
