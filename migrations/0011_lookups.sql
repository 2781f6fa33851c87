-- Look-ups with their owner's rights: each reads past the second wall and answers with ids or values already known to
-- who asks. test/database/catalogue.records.test.ts lists them.

-- new_ids[i] becomes the identity of a person without a number (null hash) or with a number not met before.
-- Who asks for a number first holds it to the end of her transaction: the next one sees then whom she recorded. Both
-- statements go through the numbers in one order, so that two who ask for the same ones cannot block each other.
CREATE FUNCTION link_identities(new_ids uuid[], hashes bytea[]) RETURNS uuid[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO identities (id, number_hash)
  SELECT id, hash FROM unnest(new_ids, hashes) AS asked (id, hash) ORDER BY hash
  ON CONFLICT (number_hash) DO NOTHING;
  PERFORM FROM identities WHERE number_hash = ANY (hashes) ORDER BY number_hash FOR UPDATE;
  RETURN ARRAY(SELECT coalesce(known.id, asked.id)
    FROM unnest(new_ids, hashes) WITH ORDINALITY AS asked (id, hash, place)
    LEFT JOIN identities known ON known.number_hash = asked.hash ORDER BY asked.place);
END $$;
--> statement-breakpoint
-- A tax code is unique in the nation: a write may learn that one is taken, by whom it does not.
CREATE FUNCTION taken_tax_codes(codes text[], except_ids uuid[]) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT tax_code FROM cooperatives WHERE tax_code = ANY (codes) AND id <> ALL (except_ids)
$$;
--> statement-breakpoint
-- A number in another system is unique in the nation: a write may learn that one is taken, by whom it does not.
CREATE FUNCTION taken_external_identifiers(systems text[], keys text[]) RETURNS TABLE (system text, key text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.system, e.natural_key FROM unnest(systems, keys) AS asked (system, key)
    JOIN external_identifiers e ON e.system = asked.system AND e.natural_key = asked.key
$$;
--> statement-breakpoint
-- Women managers are few among the persons of a nation's members: her name is looked for in an index of theirs alone,
-- which the triggers keep. Of the owner, for search_hits alone.
CREATE TABLE women_manager_names (
  id uuid PRIMARY KEY,
  search_key text NOT NULL,
  province_id integer NOT NULL,
  commune_id integer,
  CONSTRAINT women_manager_names_id_women_managers_person_id_fk FOREIGN KEY (id) REFERENCES women_managers (person_id)
    ON UPDATE CASCADE ON DELETE CASCADE
);
--> statement-breakpoint
CREATE INDEX women_manager_names_search_idx ON women_manager_names USING gin (search_key gin_trgm_ops);
--> statement-breakpoint
CREATE INDEX women_manager_names_province_idx ON women_manager_names (province_id);
--> statement-breakpoint
CREATE INDEX women_manager_names_commune_idx ON women_manager_names (commune_id);
--> statement-breakpoint
ALTER TABLE women_manager_names ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY triggers ON women_manager_names FOR ALL TO registry_owner USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE FUNCTION keep_manager_names() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO women_manager_names AS kept (id, search_key, province_id, commune_id)
  SELECT p.id, p.search_key, w.province_id, w.commune_id FROM new_rows w JOIN persons p ON p.id = w.person_id
  ON CONFLICT (id) DO UPDATE SET (search_key, province_id, commune_id) =
    ROW (excluded.search_key, excluded.province_id, excluded.commune_id)
  WHERE (kept.search_key, kept.province_id, kept.commune_id)
    IS DISTINCT FROM (excluded.search_key, excluded.province_id, excluded.commune_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION rename_managers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE women_manager_names kept SET search_key = p.search_key
  FROM new_rows p WHERE kept.id = p.id AND kept.search_key <> p.search_key;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION keep_manager_names(), rename_managers() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER names_recorded AFTER INSERT ON women_managers REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_manager_names();
--> statement-breakpoint
CREATE TRIGGER names_changed AFTER UPDATE ON women_managers REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_manager_names();
--> statement-breakpoint
CREATE TRIGGER names_corrected AFTER UPDATE ON persons REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION rename_managers();
--> statement-breakpoint
-- Ids by the trigram index. Under row level security no operator of it reaches the index, as none is leakproof: the
-- owner looks, and what reads joins the ids to rows that its own policies show. `likes` and `typos` (regular
-- expressions) must all hold of the key. Null units: everywhere; a row without a place is found everywhere. An expression
-- is the dearest thing that a row can be asked, and the planner does not know: the index, always.
CREATE FUNCTION search_hits(relation regclass, likes text[], typos text[], provinces int[], communes int[])
RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp SET enable_seqscan = off AS $$
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
REVOKE EXECUTE ON FUNCTION link_identities(uuid[], bytea[]), taken_tax_codes(text[], uuid[]),
  taken_external_identifiers(text[], text[]), search_hits(regclass, text[], text[], int[], int[]) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION link_identities(uuid[], bytea[]), taken_tax_codes(text[], uuid[]),
  taken_external_identifiers(text[], text[]), search_hits(regclass, text[], text[], int[], int[]) TO registry_service;
--> statement-breakpoint
ALTER FUNCTION link_identities(uuid[], bytea[]) OWNER TO registry_linker;
