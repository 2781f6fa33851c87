-- Pure functions that generated columns, indexes and constraints call, and the settings of the running transaction.

-- The SQL twin of foldAccents (src/kernel/vietnamese-text.ts): accent-free, lower case, one space between words.
-- White space is spelled out as JavaScript knows it (the server's \s has U+0085 and lacks U+FEFF), and the two small
-- sigmas are one letter, because only JavaScript distinguishes the final one.
CREATE FUNCTION fold_accents(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(
    translate(regexp_replace(normalize(lower(value COLLATE "pg_c_utf8"), NFD), '[\u0300-\u036f]', '', 'g'), 'đς', 'dσ'),
    '[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+', ' ', 'g'))
$$;
--> statement-breakpoint
-- The twins of searchWords and bareOf (src/kernel/search-words.ts).
CREATE FUNCTION search_words(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(regexp_replace(translate(
      regexp_replace(normalize(lower(value COLLATE "pg_c_utf8"), NFD),
        '[\u0304\u0305\u0307\u0308\u030a-\u031a\u031c-\u0322\u0324-\u036f]+', '', 'g'),
      'yς''’ʼ‘`´', 'iσ'),
    '[!-/:-@\u005b-\u005f{-~\u2010-\u2015“”„«»…·–—\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+', ' ', 'g'),
    '([\u0300\u0301\u0303\u0309\u0323])([^ \u0300\u0301\u0303\u0309\u0323]*)', '\2\1', 'g'))
$$;
--> statement-breakpoint
CREATE FUNCTION search_bare(key text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(key, E'đ\u0302\u0306\u031b\u0300\u0301\u0303\u0309\u0323', 'd')
$$;
--> statement-breakpoint
-- Titles before the names of cooperatives and groups are no part of them: the twins of BODY_TITLES
-- (src/records/reading/titles.ts), of bare words. A name that is nothing but a title stays.
CREATE FUNCTION search_untitled(bare text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(bare,
    '^((lien hiep (cac )?(hop tac xa|htx)|lh ?htx|hop tac xa|htx|to hop tac|tht|to lien ket) )+', '')
$$;
--> statement-breakpoint
-- What a key tells of the title, as no word that is typed can be written.
CREATE FUNCTION search_title(bare text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN bare ~ '^(lien hiep (cac )?(hop tac xa|htx)|lh ?htx)( |$)' THEN ' ~lhhtx ;'
    WHEN bare ~ '^(hop tac xa|htx)( |$)' THEN ' ~htx ;'
    WHEN bare ~ '^(to hop tac|tht)( |$)' THEN ' ~tht ;'
    WHEN bare ~ '^to lien ket( |$)' THEN ' ~tlk ;' ELSE '' END
$$;
--> statement-breakpoint
-- The twin of codeKeyOf (src/kernel/natural-keys.ts).
CREATE FUNCTION code_key_of(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(
    translate(normalize(lower(value COLLATE "pg_c_utf8"), NFD),
      E'\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u2018\u2019\u02bc`\u00b4ς\u0307',
      '----------''''''''''σ'),
    '[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+', ' ', 'g'))
$$;
--> statement-breakpoint
-- The twin of naturalKeyOf (src/kernel/natural-keys.ts).
CREATE FUNCTION natural_key_of(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(regexp_replace(regexp_replace(
      translate(normalize(lower(value COLLATE "pg_c_utf8"), NFD),
        E'\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u2018\u2019\u02bc`\u00b4ς\u0307',
        '----------''''''''''σ'),
      '([\u0300\u0301\u0303\u0309\u0323])([aeiouy\u0302\u0306\u031b]+)', '\2\1', 'g'),
    '(^|[^a-zđ\u0300-\u036f])(qu|[bcdfghjklmnpqrstvwxzđ]*)y([\u0300\u0301\u0303\u0309\u0323]?)(?![a-zđ\u0300-\u036f])',
      '\1\2i\3', 'g'),
    '[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+', ' ', 'g'))
$$;
--> statement-breakpoint
-- The days on which a period surely held: from the last that can be its beginning to the first that can be its end.
-- The twin of src/kernel/partial-dates.ts.
CREATE FUNCTION sure_days(from_on date, from_precision text, to_on date, to_precision text) RETURNS daterange
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN until <= since THEN 'empty'::daterange ELSE daterange(since, until) END FROM (SELECT
    CASE from_precision
      WHEN 'YEAR' THEN make_date(extract(year FROM from_on)::int, 12, 31)
      WHEN 'MONTH' THEN (make_date(extract(year FROM from_on)::int, extract(month FROM from_on)::int, 1)
        + interval '1 month' - interval '1 day')::date
      ELSE from_on END AS since,
    CASE to_precision
      WHEN 'YEAR' THEN make_date(extract(year FROM to_on)::int, 1, 1)
      WHEN 'MONTH' THEN make_date(extract(year FROM to_on)::int, extract(month FROM to_on)::int, 1)
      ELSE to_on END AS until) AS meant
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
-- The provinces of the caller's communes: what is issued for a whole province is addressed to its communes.
CREATE FUNCTION scope_above() RETURNS integer[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(nullif(current_setting('app.above', true), ''), '{}')::integer[]
$$;
--> statement-breakpoint
CREATE FUNCTION is_own_client(client text) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(client = nullif(current_setting('app.client', true), ''), false)
$$;
--> statement-breakpoint
-- The snapshot by which the running statement reads the past (src/database/transaction.ts); null while it reads the present.
CREATE FUNCTION known_at() RETURNS pg_snapshot
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(current_setting('app.known_at', true), '')::pg_snapshot
$$;
--> statement-breakpoint
CREATE FUNCTION today_in_viet_nam() RETURNS date
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION scope_above() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION fold_accents(text), search_words(text), search_bare(text), search_untitled(text),
  search_title(text), code_key_of(text), natural_key_of(text), sure_days(date, text, date, text),
  scope_is(text), scope_provinces(), scope_communes(), known_at(), today_in_viet_nam()
  TO registry_service, registry_identity_reader, registry_loader, registry_linker;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION scope_above() TO registry_service, registry_identity_reader;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION is_own_client(text) TO registry_service;
