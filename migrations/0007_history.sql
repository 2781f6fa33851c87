-- History and change log: every write of a record, by statement-level triggers.
--
-- track_record(relation, kind) makes history.<relation> (superseded versions only), the stamp trigger (version, time,
-- actor of each update) and the three tracking triggers, which carry the kind as their argument.

CREATE TABLE "change_log" (
  "seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_log_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
  "xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  "record_kind" text NOT NULL,
  "record_id" uuid NOT NULL,
  "version" bigint NOT NULL,
  "operation" text NOT NULL,
  "changed_fields" text[] NOT NULL,
  "province_id" integer,
  "commune_id" integer,
  "previous_province_id" integer,
  "previous_commune_id" integer,
  "changed_by_client" text,
  "changed_by_agency" uuid,
  "changed_by_actor" text,
  "request_id" text,
  "occurred_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "change_log_order_idx" ON "change_log" ("xid","seq");
--> statement-breakpoint
CREATE INDEX "change_log_record_idx" ON "change_log" ("record_kind","record_id");
--> statement-breakpoint
CREATE TABLE "snapshots" (
  "taken_at" timestamp(6) with time zone PRIMARY KEY NOT NULL,
  "snapshot" "pg_snapshot" NOT NULL
);
--> statement-breakpoint
CREATE FUNCTION stamp_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := OLD.version + 1;
  NEW.created_at := OLD.created_at;
  NEW.updated_at := now();
  NEW.known_from_xid := pg_current_xact_id();
  NEW.changed_by_client := nullif(current_setting('app.client', true), '');
  NEW.changed_by_agency := nullif(current_setting('app.agency', true), '')::uuid;
  NEW.changed_by_actor := nullif(current_setting('app.actor', true), '');
  NEW.request_id := nullif(current_setting('app.request', true), '');
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE FUNCTION history_columns(relation regclass) RETURNS TABLE (name text, type text)
LANGUAGE sql STABLE AS $$
  SELECT attname::text, format_type(atttypid, atttypmod)
  FROM pg_attribute WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped ORDER BY attnum
$$;
--> statement-breakpoint
-- With an index for each way in which a past version is looked for.
CREATE FUNCTION make_history(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
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
-- The body of the tracking function. Scope columns are null for records without a territory (agencies, clients, grants).
CREATE FUNCTION tracker_source(relation regclass) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  table_name text := (SELECT relname FROM pg_class WHERE oid = relation);
  stamps text[] := '{id,version,created_at,updated_at,known_from_xid,changed_by_client,changed_by_agency,changed_by_actor,request_id,search_text,search_key,search_accents,natural_key}';
  has_scope boolean := EXISTS (SELECT 1 FROM history_columns(relation) WHERE name = 'province_id');
  columns text := (SELECT string_agg(quote_ident(name), ', ') FROM history_columns(relation));
  changed text := (SELECT string_agg(format('CASE WHEN n.%1$I IS DISTINCT FROM o.%1$I THEN %1$L END', name), ', ')
    FROM history_columns(relation) WHERE name <> ALL (stamps));
  scope text := CASE WHEN has_scope THEN '%1$s.province_id, %1$s.commune_id, %2$s' ELSE 'NULL::int, NULL::int, NULL::int, NULL::int' END;
  no_previous text := 'NULL::int, NULL::int';
  actor text := 'n.changed_by_client, n.changed_by_agency, n.changed_by_actor, n.request_id';
  log_columns text := '(record_kind, record_id, version, operation, changed_fields, province_id, commune_id, '
    'previous_province_id, previous_commune_id, changed_by_client, changed_by_agency, changed_by_actor, request_id)';
BEGIN
  RETURN format($body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO public.change_log %1$s
    SELECT TG_ARGV[0], n.id, n.version, 'INSERT', '{}', %2$s, %3$s FROM new_rows n;
  ELSIF TG_OP = 'UPDATE' THEN
    -- Below another trigger the update only follows a moved cooperative: one event, the cooperative's own.
    IF pg_trigger_depth() > 1 THEN RETURN NULL; END IF;
    INSERT INTO history.%4$I (%5$s) SELECT %5$s FROM old_rows;
    INSERT INTO public.change_log %1$s
    SELECT TG_ARGV[0], n.id, n.version, 'UPDATE', array_remove(ARRAY[%6$s], NULL), %7$s, %3$s
    FROM new_rows n JOIN old_rows o ON o.id = n.id;
  ELSE
    INSERT INTO history.%4$I (%5$s) SELECT %5$s FROM old_rows;
    INSERT INTO public.change_log %1$s
    SELECT TG_ARGV[0], n.id, n.version, 'DELETE', '{}', %2$s, nullif(current_setting('app.client', true), ''),
      nullif(current_setting('app.agency', true), '')::uuid, nullif(current_setting('app.actor', true), ''),
      nullif(current_setting('app.request', true), '') FROM old_rows n;
  END IF;
  RETURN NULL;
END $body$,
    log_columns, format(scope, 'n', no_previous), actor, table_name, columns, changed,
    format(scope, 'n', 'nullif(o.province_id, n.province_id), nullif(o.commune_id, n.commune_id)'));
END $$;
--> statement-breakpoint
CREATE FUNCTION track_record(relation regclass, kind text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  table_name text := (SELECT relname FROM pg_class WHERE oid = relation);
  tracker text := format('history.%I', 'track_' || table_name);
BEGIN
  PERFORM make_history(relation);
  EXECUTE format('CREATE OR REPLACE FUNCTION %s() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER '
    'SET search_path = pg_catalog, pg_temp AS %L', tracker, tracker_source(relation));
  EXECUTE format('REVOKE EXECUTE ON FUNCTION %s() FROM PUBLIC', tracker);
  EXECUTE format('CREATE OR REPLACE TRIGGER stamp BEFORE UPDATE ON %s FOR EACH ROW WHEN (pg_trigger_depth() = 0) '
    'EXECUTE FUNCTION stamp_update()', relation);
  EXECUTE format('CREATE OR REPLACE TRIGGER track_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows '
    'FOR EACH STATEMENT EXECUTE FUNCTION %s(%L)', relation, tracker, kind);
  EXECUTE format('CREATE OR REPLACE TRIGGER track_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows '
    'NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %s(%L)', relation, tracker, kind);
  EXECUTE format('CREATE OR REPLACE TRIGGER track_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows '
    'FOR EACH STATEMENT EXECUTE FUNCTION %s(%L)', relation, tracker, kind);
END $$;
--> statement-breakpoint
SELECT track_record('agencies', 'agency'),
  track_record('clients', 'client'),
  track_record('grants', 'grant'),
  track_record('cooperatives', 'cooperative'),
  track_record('cooperative_addresses', 'cooperativeAddress'),
  track_record('cooperative_states', 'cooperativeState'),
  track_record('cooperative_figures', 'cooperativeFigures'),
  track_record('cooperative_ratings', 'cooperativeRating'),
  track_record('cooperative_products', 'cooperativeProduct'),
  track_record('cooperative_claims', 'cooperativeClaim'),
  track_record('external_identifiers', 'externalIdentifier'),
  track_record('cooperative_reorganisations', 'cooperativeReorganisation'),
  track_record('alliance_memberships', 'allianceMembership'),
  track_record('submissions', 'submission'),
  track_record('persons', 'person'),
  track_record('person_identities', 'personIdentity'),
  track_record('person_sensitive', 'personSensitive'),
  track_record('women_managers', 'womenManager'),
  track_record('management_positions', 'managementPosition'),
  track_record('members', 'member'),
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
  track_record('reports', 'report');
--> statement-breakpoint
-- knownAt: which transactions had committed at a moment. The service ticks once a second. A snapshot that sees no other
-- changes than the last one answers every knownAt as that does; to compare the snapshots themselves would add a row a
-- second for ever, because recording one moves the next by its own transaction.
CREATE FUNCTION record_snapshot() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  taken pg_snapshot := pg_current_snapshot();
  last pg_snapshot;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('record_snapshot')) THEN RETURN false; END IF;
  SELECT snapshot INTO last FROM snapshots ORDER BY taken_at DESC LIMIT 1;
  -- The newest first: where there is something new it is found at once.
  IF last IS NULL OR EXISTS (
    SELECT FROM (
      SELECT FROM change_log
      WHERE xid >= pg_snapshot_xmin(last) AND NOT pg_visible_in_snapshot(xid, last) AND pg_visible_in_snapshot(xid, taken)
      ORDER BY xid DESC LIMIT 1
    ) newer
  ) THEN
    INSERT INTO snapshots (taken_at, snapshot) VALUES (clock_timestamp(), taken);
    RETURN true;
  END IF;
  RETURN false;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION record_snapshot() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION record_snapshot() TO registry_service;
