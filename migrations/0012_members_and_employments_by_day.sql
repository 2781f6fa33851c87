CREATE INDEX "employments_province_from_idx" ON "employments" USING btree ("province_id",coalesce(from_on, date '1800-01-01'),"id");--> statement-breakpoint
CREATE INDEX "members_province_from_idx" ON "members" USING btree ("province_id",coalesce(from_on, date '1800-01-01'),"id");--> statement-breakpoint
CREATE INDEX "members_member_cooperative_idx" ON "members" USING btree ("member_cooperative_id") WHERE member_cooperative_id is not null;--> statement-breakpoint
CREATE INDEX "members_party_search_idx" ON "members" USING gin (fold_accents(party_name) gin_trgm_ops) WHERE party_name is not null;