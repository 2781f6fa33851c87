-- The figures of indicators: functions with their owner's rights that answer numbers only. A figure of a territory takes
-- in what its caller may not see: a cooperative that has moved away, a class that was held elsewhere. Each function is
-- asked by the rows of src/programme/definitions/asks.queries.ts, and counts of what stood in the caller's scope.
--
-- How many rows the parts of such a statement have is not known when it is planned, and is taken to be one: a loop over
-- the one within the other would take the product of thousands. What is to be found by an index is a LATERAL of its own,
-- which OFFSET 0 keeps. For an estimate that is too high code would be compiled at each call.

-- Cooperatives founded in the period of each ask; has a row for each.
CREATE FUNCTION count_established(asks jsonb) RETURNS TABLE (n int, founded int, majority int, unknown int, uncertain int, moved int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET enable_nestloop = off SET jit = off SET work_mem = '32MB' AS $$
BEGIN
  RETURN QUERY EXECUTE as_known('WITH ' || figures_population('true') || $sql$
    SELECT a.n, count(*) FILTER (WHERE e.is_certain)::int, count(*) FILTER (WHERE e.is_certain AND m.is_majority)::int,
      count(*) FILTER (WHERE e.is_certain AND m.is_majority IS NULL)::int, count(*) FILTER (WHERE NOT e.is_certain)::int,
      count(*) FILTER (WHERE e.is_certain AND e.has_moved)::int
    FROM ask a LEFT JOIN established e ON e.n = a.n AND e.is_managed
    LEFT JOIN LATERAL (SELECT f.female_worker_count * 2 > f.worker_count AS is_majority
      FROM known.cooperative_figures f WHERE f.cooperative_id = e.id AND f.worker_count > 0
        AND f.female_worker_count IS NOT NULL
        AND f.as_of BETWEEN e.first_on AND least(twelfth_month_ends(e.first_on), e.valid_at)
      ORDER BY f.as_of DESC, f.id DESC LIMIT 1) m ON true
    GROUP BY a.n $sql$) USING asks;
END $$;
--> statement-breakpoint
-- Women managers on the day of each ask, and who of them completed a training of managers in the period, wherever it was
-- held and whoever recorded it: her completions are found by her identity. To a caller who does not count by identity,
-- because she may not read numbers, this is not so of what agencies of her own kind recorded, which counts for the very
-- person that it names: otherwise the figure would tell whose number or membership one of them has just written.
CREATE FUNCTION count_managers_trained(asks jsonb, by_identity boolean) RETURNS TABLE (n int, women int, trained int,
  programme_to_date int, cooperatives int, trained_elsewhere int, uncertain int, foundings_uncertain int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET enable_nestloop = off SET jit = off SET work_mem = '32MB' AS $$
BEGIN
  RETURN QUERY EXECUTE as_known('WITH ' || figures_population('a.scope = ''FOUNDED_IN_PERIOD''') || replace(replace(replace($sql$,
    term AS MATERIALIZED (SELECT a.n, b.id AS cooperative_id, t.women_manager_id
      FROM ask a JOIN body b ON b.place = a.place LEFT JOIN established e ON e.n = a.n AND e.id = b.id
      CROSS JOIN LATERAL (SELECT t.women_manager_id FROM known.management_positions t WHERE t.cooperative_id = b.id
        AND t.position = ANY (:positions) AND t.from_on <= a.valid_at AND (t.to_on IS NULL OR t.to_on > a.valid_at)) t
      WHERE :counted),
    manager AS MATERIALIZED (SELECT w.id, h.identity_id, CASE WHEN $2 THEN h.identity_id ELSE h.id END AS subject
      FROM (SELECT DISTINCT t.women_manager_id AS id FROM term t) w
      CROSS JOIN LATERAL (SELECT m.person_id FROM known.women_managers m WHERE m.id = w.id OFFSET 0) m
      CROSS JOIN LATERAL (SELECT h.* FROM known.persons h WHERE h.id = m.person_id OFFSET 0) h),
    woman AS MATERIALIZED (SELECT DISTINCT t.n, m.subject, m.identity_id FROM term t JOIN manager m ON m.id = t.women_manager_id),
    attended AS MATERIALIZED (SELECT w.identity_id, m.id AS person_id, s.training_id,
        NOT $2 AND EXISTS (SELECT FROM agencies g JOIN agencies own ON own.kind = g.kind
          WHERE own.id = $3 AND g.id IN (m.kept_by, s.changed_by_agency)) AS is_own
      FROM (SELECT DISTINCT m.identity_id FROM manager m) w
      CROSS JOIN LATERAL (SELECT m.id, m.kept_by FROM known.persons m WHERE m.identity_id = w.identity_id OFFSET 0) m
      CROSS JOIN LATERAL (SELECT s.training_id, s.changed_by_agency FROM known.training_attendances s
        WHERE s.person_id = m.id AND s.is_completed OFFSET 0) s),
    class AS MATERIALIZED (SELECT t.*, coalesce(ended.day, t.from_on) AS first_on,
        coalesce(ended.day, last_meant(t.from_on, t.from_on_precision)) AS last_on
      FROM (SELECT DISTINCT s.training_id AS id FROM attended s) s
      CROSS JOIN LATERAL (SELECT t.id, t.province_id, t.commune_id, t.served_province_ids, t.served_commune_ids, t.to_on AS ends_on,
          t.from_on, t.from_on_precision FROM known.trainings t WHERE t.id = s.id AND t.state = 'HELD'
          AND t.topics && '{GOVERNANCE,BUSINESS,LAW,DIGITAL}'::text[] OFFSET 0) t
      CROSS JOIN LATERAL (SELECT coalesce(t.ends_on, (SELECT max(o.held_on) FROM known.training_sessions o
        WHERE o.training_id = t.id AND NOT o.is_cancelled)) AS day) ended),
    completed AS (SELECT w.n, w.subject, bool_or(t.first_on >= a.from_on AND t.last_on <= a.until) AS is_trained,
        bool_or(t.first_on >= a.programme_from_on AND t.last_on <= a.until) AS is_to_date,
        bool_or(t.first_on >= a.from_on AND t.last_on <= a.until AND :here) AS is_here,
        bool_or(t.first_on <= a.until AND t.last_on >= a.from_on) AS is_perhaps
      FROM woman w JOIN ask a ON a.n = w.n JOIN attended s ON s.identity_id = w.identity_id
        AND (s.person_id = w.subject OR NOT s.is_own) JOIN class t ON t.id = s.training_id
      GROUP BY w.n, w.subject),
    bodies AS (SELECT t.n, count(DISTINCT t.cooperative_id)::int AS count FROM term t GROUP BY t.n),
    unsure AS (SELECT e.n, count(*)::int AS count FROM established e WHERE NOT e.is_certain AND (e.began_managed OR e.is_managed)
      GROUP BY e.n)
    SELECT a.n, count(DISTINCT w.subject)::int, count(DISTINCT w.subject) FILTER (WHERE c.is_trained)::int,
      count(DISTINCT w.subject) FILTER (WHERE c.is_to_date)::int,
      coalesce(min(b.count), 0),
      count(DISTINCT w.subject) FILTER (WHERE c.is_trained AND NOT c.is_here)::int,
      count(DISTINCT w.subject) FILTER (WHERE c.is_perhaps AND NOT c.is_trained)::int, coalesce(min(f.count), 0)
    FROM ask a LEFT JOIN woman w ON w.n = a.n LEFT JOIN completed c ON c.n = w.n AND c.subject = w.subject
      LEFT JOIN bodies b ON b.n = a.n LEFT JOIN unsure f ON f.n = a.n
    GROUP BY a.n $sql$, ':counted', figures_counted('a.valid_at')), ':positions', figures_positions('a.valid_at')),
    ':here', '(t.province_id = ANY (a.province_ids) OR t.commune_id = ANY (a.commune_ids) OR '
      't.served_province_ids && a.province_ids OR t.served_commune_ids && a.commune_ids) IS TRUE'))
    USING asks, by_identity, nullif(current_setting('app.agency', true), '')::uuid;
END $$;
--> statement-breakpoint
CREATE FUNCTION count_stable_jobs(asks jsonb, by_identity boolean) RETURNS TABLE (n int, persons int, persons_held int,
  persons_cooperatives int, undated int, not_yet int, uncertain int, figures int, figures_held int,
  figures_cooperatives int, without_baseline int, without_basis int, names_left_out int, moved int, foundings_uncertain int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET enable_nestloop = off SET jit = off SET work_mem = '32MB' AS $$
BEGIN
  RETURN QUERY EXECUTE as_known('WITH RECURSIVE ' || figures_population('a.scope = ''FOUNDED_IN_PERIOD''') || ',' || figures_jobs()
    || replace(replace(replace(replace(replace(replace($sql$,
    post AS MATERIALIZED (SELECT b.*, v.is_women, k.days, k.counts, k.named, named.since AS named_since
      FROM body b CROSS JOIN (SELECT DISTINCT a.counted <> 'EVERYBODY' FROM ask a) v (is_women)
      LEFT JOIN track k ON k.cooperative_id = b.id AND k.is_women = v.is_women
      LEFT JOIN (SELECT s.cooperative_id, min(coalesce(s.from_on, '-infinity')) AS since FROM spell s
        GROUP BY s.cooperative_id) named ON named.cooperative_id = b.id),
    counted AS MATERIALIZED (SELECT a.n, b.id, b.has_moved, b.named_since, last.as_of, last.count,
        coalesce(last.is_named, :named_then) AS is_named
      FROM ask a JOIN post b ON b.place = a.place AND b.is_women = (a.counted <> 'EVERYBODY')
      LEFT JOIN established e ON e.n = a.n AND e.id = b.id LEFT JOIN LATERAL (SELECT u.day AS as_of, u.count, u.named AS is_named FROM unnest(b.days, b.counts, b.named)
        u (day, count, named) WHERE u.day <= a.valid_at ORDER BY u.day DESC LIMIT 1) last ON true
      WHERE :counted_then),
    obtained AS MATERIALIZED (SELECT a.n, b.id, b.has_moved, j.subject,
        j.obtained_on >= a.from_on AND j.obtained_by <= a.until AS is_certain
      FROM ask a JOIN post b ON b.place = a.place AND b.is_women = (a.counted <> 'EVERYBODY')
      LEFT JOIN established e ON e.n = a.n AND e.id = b.id JOIN job j ON j.cooperative_id = b.id AND j.obtained_by >= coalesce(j.own_begun_on, '-infinity')
        AND j.obtained_on <= a.until AND j.obtained_by >= a.from_on
      WHERE :person AND :counted_when_obtained AND :named_when_obtained),
    standing AS (SELECT a.n, j.subject, b.is_named AND j.is_open_undated AS is_undated,
        b.is_named AND (j.is_open_undated OR coalesce(j.obtained_by <= a.valid_at, false)) AS is_held,
        NOT j.is_open_undated AND coalesce(j.obtained_by > a.valid_at, true) AS is_not_yet
      FROM ask a JOIN counted b ON b.n = a.n JOIN job j ON j.cooperative_id = b.id
        AND j.ended_on > a.valid_at AND coalesce(j.own_begun_on <= a.valid_at, true) WHERE :person),
    grown AS (SELECT a.n, b.id, b.has_moved, coalesce(f.gain, f.new_count,
        CASE WHEN f.is_first AND b.founded_on >= a.plan_from_on THEN f.count END) AS gain
      FROM ask a JOIN post b ON b.place = a.place AND b.is_women = (a.counted <> 'EVERYBODY')
      LEFT JOIN established e ON e.n = a.n AND e.id = b.id JOIN step f ON f.cooperative_id = b.id AND f.is_women = b.is_women
        AND f.as_of BETWEEN a.from_on AND a.until AND NOT f.is_named WHERE :counted_by_figure),
    told AS (
      SELECT b.n, b.id, b.has_moved, true AS is_counted, b.is_named AND coalesce(b.named_since <= a.valid_at, false) AS is_by_names,
        CASE WHEN NOT b.is_named AND b.as_of >= a.from_on THEN b.count END AS held,
        NOT b.is_named AND b.named_since IS NOT NULL AS has_more, false AS is_obtained, false AS is_grown, NULL::int AS gain
      FROM ask a JOIN counted b ON b.n = a.n
      UNION ALL SELECT o.n, o.id, o.has_moved, false, true, NULL, false, true, false, NULL FROM obtained o WHERE o.is_certain
      UNION ALL SELECT g.n, g.id, g.has_moved, false, false, NULL, false, false, true, g.gain FROM grown g),
    tally AS (SELECT t.n, bool_or(t.is_counted) AS is_counted, bool_or(t.is_by_names) AS is_by_names, sum(t.held) AS held,
        bool_or(t.has_more) AS has_more, sum(t.gain) AS gain, bool_or(t.is_grown AND t.gain IS NULL) AS is_incomparable,
        bool_or(t.has_moved AND (t.is_obtained OR t.gain > 0)) AS is_moved
      FROM told t GROUP BY t.n, t.id)
    SELECT a.n, coalesce(o.persons, 0), coalesce(s.held, 0), coalesce(t.by_names, 0), coalesce(s.undated, 0),
      coalesce(s.not_yet, 0), coalesce(o.uncertain, 0), coalesce(t.gained, 0), coalesce(t.held, 0), coalesce(t.grown, 0),
      coalesce(t.incomparable, 0), coalesce(t.without_basis, 0), coalesce(t.names_left_out, 0), coalesce(t.moved, 0),
      coalesce(f.count, 0)
    FROM ask a
    LEFT JOIN (SELECT e.n, count(*)::int AS count FROM established e WHERE NOT e.is_certain AND (e.began_managed OR e.is_managed)
      GROUP BY e.n) f ON f.n = a.n
    LEFT JOIN (SELECT o.n, count(DISTINCT o.subject) FILTER (WHERE o.is_certain)::int AS persons,
        count(DISTINCT o.subject) FILTER (WHERE NOT o.is_certain)::int AS uncertain FROM obtained o GROUP BY o.n) o ON o.n = a.n
    LEFT JOIN (SELECT s.n, count(DISTINCT s.subject) FILTER (WHERE s.is_held)::int AS held,
        count(DISTINCT s.subject) FILTER (WHERE s.is_undated)::int AS undated,
        count(DISTINCT s.subject) FILTER (WHERE s.is_not_yet)::int AS not_yet FROM standing s GROUP BY s.n) s ON s.n = a.n
    LEFT JOIN (SELECT t.n, count(*) FILTER (WHERE t.is_by_names)::int AS by_names, sum(t.gain)::int AS gained,
        sum(t.held)::int AS held, count(t.gain)::int AS grown, count(*) FILTER (WHERE t.is_incomparable)::int AS incomparable,
        count(*) FILTER (WHERE t.is_counted AND NOT t.is_by_names AND t.gain IS NULL)::int AS without_basis,
        count(*) FILTER (WHERE t.has_more)::int AS names_left_out, count(*) FILTER (WHERE t.is_moved)::int AS moved
      FROM tally t GROUP BY t.n) t ON t.n = a.n
    $sql$, ':counted_then', figures_counted('a.valid_at')), ':counted_when_obtained', figures_counted('j.obtained_by')),
    ':counted_by_figure', figures_counted('f.as_of')), ':named_then', figures_by_names('a.valid_at')),
    ':named_when_obtained', figures_by_names('j.obtained_by')), ':person',
    '(a.counted = ''EVERYBODY'' OR j.gender = ''FEMALE'' OR a.counted = ''WOMEN_AND_MEMBERS'' AND EXISTS (SELECT '
      'FROM known.persons p CROSS JOIN LATERAL (SELECT m.* FROM known.members m WHERE m.person_id = p.id OFFSET 0) m '
      'WHERE m.cooperative_id = j.cooperative_id AND CASE WHEN $2 THEN p.identity_id ELSE p.id END = j.subject '
        'AND m.party_kind IN (''INDIVIDUAL'', ''FOREIGN_INVESTOR'', ''HOUSEHOLD'') AND coalesce(m.from_on <= a.valid_at, true) '
        'AND coalesce(m.to_on > coalesce(j.obtained_on, a.from_on), true)))')) USING asks, by_identity;
END $$;
--> statement-breakpoint
-- Cooperatives of which it is not known whether they are located in a territory, by ask; none has no row.
CREATE FUNCTION count_unresolved(asks jsonb) RETURNS TABLE (n int, cooperatives int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE as_known($sql$
    SELECT a.n, count(c.id)::int FROM jsonb_to_recordset($1) AS a (n int, unsure_province_ids int[], unsure_commune_ids int[])
    JOIN known.cooperatives c ON c.commune_id = ANY (a.unsure_commune_ids)
      OR c.commune_id IS NULL AND c.province_id = ANY (a.unsure_province_ids)
    GROUP BY a.n $sql$) USING asks;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION count_established(jsonb), count_managers_trained(jsonb, boolean),
  count_stable_jobs(jsonb, boolean), count_unresolved(jsonb) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION count_established(jsonb), count_managers_trained(jsonb, boolean),
  count_stable_jobs(jsonb, boolean), count_unresolved(jsonb) TO registry_service;
