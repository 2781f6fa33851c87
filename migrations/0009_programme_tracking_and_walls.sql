-- History, scope and walls of the records of the programme.

-- The provinces in which the caller's communes lie: what is issued for a whole province speaks to its communes.
CREATE FUNCTION scope_above() RETURNS integer[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(nullif(current_setting('app.above', true), ''), '{}')::integer[]
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION scope_above() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION scope_above() TO registry_service, registry_identity_reader;
--> statement-breakpoint
-- As before, with an index for each way in which a past version is looked for.
CREATE OR REPLACE FUNCTION make_history(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  table_name text := (SELECT relname FROM pg_class WHERE oid = relation);
  owners text[] := '{cooperative_id,women_manager_id,person_id,training_id,plan_id,review_list_id}';
  "column" record;
BEGIN
  EXECUTE format('CREATE TABLE IF NOT EXISTS history.%I (id uuid NOT NULL, version bigint NOT NULL, '
    'known_to_xid xid8 NOT NULL DEFAULT pg_current_xact_id(), PRIMARY KEY (id, version))', table_name);
  FOR "column" IN SELECT * FROM history_columns(relation) LOOP
    EXECUTE format('ALTER TABLE history.%I ADD COLUMN IF NOT EXISTS %I %s', table_name, "column".name, "column".type);
    IF "column".name = ANY (owners) THEN
      EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON history.%I (%I)',
        table_name || '_' || "column".name || '_idx', table_name, "column".name);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
SELECT track_record('members', 'member'),
  track_record('employments', 'employment'),
  track_record('trainings', 'training'),
  track_record('training_sessions', 'trainingSession'),
  track_record('training_attendances', 'trainingAttendance'),
  track_record('support_activities', 'supportActivity'),
  track_record('support_requests', 'supportRequest'),
  track_record('review_lists', 'reviewList'),
  track_record('review_entries', 'reviewEntry'),
  track_record('media_items', 'mediaItem'),
  track_record('commendations', 'commendation'),
  track_record('plans', 'plan'),
  track_record('targets', 'target'),
  track_record('budget_lines', 'budgetLine'),
  track_record('milestones', 'milestone'),
  track_record('reporting_obligations', 'reportingObligation'),
  track_record('reports', 'report'),
  track_record('cooperative_reorganisations', 'cooperativeReorganisation'),
  track_record('alliance_memberships', 'allianceMembership'),
  track_record('external_identifiers', 'externalIdentifier'),
  track_record('submissions', 'submission');
--> statement-breakpoint
-- A part of a class or of a plan stands where the whole stands. Arguments: the whole's table, the column that names it.
CREATE FUNCTION follow_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('SELECT province_id, commune_id FROM %I WHERE id = $1', TG_ARGV[0])
  INTO NEW.province_id, NEW.commune_id USING (to_jsonb(NEW) ->> TG_ARGV[1])::uuid;
  RETURN NEW;
END $$;
--> statement-breakpoint
DO $$
DECLARE
  child text;
BEGIN
  FOREACH child IN ARRAY ARRAY['members', 'employments', 'alliance_memberships', 'external_identifiers'] LOOP
    EXECUTE format('CREATE TRIGGER follow BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION follow_cooperative()', child);
  END LOOP;
  FOREACH child IN ARRAY ARRAY['training_sessions', 'training_attendances'] LOOP
    EXECUTE format('CREATE TRIGGER follow BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION follow_owner(''trainings'', ''training_id'')', child);
  END LOOP;
  FOREACH child IN ARRAY ARRAY['targets', 'budget_lines', 'milestones', 'reporting_obligations'] LOOP
    EXECUTE format('CREATE TRIGGER follow BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION follow_owner(''plans'', ''plan_id'')', child);
  END LOOP;
  EXECUTE 'CREATE TRIGGER follow BEFORE INSERT ON review_entries FOR EACH ROW EXECUTE FUNCTION follow_owner(''review_lists'', ''review_list_id'')';
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION move_cooperative_parts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  child text;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM new_rows n JOIN old_rows o USING (id)
      WHERE (n.province_id, n.commune_id) IS DISTINCT FROM (o.province_id, o.commune_id)) THEN
    RETURN NULL;
  END IF;
  FOREACH child IN ARRAY ARRAY['cooperative_addresses', 'cooperative_figures', 'cooperative_ratings',
    'cooperative_products', 'cooperative_claims', 'management_positions', 'members', 'employments',
    'alliance_memberships', 'external_identifiers', 'support_requests', 'media_items', 'commendations'] LOOP
    EXECUTE format('UPDATE %I c SET province_id = n.province_id, commune_id = n.commune_id FROM new_rows n '
      'WHERE c.cooperative_id = n.id AND (c.province_id, c.commune_id) IS DISTINCT FROM (n.province_id, n.commune_id)', child);
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- A second way to see rows besides their own place; `condition` is of the table's columns.
CREATE FUNCTION also_readable(relation regclass, name text, condition text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY %I ON %s FOR SELECT TO registry_service USING (%s)', name, relation, condition);
END $$;
--> statement-breakpoint
DO $$
DECLARE
  service text := 'registry_service';
  published_cooperative text := 'EXISTS (SELECT 1 FROM cooperatives c WHERE c.id = cooperative_id AND c.publication_state = ''PUBLISHED'')';
  issued_above text := '(SELECT scope_is(''UNITS'')) AND commune_id IS NULL AND (province_id IS NULL OR province_id = ANY ((SELECT scope_above())::int[]))';
  child text;
BEGIN
  FOREACH child IN ARRAY ARRAY['members', 'employments', 'external_identifiers'] LOOP
    PERFORM protect_scoped(child::regclass, service, NULL, 'province_id', 'commune_id');
  END LOOP;
  PERFORM protect_scoped('alliance_memberships', service, published_cooperative, 'province_id', 'commune_id');
  PERFORM protect_scoped('cooperative_reorganisations', service, NULL);
  PERFORM also_readable('cooperative_reorganisations', 'side_read',
    format('EXISTS (SELECT 1 FROM cooperatives c WHERE c.id = ANY (predecessor_ids || successor_ids) AND %s)', in_scope()));

  PERFORM protect_scoped('trainings', service, 'publication_state = ''PUBLISHED''');
  PERFORM also_readable('trainings', 'served_read',
    'served_province_ids && (SELECT scope_provinces()) OR served_commune_ids && (SELECT scope_communes())');
  PERFORM protect_scoped('training_sessions', service, NULL, 'province_id', 'commune_id');
  PERFORM also_readable('training_sessions', 'training_read', 'EXISTS (SELECT 1 FROM trainings t WHERE t.id = training_id)');
  PERFORM protect_scoped('training_attendances', service, NULL, 'province_id', 'commune_id');
  PERFORM also_readable('training_attendances', 'cooperative_read',
    format('EXISTS (SELECT 1 FROM cooperatives c WHERE c.id = cooperative_id AND %s)', in_scope()));

  PERFORM protect_scoped('support_activities', service, NULL);
  PERFORM also_readable('support_activities', 'beneficiary_read',
    format('EXISTS (SELECT 1 FROM cooperatives c WHERE c.id = ANY (cooperative_ids) AND %s)', in_scope()));
  PERFORM protect_scoped('support_requests', service, NULL);
  PERFORM protect_scoped('review_lists', service, NULL);
  PERFORM protect_scoped('review_entries', service, NULL, 'province_id', 'commune_id');
  PERFORM also_readable('review_entries', 'cooperative_read',
    format('EXISTS (SELECT 1 FROM cooperatives c WHERE c.id = cooperative_id AND %s)', in_scope()));
  PERFORM protect_scoped('media_items', service, 'publication_state = ''PUBLISHED''');
  PERFORM protect_scoped('commendations', service, published_cooperative);

  PERFORM protect_scoped('plans', service, NULL);
  PERFORM also_readable('plans', 'above_read', issued_above);
  FOREACH child IN ARRAY ARRAY['targets', 'budget_lines', 'milestones', 'reporting_obligations'] LOOP
    PERFORM protect_scoped(child::regclass, service, NULL, 'province_id', 'commune_id');
    PERFORM also_readable(child::regclass, 'above_read', issued_above);
  END LOOP;
  PERFORM protect_scoped('reports', service, NULL);
END $$;
--> statement-breakpoint
-- A submission is seen where it belongs, and by the client that sent it, whose reach may be no territory at all.
SELECT protect_scoped('submissions', 'registry_service', NULL, 'submitted_by_client');
--> statement-breakpoint
CREATE FUNCTION is_own_client(client text) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(client = nullif(current_setting('app.client', true), ''), false)
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION is_own_client(text) TO registry_service;
--> statement-breakpoint
SELECT also_readable('submissions', 'sender_read', 'is_own_client(submitted_by_client)');
--> statement-breakpoint
CREATE POLICY sender_insert ON submissions FOR INSERT TO registry_service WITH CHECK (is_own_client(submitted_by_client));
--> statement-breakpoint
CREATE POLICY sender_update ON submissions FOR UPDATE TO registry_service
  USING (is_own_client(submitted_by_client) AND state = 'PENDING') WITH CHECK (is_own_client(submitted_by_client));
