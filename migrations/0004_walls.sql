-- The second wall: FORCE ROW LEVEL SECURITY on every table, privileges per role and per column.
-- Role TO lists name each role: membership does not inherit here.

-- Business columns only: stamps and generated columns are the database's own.
CREATE FUNCTION writable_columns(relation regclass, VARIADIC without text[] DEFAULT '{}') RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
  WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attname <> ALL (without ||
    '{version,created_at,updated_at,known_from_xid,changed_by_client,changed_by_agency,changed_by_actor,request_id}')
$$;
--> statement-breakpoint
CREATE FUNCTION in_scope() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT '((SELECT scope_is(''NATION'')) OR province_id = ANY ((SELECT scope_provinces())::int[]) '
    'OR commune_id = ANY ((SELECT scope_communes())::int[]))'
$$;
--> statement-breakpoint
-- The past of a part is read by where its cooperative stood then. A move takes the parts along without versions of
-- their own, so that their rows say only where it stands now: to the province that it left, a past in which it had no
-- managers and no figures would be told. Only in a statement that asks by a snapshot, only what this snapshot knows,
-- and only where the version of the cooperative that it knows is in scope by its own policy.
CREATE FUNCTION stood_in_scope(relation regclass) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT ' OR ((SELECT known_at()) IS NOT NULL AND pg_visible_in_snapshot(known_from_xid, (SELECT known_at())) '
    'AND EXISTS (SELECT 1 FROM history.cooperatives h WHERE h.id = cooperative_id '
    'AND pg_visible_in_snapshot(h.known_from_xid, (SELECT known_at())) '
    'AND NOT pg_visible_in_snapshot(h.known_to_xid, (SELECT known_at()))))'
  FROM history_columns(relation) WHERE name = 'cooperative_id'
$$;
--> statement-breakpoint
-- A record kind with a territory: `reader` sees its rows in scope, its history too; `published` adds anonymous rows.
CREATE FUNCTION protect_scoped(relation regclass, reader text, published text, VARIADIC follows text[] DEFAULT '{}')
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  table_name text := (SELECT relname FROM pg_class WHERE oid = relation);
  past text := coalesce(stood_in_scope(relation), '');
BEGIN
  EXECUTE format('ALTER TABLE %1$s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', relation);
  EXECUTE format('ALTER TABLE history.%1$I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', table_name);
  EXECUTE format('CREATE POLICY scope_read ON %s FOR SELECT TO %I USING (%s)', relation, reader,
    in_scope() || coalesce(' OR ((SELECT scope_is(''PUBLISHED'')) AND ' || published || ')', '') || past);
  EXECUTE format('CREATE POLICY scope_insert ON %s FOR INSERT TO %I WITH CHECK (%s)', relation, reader, in_scope());
  EXECUTE format('CREATE POLICY scope_update ON %1$s FOR UPDATE TO %2$I USING (%3$s) WITH CHECK (%3$s)', relation, reader, in_scope());
  EXECUTE format('CREATE POLICY scope_read ON history.%I FOR SELECT TO %I USING (%s)', table_name, reader, in_scope() || past);
  EXECUTE format('CREATE POLICY triggers ON %s FOR ALL TO registry_owner USING (true) WITH CHECK (true)', relation);
  EXECUTE format('CREATE POLICY triggers ON history.%I FOR ALL TO registry_owner USING (true) WITH CHECK (true)', table_name);
  EXECUTE format('GRANT SELECT ON %s, history.%I TO %I', relation, table_name, reader);
  EXECUTE format('GRANT INSERT (%2$s), UPDATE (%2$s) ON %1$s TO %3$I', relation,
    writable_columns(relation, VARIADIC follows), reader);
END $$;
--> statement-breakpoint
DO $$
DECLARE
  published_cooperative text := 'EXISTS (SELECT 1 FROM cooperatives c WHERE c.id = cooperative_id AND c.publication_state = ''PUBLISHED'')';
  service text := 'registry_service';
BEGIN
  PERFORM protect_scoped('cooperatives', service, 'publication_state = ''PUBLISHED''');
  PERFORM protect_scoped('cooperative_addresses', service, published_cooperative, 'province_id', 'commune_id');
  PERFORM protect_scoped('cooperative_figures', service, published_cooperative, 'province_id', 'commune_id');
  PERFORM protect_scoped('cooperative_ratings', service, published_cooperative, 'province_id', 'commune_id');
  PERFORM protect_scoped('cooperative_products', service, published_cooperative, 'province_id', 'commune_id');
  PERFORM protect_scoped('cooperative_claims', service, NULL, 'province_id', 'commune_id');
  PERFORM protect_scoped('management_positions', service, published_cooperative, 'province_id', 'commune_id');
  -- Her name is public only in a current position of a registered cooperative that publishes it. This opens her row;
  -- which of her terms may name her the queries say term by term (src/registry/terms.queries.ts), because the terms of
  -- the others stay public without her, and a policy cannot hide one column of a row.
  PERFORM protect_scoped('women_managers', service, 'EXISTS (SELECT 1 FROM management_positions p '
    'JOIN cooperatives c ON c.id = p.cooperative_id WHERE p.women_manager_id = women_managers.id '
    'AND c.publication_state = ''PUBLISHED'' AND c.publishes_managers AND c.tax_code IS NOT NULL '
    'AND p.from_on <= (SELECT today_in_viet_nam()) AND (p.to_on IS NULL OR p.to_on > (SELECT today_in_viet_nam())))',
    'province_id', 'commune_id');
  PERFORM protect_scoped('persons', service, 'EXISTS (SELECT 1 FROM women_managers w WHERE w.person_id = persons.id)');
  PERFORM protect_scoped('person_identities', 'registry_identity_reader', NULL);
  PERFORM protect_scoped('person_sensitive', 'registry_identity_reader', NULL);
