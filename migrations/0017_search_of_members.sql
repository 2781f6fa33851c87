DROP INDEX "members_party_search_idx";--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "search_key" text GENERATED ALWAYS AS ('; ' || search_bare(search_words(party_name)) || ' ;') STORED;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "search_accents" text GENERATED ALWAYS AS ('; ' || search_words(party_name) || ' ;') STORED;--> statement-breakpoint
CREATE INDEX "members_party_search_idx" ON "members" USING gin (search_key gin_trgm_ops) WHERE search_key is not null;--> statement-breakpoint
SELECT track_record('members', 'member');
