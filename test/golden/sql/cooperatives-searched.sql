/* searchRecords cooperative */ with exact as materialized (select r.id as id, 1000 * (3 * (case when "r".search_accents like any($1::text[]) then 0 when "r".search_accents like $2 then 1 when "r".search_accents like all($3::text[]) then 2 else case when translate("r".search_accents, 'đ', 'd') like all($4::text[]) then 10 else 20 end + case when "r".search_key like $5 then 0 when "r".search_key like $6 then 1 else 2 end end) + case when "r".search_accents like $7 then 0 when $8 or "r".search_key like $9 then 1 else 2 end) + least(length("r".search_key), 999) as relevance
  from search_hits($10::regclass, $11::text[], $12::text[], $13::int[], $14::int[]) h (id)
  join "cooperatives" r on "r".id = h.id
  where ("r".province_id = any($13::int[]) or "r".commune_id = any($14::int[]))), near as materialized (select *
  from (select r.id as id, $15 + 1000 * (select count(*)::int
  from unnest($16::text[], $17::text[]) w (typed, meant)
  where "r".search_key not like typed and "r".search_key not like meant) + round(1000 - (800 * strict_word_similarity($18, "r".search_key) + 199 * similarity($19, "r".search_key)))::int as relevance
  from search_hits($20::regclass, $21::text[], $22::text[], $13::int[], $14::int[]) h (id)
  join "cooperatives" r on "r".id = h.id
  where ("r".province_id = any($13::int[]) or "r".commune_id = any($14::int[])) and ((select count(*)
  from exact) < $23) and (not "r".search_key like all($11::text[]) and case when (select count(*)
  from exact) > 0 then "r".search_key like all($24::text[]) else (select count(*)::int
  from unnest($25::text[], $26::text[]) w (typed, meant)
  where "r".search_key not like typed and "r".search_key not like meant) = 0 or (select count(*)::int
  from unnest($16::text[], $17::text[]) w (typed, meant)
  where "r".search_key not like typed and "r".search_key not like meant) = 1 end)) n),
  ranked as (select *
  from exact
  union all select *
  from near) select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."establishment_support_unit_id" as "establishmentSupportUnitId", "r"."name" as "name", jsonb_build_array(k.relevance, k.id) as "sortValues"
  from ranked k
  join "cooperatives" r on r.id = k.id
  where true
  order by k.relevance asc, k.id asc limit $27;
-- $1 = ["%; chè hoà ;%","%; liên hiêp̣ cać hơp̣ tać xã chè hoà ;%","%; liên hiêp̣ hơp̣ tać xã chè hoà ;%","%; 
-- $2 = "% chè hoà %"
-- $3 = ["% chè %","% hoà %"]
-- $4 = ["% chè %","% hoà %"]
-- $5 = "%; che hoa ;%"
-- $6 = "% che hoa %"
-- $7 = "%; hơp̣ tać xã chè hoà ;%"
-- $8 = false
-- $9 = "%~htx %"
-- $10 = "cooperatives"
-- $11 = ["% che %","% hoa %"]
-- $12 = []
-- $13 = "{3,17}"
-- $14 = []
-- $15 = 100000
-- $16 = ["% che %","% hoa%"]
-- $17 = ["% che %","% hoa %"]
-- $18 = "che hoa"
-- $19 = "che hoa"
-- $20 = "cooperatives"
-- $21 = []
-- $22 = [" (che|[a-z]che|c[a-z]he|ch[a-z]e|che[a-z]|hce|ceh|[a-z]he|he|c[a-z]e|ce|ch[a-z]|ch) "," (hoa|[a-z]hoa|h[a-z]oa|ho[a-z]
-- $23 = 10
-- $24 = ["% che %","% hoa %"]
-- $25 = ["% che %","% hoa%"]
-- $26 = ["% che %","% hoa %"]
-- $27 = 21
