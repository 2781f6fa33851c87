/* searchRecords cooperative */ with typed as materialized (select r.id as id, 1000 * (3 * (case when "r".search_accents like any($1::text[]) then 0 when "r".search_accents like $2 then 1 when "r".search_accents like all($3::text[]) then 2 else case when translate("r".search_accents, 'đ', 'd') like all($4::text[]) then 10 else 20 end + case when "r".search_key like any($5::text[]) then 0 when "r".search_key like $6 then 1 when "r".search_key like all($7::text[]) then 2 when "r".search_key like any($8::text[]) then 3 when "r".search_key like all($9::text[]) then 4 else 5 end end) + case when "r".search_accents like $10 then 0 when $11 or "r".search_key like any($12::text[]) then 1 else 2 end) + least(length("r".search_key), 999) as relevance
  from search_hits($13::regclass, $14::text[], $15::text[], $16::int[], $17::int[]) h (id)
  join "cooperatives" r on "r".id = h.id
  where ("r".province_id = any($16::int[]) or "r".commune_id = any($17::int[])) and (true)),
  ranked as (select *
  from typed
  union all select r.id as id, 100000 + 1000 * (select count(*)::int
  from unnest($18::text[]) w (word)
  where "r".search_key not like word) + round(1000 - (800 * strict_word_similarity($19, "r".search_key) + 199 * similarity($20, "r".search_key)))::int as relevance
  from search_hits($21::regclass, $22::text[], $23::text[], $16::int[], $17::int[]) h (id)
  join "cooperatives" r on "r".id = h.id
  where ("r".province_id = any($16::int[]) or "r".commune_id = any($17::int[])) and ((select count(*)
  from typed) < $24 and not "r".search_key like all($14::text[]))) select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."establishment_support_unit_id" as "establishmentSupportUnitId", "r"."name" as "name", jsonb_build_array(k.relevance, k.id) as "sortValues"
  from ranked k
  join "cooperatives" r on r.id = k.id
  where true
  order by k.relevance asc, k.id asc limit $25;
-- $1 = ["%; chè hoà ;%","%; liên hiêp̣ hơp̣ tać xã chè hoà ;%","%; liên hiêp̣ htx chè hoà ;%","%; lhhtx chè hoà 
-- $2 = "% chè hoà %"
-- $3 = ["% chè %","% hoà %"]
-- $4 = ["% chè %","% hoà %"]
-- $5 = ["%; che hoa ;%","%; lien hiep hop tac xa che hoa ;%","%; lien hiep htx che hoa ;%","%; lhhtx che hoa ;%","%; hop tac xa
-- $6 = "% che hoa %"
-- $7 = ["% che %","% hoa %"]
-- $8 = ["%; che hoa%","%; lien hiep hop tac xa che hoa%","%; lien hiep htx che hoa%","%; lhhtx che hoa%","%; hop tac xa che hoa
-- $9 = ["% che%","% hoa%"]
-- $10 = "%; hơp̣ tać xã chè hoà ;%"
-- $11 = false
-- $12 = ["% hop tac xa %","% htx %"]
-- $13 = "cooperatives"
-- $14 = ["%che%","%hoa%"]
-- $15 = []
-- $16 = "{3,17}"
-- $17 = []
-- $18 = ["% che %","% hoa %"]
-- $19 = "che hoa"
-- $20 = "che hoa"
-- $21 = "cooperatives"
-- $22 = []
-- $23 = ["che| ([a-z]che|c[a-z]he|ch[a-z]e|che[a-z]|hce|ceh|[a-z]he|he|c[a-z]e|ce|ch[a-z]|ch) ","hoa| ([a-z]hoa|h[a-z]oa|ho[a-z]
-- $24 = 10
-- $25 = 21
