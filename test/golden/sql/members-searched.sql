/* searchRecords member */ with exact as materialized (select id, min(relevance) as relevance
  from (select r.id as id, 1000 * (3 * (case when "p".search_accents like any($1::text[]) then 0 when "p".search_accents like $2 then 1 when "p".search_accents like all($3::text[]) then 2 else case when translate("p".search_accents, 'đ', 'd') like all($4::text[]) then 10 else 20 end + case when "p".search_key like $5 then 0 when "p".search_key like $6 then 1 else 2 end end) + case when "p".search_accents like $7 then 0 when $8 or "p".search_key like $9 then 1 else 2 end) + least(length("p".search_key), 999) as relevance
  from search_hits($10::regclass, $11::text[], $12::text[], $13::int[], $14::int[]) h (id)
  join "members" r
  join persons p on p.id = r.person_id on "p".id = h.id
  where ("r".province_id = any($13::int[]) or "r".commune_id = any($14::int[])) and ("p".province_id = any($13::int[]) or "p".commune_id = any($14::int[]))
  union all select r.id as id, 1000 * (3 * (case when "r".search_accents like any($15::text[]) then 0 when "r".search_accents like $16 then 1 when "r".search_accents like all($17::text[]) then 2 else case when translate("r".search_accents, 'đ', 'd') like all($18::text[]) then 10 else 20 end + case when "r".search_key like $19 then 0 when "r".search_key like $20 then 1 else 2 end end) + case when "r".search_accents like $21 then 0 when $22 or "r".search_key like $23 then 1 else 2 end) + least(length("r".search_key), 999) as relevance
  from search_hits($24::regclass, $25::text[], $26::text[], $13::int[], $14::int[]) h (id)
  join members r on "r".id = h.id
  where ("r".province_id = any($13::int[]) or "r".commune_id = any($14::int[]))) f group by id), near as materialized (select *
  from (select id, min(relevance) as relevance
  from (select r.id as id, $27 + 1000 * (select count(*)::int
  from unnest($28::text[], $29::text[]) w (typed, meant)
  where "p".search_key not like typed and "p".search_key not like meant) + round(1000 - (800 * strict_word_similarity($30, "p".search_key) + 199 * similarity($31, "p".search_key)))::int as relevance
  from search_hits($32::regclass, $33::text[], $34::text[], $13::int[], $14::int[]) h (id)
  join "members" r
  join persons p on p.id = r.person_id on "p".id = h.id
  where ("r".province_id = any($13::int[]) or "r".commune_id = any($14::int[])) and ("p".province_id = any($13::int[]) or "p".commune_id = any($14::int[])) and ((select count(*)
  from exact) < $35) and (not "p".search_key like all($11::text[]) and case when (select count(*)
  from exact) > 0 then "p".search_key like all($36::text[]) else (select count(*)::int
  from unnest($37::text[], $38::text[]) w (typed, meant)
  where "p".search_key not like typed and "p".search_key not like meant) = 0 or (select count(*)::int
  from unnest($28::text[], $29::text[]) w (typed, meant)
  where "p".search_key not like typed and "p".search_key not like meant) = 1 end)
  union all select r.id as id, $39 + 1000 * (select count(*)::int
  from unnest($40::text[], $41::text[]) w (typed, meant)
  where "r".search_key not like typed and "r".search_key not like meant) + round(1000 - (800 * strict_word_similarity($42, "r".search_key) + 199 * similarity($43, "r".search_key)))::int as relevance
  from search_hits($44::regclass, $45::text[], $46::text[], $13::int[], $14::int[]) h (id)
  join members r on "r".id = h.id
  where ("r".province_id = any($13::int[]) or "r".commune_id = any($14::int[])) and ((select count(*)
  from exact) < $47) and (not "r".search_key like all($25::text[]) and case when (select count(*)
  from exact) > 0 then "r".search_key like all($48::text[]) else (select count(*)::int
  from unnest($49::text[], $50::text[]) w (typed, meant)
  where "r".search_key not like typed and "r".search_key not like meant) = 0 or (select count(*)::int
  from unnest($40::text[], $41::text[]) w (typed, meant)
  where "r".search_key not like typed and "r".search_key not like meant) = 1 end)) f group by id) n
  where id not in (select id
  from exact)),
  ranked as (select *
  from exact
  union all select *
  from near) select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."cooperative_id" as "cooperativeId", r."person_id" as "personId", r."member_cooperative_id" as "memberCooperativeId", (coalesce(r.from_on <= $51::date, true) and coalesce(r.to_on > $52::date, true) and coalesce((select not coalesce("e".ceased_during @> $53::date, false)
  from "cooperatives" e
  where e.id = r.cooperative_id), true)) as "isCurrent", "r"."kind" as "kind", jsonb_build_array(k.relevance, k.id) as "sortValues"
  from ranked k
  join "members" r on r.id = k.id
  where true
  order by k.relevance asc, k.id asc limit $54;
-- $1 = ["%; hoà ;%","%; bà hoà ;%","%; ba hoà ;%","%; chị hoà ;%","%; chi hoà ;%","%; cô hoà ;%","%; co hoà ;%","%; đ
-- $2 = "% hoà %"
-- $3 = ["% hoà %"]
-- $4 = ["% hoà %"]
-- $5 = "%; hoa ;%"
-- $6 = "% hoa %"
-- $7 = "%; hoà ;%"
-- $8 = true
-- $9 = ""
-- $10 = "persons"
-- $11 = ["% hoa %"]
-- $12 = []
-- $13 = "{3,17}"
-- $14 = []
-- $15 = ["%; hoà ;%","%; liên hiêp̣ cać hơp̣ tać xã hoà ;%","%; liên hiêp̣ hơp̣ tać xã hoà ;%","%; liên hiêp̣ ca
-- $16 = "% hoà %"
-- $17 = ["% hoà %"]
-- $18 = ["% hoà %"]
-- $19 = "%; hoa ;%"
-- $20 = "% hoa %"
-- $21 = "%; hoà ;%"
-- $22 = true
-- $23 = ""
-- $24 = "members"
-- $25 = ["% hoa %"]
-- $26 = []
-- $27 = 100000
-- $28 = ["% hoa%"]
-- $29 = ["% hoa %"]
-- $30 = "hoa"
-- $31 = "hoa"
-- $32 = "persons"
-- $33 = []
-- $34 = [" (hoa) | hoa"]
-- $35 = 10
-- $36 = ["% hoa %"]
-- $37 = ["% hoa%"]
-- $38 = ["% hoa %"]
-- $39 = 100000
-- $40 = ["% hoa%"]
-- $41 = ["% hoa %"]
-- $42 = "hoa"
-- $43 = "hoa"
-- $44 = "members"
-- $45 = []
-- $46 = [" (hoa) | hoa"]
-- $47 = 10
-- $48 = ["% hoa %"]
-- $49 = ["% hoa%"]
-- $50 = ["% hoa %"]
-- $51 = "2026-06-30"
-- $52 = "2026-06-30"
-- $53 = "2026-06-30"
-- $54 = 21
