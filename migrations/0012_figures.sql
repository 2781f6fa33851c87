-- The texts of which the functions of 0013_counts.sql are made. In them known.<table> is the table as it was known at the
-- snapshot of the statement.

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
  SELECT format('(NOT b.ended @> %1$s AND CASE WHEN %1$s < b.converted_on THEN b.managed_before ELSE b.managed END @> %1$s)', day)
$$;
--> statement-breakpoint
-- Whether what was obtained in `b` on the day counts for `a`; `e` is `b` in `established`.
CREATE FUNCTION figures_counted(day text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('(NOT b.ended @> %1$s AND %2$s = ANY (a.kinds) AND %3$s AND CASE a.scope WHEN ''ALL'' THEN true '
    'WHEN ''FOUNDED_IN_PERIOD'' THEN e.is_certain AND e.last_on <= %1$s AND (e.began_managed OR %4$s) '
    'ELSE %4$s AND (b.is_union OR EXISTS (SELECT FROM unnest(b.supported_on) h (day) '
      'WHERE h.day BETWEEN a.plan_from_on AND %1$s)) END)',
    day, figures_kind(day), figures_stood(day), figures_managed(day))
$$;
--> statement-breakpoint
-- `ask`: what is asked; `until` is the last day that counts. `place`: one of the asks of each territory and choice of
-- positions; all that does not depend on a period is found once for it. `stood`: which cooperatives stood there, from when
-- to when; what was before the first known address stood there too. `body`: what these are, when they were managed by
-- women and supported by the Union. `established`: founded from `founded_from_on` on with the Union, with whether it was
-- women-managed within the first year (`began_managed`), or on the day of evaluation at least (`is_managed`); a group that
-- becomes a cooperative begins on that day. `established_of`: of which asks these are read.
CREATE FUNCTION figures_population(established_of text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT replace(replace(replace(replace(replace(replace($sql$
    ask AS MATERIALIZED (SELECT a.*, least(a.to_on, a.valid_at) AS until, min(a.n) OVER (PARTITION BY a.province_ids,
        a.commune_ids, a.unsure_province_ids, a.unsure_commune_ids, a.positions, a.group_positions) AS place
      FROM jsonb_to_recordset($1) AS a (n int, province_ids int[], commune_ids int[], unsure_province_ids int[],
        unsure_commune_ids int[], from_on date, to_on date, valid_at date, kinds text[], positions text[],
        group_positions text[], scope text, counted text, plan_from_on date, programme_from_on date, founded_from_on date)),
    place AS MATERIALIZED (SELECT a.* FROM ask a WHERE a.n = a.place),
    stood AS MATERIALIZED (
      SELECT a.place, c.id, coalesce((SELECT max(f.to_on) FROM known.cooperative_addresses f
          WHERE f.cooperative_id = c.id), '-infinity') AS since, 'infinity'::date AS left_on
      FROM place a JOIN known.cooperatives c ON :located_now
      UNION ALL
      SELECT a.place, d.cooperative_id, coalesce((SELECT max(f.to_on) FROM known.cooperative_addresses f
          WHERE f.cooperative_id = d.cooperative_id AND f.to_on < d.to_on), '-infinity'), d.to_on
      FROM place a JOIN known.cooperative_addresses d ON :located_then),
    body AS MATERIALIZED (
      SELECT t.place, t.stays, t.has_moved, c.id, c.kind, went.itself_on AS converted_on, went.another_on AS left_groups_on,
        c.founded_on, last_meant(c.founded_on, c.founded_on_precision) AS founded_by,
        c.establishment_support_level IS NOT NULL AS is_union, coalesce(c.ceased_during, '{}')
        + datemultirange(CASE WHEN went.another_on IS NOT NULL THEN daterange(went.another_on, NULL) ELSE 'empty' END) AS ended,
        term.managed, former.managed AS managed_before, supported.days AS supported_on, came.converted, came.divided_on, came.merged_on
      FROM (SELECT s.place, s.id, range_agg(daterange(s.since, s.left_on)) AS stays,
          NOT bool_or(s.left_on = 'infinity') AS has_moved FROM stood s WHERE s.since < s.left_on
        GROUP BY s.place, s.id) t JOIN place a ON a.place = t.place JOIN known.cooperatives c ON c.id = t.id
      LEFT JOIN (SELECT p.id, max(r.effective_on) FILTER (WHERE p.id = ANY (r.successor_ids)) AS itself_on,
          min(r.effective_on) FILTER (WHERE p.id <> ALL (r.successor_ids)) AS another_on
        FROM known.cooperative_reorganisations r CROSS JOIN LATERAL unnest(r.predecessor_ids) p (id)
        WHERE r.kind = 'CONVERSION' GROUP BY p.id) went ON went.id = t.id
      LEFT JOIN (SELECT s.id, array_agg(r.effective_on) FILTER (WHERE r.kind = 'CONVERSION') AS converted,
          min(r.effective_on) FILTER (WHERE r.kind IN ('SPLIT', 'SEPARATION', 'CONSOLIDATION')) AS divided_on,
          min(r.effective_on) FILTER (WHERE r.kind = 'MERGER') AS merged_on
        FROM known.cooperative_reorganisations r CROSS JOIN LATERAL unnest(r.successor_ids) s (id) GROUP BY s.id) came
        ON came.id = t.id
      LEFT JOIN (SELECT s.id, array_agg(h.done_on) AS days FROM known.support_activities h
        CROSS JOIN LATERAL unnest(h.cooperative_ids) s (id) WHERE h.state = 'COMPLETED'
          AND (h.union_level IS NOT NULL OR h.organiser_kind = 'WOMENS_UNION') GROUP BY s.id) supported ON supported.id = t.id
      CROSS JOIN LATERAL (SELECT range_agg(daterange(p.from_on, p.to_on)) AS managed FROM known.management_positions p
        WHERE p.cooperative_id = t.id AND p.from_on IS NOT NULL AND p.position = ANY (
          CASE WHEN c.kind IN ('COOPERATIVE_GROUP', 'LINKED_GROUP') THEN a.group_positions ELSE a.positions END)) term
      CROSS JOIN LATERAL (SELECT range_agg(daterange(p.from_on, p.to_on)) AS managed FROM known.management_positions p
        WHERE went.itself_on IS NOT NULL AND p.cooperative_id = t.id AND p.from_on IS NOT NULL
          AND p.position = ANY (a.group_positions)) former),
    established AS MATERIALIZED (
      SELECT a.n, b.id, f.first_on, f.last_on, a.valid_at, f.first_on >= a.founded_from_on AND f.last_on <= a.until
          AND b.stays @> daterange(f.first_on, f.last_on, '[]') AS is_certain, began.count > 0 AS began_managed,
        began.count_by_then > 0 OR :managed AS is_managed, b.has_moved
      FROM ask a JOIN body b ON b.place = a.place AND b.is_union AND :kind = ANY (a.kinds)
      CROSS JOIN LATERAL (SELECT CASE WHEN :kind NOT IN ('COOPERATIVE_GROUP', 'LINKED_GROUP') THEN (SELECT max(r.day)
        FROM unnest(b.converted) r (day) WHERE r.day <= a.valid_at) END AS day) converted
      CROSS JOIN LATERAL (SELECT coalesce(converted.day, b.founded_on) AS first_on,
        coalesce(converted.day, b.founded_by) AS last_on) f
      CROSS JOIN LATERAL (SELECT count(*) AS count, count(*) FILTER (WHERE p.from_on <= a.valid_at) AS count_by_then
        FROM known.management_positions p WHERE p.cooperative_id = b.id AND p.position = ANY (:positions)
          AND p.from_on <= twelfth_month_ends(f.first_on) AND (p.to_on IS NULL OR p.to_on > f.first_on)) began
      WHERE :asked AND f.first_on <= a.until AND f.last_on >= a.founded_from_on
        AND b.stays && daterange(f.first_on, f.last_on, '[]') AND NOT coalesce(b.left_groups_on <= a.valid_at, false)
        AND coalesce(b.divided_on > f.last_on, true) AND coalesce(b.merged_on > f.first_on, true))
    $sql$, ':located_now', figures_located('c.province_id', 'c.commune_id')),
    ':located_then', figures_located('d.seat_province_id', 'd.seat_commune_id')),
    ':kind', figures_kind('a.valid_at')), ':managed', figures_managed('a.valid_at')),
    ':positions', figures_positions('a.valid_at')), ':asked', established_of)
$$;
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
    kin AS MATERIALIZED (SELECT s.id FROM stood s UNION SELECT r.id FROM kin k JOIN (SELECT s.id AS successor, p.id
        FROM known.cooperative_reorganisations r CROSS JOIN LATERAL unnest(r.successor_ids) s (id)
        CROSS JOIN LATERAL unnest(r.predecessor_ids) p (id)) r ON r.successor = k.id),
    spell AS MATERIALIZED (SELECT e.id, e.cooperative_id, CASE WHEN $2 THEN p.identity_id ELSE p.id END AS subject, p.gender,
        e.kind, e.contract, e.from_on, last_meant(e.from_on, e.from_on_precision) AS from_by, e.to_on
      FROM kin k
      CROSS JOIN LATERAL (SELECT e.* FROM known.employments e WHERE e.cooperative_id = k.id OFFSET 0) e
      CROSS JOIN LATERAL (SELECT p.* FROM known.persons p WHERE p.id = e.person_id OFFSET 0) p),
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
      CROSS JOIN LATERAL unnest(r.successor_ids) s (id) CROSS JOIN LATERAL unnest(r.predecessor_ids) q (id)
      JOIN chain c ON c.cooperative_id = s.id AND c.cooperative_id <> ALL (r.predecessor_ids)
        AND c.begun_on >= r.effective_on AND (r.kind <> 'SEPARATION' OR c.begun_on = r.effective_on)
      JOIN chain p ON p.subject = c.subject AND p.cooperative_id = q.id
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
    figure AS MATERIALIZED (SELECT k.id AS cooperative_id, v.is_women, f.*
      FROM kin k CROSS JOIN (SELECT DISTINCT a.counted <> 'EVERYBODY' FROM ask a) v (is_women)
      CROSS JOIN LATERAL (SELECT DISTINCT ON (f.as_of) f.as_of, u.count,
          CASE WHEN v.is_women AND f.female_new_job_count IS NOT NULL THEN least(f.female_new_job_count, u.count) END AS new_count
        FROM known.cooperative_figures f CROSS JOIN LATERAL (SELECT
          CASE WHEN v.is_women THEN f.female_stable_worker_count ELSE f.stable_worker_count END AS count) u
        WHERE f.cooperative_id = k.id AND u.count IS NOT NULL ORDER BY f.as_of, f.id DESC) f),
    ordered AS MATERIALIZED (SELECT f.*, lag(f.as_of) OVER ordered AS prior_on, lag(f.count) OVER ordered AS prior
      FROM figure f WINDOW ordered AS (PARTITION BY f.cooperative_id, f.is_women ORDER BY f.as_of)),
    named_by AS MATERIALIZED (SELECT f.cooperative_id, f.is_women, f.as_of, count(DISTINCT j.subject) AS count
      FROM ordered f JOIN job j ON j.cooperative_id = f.cooperative_id AND (j.gender = 'FEMALE' OR NOT f.is_women)
        AND j.ended_on > f.as_of AND (j.is_open_undated OR j.obtained_by <= f.as_of)
      GROUP BY f.cooperative_id, f.is_women, f.as_of),
    step AS MATERIALIZED (SELECT f.cooperative_id, f.is_women, f.as_of, f.count,
        f.prior_on IS NULL AND brought.bodies IS NULL AS is_first,
        CASE WHEN coalesce(brought.unknown, 0) = 0 AND (f.prior_on IS NOT NULL OR brought.bodies > 0)
          THEN greatest(f.count - coalesce(f.prior, 0) - coalesce(brought.count, 0), 0) END AS gain,
        CASE WHEN f.prior_on IS NULL THEN f.new_count END AS new_count,
        coalesce(c.worker_roster_complete_on >= f.as_of, false) OR f.count <= coalesce(o.count, 0) AS is_named
      FROM ordered f LEFT JOIN named_by o ON o.cooperative_id = f.cooperative_id AND o.is_women = f.is_women
        AND o.as_of = f.as_of JOIN known.cooperatives c ON c.id = f.cooperative_id
      LEFT JOIN (SELECT o.cooperative_id, o.is_women, o.as_of, count(*) AS bodies,
          count(*) FILTER (WHERE last.count IS NULL) AS unknown, coalesce(sum(last.count), 0) AS count
        FROM known.cooperative_reorganisations r CROSS JOIN LATERAL (SELECT DISTINCT unnest(r.successor_ids) AS id) s
        CROSS JOIN LATERAL unnest(r.predecessor_ids) p (id) JOIN ordered o ON o.cooperative_id = s.id AND p.id <> s.id
          AND r.effective_on <= o.as_of AND r.effective_on > coalesce(o.prior_on, '-infinity')
        LEFT JOIN LATERAL (SELECT before.count FROM figure before WHERE before.cooperative_id = p.id
          AND before.is_women = o.is_women AND before.as_of <= r.effective_on ORDER BY before.as_of DESC LIMIT 1) last ON true
        GROUP BY o.cooperative_id, o.is_women, o.as_of) brought ON brought.cooperative_id = f.cooperative_id
        AND brought.is_women = f.is_women AND brought.as_of = f.as_of),
    track AS MATERIALIZED (SELECT f.cooperative_id, f.is_women, array_agg(f.as_of ORDER BY f.as_of) AS days,
        array_agg(f.is_named ORDER BY f.as_of) AS named, array_agg(f.count ORDER BY f.as_of) AS counts
      FROM step f GROUP BY f.cooperative_id, f.is_women)
  $sql$
$$;
--> statement-breakpoint
-- Whether the named persons of `b` are the basis on the day: by the next figures, after the last
-- ones by these.
CREATE FUNCTION figures_by_names(day text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('coalesce((SELECT u.named FROM unnest(b.days, b.named) u (day, named) WHERE u.day >= %s ORDER BY u.day LIMIT 1), '
    'b.named[cardinality(b.named)], true)', day)
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION as_known(text), last_meant(date, text), twelfth_month_ends(date), figures_located(text, text),
  figures_stood(text), figures_kind(text), figures_positions(text), figures_managed(text), figures_counted(text),
  figures_population(text), figures_jobs(), figures_by_names(text) FROM PUBLIC;
