-- What the second wall is made with: FORCE ROW LEVEL SECURITY on every table, privileges per role and per column.
-- Role TO lists name each role: membership does not inherit here.

-- All columns but those that the database fills: stamps, generated columns, the sender of a submission, and the place of
-- a part, which its `follow` trigger copies from the whole.
CREATE FUNCTION writable_columns(relation regclass) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
  WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    AND attname <> ALL ('{version,created_at,updated_at,known_from_xid,changed_by_client,changed_by_agency,'
      'changed_by_actor,request_id,submitted_by_client}')
    AND NOT (attname IN ('province_id', 'commune_id')
      AND EXISTS (SELECT FROM pg_trigger WHERE tgrelid = relation AND tgname = 'follow'))
$$;
--> statement-breakpoint
-- Privileges by rule: each role may do to a table what a policy of the table lets it do to some row. INSERT and UPDATE
-- are of the writable columns; a policy FOR ALL is of a table without stamps and gives them whole, DELETE to the loader
-- alone. What a role had before is taken back first, so that the result does not depend on what was run earlier.
CREATE FUNCTION expose_columns(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  columns text := writable_columns(relation);
  given record;
BEGIN
  EXECUTE format('REVOKE ALL ON %s FROM registry_service, registry_identity_reader, registry_loader, registry_linker, '
    'registry_queue', relation);
  FOR given IN
    SELECT role::regrole AS role, CASE polcmd
      WHEN 'r' THEN 'SELECT'
      WHEN 'a' THEN format('INSERT (%s)', columns)
      WHEN 'w' THEN format('UPDATE (%s)', columns)
      WHEN '*' THEN 'SELECT, INSERT, UPDATE' || CASE role::regrole::text WHEN 'registry_loader' THEN ', DELETE' ELSE '' END
    END AS privileges
    FROM pg_policy CROSS JOIN unnest(polroles) AS role
    WHERE polrelid = relation AND role <> 'registry_owner'::regrole
  LOOP
    EXECUTE format('GRANT %s ON %s TO %s', given.privileges, relation, given.role);
  END LOOP;
END $$;
--> statement-breakpoint
-- After a column was added: history, tracking and privileges follow it. All that a migration with a new column needs.
CREATE FUNCTION refresh_record(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  -- The kind is the one argument of the tracking triggers; PostgreSQL ends each argument with a zero byte.
  kind text := (SELECT convert_from(rtrim(tgargs, '\x00'), 'UTF8') FROM pg_trigger
    WHERE tgrelid = relation AND tgname = 'track_insert');
BEGIN
  IF kind IS NULL THEN RAISE EXCEPTION '% is not tracked: call track_record first', relation; END IF;
  PERFORM track_record(relation, kind), expose_columns(relation);
END $$;
--> statement-breakpoint
CREATE FUNCTION in_scope() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT '((SELECT scope_is(''NATION'')) OR province_id = ANY ((SELECT scope_provinces())::int[]) '
    'OR commune_id = ANY ((SELECT scope_communes())::int[]))'
$$;
--> statement-breakpoint
-- Whether the snapshot by which the statement asks knows both the row and a version of its cooperative in scope. Runs as
-- the caller: the version is looked for behind the walls of the past. plpgsql, because the planner would unfold SQL with
-- the policies behind it into the plan of every statement.
CREATE FUNCTION part_stood_in_scope(cooperative uuid, known_from xid8) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  asked pg_snapshot := known_at();
BEGIN
  RETURN pg_visible_in_snapshot(known_from, asked) AND EXISTS (SELECT FROM history.cooperatives h
    WHERE h.id = cooperative AND pg_visible_in_snapshot(h.known_from_xid, asked)
      AND NOT pg_visible_in_snapshot(h.known_to_xid, asked));
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION part_stood_in_scope(uuid, xid8) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION part_stood_in_scope(uuid, xid8) TO registry_service, registry_identity_reader;
--> statement-breakpoint
-- The past of a part is read by where its cooperative was then. A move takes the parts along without versions of their
-- own, so that their rows hold only where it is now: the province that it left would read a past without managers and
-- figures. Only in a statement that asks by a snapshot, only what this snapshot knows, and only where the version of the
-- cooperative that it knows is in scope by its own policy.
CREATE FUNCTION stood_in_scope(relation regclass) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT ' OR ((SELECT known_at()) IS NOT NULL AND part_stood_in_scope(cooperative_id, known_from_xid))'
  FROM history_columns(relation) WHERE name = 'cooperative_id'
$$;
--> statement-breakpoint
-- A record kind with a territory: `reader` reads its rows in scope, its history too; `published` adds anonymous rows.
CREATE FUNCTION protect_scoped(relation regclass, reader text, published text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  past regclass := format('history.%I', (SELECT relname FROM pg_class WHERE oid = relation));
  stood text := coalesce(stood_in_scope(relation), '');
  protected regclass;
BEGIN
  FOREACH protected IN ARRAY ARRAY[relation, past] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', protected);
    EXECUTE format('CREATE POLICY triggers ON %s FOR ALL TO registry_owner USING (true) WITH CHECK (true)', protected);
  END LOOP;
  EXECUTE format('CREATE POLICY scope_read ON %s FOR SELECT TO %I USING (%s)', relation, reader,
    in_scope() || stood);
  IF published IS NOT NULL THEN
    EXECUTE format('CREATE POLICY published_read ON %s FOR SELECT TO registry_public USING ((SELECT scope_is(''PUBLISHED'')) AND %s)',
      relation, published);
  END IF;
  EXECUTE format('CREATE POLICY scope_insert ON %s FOR INSERT TO %I WITH CHECK (%s)', relation, reader, in_scope());
  EXECUTE format('CREATE POLICY scope_update ON %1$s FOR UPDATE TO %2$I USING (%3$s) WITH CHECK (%3$s)', relation, reader, in_scope());
  EXECUTE format('CREATE POLICY scope_read ON %s FOR SELECT TO %I USING (%s)', past, reader, in_scope() || stood);
  PERFORM expose_columns(relation), expose_columns(past);
END $$;
--> statement-breakpoint
-- A second way to read rows besides their own place; `condition` is of the table's columns.
CREATE FUNCTION also_readable(relation regclass, name text, condition text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY %I ON %s FOR SELECT TO registry_service USING (%s)', name, relation, condition);
END $$;
