/* searchRecords womenManager */ with exact as materialized (select r.id as id, 1000 * (3 * (case when "p".search_accents like any($1::text[]) then 0 when "p".search_accents like $2 then 1 when "p".search_accents like all($3::text[]) then 2 else case when translate("p".search_accents, 'đ', 'd') like all($4::text[]) then 10 else 20 end + case when "p".search_key like $5 then 0 when "p".search_key like $6 then 1 else 2 end end) + case when "p".search_accents like $7 then 0 when $8 or "p".search_key like $9 then 1 else 2 end) + least(length("p".search_key), 999) as relevance
  from search_hits($10::regclass, $11::text[], $12::text[], $13::int[], $14::int[]) h (id)
  join women_managers r
  join persons p on p.id = r.person_id on "p".id = h.id
  where ("r".province_id = any($13::int[]) or "r".commune_id = any($14::int[]))), near as materialized (select *
  from (select r.id as id, $15 + 1000 * (select count(*)::int
  from unnest($16::text[], $17::text[]) w (typed, meant)
  where "p".search_key not like typed and "p".search_key not like meant) + round(1000 - (800 * strict_word_similarity($18, "p".search_key) + 199 * similarity($19, "p".search_key)))::int as relevance
  from search_hits($20::regclass, $21::text[], $22::text[], $13::int[], $14::int[]) h (id)
  join women_managers r
  join persons p on p.id = r.person_id on "p".id = h.id
  where ("r".province_id = any($13::int[]) or "r".commune_id = any($14::int[])) and ((select count(*)
  from exact) < $23) and (not "p".search_key like all($11::text[]) and case when (select count(*)
  from exact) > 0 then "p".search_key like all($24::text[]) else (select count(*)::int
  from unnest($25::text[], $26::text[]) w (typed, meant)
  where "p".search_key not like typed and "p".search_key not like meant) = 0 or (select count(*)::int
  from unnest($16::text[], $17::text[]) w (typed, meant)
  where "p".search_key not like typed and "p".search_key not like meant) = 1 end)) n),
  ranked as (select *
  from exact
  union all select *
  from near) select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."person_id" as "personId", "p"."name" as "name", jsonb_build_array(k.relevance, k.id) as "sortValues"
  from ranked k
  join "women_managers" r on r.id = k.id
  join "persons" "p" on "p".id = r."person_id"
  where true
  order by k.relevance asc, k.id asc limit $27;
-- $1 = ["%; hoà ;%","%; bà hoà ;%","%; ba hoà ;%","%; chị hoà ;%","%; chi hoà ;%","%; cô hoà ;%","%; co hoà ;%","%; đ
-- $2 = "% hoà %"
-- $3 = ["% hoà %"]
-- $4 = ["% hoà %"]
-- $5 = "%; hoa ;%"
-- $6 = "% hoa %"
-- $7 = "%; bà hoà ;%"
-- $8 = true
-- $9 = ""
-- $10 = "women_manager_names"
-- $11 = ["% hoa %"]
-- $12 = []
-- $13 = "{3,17}"
-- $14 = []
-- $15 = 100000
-- $16 = ["% hoa%"]
-- $17 = ["% hoa %"]
-- $18 = "hoa"
-- $19 = "hoa"
-- $20 = "women_manager_names"
-- $21 = []
-- $22 = [" (hoa) | hoa"]
-- $23 = 10
-- $24 = ["% hoa %"]
-- $25 = ["% hoa%"]
-- $26 = ["% hoa %"]
-- $27 = 21
