-- Pure functions that generated columns and policies stand on.

-- The SQL twin of foldAccents (src/kernel/vietnamese-text.ts): accent-free, lower case, one space between words.
-- White space is spelled out as JavaScript knows it (the server's \s has U+0085 and lacks U+FEFF), and the two small
-- sigmas are one letter, because only JavaScript tells the final one.
CREATE FUNCTION fold_accents(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(
    translate(regexp_replace(normalize(lower(value COLLATE "pg_c_utf8"), NFD), '[\u0300-\u036f]', '', 'g'), 'đς', 'dσ'),
    '[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+', ' ', 'g'))
$$;
--> statement-breakpoint
-- The scope of the running transaction, as set by src/database/transaction.ts. Unset means nothing is visible.
CREATE FUNCTION scope_is(kind text) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(current_setting('app.scope', true) = kind, false)
$$;
--> statement-breakpoint
-- Units of another kind of scope are none, whatever a setting may still hold.
CREATE FUNCTION scope_provinces() RETURNS integer[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN scope_is('UNITS') THEN coalesce(nullif(current_setting('app.provinces', true), ''), '{}') ELSE '{}' END::integer[]
$$;
--> statement-breakpoint
CREATE FUNCTION scope_communes() RETURNS integer[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN scope_is('UNITS') THEN coalesce(nullif(current_setting('app.communes', true), ''), '{}') ELSE '{}' END::integer[]
$$;
--> statement-breakpoint
-- The snapshot that the running statement asks the past by (src/database/transaction.ts); null while it reads the present.
CREATE FUNCTION known_at() RETURNS pg_snapshot
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(current_setting('app.known_at', true), '')::pg_snapshot
$$;
--> statement-breakpoint
CREATE FUNCTION today_in_viet_nam() RETURNS date
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
$$;