END $$;
--> statement-breakpoint
-- Agencies are public knowledge; accounts are read to authenticate and written by the administrator.
DO $$
DECLARE
  account text;
  may_read text;
BEGIN
  FOREACH account IN ARRAY ARRAY['agencies', 'clients', 'client_secrets', 'grants'] LOOP
    may_read := CASE account WHEN 'agencies' THEN 'true'
      ELSE '(SELECT scope_is(''AUTHENTICATION'')) OR (SELECT scope_is(''ADMINISTRATION''))' END;
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', account);
    EXECUTE format('CREATE POLICY account_read ON %I FOR SELECT TO registry_service USING (%s)', account, may_read);
    EXECUTE format('CREATE POLICY account_insert ON %I FOR INSERT TO registry_service WITH CHECK ((SELECT scope_is(''ADMINISTRATION'')))', account);
    EXECUTE format('CREATE POLICY account_update ON %1$I FOR UPDATE TO registry_service '
      'USING ((SELECT scope_is(''ADMINISTRATION''))) WITH CHECK ((SELECT scope_is(''ADMINISTRATION'')))', account);
    EXECUTE format('CREATE POLICY triggers ON %I FOR ALL TO registry_owner USING (true) WITH CHECK (true)', account);
    EXECUTE format('GRANT SELECT ON %I TO registry_service', account);
    EXECUTE format('GRANT INSERT (%2$s), UPDATE (%2$s) ON %1$I TO registry_service', account, writable_columns(account::regclass, 'none'));
    IF account <> 'client_secrets' THEN
      EXECUTE format('ALTER TABLE history.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', account);
      EXECUTE format('CREATE POLICY account_read ON history.%I FOR SELECT TO registry_service USING ((SELECT scope_is(''ADMINISTRATION'')))', account);
      EXECUTE format('CREATE POLICY triggers ON history.%I FOR ALL TO registry_owner USING (true) WITH CHECK (true)', account);
      EXECUTE format('GRANT SELECT ON history.%I TO registry_service', account);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_keys ON idempotency_keys FOR ALL TO registry_service
  USING (client_id = (SELECT current_setting('app.client', true)))
  WITH CHECK (client_id = (SELECT current_setting('app.client', true)));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON idempotency_keys TO registry_service;
--> statement-breakpoint
ALTER TABLE change_log ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DO $$ BEGIN
  EXECUTE format('CREATE POLICY scope_read ON change_log FOR SELECT TO registry_service USING (%s OR '
    'previous_province_id = ANY ((SELECT scope_provinces())::int[]) OR previous_commune_id = ANY ((SELECT scope_communes())::int[]))', in_scope());
END $$;
--> statement-breakpoint
CREATE POLICY triggers ON change_log FOR ALL TO registry_owner USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON change_log TO registry_service;
--> statement-breakpoint
ALTER TABLE snapshots ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY everyone ON snapshots FOR SELECT TO registry_service, registry_identity_reader USING (true);
--> statement-breakpoint
CREATE POLICY triggers ON snapshots FOR ALL TO registry_owner USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON snapshots TO registry_service, registry_identity_reader;
--> statement-breakpoint
-- Identities: no role reads them; the linker's function finds or makes one per number and gives back its id alone.
ALTER TABLE identities ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY linker ON identities FOR ALL TO registry_linker USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON identities TO registry_linker;
--> statement-breakpoint
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
-- One woman holds one position of a cooperative once on a day: the service finds it in the terms that its writer sees,
-- this holds whoever writes.
ALTER TABLE management_positions ADD CONSTRAINT management_positions_held_once
  EXCLUDE USING gist (women_manager_id WITH =, cooperative_id WITH =, position WITH =, daterange(from_on, to_on) WITH &&);
--> statement-breakpoint
-- A tax code is unique in the nation: a write may learn that one is taken, by whom it does not.
CREATE FUNCTION taken_tax_codes(codes text[], except_ids uuid[]) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT tax_code FROM cooperatives WHERE tax_code = ANY (codes) AND id <> ALL (except_ids)
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION record_snapshot(), link_identities(uuid[], bytea[]), taken_tax_codes(text[], uuid[]) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION fold_accents(text), scope_is(text), scope_provinces(), scope_communes(), known_at(),
  today_in_viet_nam()
  TO registry_service, registry_identity_reader, registry_loader, registry_linker;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION record_snapshot(), link_identities(uuid[], bytea[]), taken_tax_codes(text[], uuid[])
  TO registry_service;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public, history TO registry_service, registry_identity_reader;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO registry_loader, registry_linker;
--> statement-breakpoint
ALTER FUNCTION link_identities(uuid[], bytea[]) OWNER TO registry_linker;
