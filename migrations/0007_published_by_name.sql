DROP INDEX "cooperatives_published_idx";--> statement-breakpoint
CREATE INDEX "cooperatives_published_idx" ON "cooperatives" USING btree ("search_text","id") WHERE publication_state = 'PUBLISHED';