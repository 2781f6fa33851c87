-- The figures of indicators: functions with their owner's rights that answer numbers only. A figure of a territory takes
-- in what its caller may not see: a cooperative that has moved away, a class that was held elsewhere. Each function is
-- asked by the rows of src/programme/definitions/asks.queries.ts, and counts of what stood in the caller's scope.
--
-- In their texts known.<table> is the table as it was known at the snapshot of the statement.

CREATE FUNCTION as_known(statement text) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  relation text;
  columns text;
BEGIN
  IF known_at() IS NULL THEN RETURN regexp_replace(statement, '\mknown\.', 'public.', 'g'); END IF;
  FOR relation IN SELECT DISTINCT named.names[1] FROM regexp_matches(statement, '\mknown\.([a-z_]+)', 'g') AS named (names) LOOP
    columns := (SELECT string_agg(quote_ident(name), ', ') FROM history_columns(format('public.%I', relation)::regclass));
    statement := regexp_replace(statement, '\mknown\.' || relation || '\M', format('(SELECT %1$s FROM public.%2$I '
      'WHERE pg_visible_in_snapshot(known_from_xid, known_at()) UNION ALL SELECT %1$s FROM history.%2$I '
      'WHERE pg_visible_in_snapshot(known_from_xid, known_at()) AND NOT pg_visible_in_snapshot(known_to_xid, known_at()))',
      columns, relation), 'g');
  END LOOP;
  RETURN statement;
