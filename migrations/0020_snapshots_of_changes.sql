-- A snapshot that sees no other changes than the last one answers every knownAt as that does. Recording one moves the
-- next by its own transaction, so that comparing the snapshots themselves added a row a second for ever.
CREATE OR REPLACE FUNCTION record_snapshot() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
