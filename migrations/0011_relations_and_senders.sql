-- What the relations of cooperatives have to hold whoever writes them, and what a sender may make of a submission.

-- One membership of the Alliance at a time: the service tells it kindly, this holds when two write at once.
ALTER TABLE alliance_memberships ADD CONSTRAINT alliance_memberships_held_once
  EXCLUDE USING gist (cooperative_id WITH =, daterange(from_on, to_on) WITH &&);
--> statement-breakpoint
-- A number in another system is unique in the nation: a write may learn that one is taken, by whom it does not.
CREATE FUNCTION taken_external_identifiers(systems text[], numbers text[]) RETURNS TABLE (system text, value text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.system, e.value FROM unnest(systems, numbers) AS asked (system, value)
    JOIN external_identifiers e ON e.system = asked.system AND e.value = asked.value
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION taken_external_identifiers(text[], text[]) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION taken_external_identifiers(text[], text[]) TO registry_service;
--> statement-breakpoint
-- The sender takes back what waits; to accept or to return it is never the sender's.
ALTER POLICY sender_update ON submissions
  WITH CHECK (is_own_client(submitted_by_client) AND state IN ('PENDING', 'WITHDRAWN'));
