-- Search by words: a key without accents under the trigram index, and its words with their accents for the order.

-- The twins of searchWords and bareOf (src/kernel/search-words.ts).
CREATE FUNCTION search_words(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(regexp_replace(translate(
      regexp_replace(normalize(lower(value COLLATE "pg_c_utf8"), NFD),
        '[\u0304\u0305\u0307\u0308\u030a-\u031a\u031c-\u0322\u0324-\u036f]+', '', 'g'),
      'yς''’ʼ‘`´', 'iσ'),
    '[!-/:-@\u005b-\u005f{-~\u2010-\u2015“”„«»…·–—\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+', ' ', 'g'),
    '([\u0300\u0301\u0303\u0309\u0323])([^ \u0300\u0301\u0303\u0309\u0323]*)', '\2\1', 'g'))
$$;
--> statement-breakpoint
CREATE FUNCTION search_bare(key text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(key, E'đ\u0302\u0306\u031b\u0300\u0301\u0303\u0309\u0323', 'd')
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION search_words(text), search_bare(text)
  TO registry_service, registry_identity_reader, registry_loader, registry_linker;
--> statement-breakpoint
-- The keys are of the database's own making: a change of them is no change of the record.
DO $$ BEGIN
  EXECUTE replace(pg_get_functiondef('tracker_source(regclass, text)'::regprocedure), ',search_text}', ',search_text,search_key,search_accents}');
END $$;
--> statement-breakpoint
DROP INDEX "cooperatives_search_idx";--> statement-breakpoint
DROP INDEX "persons_search_idx";--> statement-breakpoint
DROP INDEX "trainings_search_idx";--> statement-breakpoint
ALTER TABLE "cooperatives"
  ADD COLUMN "search_key" text GENERATED ALWAYS AS ('; ' || search_bare(search_words(name)) || ' ; ' || search_bare(search_words(coalesce(short_name, ''))) || ' ;') STORED NOT NULL,
  ADD COLUMN "search_accents" text GENERATED ALWAYS AS ('; ' || search_words(name) || ' ; ' || search_words(coalesce(short_name, '')) || ' ;') STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "persons"
  ADD COLUMN "search_key" text GENERATED ALWAYS AS ('; ' || search_bare(search_words(name)) || ' ;') STORED NOT NULL,
  ADD COLUMN "search_accents" text GENERATED ALWAYS AS ('; ' || search_words(name) || ' ;') STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "plans"
  ADD COLUMN "search_key" text GENERATED ALWAYS AS ('; ' || search_bare(search_words(title)) || ' ; ' || search_bare(search_words(coalesce(document_no, ''))) || ' ;') STORED NOT NULL,
  ADD COLUMN "search_accents" text GENERATED ALWAYS AS ('; ' || search_words(title) || ' ; ' || search_words(coalesce(document_no, '')) || ' ;') STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "trainings"
  ADD COLUMN "search_key" text GENERATED ALWAYS AS ('; ' || search_bare(search_words(title)) || ' ;') STORED NOT NULL,
  ADD COLUMN "search_accents" text GENERATED ALWAYS AS ('; ' || search_words(title) || ' ;') STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "plans_search_idx" ON "plans" USING gin (search_key gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "cooperatives_search_idx" ON "cooperatives" USING gin (search_key gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "persons_search_idx" ON "persons" USING gin (search_key gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "trainings_search_idx" ON "trainings" USING gin (search_key gin_trgm_ops);--> statement-breakpoint
SELECT track_record('cooperatives', 'cooperative'), track_record('persons', 'person'),
  track_record('plans', 'plan'), track_record('trainings', 'training');
--> statement-breakpoint
-- Ids by the trigram index. Under row level security no operator of it reaches the index, as none is leakproof: the
-- owner looks, and what reads joins the ids to rows that its own policies show. `likes` and `typos` (regular
-- expressions) must all hold of the key. Null units: everywhere; a row without a place is found everywhere.
CREATE FUNCTION search_hits(relation regclass, likes text[], typos text[], provinces int[], communes int[])
RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS $$
DECLARE
  conditions text := (SELECT string_agg(format('search_key %s %L', operator, pattern), ' AND ') FROM (
    SELECT 'LIKE' AS operator, pattern FROM unnest(likes) AS given (pattern)
    UNION ALL SELECT '~', pattern FROM unnest(typos) AS given (pattern)) AS asked);
BEGIN
  IF conditions IS NULL THEN RETURN; END IF;
  IF provinces IS NOT NULL THEN
    conditions := conditions || ' AND (province_id = ANY ($1) OR commune_id = ANY ($2))';
  END IF;
  RETURN QUERY EXECUTE format('SELECT id FROM %s WHERE %s', relation, conditions) USING provinces, communes;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION search_hits(regclass, text[], text[], int[], int[]) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION search_hits(regclass, text[], text[], int[], int[]) TO registry_service;
