-- The territory of a part: that of its cooperative, of its person where she was recorded, of its class, plan or list.

CREATE FUNCTION follow_cooperative() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT province_id, commune_id INTO NEW.province_id, NEW.commune_id FROM cooperatives WHERE id = NEW.cooperative_id;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE FUNCTION follow_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT province_id, commune_id INTO NEW.province_id, NEW.commune_id
  FROM persons WHERE id = CASE TG_TABLE_NAME WHEN 'women_managers' THEN (to_jsonb(NEW) ->> 'person_id')::uuid ELSE NEW.id END;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- Arguments: the table of the whole, the column that names it.
CREATE FUNCTION follow_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('SELECT province_id, commune_id FROM %I WHERE id = $1', TG_ARGV[0])
  INTO NEW.province_id, NEW.commune_id USING (to_jsonb(NEW) ->> TG_ARGV[1])::uuid;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- Rows of the table are located where their cooperative is, from their insertion on and when it moves.
CREATE FUNCTION locate_with_cooperative(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER follow BEFORE INSERT ON %s FOR EACH ROW EXECUTE FUNCTION follow_cooperative()', relation);
END $$;
--> statement-breakpoint
DO $$
DECLARE
  child text;
BEGIN
  FOREACH child IN ARRAY ARRAY['cooperative_addresses', 'cooperative_states', 'cooperative_figures', 'cooperative_ratings',
    'cooperative_products', 'cooperative_claims', 'management_positions', 'members', 'employments',
    'alliance_memberships', 'external_identifiers'] LOOP
    PERFORM locate_with_cooperative(child::regclass);
  END LOOP;
  FOREACH child IN ARRAY ARRAY['training_sessions', 'training_attendances'] LOOP
    EXECUTE format('CREATE TRIGGER follow BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION follow_owner(''trainings'', ''training_id'')', child);
  END LOOP;
  FOREACH child IN ARRAY ARRAY['targets', 'budget_lines', 'milestones', 'reporting_obligations'] LOOP
    EXECUTE format('CREATE TRIGGER follow BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION follow_owner(''plans'', ''plan_id'')', child);
  END LOOP;
  EXECUTE 'CREATE TRIGGER follow BEFORE INSERT ON review_entries FOR EACH ROW EXECUTE FUNCTION follow_owner(''review_lists'', ''review_list_id'')';
  EXECUTE 'CREATE TRIGGER follow BEFORE INSERT ON women_managers FOR EACH ROW EXECUTE FUNCTION follow_person()';
END $$;
--> statement-breakpoint
-- A moved cooperative takes its parts along without a version or an event of their own: the tables located with their
-- cooperative, and by name the three that have a place of their own and may have no cooperative.
CREATE FUNCTION move_cooperative_parts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  child regclass;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM new_rows n JOIN old_rows o USING (id)
      WHERE (n.province_id, n.commune_id) IS DISTINCT FROM (o.province_id, o.commune_id)) THEN
    RETURN NULL;
  END IF;
  FOR child IN
    SELECT tgrelid::regclass FROM pg_trigger WHERE tgname = 'follow' AND tgfoid = 'follow_cooperative'::regproc
    UNION ALL SELECT unnest(ARRAY['support_requests', 'media_items', 'commendations']::regclass[])
  LOOP
    EXECUTE format('UPDATE %s c SET province_id = n.province_id, commune_id = n.commune_id FROM new_rows n '
      'WHERE c.cooperative_id = n.id AND (c.province_id, c.commune_id) IS DISTINCT FROM (n.province_id, n.commune_id)', child);
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION move_cooperative_parts() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER move_parts AFTER UPDATE ON cooperatives REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION move_cooperative_parts();
