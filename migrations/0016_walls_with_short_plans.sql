-- The walls as before, in words that the planner need not unfold. A policy stands in the plan of every statement on its
-- table, and the ones of a published woman and of the past brought four more tables with their own policies: a hundred
-- sub-plans that a caller with a territory never ran, planned for 12 ms and set up for half a millisecond each time.

-- What is published, by its ids alone, within the reach of what is published alone. Views of the owner, whose own policies
-- let all rows pass: behind them stand no further walls to unfold.
CREATE VIEW published_cooperatives AS
  SELECT id FROM cooperatives WHERE publication_state = 'PUBLISHED' AND (SELECT scope_is('PUBLISHED'));
--> statement-breakpoint
-- A woman's name is public only in a current position of a registered cooperative that publishes it. This opens her row;
-- which of her terms may name her the queries say term by term (src/registry/terms.queries.ts), because the terms of
-- the others stay public without her, and a policy cannot hide one column of a row.
CREATE VIEW published_women AS
  SELECT p.women_manager_id AS id FROM management_positions p JOIN cooperatives c ON c.id = p.cooperative_id
  WHERE (SELECT scope_is('PUBLISHED')) AND c.publication_state = 'PUBLISHED' AND c.publishes_managers
    AND c.tax_code IS NOT NULL AND p.from_on <= (SELECT today_in_viet_nam()) AND (p.to_on IS NULL OR p.to_on > (SELECT today_in_viet_nam()));
--> statement-breakpoint
CREATE VIEW published_persons AS
  SELECT w.person_id AS id FROM women_managers w JOIN published_women p ON p.id = w.id;
--> statement-breakpoint
-- Whether the snapshot that the statement asks by knows both the row and a version of its cooperative in scope. Runs as
-- the caller: the version is looked for behind the walls of the past.
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
GRANT SELECT ON published_cooperatives, published_women, published_persons TO registry_service;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION stood_in_scope(relation regclass) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT ' OR ((SELECT known_at()) IS NOT NULL AND part_stood_in_scope(cooperative_id, known_from_xid))'
  FROM history_columns(relation) WHERE name = 'cooperative_id'
$$;
--> statement-breakpoint
DO $$
DECLARE
  policy record;
  published text;
BEGIN
  FOR policy IN
    SELECT c.oid::regclass AS relation, n.nspname AS schema, c.relname AS name,
      coalesce(stood_in_scope(c.oid::regclass), '') AS past,
      pg_get_expr(p.polqual, p.polrelid) LIKE '%PUBLISHED%' AS published
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE p.polname = 'scope_read' AND pg_get_expr(p.polqual, p.polrelid) LIKE '%EXISTS%'
  LOOP
    published := CASE
      WHEN policy.schema = 'history' THEN NULL
      WHEN policy.name IN ('cooperative_addresses', 'cooperative_figures', 'cooperative_ratings', 'cooperative_products',
        'management_positions', 'alliance_memberships', 'commendations') THEN 'EXISTS (SELECT FROM published_cooperatives c WHERE c.id = cooperative_id)'
      WHEN policy.name = 'women_managers' THEN 'EXISTS (SELECT FROM published_women p WHERE p.id = women_managers.id)'
      WHEN policy.name = 'persons' THEN 'EXISTS (SELECT FROM published_persons p WHERE p.id = persons.id)'
      WHEN policy.name = 'media_items' THEN 'publication_state = ''PUBLISHED'''
    END;
    -- What is not known here keeps the words that it has.
    CONTINUE WHEN policy.published AND published IS NULL;
    EXECUTE format('ALTER POLICY scope_read ON %s USING (%s)', policy.relation,
      in_scope() || coalesce(' OR ((SELECT scope_is(''PUBLISHED'')) AND ' || published || ')', '') || policy.past);
  END LOOP;
END $$;
