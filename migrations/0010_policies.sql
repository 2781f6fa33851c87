-- Who reads and writes which rows. A policy is in the plan of every statement on its table: what it asks of other tables
-- it asks of views and functions that bring no further policies into that plan.

GRANT USAGE ON SCHEMA public, history TO registry_service, registry_identity_reader;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO registry_loader, registry_linker;
--> statement-breakpoint
-- What is published, by its ids alone, within the reach of what is published alone. Views of the owner, whose own policies
-- let all rows pass: behind them are no further walls to unfold.
CREATE VIEW published_cooperatives AS
  SELECT id FROM cooperatives WHERE publication_state = 'PUBLISHED' AND (SELECT scope_is('PUBLISHED'));
--> statement-breakpoint
-- A woman's name is public only in a current position of a registered cooperative that publishes it. This opens her row;
-- which of her terms may name her the queries say term by term (src/registry/management-positions/terms.ts), because the terms of
-- the others stay public without her, and a policy cannot hide one column of a row.
CREATE VIEW published_women AS
  SELECT p.women_manager_id AS id FROM management_positions p JOIN cooperatives c ON c.id = p.cooperative_id
  WHERE (SELECT scope_is('PUBLISHED')) AND c.publication_state = 'PUBLISHED' AND c.publishes_managers
    AND c.tax_code IS NOT NULL AND c.status NOT IN ('CEASED', 'TERMINATED')
    AND p.from_on <= (SELECT today_in_viet_nam()) AND (p.to_on IS NULL OR p.to_on > (SELECT today_in_viet_nam()));
--> statement-breakpoint
CREATE VIEW published_persons AS
  SELECT w.person_id AS id FROM women_managers w JOIN published_women p ON p.id = w.id;
--> statement-breakpoint
GRANT SELECT ON published_cooperatives, published_women, published_persons TO registry_public;
--> statement-breakpoint
-- Records with a territory.
DO $$
DECLARE
  service text := 'registry_service';
  published text := 'publication_state = ''PUBLISHED''';
  published_cooperative text := 'EXISTS (SELECT FROM published_cooperatives c WHERE c.id = cooperative_id)';
  own_cooperative text := format('EXISTS (SELECT 1 FROM cooperatives c WHERE c.id = cooperative_id AND %s)', in_scope());
  issued_above text := '(SELECT scope_is(''UNITS'')) AND commune_id IS NULL AND (province_id IS NULL OR province_id = ANY ((SELECT scope_above())::int[]))';
  record text;
BEGIN
  PERFORM protect_scoped('cooperatives', service, published);
  FOREACH record IN ARRAY ARRAY['cooperative_addresses', 'cooperative_states', 'cooperative_figures', 'cooperative_ratings',
    'cooperative_products', 'management_positions', 'alliance_memberships', 'commendations'] LOOP
    PERFORM protect_scoped(record::regclass, service, published_cooperative);
  END LOOP;
  FOREACH record IN ARRAY ARRAY['cooperative_claims', 'members', 'employments', 'external_identifiers',
    'support_requests', 'review_lists', 'reports'] LOOP
    PERFORM protect_scoped(record::regclass, service, NULL);
  END LOOP;
  PERFORM protect_scoped('media_items', service, published);
  PERFORM protect_scoped('women_managers', service, 'EXISTS (SELECT FROM published_women p WHERE p.id = women_managers.id)');
  PERFORM protect_scoped('persons', service, 'EXISTS (SELECT FROM published_persons p WHERE p.id = persons.id)');
  PERFORM protect_scoped('person_identities', 'registry_identity_reader', NULL);
  PERFORM protect_scoped('person_sensitive', 'registry_identity_reader', NULL);

  PERFORM protect_scoped('cooperative_reorganisations', service, NULL);
  PERFORM also_readable('cooperative_reorganisations', 'side_read',
    format('EXISTS (SELECT 1 FROM cooperatives c WHERE c.id = ANY (predecessor_ids || successor_ids) AND %s)', in_scope()));
  PERFORM protect_scoped('review_entries', service, NULL);
  PERFORM also_readable('review_entries', 'cooperative_read', own_cooperative);
  PERFORM protect_scoped('support_activities', service, NULL);
  PERFORM also_readable('support_activities', 'beneficiary_read',
    format('EXISTS (SELECT 1 FROM cooperatives c WHERE c.id = ANY (cooperative_ids) AND %s)', in_scope()));

  PERFORM protect_scoped('trainings', service, published);
  PERFORM also_readable('trainings', 'served_read',
    'served_province_ids && (SELECT scope_provinces()) OR served_commune_ids && (SELECT scope_communes())');
  PERFORM protect_scoped('training_sessions', service, NULL);
  PERFORM also_readable('training_sessions', 'training_read', 'EXISTS (SELECT 1 FROM trainings t WHERE t.id = training_id)');
  PERFORM protect_scoped('training_attendances', service, NULL);
  PERFORM also_readable('training_attendances', 'cooperative_read', own_cooperative);

  -- What is issued above a commune is read there, as it is and as it was known.
  FOREACH record IN ARRAY ARRAY['plans', 'targets', 'budget_lines', 'milestones', 'reporting_obligations'] LOOP
    PERFORM protect_scoped(record::regclass, service, NULL);
    PERFORM also_readable(record::regclass, 'above_read', issued_above);
    PERFORM also_readable(format('history.%I', record)::regclass, 'above_read', issued_above);
  END LOOP;