END $$;
--> statement-breakpoint
-- The last day that can be meant; the first is the day itself.
CREATE FUNCTION last_meant(day date, "precision" text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE "precision"
    WHEN 'YEAR' THEN make_date(extract(year FROM day)::int, 12, 31)
    WHEN 'MONTH' THEN (date_trunc('month', day) + interval '1 month' - interval '1 day')::date
    ELSE day END
$$;
--> statement-breakpoint
-- The last of twelve months that begin on the day: 1 January to 31 December, 29 February to 28 February.
CREATE FUNCTION twelfth_month_ends(day date) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT greatest(day + interval '1 year' - interval '1 day', (day - 1) + interval '1 year')::date
$$;
--> statement-breakpoint
-- Whether a place is in the territory of ask `a`, or perhaps in it. What is asked is in the caller's scope: the second
-- wall. What may be in the territory is counted beside it alone, wherever it was written.
CREATE FUNCTION figures_located(province text, commune text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('((%1$s = ANY (a.province_ids) OR %2$s = ANY (a.commune_ids)) AND ((SELECT scope_is(''NATION'')) '
    'OR %1$s = ANY ((SELECT scope_provinces())::int[]) OR %2$s = ANY ((SELECT scope_communes())::int[])) '
    'OR %2$s = ANY (a.unsure_commune_ids) OR %2$s IS NULL AND %1$s = ANY (a.unsure_province_ids))', province, commune)
$$;
--> statement-breakpoint
-- Conditions on cooperative `b` of ask `a` on a day: where it stood, of which kind it was, by whom it was managed.
CREATE FUNCTION figures_stood(day text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('(b.stays @> %s)', day)
$$;
--> statement-breakpoint
CREATE FUNCTION figures_kind(day text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('CASE WHEN %s < b.converted_on THEN ''COOPERATIVE_GROUP'' ELSE b.kind END', day)
$$;
--> statement-breakpoint
CREATE FUNCTION figures_positions(day text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('CASE WHEN %s IN (''COOPERATIVE_GROUP'', ''LINKED_GROUP'') THEN a.group_positions ELSE a.positions END',
    figures_kind(day))
$$;
--> statement-breakpoint
CREATE FUNCTION figures_managed(day text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('(NOT b.ended @> %1$s AND EXISTS (SELECT FROM known.management_positions p WHERE p.cooperative_id = b.id '
    'AND p.position = ANY (%2$s) AND p.from_on <= %1$s AND (p.to_on IS NULL OR p.to_on > %1$s)))', day, figures_positions(day))
$$;
--> statement-breakpoint
-- Whether what was obtained in `b` on the day counts for `a`.
CREATE FUNCTION figures_counted(day text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('(NOT b.ended @> %1$s AND %2$s = ANY (a.kinds) AND %3$s AND CASE a.scope WHEN ''ALL'' THEN true '
    'WHEN ''FOUNDED_IN_PERIOD'' THEN EXISTS (SELECT FROM established e WHERE e.n = b.n AND e.id = b.id AND e.is_certain '
      'AND e.last_on <= %1$s AND (e.began_managed OR %4$s)) '
    'ELSE %4$s AND (b.is_union OR EXISTS (SELECT FROM known.support_activities h WHERE h.cooperative_ids @> ARRAY[b.id] '
      'AND h.state = ''COMPLETED'' AND h.done_on BETWEEN a.plan_from_on AND %1$s '
      'AND (h.union_level IS NOT NULL OR h.organiser_kind = ''WOMENS_UNION''))) END)',
    day, figures_kind(day), figures_stood(day), figures_managed(day))
$$;
--> statement-breakpoint
-- `ask`: what is asked; `until` is the last day that counts. `stood`: which cooperatives stood in the territory, from
-- when to when; what was before the first known address stood there too. `body`: what these are. `established`: founded
-- from `founded_from_on` on with the Union, with whether it was women-managed within the first year (`began_managed`), or
-- on the day of evaluation at least (`is_managed`); a group that becomes a cooperative begins on that day.
CREATE FUNCTION figures_population() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT replace(replace(replace(replace(replace($sql$
    ask AS MATERIALIZED (SELECT a.*, least(a.to_on, a.valid_at) AS until FROM jsonb_to_recordset($1) AS a (n int,
      province_ids int[], commune_ids int[], unsure_province_ids int[], unsure_commune_ids int[], from_on date, to_on date,
      valid_at date, kinds text[], positions text[], group_positions text[], scope text, counted text,
      plan_from_on date, programme_from_on date, founded_from_on date)),
    stood AS MATERIALIZED (
      SELECT a.n, c.id, coalesce((SELECT max(f.to_on) FROM known.cooperative_addresses f WHERE f.cooperative_id = c.id),
          '-infinity') AS since, 'infinity'::date AS left_on
      FROM ask a JOIN known.cooperatives c ON :located_now
      UNION ALL
      SELECT a.n, d.cooperative_id, coalesce((SELECT max(f.to_on) FROM known.cooperative_addresses f
          WHERE f.cooperative_id = d.cooperative_id AND f.to_on < d.to_on), '-infinity'), d.to_on
      FROM ask a JOIN known.cooperative_addresses d ON :located_then),
    body AS MATERIALIZED (
      SELECT t.n, t.stays, c.id, c.kind, became.itself_on AS converted_on, became.another_on AS left_groups_on, c.founded_on,
        last_meant(c.founded_on, c.founded_on_precision) AS founded_by, c.establishment_support_level IS NOT NULL AS is_union,
        CASE WHEN lower_inf(c.ceased_during) THEN c.ceased_during * datemultirange(daterange((SELECT today_in_viet_nam()), NULL))
            ELSE coalesce(c.ceased_during, '{}') END
          + datemultirange(CASE WHEN became.another_on IS NOT NULL THEN daterange(became.another_on, NULL) ELSE 'empty' END) AS ended,
        c.worker_roster_complete_on
      FROM (SELECT s.n, s.id, range_agg(daterange(s.since, s.left_on)) AS stays FROM stood s WHERE s.since < s.left_on
        GROUP BY s.n, s.id) t JOIN known.cooperatives c ON c.id = t.id
      CROSS JOIN LATERAL (SELECT max(r.effective_on) FILTER (WHERE r.successor_ids @> ARRAY[c.id]) AS itself_on,
          min(r.effective_on) FILTER (WHERE NOT r.successor_ids @> ARRAY[c.id]) AS another_on
        FROM known.cooperative_reorganisations r WHERE r.kind = 'CONVERSION' AND r.predecessor_ids @> ARRAY[c.id]) became),
    established AS MATERIALIZED (
      SELECT b.n, b.id, f.first_on, f.last_on, a.valid_at, f.first_on >= a.founded_from_on AND f.last_on <= a.until
          AND b.stays @> daterange(f.first_on, f.last_on, '[]') AS is_certain, began.count > 0 AS began_managed,
        began.count_by_then > 0 OR :managed AS is_managed, NOT b.stays @> date '9999-12-31' AS has_moved
      FROM ask a JOIN body b ON b.n = a.n AND b.is_union AND :kind = ANY (a.kinds)
      CROSS JOIN LATERAL (SELECT CASE WHEN :kind NOT IN ('COOPERATIVE_GROUP', 'LINKED_GROUP') THEN (SELECT max(r.effective_on)
        FROM known.cooperative_reorganisations r WHERE r.kind = 'CONVERSION' AND r.successor_ids @> ARRAY[b.id]
          AND r.effective_on <= a.valid_at) END AS day) converted
      CROSS JOIN LATERAL (SELECT coalesce(converted.day, b.founded_on) AS first_on,
        coalesce(converted.day, b.founded_by) AS last_on) f
      CROSS JOIN LATERAL (SELECT count(*) AS count, count(*) FILTER (WHERE p.from_on <= a.valid_at) AS count_by_then
        FROM known.management_positions p WHERE p.cooperative_id = b.id AND p.position = ANY (:positions)
          AND p.from_on <= twelfth_month_ends(f.first_on) AND (p.to_on IS NULL OR p.to_on > f.first_on)) began
      WHERE f.first_on <= a.until AND f.last_on >= a.founded_from_on
        AND b.stays && daterange(f.first_on, f.last_on, '[]')
        AND NOT coalesce(b.left_groups_on <= a.valid_at, false)
        AND NOT EXISTS (SELECT FROM known.cooperative_reorganisations r WHERE r.successor_ids @> ARRAY[b.id]
          AND (r.kind IN ('SPLIT', 'SEPARATION', 'CONSOLIDATION') AND r.effective_on <= f.last_on
            OR r.kind = 'MERGER' AND r.effective_on <= f.first_on)))
    $sql$, ':located_now', figures_located('c.province_id', 'c.commune_id')),
    ':located_then', figures_located('d.seat_province_id', 'd.seat_commune_id')),
    ':kind', figures_kind('a.valid_at')), ':managed', figures_managed('a.valid_at')),
    ':positions', figures_positions('a.valid_at'))
$$;
--> statement-breakpoint
-- Cooperatives founded in the period of each ask; has a row for each.
CREATE FUNCTION count_established(asks jsonb) RETURNS TABLE (n int, founded int, majority int, unknown int, uncertain int, moved int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE as_known('WITH ' || figures_population() || $sql$
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
-- because she may not read numbers, this is not so of what her own agency recorded, which counts for the very person
-- that it names: otherwise the figure would tell whose number or membership she has just written.
CREATE FUNCTION count_managers_trained(asks jsonb, by_identity boolean) RETURNS TABLE (n int, women int, trained int,
  programme_to_date int, cooperatives int, trained_elsewhere int, uncertain int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE as_known('WITH ' || figures_population() || replace(replace(replace($sql$,
    term AS (SELECT b.n, b.id AS cooperative_id, h.identity_id, CASE WHEN $2 THEN h.identity_id ELSE h.id END AS subject
      FROM ask a JOIN body b ON b.n = a.n AND :counted
      JOIN known.management_positions t ON t.cooperative_id = b.id AND t.position = ANY (:positions)
        AND t.from_on <= a.valid_at AND (t.to_on IS NULL OR t.to_on > a.valid_at)
      JOIN known.women_managers w ON w.id = t.women_manager_id JOIN known.persons h ON h.id = w.person_id),
    woman AS MATERIALIZED (SELECT DISTINCT t.n, t.subject, t.identity_id FROM term t),
    completed AS (SELECT w.n, w.subject, bool_or(d.first_on >= a.from_on AND d.last_on <= a.until) AS is_trained,
        bool_or(d.first_on >= a.programme_from_on AND d.last_on <= a.until) AS is_to_date,
        bool_or(d.first_on >= a.from_on AND d.last_on <= a.until AND :here) AS is_here,
        bool_or(d.first_on <= a.until AND d.last_on >= a.from_on) AS is_perhaps
      FROM woman w JOIN ask a ON a.n = w.n
      JOIN known.persons m ON m.identity_id = w.identity_id
      JOIN known.training_attendances s ON s.person_id = m.id AND s.is_completed
        AND ($2 OR m.id = w.subject OR NOT coalesce(m.kept_by = $3 OR s.changed_by_agency = $3, false))
      JOIN known.trainings t ON t.id = s.training_id AND t.state = 'HELD'
        AND t.topics && '{GOVERNANCE,BUSINESS,LAW,DIGITAL}'::text[]
      CROSS JOIN LATERAL (SELECT coalesce(t.to_on, (SELECT max(o.held_on) FROM known.training_sessions o
        WHERE o.training_id = t.id AND NOT o.is_cancelled)) AS day) ended
      CROSS JOIN LATERAL (SELECT coalesce(ended.day, t.from_on) AS first_on,
        coalesce(ended.day, last_meant(t.from_on, t.from_on_precision)) AS last_on) d
      GROUP BY w.n, w.subject)
    SELECT a.n, count(DISTINCT w.subject)::int, count(DISTINCT w.subject) FILTER (WHERE c.is_trained)::int,
      count(DISTINCT w.subject) FILTER (WHERE c.is_to_date)::int,
      (SELECT count(DISTINCT t.cooperative_id)::int FROM term t WHERE t.n = a.n),
      count(DISTINCT w.subject) FILTER (WHERE c.is_trained AND NOT c.is_here)::int,
      count(DISTINCT w.subject) FILTER (WHERE c.is_perhaps AND NOT c.is_trained)::int
    FROM ask a LEFT JOIN woman w ON w.n = a.n LEFT JOIN completed c ON c.n = w.n AND c.subject = w.subject
    GROUP BY a.n $sql$, ':counted', figures_counted('a.valid_at')), ':positions', figures_positions('a.valid_at')),
    ':here', '(t.province_id = ANY (a.province_ids) OR t.commune_id = ANY (a.commune_ids) OR '
      't.served_province_ids && a.province_ids OR t.served_commune_ids && a.commune_ids) IS TRUE'))
    USING asks, by_identity, nullif(current_setting('app.agency', true), '')::uuid;
END $$;
--> statement-breakpoint
-- Stable jobs by named persons and by figures, of cooperatives in `stood` and of those that they came from.
--
-- `chain`: stable spells of one person in one cooperative, each beginning by when those before have ended. `traced`: a
-- chain that a reorganisation carried over goes on with the beginning that it had (`own_begun_on` is its own): it was open at the
-- predecessor on the day before. `job`: when the chain became a stable job, with its first open-ended contract or with
-- twelve months, whichever came first; null where that is not known or has not come. `obtained_on` to `obtained_by` are
-- the days that can be meant.
--
-- `figure`: the counts of a cooperative, of women and of everybody. `step`: what each added to the one before, or to
-- what its predecessors brought along; null where nothing is known to compare it with. The named persons are the basis
-- of what a step says when they are all: the roster was declared complete by then, or they are as many.
CREATE FUNCTION figures_jobs() RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT $sql$
    kin AS MATERIALIZED (SELECT s.id FROM stood s UNION SELECT p.id FROM kin k
      JOIN known.cooperative_reorganisations r ON r.successor_ids @> ARRAY[k.id] CROSS JOIN LATERAL unnest(r.predecessor_ids) p (id)),
    spell AS MATERIALIZED (SELECT e.id, e.cooperative_id, CASE WHEN $2 THEN p.identity_id ELSE p.id END AS subject, p.gender,
        e.kind, e.contract, e.from_on, last_meant(e.from_on, e.from_on_precision) AS from_by, e.to_on
      FROM kin k JOIN known.employments e ON e.cooperative_id = k.id JOIN known.persons p ON p.id = e.person_id),
    linked AS (SELECT s.*, CASE WHEN max(coalesce(s.to_on, 'infinity')) OVER before >= s.from_on THEN 0 ELSE 1 END AS begins
      FROM spell s WHERE s.kind = 'STABLE'
      WINDOW before AS (PARTITION BY s.cooperative_id, s.subject ORDER BY s.from_on NULLS FIRST, s.to_on, s.id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
    numbered AS (SELECT l.*, sum(l.begins) OVER (PARTITION BY l.cooperative_id, l.subject
      ORDER BY l.from_on NULLS FIRST, l.to_on, l.id) AS link FROM linked l),
    chain AS MATERIALIZED (SELECT row_number() OVER () AS k, cooperative_id, subject, min(gender) AS gender,
        bool_or(from_on IS NULL) AS is_undated, min(from_on) AS begun_on, min(from_by) AS begun_by,
        max(coalesce(to_on, 'infinity')) AS ended_on, min(from_on) FILTER (WHERE contract = 'OPEN_ENDED') AS open_on,
        min(from_by) FILTER (WHERE contract = 'OPEN_ENDED') AS open_by,
        coalesce(bool_or(contract = 'OPEN_ENDED' AND from_on IS NULL), false) AS is_open_undated
      FROM numbered GROUP BY cooperative_id, subject, link),
    origin AS MATERIALIZED (SELECT DISTINCT ON (c.k) c.k, p.k AS before FROM known.cooperative_reorganisations r
      JOIN chain c ON c.cooperative_id = ANY (r.successor_ids) AND c.cooperative_id <> ALL (r.predecessor_ids)
        AND c.begun_on >= r.effective_on AND (r.kind <> 'SEPARATION' OR c.begun_on = r.effective_on)
      JOIN chain p ON p.subject = c.subject AND p.cooperative_id = ANY (r.predecessor_ids)
        AND (p.is_undated OR p.begun_on < r.effective_on) AND p.ended_on >= r.effective_on
      ORDER BY c.k, p.is_undated DESC, p.begun_on),
    traced AS (SELECT c.*, c.begun_on AS own_begun_on FROM chain c WHERE c.k NOT IN (SELECT o.k FROM origin o)
      UNION ALL SELECT c.k, c.cooperative_id, c.subject, c.gender, t.is_undated, t.begun_on, t.begun_by, c.ended_on,
        least(t.open_on, c.open_on), least(t.open_by, c.open_by), t.is_open_undated, c.begun_on
      FROM traced t JOIN origin o ON o.before = t.k JOIN chain c ON c.k = o.k),
    job AS MATERIALIZED (SELECT t.*, CASE WHEN NOT t.is_open_undated THEN least(t.open_on, y.day) END AS obtained_on,
        CASE WHEN NOT t.is_open_undated THEN least(t.open_by, y.day) END AS obtained_by
      FROM traced t CROSS JOIN LATERAL (SELECT CASE WHEN NOT t.is_undated AND t.ended_on > twelfth_month_ends(t.begun_by)
        THEN twelfth_month_ends(t.begun_by) END AS day) y),
    figure AS (SELECT DISTINCT ON (f.cooperative_id, v.is_women, f.as_of) f.cooperative_id, v.is_women, f.as_of, v.count,
        CASE WHEN v.new_count < v.count THEN v.new_count WHEN v.new_count IS NOT NULL THEN v.count END AS new_count
      FROM kin k JOIN known.cooperative_figures f ON f.cooperative_id = k.id
      CROSS JOIN LATERAL (VALUES (true, f.female_stable_worker_count, f.female_new_job_count),
        (false, f.stable_worker_count, NULL)) v (is_women, count, new_count)
      WHERE v.count IS NOT NULL ORDER BY f.cooperative_id, v.is_women, f.as_of, f.id DESC),
    ordered AS MATERIALIZED (SELECT f.*, lag(f.as_of) OVER ordered AS prior_on, lag(f.count) OVER ordered AS prior
      FROM figure f WINDOW ordered AS (PARTITION BY f.cooperative_id, f.is_women ORDER BY f.as_of)),
    named_by AS MATERIALIZED (SELECT f.cooperative_id, f.is_women, f.as_of, count(DISTINCT j.subject) AS count
      FROM ordered f JOIN job j ON j.cooperative_id = f.cooperative_id AND (j.gender = 'FEMALE' OR NOT f.is_women)
        AND j.ended_on > f.as_of AND (j.is_open_undated OR j.obtained_by <= f.as_of)
      GROUP BY f.cooperative_id, f.is_women, f.as_of),
    step AS MATERIALIZED (SELECT f.cooperative_id, f.is_women, f.as_of, f.count,
        f.prior_on IS NULL AND brought.bodies = 0 AS is_first,
        CASE WHEN brought.unknown = 0 AND (f.prior_on IS NOT NULL OR brought.bodies > 0)
          THEN greatest(f.count - coalesce(f.prior, 0) - brought.count, 0) END AS gain,
        CASE WHEN f.prior_on IS NULL THEN f.new_count END AS new_count,
        coalesce(c.worker_roster_complete_on >= f.as_of, false) OR f.count <= coalesce(o.count, 0) AS is_named
      FROM ordered f LEFT JOIN named_by o ON o.cooperative_id = f.cooperative_id AND o.is_women = f.is_women
        AND o.as_of = f.as_of JOIN known.cooperatives c ON c.id = f.cooperative_id
      CROSS JOIN LATERAL (SELECT count(*) AS bodies, count(*) FILTER (WHERE last.count IS NULL) AS unknown,
          coalesce(sum(last.count), 0) AS count
        FROM known.cooperative_reorganisations r CROSS JOIN LATERAL unnest(r.predecessor_ids) p (id)
        LEFT JOIN LATERAL (SELECT o.count FROM figure o WHERE o.cooperative_id = p.id AND o.is_women = f.is_women
          AND o.as_of <= r.effective_on ORDER BY o.as_of DESC LIMIT 1) last ON true
        WHERE r.successor_ids @> ARRAY[f.cooperative_id] AND p.id <> f.cooperative_id AND r.effective_on <= f.as_of
          AND r.effective_on > coalesce(f.prior_on, '-infinity')) brought),
    track AS MATERIALIZED (SELECT f.cooperative_id, f.is_women, array_agg(f.as_of ORDER BY f.as_of) AS days,
        array_agg(f.is_named ORDER BY f.as_of) AS named, array_agg(f.count ORDER BY f.as_of) AS counts
      FROM step f GROUP BY f.cooperative_id, f.is_women)
  $sql$
$$;
--> statement-breakpoint
-- Whether the named persons of the cooperative of track `k` are the basis on the day: by the next figures, after the last
-- ones by these.
CREATE FUNCTION figures_by_names(day text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('coalesce((SELECT u.named FROM unnest(k.days, k.named) u (day, named) WHERE u.day >= %s ORDER BY u.day LIMIT 1), '
    'k.named[cardinality(k.named)], true)', day)
$$;
--> statement-breakpoint
CREATE FUNCTION count_stable_jobs(asks jsonb, by_identity boolean) RETURNS TABLE (n int, persons int, persons_held int,
  persons_cooperatives int, undated int, not_yet int, uncertain int, figures int, figures_held int,
  figures_cooperatives int, without_baseline int, without_basis int, names_left_out int, moved int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE as_known('WITH RECURSIVE ' || figures_population() || ',' || figures_jobs()
    || replace(replace(replace(replace(replace(replace($sql$,
    counted AS MATERIALIZED (SELECT b.*, last.as_of, last.count, coalesce(last.is_named, :named_then) AS is_named
      FROM ask a JOIN body b ON b.n = a.n AND :counted_then
      LEFT JOIN track k ON k.cooperative_id = b.id AND k.is_women = (a.counted <> 'EVERYBODY')
      LEFT JOIN LATERAL (SELECT u.day AS as_of, u.count, u.named AS is_named FROM unnest(k.days, k.counts, k.named)
        u (day, count, named) WHERE u.day <= a.valid_at ORDER BY u.day DESC LIMIT 1) last ON true),
    obtained AS MATERIALIZED (SELECT b.n, b.id, j.subject, j.obtained_on >= a.from_on AND j.obtained_by <= a.until AS is_certain
      FROM ask a JOIN body b ON b.n = a.n JOIN job j ON j.cooperative_id = b.id
        AND j.obtained_by >= coalesce(j.own_begun_on, '-infinity') AND j.obtained_on <= a.until AND j.obtained_by >= a.from_on
      LEFT JOIN track k ON k.cooperative_id = b.id AND k.is_women = (a.counted <> 'EVERYBODY')
      WHERE :person AND :counted_when_obtained AND :named_when_obtained),
    standing AS MATERIALIZED (SELECT b.n, b.id, j.subject, b.is_named AND j.is_open_undated AS is_undated,
        b.is_named AND (j.is_open_undated OR coalesce(j.obtained_by <= a.valid_at, false)) AS is_held,
        NOT j.is_open_undated AND coalesce(j.obtained_by > a.valid_at, true) AS is_not_yet
      FROM ask a JOIN counted b ON b.n = a.n JOIN job j ON j.cooperative_id = b.id
        AND j.ended_on > a.valid_at AND coalesce(j.own_begun_on <= a.valid_at, true) WHERE :person),
    grown AS MATERIALIZED (SELECT b.n, b.id, coalesce(f.gain, f.new_count,
        CASE WHEN f.is_first AND b.founded_on >= a.plan_from_on THEN f.count END) AS gain
      FROM ask a JOIN body b ON b.n = a.n JOIN step f ON f.cooperative_id = b.id AND f.is_women = (a.counted <> 'EVERYBODY')
        AND f.as_of BETWEEN a.from_on AND a.until AND NOT f.is_named WHERE :counted_by_figure),
    named AS MATERIALIZED (SELECT o.n, o.id FROM obtained o WHERE o.is_certain UNION SELECT b.n, b.id FROM ask a
      JOIN counted b ON b.n = a.n AND b.is_named
      WHERE EXISTS (SELECT FROM spell s WHERE s.cooperative_id = b.id AND coalesce(s.from_on <= a.valid_at, true)))
    SELECT a.n, (SELECT count(DISTINCT o.subject)::int FROM obtained o WHERE o.n = a.n AND o.is_certain),
      (SELECT count(DISTINCT s.subject)::int FROM standing s WHERE s.n = a.n AND s.is_held),
      (SELECT count(*)::int FROM named m WHERE m.n = a.n),
      (SELECT count(DISTINCT s.subject)::int FROM standing s WHERE s.n = a.n AND s.is_undated),
      (SELECT count(DISTINCT s.subject)::int FROM standing s WHERE s.n = a.n AND s.is_not_yet),
      (SELECT count(DISTINCT o.subject)::int FROM obtained o WHERE o.n = a.n AND NOT o.is_certain),
      g.gained, h.held, g.cooperatives, g.without_baseline, h.without_basis, h.names_left_out,
      (SELECT count(DISTINCT o.id)::int FROM (SELECT o.n, o.id FROM obtained o WHERE o.is_certain
        UNION SELECT g.n, g.id FROM grown g WHERE g.gain > 0) o WHERE o.n = a.n AND NOT EXISTS
        (SELECT FROM stood s WHERE s.n = o.n AND s.id = o.id AND s.left_on = 'infinity'))
    FROM ask a
    CROSS JOIN LATERAL (SELECT coalesce(sum(g.gain), 0)::int AS gained,
        count(DISTINCT g.id) FILTER (WHERE g.gain IS NOT NULL)::int AS cooperatives,
        count(DISTINCT g.id) FILTER (WHERE g.gain IS NULL)::int AS without_baseline FROM grown g WHERE g.n = a.n) g
    CROSS JOIN LATERAL (SELECT coalesce(sum(b.count) FILTER (WHERE NOT b.is_named AND b.as_of >= a.from_on), 0)::int AS held,
        count(*) FILTER (WHERE m.id IS NULL AND w.id IS NULL)::int AS without_basis,
        count(*) FILTER (WHERE NOT b.is_named AND b.id IN (SELECT s.cooperative_id FROM spell s))::int AS names_left_out
      FROM counted b LEFT JOIN named m ON m.n = b.n AND m.id = b.id
      LEFT JOIN (SELECT DISTINCT g.n, g.id FROM grown g WHERE g.gain IS NOT NULL) w ON w.n = b.n AND w.id = b.id
      WHERE b.n = a.n) h
    $sql$, ':counted_then', figures_counted('a.valid_at')), ':counted_when_obtained', figures_counted('j.obtained_by')),
    ':counted_by_figure', figures_counted('f.as_of')), ':named_then', figures_by_names('a.valid_at')),
    ':named_when_obtained', figures_by_names('j.obtained_by')), ':person',
    '(a.counted = ''EVERYBODY'' OR j.gender = ''FEMALE'' OR a.counted = ''WOMEN_AND_MEMBERS'' AND EXISTS (SELECT '
      'FROM known.members m JOIN known.persons p ON p.id = m.person_id WHERE m.cooperative_id = j.cooperative_id '
        'AND CASE WHEN $2 THEN p.identity_id ELSE p.id END = j.subject '
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
REVOKE EXECUTE ON FUNCTION as_known(text), last_meant(date, text), twelfth_month_ends(date), figures_located(text, text),
  figures_stood(text), figures_kind(text), figures_positions(text), figures_managed(text), figures_counted(text),
  figures_population(), figures_jobs(), figures_by_names(text), count_established(jsonb),
  count_managers_trained(jsonb, boolean), count_stable_jobs(jsonb, boolean), count_unresolved(jsonb) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION count_established(jsonb), count_managers_trained(jsonb, boolean),
  count_stable_jobs(jsonb, boolean), count_unresolved(jsonb) TO registry_service;
