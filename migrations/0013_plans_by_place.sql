CREATE INDEX "budget_lines_province_idx" ON "budget_lines" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "budget_lines_commune_idx" ON "budget_lines" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "milestones_province_idx" ON "milestones" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "milestones_commune_idx" ON "milestones" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "plans_commune_idx" ON "plans" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "reporting_obligations_province_idx" ON "reporting_obligations" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "reporting_obligations_commune_idx" ON "reporting_obligations" USING btree ("commune_id","id");--> statement-breakpoint
CREATE INDEX "targets_commune_idx" ON "targets" USING btree ("commune_id","id");