END $$;
--> statement-breakpoint
-- A submission is read in its territory, and by the client that sent it, whose reach may be no territory at all. The
-- sender takes back what waits; to accept or to return it is never the sender's.
SELECT protect_scoped('submissions', 'registry_service', NULL),
  also_readable('submissions', 'sender_read', 'is_own_client(submitted_by_client)');
--> statement-breakpoint
CREATE POLICY sender_insert ON submissions FOR INSERT TO registry_service WITH CHECK (is_own_client(submitted_by_client));
--> statement-breakpoint
CREATE POLICY sender_update ON submissions FOR UPDATE TO registry_service
  USING (is_own_client(submitted_by_client) AND state = 'PENDING')
  WITH CHECK (is_own_client(submitted_by_client) AND state IN ('PENDING', 'WITHDRAWN'));
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
    PERFORM expose_columns(account::regclass);
    IF account <> 'client_secrets' THEN
      EXECUTE format('ALTER TABLE history.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', account);
      EXECUTE format('CREATE POLICY account_read ON history.%I FOR SELECT TO registry_service USING ((SELECT scope_is(''ADMINISTRATION'')))', account);
      EXECUTE format('CREATE POLICY triggers ON history.%I FOR ALL TO registry_owner USING (true) WITH CHECK (true)', account);
      PERFORM expose_columns(format('history.%I', account)::regclass);
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
-- The log and the snapshots are written by functions of the owner alone.
ALTER TABLE change_log ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DO $$ BEGIN
  EXECUTE format('CREATE POLICY scope_read ON change_log FOR SELECT TO registry_service USING (%s OR '
    'previous_province_id = ANY ((SELECT scope_provinces())::int[]) OR previous_commune_id = ANY ((SELECT scope_communes())::int[]))', in_scope());
END $$;
--> statement-breakpoint
CREATE POLICY triggers ON change_log FOR ALL TO registry_owner USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE snapshots ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY everyone ON snapshots FOR SELECT TO registry_service, registry_identity_reader USING (true);
--> statement-breakpoint
CREATE POLICY triggers ON snapshots FOR ALL TO registry_owner USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Identities: no role reads them; the linker's function finds or makes one per number and gives back its id alone.
ALTER TABLE identities ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY linker ON identities FOR ALL TO registry_linker USING (true) WITH CHECK (true);
--> statement-breakpoint
SELECT expose_columns('idempotency_keys'), expose_columns('change_log'), expose_columns('snapshots'), expose_columns('identities');
--> statement-breakpoint
-- The reference is public knowledge: everybody reads it, the loader alone writes it.
DO $$
DECLARE
  reference text;
BEGIN
  FOREACH reference IN ARRAY ARRAY['administrative_units', 'administrative_unit_versions',
    'administrative_unit_successions', 'reference_revisions', 'organisation_types', 'position_kinds',
    'position_incompatibilities', 'member_kinds', 'member_party_kinds', 'legal_statuses', 'size_thresholds',
    'vsic_sections', 'ethnic_groups', 'ocop_ranks', 'ocop_product_groups', 'poverty_categories', 'priority_groups',
    'rating_grades', 'personal_id_province_codes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', reference);
    EXECUTE format('CREATE POLICY everyone ON %I FOR SELECT TO registry_service USING (true)', reference);
    EXECUTE format('CREATE POLICY loading ON %I FOR ALL TO registry_loader USING (true) WITH CHECK (true)', reference);
    PERFORM expose_columns(reference::regclass);
  END LOOP;
END $$;
