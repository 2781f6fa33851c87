/* searchRecords member */ with typed as materialized (select id, min(relevance) as relevance
  from (select r.id as id, 1000 * (3 * (case when "p".search_accents like any($1::text[]) then 0 when "p".search_accents like $2 then 1 when "p".search_accents like all($3::text[]) then 2 else case when translate("p".search_accents, 'đ', 'd') like all($4::text[]) then 10 else 20 end + case when "p".search_key like any($5::text[]) then 0 when "p".search_key like $6 then 1 when "p".search_key like all($7::text[]) then 2 when "p".search_key like any($8::text[]) then 3 when "p".search_key like all($9::text[]) then 4 else 5 end end) + case when "p".search_accents like $10 then 0 when $11 or "p".search_key like any($12::text[]) then 1 else 2 end) + least(length("p".search_key), 999) as relevance
  from search_hits($13::regclass, $14::text[], $15::text[], $16::int[], $17::int[]) h (id)
  join "members" r
  join persons p on p.id = r.person_id on "p".id = h.id
  where ("r".province_id = any($16::int[]) or "r".commune_id = any($17::int[])) and ("p".province_id = any($16::int[]) or "p".commune_id = any($17::int[])) and (true)
  union all select r.id as id, 1000 * (3 * (case when "r".search_accents like any($18::text[]) then 0 when "r".search_accents like $19 then 1 when "r".search_accents like all($20::text[]) then 2 else case when translate("r".search_accents, 'đ', 'd') like all($21::text[]) then 10 else 20 end + case when "r".search_key like any($22::text[]) then 0 when "r".search_key like $23 then 1 when "r".search_key like all($24::text[]) then 2 when "r".search_key like any($25::text[]) then 3 when "r".search_key like all($26::text[]) then 4 else 5 end end) + case when "r".search_accents like $27 then 0 when $28 or "r".search_key like any($29::text[]) then 1 else 2 end) + least(length("r".search_key), 999) as relevance
  from search_hits($30::regclass, $31::text[], $32::text[], $16::int[], $17::int[]) h (id)
  join members r on "r".id = h.id
  where ("r".province_id = any($16::int[]) or "r".commune_id = any($17::int[])) and (true)) f group by id),
  ranked as (select id, min(relevance) as relevance
  from (select *
  from typed
  union all select r.id as id, 100000 + 1000 * (select count(*)::int
  from unnest($33::text[]) w (word)
  where "p".search_key not like word) + round(1000 - (800 * strict_word_similarity($34, "p".search_key) + 199 * similarity($35, "p".search_key)))::int as relevance
  from search_hits($36::regclass, $37::text[], $38::text[], $16::int[], $17::int[]) h (id)
  join "members" r
  join persons p on p.id = r.person_id on "p".id = h.id
  where ("r".province_id = any($16::int[]) or "r".commune_id = any($17::int[])) and ("p".province_id = any($16::int[]) or "p".commune_id = any($17::int[])) and ((select count(*)
  from typed) < $39 and not "p".search_key like all($14::text[]))
  union all select r.id as id, 100000 + 1000 * (select count(*)::int
  from unnest($40::text[]) w (word)
  where "r".search_key not like word) + round(1000 - (800 * strict_word_similarity($41, "r".search_key) + 199 * similarity($42, "r".search_key)))::int as relevance
  from search_hits($43::regclass, $44::text[], $45::text[], $16::int[], $17::int[]) h (id)
  join members r on "r".id = h.id
  where ("r".province_id = any($16::int[]) or "r".commune_id = any($17::int[])) and ((select count(*)
  from typed) < $46 and not "r".search_key like all($31::text[]))) f group by id) select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."cooperative_id" as "cooperativeId", r."person_id" as "personId", r."member_cooperative_id" as "memberCooperativeId", (coalesce(r.from_on <= $47::date, true) and coalesce(r.to_on > $48::date, true)) as "isCurrent", "r"."kind" as "kind", jsonb_build_array(k.relevance, k.id) as "sortValues"
  from ranked k
  join "members" r on r.id = k.id
  where true
  order by k.relevance asc, k.id asc limit $49;
-- $1 = ["%; hoà ;%","%; bà hoà ;%","%; ba hoà ;%","%; chị hoà ;%","%; chi hoà ;%","%; cô hoà ;%","%; co hoà ;%","%; đ
-- $2 = "% hoà %"
-- $3 = ["% hoà %"]
-- $4 = ["% hoà %"]
-- $5 = ["%; hoa ;%","%; ba hoa ;%","%; ba hoa ;%","%; chi hoa ;%","%; chi hoa ;%","%; co hoa ;%","%; co hoa ;%","%; dong chi ho
-- $6 = "% hoa %"
-- $7 = ["% hoa %"]
-- $8 = ["%; hoa%","%; ba hoa%","%; ba hoa%","%; chi hoa%","%; chi hoa%","%; co hoa%","%; co hoa%","%; dong chi hoa%"]
-- $9 = ["% hoa%"]
-- $10 = "%; hoà ;%"
-- $11 = true
-- $12 = []
-- $13 = "persons"
-- $14 = ["%hoa%"]
-- $15 = []
-- $16 = "{3,17}"
-- $17 = []
-- $18 = ["%; hoà ;%","%; liên hiêp̣ hơp̣ tać xã hoà ;%","%; liên hiêp̣ htx hoà ;%","%; lhhtx hoà ;%","%; hơp̣ tać x
-- $19 = "% hoà %"
-- $20 = ["% hoà %"]
-- $21 = ["% hoà %"]
-- $22 = ["%; hoa ;%","%; lien hiep hop tac xa hoa ;%","%; lien hiep htx hoa ;%","%; lhhtx hoa ;%","%; hop tac xa hoa ;%","%; htx
-- $23 = "% hoa %"
-- $24 = ["% hoa %"]
-- $25 = ["%; hoa%","%; lien hiep hop tac xa hoa%","%; lien hiep htx hoa%","%; lhhtx hoa%","%; hop tac xa hoa%","%; htx hoa%","%;
-- $26 = ["% hoa%"]
-- $27 = "%; hoà ;%"
-- $28 = true
-- $29 = []
-- $30 = "members"
-- $31 = ["%hoa%"]
-- $32 = []
-- $33 = ["% hoa %"]
-- $34 = "hoa"
-- $35 = "hoa"
-- $36 = "persons"
-- $37 = []
-- $38 = ["hoa| ([a-z]hoa|h[a-z]oa|ho[a-z]a|hoa[a-z]|oha|hao|[a-z]oa|oa|h[a-z]a|ha|ho[a-z]|ho) "]
-- $39 = 10
-- $40 = ["% hoa %"]
-- $41 = "hoa"
-- $42 = "hoa"
-- $43 = "members"
-- $44 = []
-- $45 = ["hoa| ([a-z]hoa|h[a-z]oa|ho[a-z]a|hoa[a-z]|oha|hao|[a-z]oa|oa|h[a-z]a|ha|ho[a-z]|ho) "]
-- $46 = 10
-- $47 = "2026-06-30"
-- $48 = "2026-06-30"
-- $49 = 21
