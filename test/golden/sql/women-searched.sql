/* searchRecords womenManager */ with typed as materialized (select r.id as id, 1000 * (3 * (case when "p".search_accents like any($1::text[]) then 0 when "p".search_accents like $2 then 1 when "p".search_accents like all($3::text[]) then 2 else case when translate("p".search_accents, 'đ', 'd') like all($4::text[]) then 10 else 20 end + case when "p".search_key like any($5::text[]) then 0 when "p".search_key like $6 then 1 when "p".search_key like all($7::text[]) then 2 when "p".search_key like any($8::text[]) then 3 when "p".search_key like all($9::text[]) then 4 else 5 end end) + case when "p".search_accents like $10 then 0 when $11 or "p".search_key like any($12::text[]) then 1 else 2 end) + least(length("p".search_key), 999) as relevance
  from search_hits($13::regclass, $14::text[], $15::text[], $16::int[], $17::int[]) h (id)
  join women_managers r
  join persons p on p.id = r.person_id on "p".id = h.id
  where ("r".province_id = any($16::int[]) or "r".commune_id = any($17::int[])) and (true)),
  ranked as (select *
  from typed
  union all select r.id as id, 100000 + 1000 * (select count(*)::int
  from unnest($18::text[]) w (word)
  where "p".search_key not like word) + round(1000 - (800 * strict_word_similarity($19, "p".search_key) + 199 * similarity($20, "p".search_key)))::int as relevance
  from search_hits($21::regclass, $22::text[], $23::text[], $16::int[], $17::int[]) h (id)
  join women_managers r
  join persons p on p.id = r.person_id on "p".id = h.id
  where ("r".province_id = any($16::int[]) or "r".commune_id = any($17::int[])) and ((select count(*)
  from typed) < $24 and not "p".search_key like all($14::text[]))) select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."person_id" as "personId", "p"."name" as "name", jsonb_build_array(k.relevance, k.id) as "sortValues"
  from ranked k
  join "women_managers" r on r.id = k.id
  join "persons" "p" on "p".id = r."person_id"
  where true
  order by k.relevance asc, k.id asc limit $25;
-- $1 = ["%; hoà ;%","%; bà hoà ;%","%; ba hoà ;%","%; chị hoà ;%","%; chi hoà ;%","%; cô hoà ;%","%; co hoà ;%","%; đ
-- $2 = "% hoà %"
-- $3 = ["% hoà %"]
-- $4 = ["% hoà %"]
-- $5 = ["%; hoa ;%","%; ba hoa ;%","%; ba hoa ;%","%; chi hoa ;%","%; chi hoa ;%","%; co hoa ;%","%; co hoa ;%","%; dong chi ho
-- $6 = "% hoa %"
-- $7 = ["% hoa %"]
-- $8 = ["%; hoa%","%; ba hoa%","%; ba hoa%","%; chi hoa%","%; chi hoa%","%; co hoa%","%; co hoa%","%; dong chi hoa%"]
-- $9 = ["% hoa%"]
-- $10 = "%; bà hoà ;%"
-- $11 = false
-- $12 = ["% ba %","% ba %"]
-- $13 = "women_manager_names"
-- $14 = ["%hoa%"]
-- $15 = []
-- $16 = "{3,17}"
-- $17 = []
-- $18 = ["% hoa %"]
-- $19 = "hoa"
-- $20 = "hoa"
-- $21 = "women_manager_names"
-- $22 = []
-- $23 = ["hoa| ([a-z]hoa|h[a-z]oa|ho[a-z]a|hoa[a-z]|oha|hao|[a-z]oa|oa|h[a-z]a|ha|ho[a-z]|ho) "]
-- $24 = 10
-- $25 = 21
